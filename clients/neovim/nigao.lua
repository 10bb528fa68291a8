-- Nigao in Neovim 0.7 and newer. Load it from init.lua:  dofile('/path/to/clients/neovim/nigao.lua')
-- The command can be given before:  vim.g.nigao_command = { '/path/to/nigao', 'lsp' }
local command = vim.g.nigao_command or { 'nigao', 'lsp' }

local function root_of(file)
  local settings = vim.fn.findfile('nigao.json', vim.fn.fnamemodify(file, ':p:h') .. ';')
  return vim.fn.fnamemodify(settings ~= '' and settings or file, ':p:h')
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'text', 'markdown' },
  callback = function(event)
    local config = { name = 'nigao', cmd = command, root_dir = root_of(event.file) }
    if vim.lsp.start then -- 0.8 and newer: one server for all drafts below a root
      vim.lsp.start(config)
    else
      vim.lsp.buf_attach_client(event.buf, vim.lsp.start_client(config))
    end
  end,
})
