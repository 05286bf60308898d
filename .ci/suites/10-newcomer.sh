# A newcomer's first command on a clean copy: `npm start` installs, builds and prints what it found in examples/.
set -eu
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git clone --quiet . "$copy/clone"
cd "$copy/clone"
npm start > "$copy/out" 2> "$copy/err" || { cat "$copy/err"; exit 1; }
grep -q 'examples/rapid-reviews/RR-2026-015.md' "$copy/out"
grep -q 'required-section' "$copy/out"
if grep -q 'npm error' "$copy/err"; then cat "$copy/err"; exit 1; fi
[ -z "$(git status --porcelain)" ]
# The first fix, on a copy of an example: the sections are in, and a second run changes nothing.
cp examples/rapid-reviews/RR-2026-015.md "$copy/review.md"
node dist/cli.js lint --fix "$copy/review.md" > "$copy/out" || [ $? -eq 1 ]
grep -q '^## Analysis of practice' "$copy/review.md"
cp "$copy/review.md" "$copy/once.md"
node dist/cli.js lint --fix "$copy/review.md" > "$copy/out" || [ $? -eq 1 ]
cmp "$copy/review.md" "$copy/once.md"
echo '1 passed, 0 failed'
