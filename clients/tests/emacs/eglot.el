;;; eglot.el --- The configuration for eglot in the real Emacs  -*- lexical-binding: t -*-
;; emacs -Q --batch -l eglot.el    with NIGAO, CLIENT and DRAFT in the environment
(load (expand-file-name "common.el" (file-name-directory load-file-name)) nil t)
(require 'eglot)
(require 'imenu)
(setq eglot-sync-connect 30 eglot-connect-timeout 30 eglot-autoshutdown t eglot-confirm-server-initiated-edits nil)
(load (getenv "CLIENT") nil t)

(defun finding (text)
  (flymake-start)
  (seq-find (lambda (d) (string-match-p text (flymake-diagnostic-text d))) (flymake-diagnostics)))

(checked
 (lambda ()
   (find-file (getenv "DRAFT"))
   (apply #'eglot (eglot--guess-contact)) ; eglot-ensure waits for a command, of which there is none in batch
   (say "Emacs %s, eglot" emacs-version)
   (let ((d (wait-for "the half-width comma" 30 (lambda () (finding "全角")))))
     (dolist (each (flymake-diagnostics))
       (say "finding line %d: %s" (line-number-at-pos (flymake-diagnostic-beg each)) (flymake-diagnostic-text each)))
     (let ((outline (format "%S" (funcall imenu-create-index-function))))
       (unless (string-match-p "拓展农村电商" outline) (error "no outline: %s" outline)))
     (let ((fix (seq-find (lambda (a) (string-match-p "全角" (plist-get a :title)))
                          (eglot-code-actions (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))))
       (unless fix (error "no quick fix"))
       (say "fix %s" (plist-get fix :title))
       (eglot--apply-workspace-edit (plist-get fix :edit)))
     (unless (fixed-p) (error "not fixed"))
     (eglot--signal-textDocument/didChange) ; sent when Emacs is idle, which it never is in batch
     (wait-for "the finding to go" 10 (lambda () (not (finding "全角")))))
   (eglot-shutdown (eglot-current-server))))
