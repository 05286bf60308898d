# The coverage panel in a real browser: axe in each theme, the keyboard, the policy. Pictures of it go to out/panel.
set -eu
if ! command -v chromium > /dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium > /dev/null
fi
npm run --silent test:panel
