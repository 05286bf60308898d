/** Settings of a fresh profile: nothing that greets, offers, updates or remembers. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'files.hotExit': 'off',
  'files.autoSave': 'off',
  'git.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'editor.minimap.enabled': false,
  // Tab goes to the next stop of a snippet, and does not take a word.
  'editor.wordBasedSuggestions': 'off',
} as const

/** The extension runs beside the server, in Node, or in the browser, in a worker. */
export type Host = 'node' | 'web'
export const hosts: readonly Host[] = ['node', 'web']

export const settingsFor = (host: Host): object =>
  host === 'web' ? { 'remote.extensionKind': { 'rapid-review.rapid-review': ['web'] } } : {}
