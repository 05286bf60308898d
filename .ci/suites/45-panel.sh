# The coverage panel in a real browser: axe in each theme, the keyboard, the policy. Pictures of it go to out/panel.
set -eu
if ! command -v chromium > /dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium > /dev/null
fi
report=$(mktemp)
trap 'rm -f "$report"' EXIT
code=0
npm run --silent test:panel -- --reporter=default --reporter=json --outputFile.json="$report" || code=$?
node -e "
const { numPassedTests, numFailedTests } = JSON.parse(require('fs').readFileSync('$report', 'utf8'))
console.log(numPassedTests + ' passed, ' + numFailedTests + ' failed')"
exit $code
