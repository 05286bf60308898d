/** What the panel and its page say to each other. The page names passages by id, so that it can reveal nothing else. */
import type { PanelModel } from './model.ts'

export type ToPage =
  | { readonly type: 'show'; readonly model: PanelModel }
  | { readonly type: 'empty'; readonly text: string }

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly passage: string }
  | { readonly type: 'insertPrompt'; readonly topic: string }
  | { readonly type: 'insertSection'; readonly section: string }
  | { readonly type: 'insertSections' }
