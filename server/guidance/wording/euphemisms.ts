/** Wordings that play down what was done, or leave out who did it. */
import { each } from '../language/phrases.ts'
import type { Wording } from './types.ts'

/** Nobody was violent, as far as is known: there is nobody to name. */
const negated = each(`
  no (known|recorded|reported|previous)? (record|records|history|report|reports|evidence|information|knowledge|log|logs|calls|call outs)? (of|about|to|for)?
    (any|known|recorded|reported|previous|other)? (domestic|marital);
  any (known|recorded|reported|previous)? (domestic|marital); never ..6 (domestic|marital); (not|nor) ..3 (any|to a) (domestic|marital)
`)

export const euphemisms: readonly Wording[] = [
  {
    id: 'domestic-dispute',
    term: 'domestic dispute',
    phrases: `
      domestic (dispute|disputes|argument|arguments|altercation|altercations|row|rows|disagreement|disagreements|disturbance|disturbances|disharmony|
        discord|difficulties|situation|situations);
      marital (dispute|disputes|discord|disharmony); (lovers|domestic) (tiff|tiffs)
    `,
    why: 'makes both people responsible and leaves out the abuse',
    unless: negated,
    say: 'Name it as domestic abuse where it was, and say who did what to whom',
    sources: ['unilateral-language', 'cafcass-domestic-abuse-2024'],
  },
  {
    id: 'domestic-incident',
    term: 'domestic incident',
    phrases:
      'domestic (incident|incidents); domestic (violence|abuse) (incident|incidents) between; domestic (violence|abuse) between (the|them|both|her|his|mother|father|parents|partners); (incident|incidents) of domestic (violence|abuse) between; (a|the|further|several|previous|reported) domestics',
    why: 'does not say who did what to whom',
    say: 'Say who was violent or controlling, to whom, and where the child was',
    unless: [
      ...negated,
      ...each(
        '(by|from|perpetrated by) (the|her|his|their)? (<male>|<mother>); assaulted; punched; strangled; hit; pushed; kicked; slapped; threatened; perpetrator; victim; injur*; arrested; caution*; his violence; her violence',
      ),
    ],
    level: 'info',
    sources: ['unilateral-language', 'cafcass-domestic-abuse-2024'],
  },
  {
    id: 'altercation-between',
    term: 'altercation between the couple',
    phrases: `
      (altercation|altercations|fight|fights|scuffle|scuffles) between (the|her|his|both)? (couple|parents|partners|adults);
      (altercation|altercations|fight|fights|scuffle|scuffles) between (the)? (<mother>|<father>|Ms|Mr|child ..1 mother|child ..1 parents) and (her|
        his|the)? (<spouse>|<father>|<mother>);
      (verbal|physical) (altercation|altercations) (with|between) ..3 (<spouse>|<parent>|<mother>|<father>); mutual (violence|abuse|aggression);
      (parents|couple) ..2 violent (to|towards) each other
    `,
    why: 'treats violence as something two people share',
    say: 'Say who did what to whom, who was hurt, and who was afraid',
    unless: each(
      'strangled; primary (aggressor|perpetrator); parents of; counter allegation*; both (said|alleged|reported); intergenerational',
    ),
    sources: ['unilateral-language', 'cafcass-domestic-abuse-2024'],
  },
  {
    id: 'violence-between',
    term: 'violence between the parents',
    phrases: '(violence|abuse) between (the|her|his|both|these)? (couple|parents|partners|adults|two)',
    why: 'does not say who was violent to whom',
    say: 'Say who was violent or controlling, and to whom; where it went both ways say what each did, and who was afraid',
    level: 'info',
    unless: each(
      'no; not; none; nor; nothing; never; any; without; neither; unaware; whether; if; (asked|questions|enquir*|search*|checked) (about|for|on|of)',
    ),
    sources: ['unilateral-language', 'cafcass-domestic-abuse-2024'],
  },
  {
    id: 'volatile-relationship',
    term: 'volatile relationship',
    phrases: `
      (volatile|toxic|tempestuous|stormy|turbulent|fiery|explosive) (and ..2)? (relationship|relationships|marriage|partnership);
      (relationship|relationships|marriage) (was|is|were|are|being|became|had been|has been|described as) (very|often|sometimes|quite|always|at
        times|increasingly|also)? (volatile|toxic|tempestuous|stormy|turbulent|fiery|explosive);
      volatility (in|of) (the|their|her|his) (parents|parental|couples)? relationship
    `,
    why: 'makes the relationship the cause and hides who was violent or controlling',
    say: 'Say who did what to whom, and what the other person and the child lived with',
    unless: each('markets; labour; between agencies; working relationship; strangled; sexually violent'),
    sources: ['unilateral-language', 'cafcass-domestic-abuse-2024'],
  },
  {
    id: 'anger-issues',
    term: 'anger issues',
    phrases:
      'anger (issues|problem|problems|management issues|management problems); (short|bad|quick|hot) (temper|tempered); (lost|loses|losing) (his|her|their) temper; temper problems',
    why: 'makes a mood of violence that is aimed at somebody',
    say: 'Say what the person did, to whom and how often, and what they were like towards others',
    of: 'parent',
    level: 'info',
    unless: each(
      'referred; referral; asked for help; sought; said; says; told; describ*; course; programme; session*; self report*; explained',
    ),
    sources: ['cafcass-domestic-abuse-2024', 'project-choice'],
  },
  {
    id: 'inappropriate-touching',
    term: 'inappropriate touching',
    phrases: `
      inappropriate (touching|touch|sexual touching|sexual contact|sexual activity|sexual relationship|sexual conduct);
      inappropriately (touched|touching); (touched|touching) ..4 inappropriately; fondle; fondles; fondled; fondling;
      interfered with (a|the|his|her) (<child>|step daughter|stepdaughter); sexual (encounter|encounters|liaison|liaisons) with ..4 <child>
    `,
    why: 'is a soft word for a sexual assault on a child',
    say: 'Write “sexual abuse” or “sexual assault”, “alleged” where that is so, and say who did it',
    sources: ['childrens-society-language', 'project-choice'],
  },
  {
    id: 'sex-with-child',
    term: 'sex with a child',
    phrases: `
      (sex|sexual intercourse|intercourse|sexual relationship|sexual relations|affair|love affair|sexual relationships) with (a|an|the|this)?
        (<child>|children|minor|minors|under age girl*|underage girl*|schoolgirl*|schoolboy*|<number> year old|<number> year old girl);
      underage sex; under age sex; consensual (sex|sexual activity|relationship) with (an)? (adult|older)
    `,
    why: 'speaks as if a child had agreed',
    say: 'Write “rape”, “sexual abuse” or “sexual exploitation” as the facts are, and say who did it',
    unless: each('charged; convicted; offence; pleaded; guilty; sentenced; count of; counts of; act'),
    sources: ['childrens-society-language'],
  },
  {
    id: 'older-boyfriend',
    term: 'older boyfriend',
    phrases: `
      (older|adult) (boyfriend|boyfriends|girlfriend);
      (in|having|has|had|having had|began|started) (a|an) (sexual|romantic|intimate)? relationship with (a|an) (much|significantly|considerably)?
        (older|adult) (man|male|boy|person);
      associat* with (much)? (older|adult|risky|known) (men|males|man|male|peers|adults|offenders|gang members);
      (online|internet) (boyfriend|girlfriend)
    `,
    why: 'makes a relationship of what may be grooming and exploitation',
    say: 'Give both ages, and say who held power over whom and what the child was made to do',
    of: 'child',
    sources: ['childrens-society-language', 'yjlc-language'],
  },
  {
    id: 'sexually-active',
    term: 'sexually active',
    phrases: 'sexually active; consensual (sex|sexual activity|intercourse)',
    why: 'speaks of consent where the law knows none: a child under 13 cannot consent',
    say: 'Say what was done to the child, and by whom',
    of: 'child',
    only: each(
      'aged (<number>|nine|ten|eleven|twelve); (eight|nine|ten|eleven|twelve) year old; (eight|nine|ten|eleven|twelve|8|9|10|11|12) years old; (8|9|10|11|12) year old; age of (8|9|10|11|12|nine|ten|eleven|twelve); under 13; under thirteen',
    ),
    unless: each('aged (13|14|15|16|17|18|19|20); not sexually active; denied; law; guidance; training; policy'),
    sources: ['sexual-offences-act-2003'],
  },
  {
    id: 'sexually-active-with-adults',
    term: 'sexually active with adults',
    phrases:
      'sexually active with ..2 (men|males|man|adults|adult males); sexually active with older ..1 (boys|girls|people|teenagers|young men); sexual relationship with ..2 (older|adult) ..1 (man|male|woman|men|males); (sexual relations|sex) with (older|adult) (men|males)',
    why: 'tells what may be abuse or exploitation as if the child had chosen it freely',
    say: 'Say how old each was, what was done to the child and by whom, and that it may be abuse',
    of: 'child',
    unless: each('law; guidance; training; policy; offence; charged; convicted; exploit*; abuse*; rape*'),
    sources: ['sexual-offences-act-2003', 'childrens-society-language'],
  },
  {
    id: 'rough-handling',
    term: 'rough handling',
    phrases:
      'rough (handling|handled|play fighting); roughly handled; handled ..2 roughly; heavy handed (parenting|discipline|handling); man handled; manhandled',
    why: 'is a soft word for what may be an assault on a child',
    say: 'Say what was done to the child, by whom, with what force and what it caused',
    unless: each(
      'said; says; told; explain*; explanation; account; claim*; suggest*; stated; denied; admit*; stating; whether; differential; opinion; consistent with; clinician*; consultant; pathologist; police officer*; officers',
    ),
    sources: ['project-choice'],
  },
  {
    id: 'over-chastisement',
    term: 'over-chastisement',
    phrases:
      'over chastis*; overchastis*; (excessive|excessively|inappropriate) (chastisement|chastise|chastised|chastising); excessive discipline; excessive (physical)? punishment; harsh discipline',
    why: 'is a soft word for hurting a child',
    say: 'Write “physical abuse” or “assault”, and say what was done, with what, and what injury it left',
    unless: each(
      'reasonable (chastisement|punishment); defence; law; legal; act; legislation; attitude*; belief*; training; leaflet*',
    ),
    sources: ['project-choice'],
  },
  {
    id: 'physical-chastisement',
    term: 'physical chastisement',
    phrases: 'physical chastisement; physically (chastised|chastise|chastising|chastises)',
    why: 'is the language of punishment, and does not say what the child felt',
    say: 'Say what was done to the child, how often, with what, and whether it left an injury',
    level: 'info',
    unless: each(
      'reasonable (chastisement|punishment); law; legal; act; legislation; attitude*; belief*; training; leaflet*; hit; slapped; belt',
    ),
    sources: ['project-choice'],
  },
  {
    id: 'invisible-men',
    term: 'invisible men',
    phrases: '(hidden|invisible|shadowy|ghost) (man|men|male|males|father|fathers|dad|dads|partner|partners)',
    why: 'blames the man for not being seen, when it was services that did not look',
    say: 'Say who did not see, ask about or write to him: “unseen by services”',
    level: 'info',
    unless: each('myth of; to services; by services; by agencies; from services; national review; panel; report'),
    sources: ['nspcc-language', 'myth-of-invisible-men-2021'],
  },
  {
    id: 'fell-through-the-net',
    term: 'fell through the net',
    phrases:
      '(fell|fall|falls|falling|fallen|slipped|slip|slips|slipping) (through|between) (the)? (net|nets|gap|gaps|crack|cracks|cracks of)',
    why: 'tells as an accident what somebody did not do',
    say: 'Say who knew, what they did not do, and why the arrangements let that happen',
    level: 'info',
    unless: each('because; which meant; no one; nobody'),
    sources: ['project-choice'],
  },
]
