#!/bin/sh
# What these tests drive: VS Code's server and Node 24 from npm, Chromium from Debian. Nothing is compiled: the server's own
# install scripts would want a compiler for parts that no extension needs, so its dependencies are installed without them.
set -eu
cd "$(dirname "$0")"
stamp=node_modules/.ready
if [ ! -e "$stamp" ] || [ package-lock.json -nt "$stamp" ]; then
  npm ci --ignore-scripts --no-audit --no-fund
  (cd node_modules/code-server/lib/vscode && npm install --omit=dev --ignore-scripts --no-audit --no-fund)
  touch "$stamp"
fi
command -v "${CHROMIUM:-chromium}" > /dev/null || {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium > /dev/null
}
