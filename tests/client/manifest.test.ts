import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const text = read('package.json')
const manifest = JSON.parse(text)
const words: Record<string, string> = JSON.parse(read('package.nls.json'))
const { commands, views, walkthroughs } = manifest.contributes

/** Commands a text leads to, as `command:id` or `onCommand:id`. */
const ledTo = [...(text + Object.values(words).join('\n')).matchAll(/\b(?:onC|c)ommand:([\w.]+)/g)].map(
  (found) => found[1],
)
const ours: string[] = [
  ...commands.map(({ command }: { command: string }) => command),
  ...Object.values(views as Record<string, { id: string }[]>).flatMap((list) => list.map(({ id }) => `${id}.focus`)),
]

describe('the manifest', () => {
  it('has words for every key, and no others', () => {
    const asked = [...text.matchAll(/"%([\w.-]+)%"/g)].map((found) => found[1] as string)
    expect([...new Set(asked)].sort()).toEqual(Object.keys(words).sort())
  })

  it('leads to commands that exist', () => {
    expect(ledTo.length).toBeGreaterThan(5)
    expect(ledTo.filter((id) => id?.startsWith('rapidReview.') && !ours.includes(id))).toEqual([])
  })

  it('has a walkthrough of four steps, each with a picture that is described and takes the colours of the theme', () => {
    const [{ steps }] = walkthroughs
    expect(steps.length).toBe(4)
    for (const { media, completionEvents } of steps) {
      const picture = read(media.svg)
      expect(picture).toContain('var(--vscode-editor-background)')
      expect(picture).not.toMatch(/#[0-9a-f]{3,6}\b|<script|href=/i)
      expect(words[media.altText.slice(1, -1)]).not.toBe('')
      expect(completionEvents.length).toBeGreaterThan(0)
    }
  })

  it('names an icon of 256 × 256', () => {
    expect(existsSync(new URL(manifest.icon, root))).toBe(true)
    const png = readFileSync(new URL(manifest.icon, root))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([256, 256])
  })

  it('sets one default for Markdown: Tab expands a snippet, and nothing comes up while typing', () => {
    expect(manifest.contributes.configurationDefaults).toEqual({
      '[markdown]': { 'editor.tabCompletion': 'onlySnippets' },
    })
  })
})
