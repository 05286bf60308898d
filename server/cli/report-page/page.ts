import { createHash } from 'node:crypto'
import type { ReviewFigures } from '../../assessment/portfolio/index.ts'
import { formatBritish, type IsoDate } from '../../calendar/index.ts'
import { coverageSection } from './coverage.ts'
import { deadlinesSection } from './deadlines.ts'
import { Html, html } from './html.ts'
import { nationalSection } from './national.ts'
import { notesSection } from './notes.ts'
import { portfolioSection } from './portfolio.ts'
import { style } from './style.ts'
import { summarySection } from './summary.ts'
import { count } from './words.ts'

/** By this a page of ours is told from another file of its name. */
export const signature = '<meta name="generator" content="Rapid Review'

export interface PageFacts {
  readonly today: IsoDate
  readonly version: string
}

/** A part of the page, with what the list of contents calls it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly body: Html
}

/** The whole page: one file that asks for no other, runs nothing, and reads as well on paper. */
export function reportPage(all: readonly ReviewFigures[], { today, version }: PageFacts): string {
  const reviews = inOrder(all)
  const sections: readonly Section[] =
    reviews.length === 0
      ? []
      : [
          summarySection(reviews),
          portfolioSection(reviews),
          deadlinesSection(reviews),
          coverageSection(reviews),
          nationalSection(reviews),
        ]
  const day = formatBritish(today)
  // The one style sheet is let in by what it says; everything else is refused, whoever puts it in.
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const shown = [...sections, notesSection(version)]
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Rapid Review ${version}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${count(reviews.length, 'review')} on ${day} – Rapid Review</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>${count(reviews.length, 'safeguarding review')} on ${day}</h1>
<p>Behind every line on this page is a child who was harmed or who died. The figures show what these reviews looked at, and what is still to be done. They say nothing about how well anybody worked, and they replace no reading.</p>
<p class="holds"><strong>What this page holds:</strong> references, types, statuses, dates and topics. It holds no sentence of any review. A reference and a date can still point to a child: share it only with people who may see the list of reviews.</p>
<nav aria-label="On this page"><ul>${shown.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main id="main">
${reviews.length === 0 && html`<p>No review was found, so there is nothing to show.</p>`}
${shown.map(({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${body}\n</section>\n`)}</main>
</body>
</html>
`.markup
}

const typeOrder = ['serious-incident-notification', 'rapid-review', 'lcspr', 'serious-case-review']

/** By type, in the order in which a case meets them, and by reference. */
function inOrder(reviews: readonly ReviewFigures[]): readonly ReviewFigures[] {
  const name = ({ reference, path }: ReviewFigures) => reference ?? path
  const compare = new Intl.Collator('en-GB', { numeric: true }).compare
  return [...reviews].sort(
    (a, b) =>
      typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) || compare(name(a), name(b)) || compare(a.path, b.path),
  )
}
