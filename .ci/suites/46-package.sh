# The .vsix and the npm package hold what they should and nothing else.
set -eu
report=$(mktemp)
trap 'rm -f "$report"' EXIT
code=0
npm run --silent test:package -- --reporter=default --reporter=json --outputFile.json="$report" || code=$?
[ -f dist/rapid-review.vsix ] && echo "rapid-review.vsix: $(($(wc -c < dist/rapid-review.vsix) / 1024)) KB"
node -e "
const { numPassedTests, numFailedTests } = JSON.parse(require('fs').readFileSync('$report', 'utf8'))
console.log(numPassedTests + ' passed, ' + numFailedTests + ' failed')"
exit $code
