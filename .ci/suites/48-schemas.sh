# The JSON Schemas in the YAML language server that editors use.
set -eu
node scripts/suite.mjs tests/schemas
