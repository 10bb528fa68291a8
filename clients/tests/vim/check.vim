" The configuration of clients/vim in the real Vim with ALE: the findings.
" vim -Nu NONE -es -S check.vim    with NIGAO, CLIENT, DRAFT and RESULT (a file to write) in the environment
set nomore hidden encoding=utf-8
let g:ale_linters_explicit = 1
let g:ale_linters = {'text': ['nigao']}
let g:ale_lint_delay = 0
packadd ale
filetype plugin on
let g:nigao_command = $NIGAO
execute 'source' fnameescape($CLIENT)
execute 'edit' fnameescape($DRAFT)
set filetype=text
ALEEnable
ALELint
let s:start = reltime()
let s:found = []
while empty(s:found) && reltimefloat(reltime(s:start)) < 30
  sleep 100m
  let s:found = ale#engine#GetLoclist(bufnr(''))
endwhile
let s:lines = map(copy(s:found), {_, f -> 'finding ' . f.lnum . ':' . f.col . ' ' . f.type . ' ' . f.text})
call writefile(s:lines, $RESULT)
ALEStopAllLSPs
if join(s:lines) !~# '11:\d\+ W .*全角'
  cquit
endif
qall!
