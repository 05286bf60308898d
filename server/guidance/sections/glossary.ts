import type { SectionGuidance } from '../types.ts'

export const glossary: SectionGuidance = {
  id: 'glossary',
  title: 'Glossary',
  purpose: 'Terms and abbreviations, explained for a reader from outside.',
  prompts: ['Which abbreviations would a reader from outside not know?'],
  aliases: [
    'glossary',
    'glossary of terms',
    'abbreviations',
    'acronyms',
    'acronyms and definitions',
    'acronyms definitions',
    'list of abbreviations',
    'terminology',
    'terms used',
    'terms and abbreviations',
    'key terms',
    'definitions',
    'glossary and abbreviations',
    'key to abbreviations',
    'terms and acronyms',
    'explanation of terms',
  ],
  companions: 'abbreviation acronym term terms definition used'.split(' '),
  caseless: true,
  sources: ['local-templates', 'published-headings'],
}
