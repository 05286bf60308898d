import { expect, test } from 'vitest'
import { ConfigDocuments } from '../../server/lsp/config-documents.ts'
import type { Host } from '../../server/lsp/host.ts'
import { SettingsStore } from '../../server/lsp/settings.ts'
import { WorkspaceFolders } from '../../server/lsp/workspace-folders.ts'

const config = 'topics: { neglect: { terms: [left alone] } }'

const host: Host = {
  now: () => new Date('2026-04-01T10:00:00Z'),
  readFile: async (uri) => (uri === 'file:///work/.rapid-review.yaml' ? config : undefined),
  exists: async () => false,
  findMarkdown: async () => [],
  realUri: async (uri) => uri,
  after: () => () => {},
}

// A lexicon with a team's own terms is built for each object, and is large.
test('reviews under one configuration share what is made of it, whatever folder they stand in', async () => {
  const folders = new WorkspaceFolders([{ uri: 'file:///work' }])
  const settings = new SettingsStore(host, folders, new ConfigDocuments())
  const topics = async (path: string) => (await settings.forDocument(`file:///work/${path}`)).settings.topics
  expect(await topics('a/x.md')).toBeDefined()
  expect(await topics('a/x.md')).toBe(await topics('b/y.md'))
  settings.editor = { ...settings.editor, rules: { 'valid-date': 'off' } }
  settings.changed()
  expect((await settings.forDocument('file:///work/a/x.md')).settings.rules).toHaveProperty('valid-date')
  expect(await topics('a/x.md')).toBe(await topics('b/y.md'))
})
