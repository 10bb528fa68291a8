;;; nigao-lsp-mode.el --- Nigao in Emacs through lsp-mode  -*- lexical-binding: t -*-

;; Load it from the init file:  (load "/path/to/clients/emacs/nigao-lsp-mode.el")
;; With eglot load nigao.el instead.

;;; Code:

(require 'lsp-mode)

(defvar nigao-command '("nigao" "lsp")
  "The command that starts the language server.")

(add-to-list 'lsp-language-id-configuration '(text-mode . "plaintext"))
(add-to-list 'lsp-language-id-configuration '(markdown-mode . "markdown"))

(lsp-register-client
 (make-lsp-client :new-connection (lsp-stdio-connection (lambda () nigao-command))
                  :major-modes '(text-mode markdown-mode)
                  :server-id 'nigao))

(add-hook 'text-mode-hook #'lsp-deferred)

(provide 'nigao-lsp-mode)
;;; nigao-lsp-mode.el ends here
