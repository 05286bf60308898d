/**
 * How decisions and their reasons are written. The Panel asks for the decision, the criteria of Working Together and the
 * rationale; the wordings are this project's choice, from published rapid reviews and partnerships' templates.
 */
import { each } from '../language/phrases.ts'

/** Words that settle something. Read only inside the decision's own section, so that they can be broad. */
export const decided = each(`
  decided; decides; decision (is|was); agreed; agree; agrees; concluded; conclude; concludes; recommend*; resolved; determined;
  (will|would|should|shall|does|do|did|is|are|was|were|has|have) not; will (be)? (commission*|undertake*|proceed|initiate*|carry);
  (should|shall|is to|are to) (be)? (commission*|undertake*|proceed|initiate*|take place|go ahead|held); criteria ..4 (met|satisfied|fulfilled);
  threshold ..4 (met|reached|satisfied); (meets|met|meet|satisfies|fulfils) ..4 (criteria|threshold);
  no (LCSPR|CSPR|further review|local review|practice review|further action); a (LCSPR|CSPR|practice review) is (warranted|required|needed|indicated);
  not (warranted|required|needed|proportionate|indicated|met);
  (LCSPR|CSPR|practice review) ..3 (commissioned|undertaken|warranted|required|needed|proportionate|indicated); proceed to; opted; chose; chosen;
  endorsed; unanimous; unanimously; majority; yes; alternative (review|learning) ..6 (held|commissioned|undertaken)
`)

/** What a form's question on the decision is about. A section on it may ask other things too. */
export const asked = each(`
  LCSPR; LCSPRs; CSPR; CSPRs; (practice|further|local|national|alternative) review; review ..4 (commissioned|undertaken|warranted|required|needed|
    recommended|indicated|proportionate|held); commission*; recommend; recommended; threshold; criteria; criterion; decision to
`)

/** What a form offers to tick, and nothing else: "☒ LCSPR", "☒ No further review". */
export const options = each(`
  (LCSPR|CSPR|review|no); (no|further|local|practice|alternative|thematic|another) ..4 (LCSPR|CSPR|review|learning|event|action);
  (local )?child safeguarding practice review; (rapid|LCSPR|CSPR|review) (is )?(not )?(recommended|required|needed)
`)

/** A decision that is still to come. */
export const undecided = each(`
  (not yet|has not|have not|yet to|not) (been)? (decided|concluded|reached a decision|made a decision);
  decision ..3 (not yet|has not|to be|yet to be) (been)? (decided|agreed|made|reached|taken|confirmed);
  (await|awaits|awaiting|pending) ..2 (a|the) (final)? decision; will (decide|meet to|discuss) ..6 (at|on|in|this|whether);
  decision (is|was|has been)? (deferred|pending|postponed)
`)

/** Why: reasons, or what a further review would or would not add. */
export const reasons = each(`
  because; since; so that; in order to; due to; owing to; in view of; in light of; in the light of; given; as the; as this; as there; as it; as they;
  as we; as no; therefore; thus; hence; for that reason; for this reason; for these reasons; reason; reasons; rationale; on the; grounds;
  on the basis; learning; lessons; would add; would not add; add to; adds; adds nothing; already (known|been|in place|identified|under way); repeats;
  the same; similar; repeated; duplicate*; proportionate; systemic; multi agency; importance; complex; national; recurr*; improvement*;
  first of its kind; beyond; issues; (understood|understand|understands|know|knows|known|clear|explained) (yet|today)? (why|how)
`)

/** What the criteria of Working Together are about, whether or not they are named. */
export const criteria = each(`
  criteria; criterion; threshold; working together; regulation*; guidance; definition; importance; safeguard and promote;
  improvements (needed|required); recurr*; would add; serious harm; seriously harmed; harm (is|was|has been) (very|so)? (serious|severe|significant); abuse or neglect; issues of;
  highlight* ..6 (issue*|improvement*); raises issues
`)
