# Real Neovim (Debian's) opens a copy of an example, sees diagnostics and inserts a missing section.
set -eu
cd "$(dirname "$0")/../.."
command -v nvim > /dev/null || { apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends neovim > /dev/null; }
[ -d node_modules ] || npm ci --no-audit --no-fund
node esbuild.mjs server
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r examples/. "$copy"
server=$PWD/dist/server.cjs
script=$PWD/tests/neovim/editor.lua
cd "$copy"
SERVER=$server timeout 60 nvim --headless -u NONE -n rapid-reviews/RR-2026-015.md -S "$script"
