/** The page's one style sheet. Colours never stand alone: a number, a word or a sign says the same. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --soft: #f1f5f5; --ink: #1b2326; --quiet: #55636a; --rule: #c8d1d4; --link: #1f5661;
  --blue: #2f6db5; --teal: #1f857a; --violet: #7a5aa6; --amber: #b27000; --red: #b3362c; --dark-red: #8c1a14; --grey: #7d888d; --orange: #bf5a24;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171c1e; --soft: #20282b; --ink: #e3e9eb; --quiet: #a3b0b5; --rule: #3c484d; --link: #7cc5d3;
    --blue: #6ea8ea; --teal: #4fc0b2; --violet: #b79be0; --amber: #e0a33a; --red: #ee7c72; --dark-red: #ff5d52; --grey: #8f9ba1; --orange: #ee9560;
  }
}
* { box-sizing: border-box; }
body {
  max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: break-word;
  color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 .75rem; font-size: 1.9rem; }
h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--link); font-size: 1.45rem; }
h3 { margin: 2.25rem 0 .75rem; font-size: 1.15rem; }
h4 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p, ul.summary, section > ul { max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.holds, .caution { padding: .75rem 1rem; border-left: 4px solid var(--link); background: var(--soft); }
.caution { border-color: var(--amber); }
nav ul, .key { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: 1rem 0; padding: 0; list-style: none; }
.key { gap: .25rem 1.25rem; margin: .75rem 0 .25rem; font-size: .9rem; }
.summary li { margin: .4rem 0; }
.quiet { color: var(--quiet); }
th .quiet { font-weight: 400; }
.frame { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .93rem; font-variant-numeric: tabular-nums; }
caption { padding: .25rem 0; text-align: left; font-weight: 600; }
th, td { padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--quiet); font-size: .87rem; vertical-align: bottom; }
tbody th { min-width: 8rem; overflow-wrap: anywhere; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
.group th { padding-top: 1rem; color: var(--quiet); font-weight: 600; }
.number { padding-left: .5rem; text-align: right; }
td.number, time, .together { white-space: nowrap; }
.zero { color: var(--quiet); }
.stands { min-width: 11rem; }
.bars { width: 16rem; min-width: 8rem; color: var(--quiet); font-size: .87rem; vertical-align: bottom; }
details { margin: .5rem 0 1rem; }
summary { cursor: pointer; color: var(--link); }
svg { display: block; }
svg text { fill: var(--ink); font-size: 12px; text-anchor: middle; }
rect { fill: var(--tone); stroke: var(--paper); stroke-width: 1px; }
.bar { width: 100%; min-width: 7rem; height: 1.15rem; margin-top: .12rem; }
.swatch { display: inline-block; width: .95rem; height: .95rem; margin-right: .45rem; vertical-align: -.12rem; }
.chart { max-width: 56rem; }
.columns { width: 100%; overflow: visible; }
.columns .tick { fill: var(--quiet); }
.floor { stroke: var(--ink); }
.limit { stroke: var(--ink); stroke-width: 2px; stroke-dasharray: 5 4; }
svg .limit-after { text-anchor: start; }
svg .limit-before { text-anchor: end; }
.share { width: 100%; min-width: 9rem; height: 24px; overflow: visible; }
.quarter { stroke: var(--rule); }
.national { stroke: var(--ink); stroke-width: 3px; }
.t-draft, .t-left-open, .o { --tone: var(--amber); }
.t-final, .t-due, .t-identified, .i, .c { --tone: var(--blue); }
.t-published, .t-met, .t-ruled-out, .r { --tone: var(--teal); }
.t-stated, .s { --tone: var(--violet); }
.t-late { --tone: var(--orange); }
.t-overdue { --tone: var(--dark-red); }
.t-not-considered, .n { --tone: var(--red); }
.t-none { --tone: var(--grey); }
.t-local { --tone: var(--teal); }
.matrix { max-height: 85vh; overflow: auto; }
.matrix table { border-collapse: separate; border-spacing: 0; }
.matrix thead { position: sticky; top: 0; z-index: 2; background: var(--paper); }
.matrix thead th[scope=colgroup] { border-left: 1px solid var(--rule); padding-left: .35rem; }
.matrix tbody tr > th[scope=row], .matrix thead tr > :first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); }
.matrix .topic { width: 2.1rem; min-width: 2.1rem; padding: .25rem 0; }
.matrix .topic span { display: inline-block; max-height: 18rem; overflow: hidden; text-overflow: ellipsis; margin-left: .4rem; writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; color: var(--ink); }
.matrix tbody td, .sign { padding: .1rem; border: 1px solid var(--paper); text-align: center; }
.matrix tbody td:not(.x), .sign:not(.x) { background: color-mix(in srgb, var(--tone) 24%, var(--paper)); }
.matrix td span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.matrix tbody tr { position: relative; }
.matrix tbody tr:hover { background: var(--soft); }
.sign { display: inline-block; width: 1.6rem; height: 1.6rem; margin-right: .45rem; vertical-align: middle; border-color: var(--rule); line-height: 1.35rem; font-weight: 400; }
.i::before, .c::before { content: "●"; content: "●" / ""; }
.r::before { content: "○"; content: "○" / ""; }
.s::before { content: "◐"; content: "◐" / ""; }
.o::before { content: "?"; content: "?" / ""; font-weight: 700; }
.n::before { content: "×"; content: "×" / ""; font-weight: 700; }
@media print {
  @page { margin: 14mm; }
  :root { font-size: 9.5pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  p, ul.summary, section > ul { max-width: none; }
  h2 { margin-top: 2rem; }
  nav, .skip { display: none; }
  .frame, .matrix { max-height: none; overflow: visible; }
  .matrix thead { position: static; }
  .matrix .topic { width: 1.55rem; min-width: 1.55rem; }
  .matrix .topic span { margin-left: .1rem; }
  h2, h3, h4, caption, thead, .key, .group { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tr, .chart, .caution { break-inside: avoid; }
  summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
@media (forced-colors: active) {
  .matrix tbody td, .sign { border-color: CanvasText; }
}
`
