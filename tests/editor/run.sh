#!/bin/sh
# `npm run test:editor [-- PART OF A FILE NAME…]`; EXTENSION_HOST=node or web for one of the two ways of running the extension.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
[ -d node_modules ] || npm ci --no-audit --no-fund
sh "$here/setup.sh"
npm run --silent package
exec "$here/node_modules/.bin/node" "$here/run.ts" "$@"
