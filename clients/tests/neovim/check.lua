-- The configuration of clients/neovim in the real Neovim: findings, outline, a quick fix, hover.
-- nvim --headless --clean -c 'luafile check.lua' DRAFT   with NIGAO (the command) and CLIENT (nigao.lua) in the environment
local function say(...)
  io.stdout:write(table.concat({ ... }, ' ') .. '\n')
end

local ok, failure = pcall(function()
  local version = vim.version()
  say('Neovim', version.major .. '.' .. version.minor .. '.' .. version.patch)
  vim.g.nigao_command = { vim.env.NIGAO, 'lsp' }
  dofile(vim.env.CLIENT)
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
  vim.cmd('setfiletype text')
  local buffer = vim.api.nvim_get_current_buf()

  assert(vim.wait(30000, function() return #vim.diagnostic.get(buffer) > 0 end, 50), 'no findings')
  local found
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    say('finding', d.lnum + 1 .. ':' .. d.col + 1, d.source, d.message)
    if d.message:find('全角', 1, true) then found = d end
  end
  assert(found, 'the half-width comma was not found')

  local client = vim.lsp.get_active_clients()[1]
  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000)
    local answer = assert(answers and answers[client.id], method .. ' was not answered')
    assert(not answer.error, method .. ': ' .. vim.inspect(answer.error))
    return answer.result
  end
  local draft = vim.lsp.util.make_text_document_params(buffer)

  local symbols = ask('textDocument/documentSymbol', { textDocument = draft })
  local first = symbols[1].children or {}
  say('outline', symbols[1].name, #first)
  assert(#first >= 4 and #first[1].children >= 3, 'the outline is no tree')

  local place = found.user_data.lsp.range or {
    start = { line = found.lnum, character = 13 }, ['end'] = { line = found.lnum, character = 14 } }
  local actions = ask('textDocument/codeAction', { textDocument = draft, range = place, context = { diagnostics = {} } })
  local fix
  for _, action in ipairs(actions) do
    if action.title:find('全角', 1, true) then fix = fix or action end
  end
  assert(fix, 'no quick fix')
  say('fix', fix.title)
  vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
  local line = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]
  assert(line:find('三百二十套，汛期', 1, true), 'not fixed: ' .. line)
  assert(vim.wait(10000, function()
    for _, d in ipairs(vim.diagnostic.get(buffer)) do
      if d.message:find('全角', 1, true) then return false end
    end
    return true
  end, 50), 'the finding stays after the fix')

  local hover = ask('textDocument/hover', { textDocument = draft, position = { line = 9, character = 1 } })
  assert(hover and vim.inspect(hover.contents):find('改造广播系统', 1, true), 'no hover on a number')

  vim.lsp.stop_client(client.id)
  assert(vim.wait(10000, function() return client.is_stopped() end, 50), 'the server does not stop')
end)
if not ok then
  say('FAILED', tostring(failure))
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
