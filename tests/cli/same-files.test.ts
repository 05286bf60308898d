/** The editor's portfolio and `coverage` list the same reviews: both look through `server/disk/`. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findFiles } from '../../server/cli/files.ts'
import { nodeHost } from '../../server/node-host.ts'
import { repository } from './harness.ts'

const patterns = {
  '.gitignore': 'drafts/*\n!drafts/keep.md\n*.tmp.md\n/work/hidden-by-parent/\n',
  'work/.gitignore': 'local\n!back.tmp.md\n',
  'work/deep/.gitignore': '!local/\n',
}
const listed = [
  'drafts/keep.md',
  'work/A.MARKDOWN',
  'work/a.md',
  'work/back.tmp.md',
  'work/deep/back.tmp.md',
  'work/deep/local/x.md',
  'work/to-outside.md',
]
const leftOut = [
  'drafts/x.md',
  'x.tmp.md',
  'work/x.tmp.md',
  'work/hidden-by-parent/x.md',
  'work/local/x.md',
  'work/excluded.md',
  'node_modules/p/x.md',
  'work/notes.txt',
]

/** A repository with all that makes a difference to which files are listed. */
function tree(): string {
  const outside = repository({ 'outside.md': 'x', 'folder/x.md': 'x' })
  const files = [...listed, ...leftOut].filter((name) => name !== 'work/to-outside.md')
  const folder = repository({ ...patterns, ...Object.fromEntries(files.map((name) => [name, 'x'])) })
  mkdirSync(join(folder, '.git/info'))
  writeFileSync(join(folder, '.git/info/exclude'), 'excluded.md\n')
  symlinkSync(join(outside, 'outside.md'), join(folder, 'work/to-outside.md'))
  symlinkSync(join(outside, 'outside.md'), join(folder, 'work/to-outside-again.md'))
  symlinkSync(join(outside, 'folder'), join(folder, 'work/to-folder'))
  symlinkSync(join(outside, 'folder'), join(folder, 'work/to-folder.md'))
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'work/to-nowhere.md'))
  return folder
}

const byEditor = async (folder: string, cancelled = () => false) =>
  (await nodeHost().findMarkdown(pathToFileURL(folder).href, cancelled)).map(({ uri }) => uri)
const byCommandLine = async (folder: string) =>
  (await findFiles([folder], folder)).files.map(({ path }) => pathToFileURL(path).href)
/** Whichever of the two links was met first stands for both. */
const names = (folder: string, uris: readonly string[]) =>
  uris.map((uri) => uri.slice(pathToFileURL(folder).href.length + 1).replace('-again', '')).sort()

describe('both doors to the disk', () => {
  test.each([
    ['a whole repository', '', listed],
    ['a folder in it', 'work', listed.flatMap((name) => (name.startsWith('work/') ? name.slice(5) : []))],
    ['a folder that git ignores, since it was named', 'work/local', ['x.md']],
  ])('list the same files: %s', async (_, at, expected) => {
    const folder = join(tree(), at)
    const uris = await byEditor(folder)
    expect(names(folder, uris)).toEqual([...expected].sort())
    expect([...uris].sort()).toEqual((await byCommandLine(folder)).sort())
  })

  test.each(['a-link.md', 'z-link.md'])(
    'list a file by its own name, and not by that of %s beside it',
    async (link) => {
      const folder = join(tree(), 'work/local')
      symlinkSync(join(folder, 'x.md'), join(folder, link))
      const uri = pathToFileURL(join(folder, 'x.md')).href
      expect(await byEditor(folder)).toEqual([uri])
      expect(await byCommandLine(folder)).toEqual([uri])
      expect(await nodeHost().realUri(pathToFileURL(join(folder, link)).href)).toBe(await nodeHost().realUri(uri))
    },
  )

  test('the editor’s stops when it is told to', async () => {
    expect(await byEditor(tree(), () => true)).toEqual([])
  })
})
