/**
 * Abbreviations that any reader of English knows, and the names the guidance itself goes by. Those of the profession (CAMHS,
 * MASH, EHCP) are left out on purpose: a family and a newspaper read the published review, whose title spells out LCSPR.
 * What is still to come (TBC) is a placeholder, and no word to spell out. This project's choice.
 */
export const knownAbbreviations: readonly string[] =
  'A&E AIDS AM BBC CCTV CD COVID CT DIY DNA DVD EU FAQ GCSE GP GPS HIV HM HMP ID IT IVF KC LCSPR MP MRI NHS NSPCC OK PC PDF PE PIN PM PS QC RE RSPCA SMS TBA TBC TBD TV UK UN US USA VIP'.split(
    ' ',
  )
