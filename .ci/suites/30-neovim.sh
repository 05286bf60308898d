bash tests/neovim/run.sh
