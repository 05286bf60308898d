# The .vsix and the npm package hold what they should; the package is installed and used as its users do: in a terminal, in an
# editor, in TypeScript, in a browser, in CI, before a commit.
set -eu
for program in chromium pre-commit rsync; do
  command -v "$program" > /dev/null && continue
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$program" > /dev/null
done
npm run --silent test:package
[ -f dist/rapid-review.vsix ] && echo "rapid-review.vsix: $(($(wc -c < dist/rapid-review.vsix) / 1024)) KB"
