" Nigao in Vim through ALE. Load it from vimrc, after ALE:  source /path/to/clients/vim/nigao.vim
" The command can be given before:  let g:nigao_command = '/path/to/nigao'
let g:nigao_command = get(g:, 'nigao_command', 'nigao')

function! s:Folder(buffer) abort
  let l:settings = ale#path#FindNearestFile(a:buffer, 'nigao.json')
  return empty(l:settings) ? expand('#' . a:buffer . ':p:h') : fnamemodify(l:settings, ':p:h')
endfunction

function! s:Linter(language) abort
  return {
  \ 'name': 'nigao',
  \ 'lsp': 'stdio',
  \ 'executable': {buffer -> g:nigao_command},
  \ 'command': '%e lsp',
  \ 'language': a:language,
  \ 'project_root': function('s:Folder'),
  \}
endfunction

call ale#linter#Define('text', s:Linter('plaintext'))
call ale#linter#Define('markdown', s:Linter('markdown'))
