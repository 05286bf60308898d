# How often each rule is right: prints the figures and fails when a rule that warns is right in less than nine of ten.
set -eu
npm run --silent eval:rules -- --check
