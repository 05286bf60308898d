/** What happened once or more, named as such: "apart from one call-out in 2019, there was no record of domestic abuse". */
import { wordSet } from '../word-lists.ts'

export const occurrences = wordSet(`
  incident incidents episode episodes occasion occasions report reports referral referrals call calls callout callouts out outs allegation allegations
  disclosure disclosures argument arguments altercation altercations dispute disputes assault assaults arrest arrests attendance attendances
  entry entries notification notifications contact contacts mention mentions reference references conviction convictions caution cautions event events
`)
