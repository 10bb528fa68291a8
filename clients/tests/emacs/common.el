;;; common.el --- What both checks in Emacs need  -*- lexical-binding: t -*-
(dolist (folder '("/usr/share/emacs/site-lisp/elpa/" "/usr/share/emacs/site-lisp/elpa-src/"))
  (let ((default-directory folder)) ; Debian's, which -Q leaves out
    (when (file-directory-p folder) (normal-top-level-add-subdirs-to-load-path))))
(set-language-environment "UTF-8")

(defun say (format &rest values)
  (princ (concat (apply #'format format values) "\n")))

(defun wait-for (what seconds condition)
  "Go on when CONDITION gives something, or fail naming WHAT."
  (let ((end (+ (float-time) seconds)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.1))
    (or found (error "not within %s s: %s" seconds what))))

(defun checked (run)
  "RUN, and end Emacs with 1 if it fails."
  (condition-case failure
      (funcall run)
    (error (say "FAILED %s" (error-message-string failure)) (kill-emacs 1)))
  (set-buffer-modified-p nil)
  (kill-emacs 0))

(defvar nigao-command (list (getenv "NIGAO") "lsp"))

(defun fixed-p ()
  (save-excursion (goto-char (point-min)) (search-forward "三百二十套，汛期" nil t)))
