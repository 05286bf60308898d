# What words weigh is what the labelled passages teach.
set -eu
npm run --silent learn -- --check
