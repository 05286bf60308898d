# How well considerations are recognised: prints the scores and fails below the floors that have been reached.
set -eu
npm run --silent eval -- --check
