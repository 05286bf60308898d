bash tests/emacs/run.sh
