# The coverage panel and the page of `report` in a real browser: axe in each theme, the keyboard, the policy, paper. Pictures go to out/panel
# and out/report.
set -eu
if ! command -v chromium > /dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium > /dev/null
fi
npm run --silent test:panel
