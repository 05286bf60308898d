/**
 * How a line in bold begins that is no heading: a note to whoever works on the document, or its protective marking. In small
 * letters. This project's choice, from local templates and drafts.
 */
export const asides = [
  'nb',
  'n.b',
  'note',
  'notes',
  'please note',
  'draft',
  'version',
  'official',
  'official-sensitive',
  'restricted',
  'confidential',
  'strictly confidential',
  'private and confidential',
  'sensitive',
  'protected',
  'not protectively marked',
  'not for circulation',
  'not for publication',
  'not for onward',
  'for publication',
  'embargoed',
] as const
