import { clocksIn, editionInForce, sources } from '../../guidance/index.ts'
import { html } from './html.ts'
import type { Section } from './page.ts'
import { sourceLine } from './source-line.ts'

/** How the page came about, for who wants to check it. */
export function notesSection(version: string): Section {
  const used = new Set(clocksIn(editionInForce(undefined)).flatMap((clock) => clock.sources))
  return {
    id: 'notes',
    title: 'How to read this page',
    body: html`<ul>
<li>Documents belong to one incident where one names the other under “related”. Without that, each is counted as an incident of its own.</li>
<li>Whether a topic was considered is decided by rules and word lists, and they are sometimes wrong. <code>rapid-review coverage --explain FILE</code> shows the passages that decided.</li>
<li>Working days leave out weekends and the bank holidays of England and Wales, and those that the configuration adds. The day of the event itself is not counted.</li>
<li>Where the time limits stand: ${sources.filter(({ id }) => used.has(id)).map((source, index) => html`${index > 0 && '; '}${sourceLine(source)}`)}.</li>
<li>Made by Rapid Review ${version} on the reader’s own computer. Nothing was sent anywhere, and this page asks for nothing.</li>
</ul>`,
  }
}
