/** The words around the picture and the list; the webview itself knows no language. */
import { l10n } from 'vscode'

export type PanelWords = ReturnType<typeof panelWords>

export const panelWords = () => ({
  picture: l10n.t('Picture'),
  list: l10n.t('List'),
  skip: l10n.t('Skip the picture and go to the list'),
  howTo: l10n.t('Each square is a topic in a section. Arrow keys go from square to square; Enter shows the passage.'),
  insertPrompt: l10n.t('Insert prompt'),
  missing: l10n.t('Missing sections'),
  insertSection: l10n.t('Insert section'),
  insertSections: l10n.t('Insert all missing sections'),
  tones: {
    present: l10n.t('present in this case'),
    absent: l10n.t('looked for and not found'),
    open: l10n.t('open: not known, or denied without more'),
    words: l10n.t('the words only, not about this case'),
  },
})
