/** Every Markdown document of the repository, for tests that hold whatever the text is: path, text. */
import { readdirSync, readFileSync } from 'node:fs'

const folders = ['examples', 'tests/fixtures', 'tests/eval/documents', 'docs']

export const markdownFixtures = (): [path: string, text: string][] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`),
    )
    .map((path) => [path, readFileSync(path, 'utf8')])
