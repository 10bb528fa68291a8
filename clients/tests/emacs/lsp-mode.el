;;; lsp-mode.el --- The configuration for lsp-mode in the real Emacs  -*- lexical-binding: t -*-
;; emacs -Q --batch -l lsp-mode.el    with NIGAO, CLIENT and DRAFT in the environment
(load (expand-file-name "common.el" (file-name-directory load-file-name)) nil t)
;; What draws in a window has no place in batch.
(setq lsp-keymap-prefix nil lsp-session-file (expand-file-name "session" (make-temp-file "lsp" t))
      lsp-auto-guess-root t lsp-enable-snippet nil lsp-keep-workspace-alive nil lsp-enable-file-watchers nil
      lsp-diagnostics-provider :none lsp-modeline-code-actions-enable nil lsp-headerline-breadcrumb-enable nil
      lsp-restart 'ignore lsp-modeline-workspace-status-enable nil lsp-modeline-diagnostics-enable nil
      lsp-lens-enable nil lsp-eldoc-enable-hover nil lsp-auto-configure nil lsp-warn-no-matched-clients nil)
(require 'lsp-mode)
(load (getenv "CLIENT") nil t)
(remove-hook 'text-mode-hook #'lsp-deferred) ; waits for a window

(defun finding (text)
  (let (found)
    (maphash (lambda (_ ds) (dolist (d ds) (when (string-match-p text (lsp:diagnostic-message d)) (setq found d))))
             (lsp-diagnostics t))
    found))

(checked
 (lambda ()
   (find-file (getenv "DRAFT"))
   (lsp-workspace-folders-add default-directory)
   (lsp)
   (say "Emacs %s, lsp-mode" emacs-version)
   (wait-for "the half-width comma" 30 (lambda () (finding "全角")))
   (let ((outline (format "%S" (lsp--get-document-symbols))))
     (unless (string-match-p "拓展农村电商" outline) (error "no outline")))
   (goto-char (point-min))
   (search-forward "三百二十套,")
   (backward-char)
   (let ((fix (seq-find (lambda (a) (string-match-p "全角" (lsp:code-action-title a)))
                        (append (lsp-code-actions-at-point) nil))))
     (unless fix (error "no quick fix"))
     (say "fix %s" (lsp:code-action-title fix))
     (lsp-execute-code-action fix))
   (unless (fixed-p) (error "not fixed"))))
