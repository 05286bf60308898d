npm run --silent test:editor
