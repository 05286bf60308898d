# Real Emacs with eglot (Debian's) opens a copy of an example, sees diagnostics and inserts a missing section.
set -eu
cd "$(dirname "$0")/../.."
dpkg -s elpa-eglot > /dev/null 2>&1 || { apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends emacs-nox elpa-eglot > /dev/null; }
[ -d node_modules ] || npm ci --no-audit --no-fund
node esbuild.mjs server
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r examples/. "$copy"
server=$PWD/dist/server.cjs
script=$PWD/tests/emacs/editor.el
cd "$copy"
git init -q .
HOME=$copy SERVER=$server timeout 60 emacs --batch -l "$script" 2>&1 | tee "$copy/out"
grep -qE '^[0-9]+ passed, 0 failed$' "$copy/out"
