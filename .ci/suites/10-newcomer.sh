# A newcomer on a clean copy: the first command, the first fix, then what the README and the guide say, word for word.
set -eu
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
walk="node $PWD/tests/newcomer/walk.mjs"
for path in readme guide; do git clone --quiet . "$copy/$path/rapid-review"; done

# `npm start` installs, builds and prints what it found in examples/.
cd "$copy/readme/rapid-review"
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

$walk README.md Begin
[ -z "$(git status --porcelain)" ]
# What the README leaves behind: the review, put right, and the file for CI.
grep -q '^## Analysis of practice' ../reviews/RR-2026-100.md
grep -q 'rapid-review/rapid-review@' ../reviews/.github/workflows/reviews.yml

cd "$copy/guide/rapid-review"
$walk docs/guide/first-review.md
echo '3 passed, 0 failed'
