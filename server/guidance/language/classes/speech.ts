import { each } from '../phrases.ts'

/** Words for saying, denying, finding and looking, and for what is found. */
export const speechClasses: Readonly<Record<string, readonly string[]>> = {
  // Speech
  said: each(`
    said; says; say; told; tells; stated; states; reported; reports; replied; answered; claimed; claims; maintained; maintains; insisted; insists;
    asserted; explained; described; describes; assured; added; responded; repeated; informed; advised; commented; swore; swears; vowed; promised;
    protested; was adamant; were adamant; reassured; texted; insist; claim; maintain; is sure that; was sure that;
    (was|were|is) (certain|convinced|positive) that; were sure that; are sure that; writes; declared; explains; volunteered; recalled; answered that;
    replies; answers; attributed; attributes; blamed; joked; joking; jokes; quipped; saying; stating; telling; account was; version was;
    was clear that; were clear that; was firm that; gave assurances; contended; argued
  `),
  denied: each(`
    denied; denies; deny; denying; disputed; disputes; rejected; refuted; dismissed; minimised; minimises; minimising; minimized; downplayed;
    played down; laughed off; shrugged off; made light of; scoffed at; laughed at; took (offence|exception|umbrage) at; bristled at; waved away;
    waved aside; brushed off; brushed aside; joked about; ridiculed; contested; refused to accept; would not accept; would not hear; disputing;
    plays down; playing down; minimise; trivialised; batted away; pooh poohed; was offended by; were offended by; did not accept; do not accept;
    does not accept; (would|will|could|did|does) not (have it|hear of it|entertain|countenance|recognise|agree); could not accept; will not accept;
    disagreed that; explained away; denial of; denials of
  `),
  found: each(`
    identified; found; evident; apparent; suspected; indicated; detected; reported; raised; alleged; substantiated; noted; seen; felt;
    thought; in evidence; borne out; upheld; observed; recorded as a concern; picked up; flagged; uncovered; discovered; established
  `),
  looked: each(`
    known; clear; established; confirmed; clarified; explored; recorded; documented; determined; ascertained; verified; stated; asked; asked about;
    enquired about; enquired; assessed; checked; considered; discussed; screened; mentioned; addressed; supplied; obtained; sought; available;
    received; arrived; completed; captured; investigated; examined; provided; given; specified; made; queried; developed; progressed; tested for;
    returned; shared with the review; covered; held; noted down; collected; gathered; requested; taken; put to; put; posed; broached; probed; pursued;
    followed up; looked into; looked at; gone into; filled in; entered; written down; elicited; tested; visible to; revisited; resolved; settled;
    repeated; performed; carried out; undertaken; enquired into; touched on; spoken about; talked about; understood
  `),
  not: each('not; never; no; nor; neither; nobody; none; without; nothing'),
  be: each('is; was; were; are; be; been; being; has been; have been; had been; remains; remained'),
  have: each('has; have; had; having'),
  // What would be a finding; that there is no information is none
  finding: each(`
    concern; concerns; worry; worries; issue; issues; problem; problems; difficulty; difficulties; indicator; indicators; indication; indications;
    evidence; sign; signs; suggestion; suspicion; suspicions; history; report; reports; allegation; allegations; intelligence; intel; incident; incidents; reason; grounds
  `),
  // And the same with records: "no record of", but not "no access to records"
  trouble: each(`
    concern; concerns; worry; worries; issue; issues; problem; problems; difficulty; difficulties; indicator; indicators; indication; indications;
    evidence; sign; signs; suggestion; suspicion; suspicions; history; record; records; report; reports; allegation; allegations; intelligence; intel; incident; incidents; reason; grounds
  `),
  concern: each(`
    concern; concerns; worry; worries; issue; issues; problem; problems; difficulty; difficulties; indicator; indicators; indication; indications;
    evidence; sign; signs; suggestion; suspicion; suspicions; history; record; records; report; reports; allegation; allegations; intelligence; intel; incident; incidents; reason; grounds
  `),
}
