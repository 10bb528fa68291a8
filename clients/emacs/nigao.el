;;; nigao.el --- Nigao in Emacs through eglot  -*- lexical-binding: t -*-

;; Load it from the init file:  (load "/path/to/clients/emacs/nigao.el")

;;; Code:

(require 'eglot)

(defvar nigao-command '("nigao" "lsp")
  "The command that starts the language server.")

(add-to-list 'eglot-server-programs
             `((text-mode markdown-mode) . ,(lambda (&rest _) nigao-command)))

(add-hook 'text-mode-hook #'eglot-ensure)

(provide 'nigao)
;;; nigao.el ends here
