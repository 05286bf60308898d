// The arrows of the architecture: data flows one way, and a folder imports only from folders to its left.
//   guidance → review → assessment → writing → rules → lint → config → lsp | cli
// calendar/ knows only dates, so anyone may use it and it uses nobody.
const order = ['guidance', 'review', 'assessment', 'writing', 'rules', 'lint', 'config']
const pure = `^server/(${['calendar', ...order].join('|')})/`

// Within it, how a passage considers topics: phrases are found, a lexicon says what they are for, a passage is read, its terms
// are judged, and their judgement is weighed. `passage.ts` and `index.ts` put these together.
const considering = ['phrases', 'lexicon', 'reading', 'judging', 'weighing']
const considered = considering.map((room, index) => ({
  name: `considering-${room}-looks-left`,
  severity: 'error',
  from: { path: `^server/assessment/considering/${room}/` },
  to: {
    path: `^server/assessment/considering/(${[...considering.slice(index + 1), 'index', 'passage', 'headed'].join('|')})[/.]`,
  },
}))

const leftward = order.slice(0, -1).map((folder, index) => ({
  name: `${folder}-looks-left`,
  comment: `server/${folder} may import only from what stands to its left`,
  severity: 'error',
  from: { path: `^server/${folder}/` },
  to: { path: `^server/(${[...order.slice(index + 1), 'lsp', 'cli'].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...leftward,
    ...considered,
    {
      name: 'config-looks-left',
      severity: 'error',
      from: { path: '^server/config/' },
      to: { path: '^server/(lsp|cli)/' },
    },
    {
      name: 'calendar-knows-only-dates',
      severity: 'error',
      from: { path: '^server/calendar/' },
      to: { path: '^server/', pathNot: '^server/calendar/' },
    },
    {
      name: 'cli-and-lsp-are-strangers',
      comment: 'the command `lsp` starts the server through the door server/server.ts',
      severity: 'error',
      from: { path: '^server/cli/' },
      to: { path: '^server/lsp/' },
    },
    {
      name: 'lsp-and-cli-are-strangers',
      severity: 'error',
      from: { path: '^server/lsp/' },
      to: { path: '^server/cli/' },
    },
    {
      name: 'disk-belongs-to-the-doors',
      comment: 'what runs in a browser too has no disk: the language server gets at it through its host',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(disk|cli)/|^server/node-host\\.ts$' },
      to: { path: '^server/disk/' },
    },
    {
      name: 'disk-knows-only-files',
      severity: 'error',
      from: { path: '^server/disk/' },
      to: { path: '^server/', pathNot: '^server/disk/' },
    },
    {
      name: 'core-is-pure',
      comment: 'the same code runs in Node, in a worker and in a browser: no Node, no vscode, no LSP',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-editor',
      severity: 'error',
      from: { path: pure },
      to: { path: 'node_modules/(vscode|@types/vscode)' },
    },
    {
      name: 'client-knows-no-linting',
      comment: 'the client talks to the server through the protocol only; a calendar file is written in one place',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/(?:lsp/protocol|calendar/(?:calendar-file|types))\\.ts$' },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
