import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'fathers-and-other-males',
  groups: [
    {
      use: 'event',
      phrases: each(`
        (his|<male>) ..3 (history|offending|conviction*|caution|criminal record|previous|release|prison|bail|probation|detention|diagnos*);
        <male> .. (lived|lives|moved in|stayed|stays|slept|sleeps|cared|cares|looked after|collected|joined the household|worked|works|was working|was away);
        <male> was .. (main carer|carer|abroad|in prison|in custody|arrested|charged|convicted|known|subject|main|on bail|on licence|on remand|violent|absent|asked|invited|excluded|sentenced|registered|named|using|drinking|alone|present|diagnosed|detained|treated);
        <male> (had|has) (been|a|made|attended|stopped|served|never|two|previous|only|not|broken|used|gave|given);
        <male> (who|whose) .. (live|lived|own|violence|history|had|has|speaks|is|was);
        (no one|nobody|never|not) (spoke|spoken|met|seen|asked|included|involved|invited|assessed|saw|contacted|engaged) .. <male>;
        <male> .. (not|never|rarely|seldom) (been )?(spoken|seen|met|asked|included|involved|invited|assessed|contacted|engaged|mentioned|consulted);
        (left|missing|excluded|omitted) (out )?(of|from) (the|any) assessment*; never spoken to him;
        never (met|seen|spoken to) him; met no professional;
        <male> (smoked|drank|used|hit|punched|assaulted|assaulting|threatened|breached|controlled|refused|withdrew|avoided|cared|rang|disclosed|told the .. that he) ..;
        stepfather; <male> (drinking|violence|depression|drug use|cannabis|offending|heroin|temper); he was not asked;
        <male> was sent; <male> would; fatherhood; <male> part in; <male> (did|took) (all|most|the) ..; <male> role in;
        registered sex offender; condition not to live with; convict* of; served a sentence;
        (he|man|partner) .. on bail; ex partner (breached|assaulted|threatened); <male> arrested; <male> found with;
        earlier partners; MGF (lives|cares|looks); whose partner; (his|the) role as (a )?(father|carer); sole charge;
        (her|mother) (new )?(boyfriend|partner) (was|is|had); (dad|father) IVDU; uncle; he held;
        he (checked|decided|controlled); terrified of him; partner who answered
      `),
    },
    { use: 'subject', phrases: each('<male>; male carer; adult male; other males; adult males; men; male visitors') },
    {
      use: 'absent',
      phrases: each(`
        no (other )?(partner|male|man|men|adult male|male carer|father figure) .. (household|home|life|care|lived|house|identified);
        no male carer; no man had; conceived by donor; donor conception; no father figure; no other adult male;
        no adult male*; single since
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        father .. (not known|unknown|not named|not identified|not recorded);
        (identity|whereabouts|name) of .. <male> .. (not|unknown|unclear);
        <male> .. (identity|whereabouts|role|part|history) .. (not|never|unknown|unclear) ..;
        no agency knew who he was; who (he|the father|the man) (is|was); never identified; not been traced;
        has not been traced; not on the birth certificate; no agency has recorded what contact;
        where he lives is not known; nothing is recorded about .. <male>; <male> .. not explored;
        not explored with (father|dad|the partner); history (was )?not (checked|explored|asked);
        <male> .. (is|was) a matter for; part in family life was not;
        nothing is known (about|of) (him|the father|<male>)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        was single; is single; no man; no male visitors; no men; not see any men; see any men; no partner;
        he did not visit; relationship .. had ended; not (live|lived) (here|there|with); no boyfriend
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        fathers group; for fathers; absent fathers; partner agenc*; partner organisation*; safeguarding partner*;
        statutory partner*; male nurse; partners; <male> rang 999; attended .. with (father|dad); own father;
        fathers remain; unit partner; health partner
      `),
    },
    {
      use: 'label',
      phrases: each(`
        father; dad; partner; males; father / partner; males in the household; adult males; men
      `),
    },
  ],
}
