/** Every link of the documentation leads somewhere in this repository, and every page is found from the index. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'client/README.md', 'examples/README.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const read = (page: string) => readFileSync(join(root, page), 'utf8')

/** As headings are named in addresses. */
const anchors = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Links within the repository, seen from its top, without those in code. */
function linksOf(page: string): { file: string; anchor: string | undefined }[] {
  const text = read(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => {
    const [file = '', anchor] = link.split('#')
    return { file: file === '' ? page : normalize(join(dirname(page), file)), anchor }
  })
}

describe('the documentation', () => {
  it.each(pages)('%s has no dead link', (page) => {
    const dead = linksOf(page).filter(
      ({ file, anchor }) =>
        !existsSync(join(root, file)) ||
        (anchor !== undefined && file.endsWith('.md') && !anchors(file).includes(anchor)),
    )
    expect(dead).toEqual([])
  })

  it('has every page of the guide and of the decisions in an index', () => {
    const listed = ['docs/README.md', 'docs/decisions/README.md'].flatMap(linksOf).map(({ file }) => file)
    const own = pages.filter((page) => /^docs\/(?:guide|decisions)\/|^docs\/[^/]+$/.test(page))
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter((page) => page !== 'docs/README.md' && !listed.includes(page))).toEqual([])
  })
})
