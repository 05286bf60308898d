# What `lint` writes, read by the programs it is written for.
set -eu
node scripts/suite.mjs tests/formats
