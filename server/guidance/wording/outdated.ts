/** Wordings whose time is past, with the terms that law and guides have put in their place. */
import { each } from '../language/phrases.ts'
import type { Wording } from './types.ts'

export const outdated: readonly Wording[] = [
  {
    id: 'committed-suicide',
    term: 'committed suicide',
    phrases: `
      commit suicide => die by suicide; commits suicide => dies by suicide; committed suicide => died by suicide;
      committing suicide => dying by suicide; successful suicide => suicide; completed suicide => suicide;
      (successful|completed) suicides => suicides; (failed|unsuccessful) suicide attempt => suicide attempt;
      (failed|unsuccessful) suicide attempts => suicide attempts; suicide bid => suicide attempt; suicide bids => suicide attempts;
      unsuccessful suicide => attempted suicide; failed suicide => attempted suicide; cry for help
    `,
    why: 'speaks of a crime or a success, and hurts those who are bereaved',
    say: 'Write “died by suicide”, “took her own life” or “attempted suicide”',
    sources: ['practitioner-health-language', 'samaritans-media-guidelines'],
  },
  {
    id: 'was-not-brought',
    term: 'did not attend',
    phrases: `
      did not attend => was not brought to; failed to attend => was not brought to; has not attended => has not been brought to;
      had not attended => had not been brought to; not attending => not being brought to; non attendance; missed appointment; missed appointments;
      missed (his|her|their|the) (appointment|appointments); DNA; DNAs; DNAd; DNA d; did not turn up
    `,
    why: 'hides that a child depends on an adult to be taken to an appointment',
    say: 'For a child who depends on an adult write “was not brought”, and say what the service did about it; for an older teenager say what made it hard to come',
    of: 'child',
    under: 16,
    only: each(`
      appointment*; clinic*; CAMHS; hospital; GP; surgery; dentist*; dental; health; optician*; optometr*; audiolog*; orthoptic*; paediatric*;
      physiotherap*; therap*; immunis*; vaccin*; check; checks; outpatient*; ophthalmolog*; DNA; DNAs; DNAd; scan; screening; follow up; consultant;
      specialist; diet*
    `),
    unless: each(`
      school; schools; lesson*; college; nursery; class; education; educational; pupil*; conference*; core group*; meeting*; forensic; profile;
      sample; samples; test; testing; swab*; was not brought; were not brought; policy; policies; procedure*; protocol*; court; hearing;
      aged (16|17|sixteen|seventeen); <number> year old; training; young person; young people;
      (should|must|ought to|may|shall|to) (not|never)? (be)? (discharge|discharged|close|closed|remove|removed|take off|taken off);
      (ensure|make sure) ..4 (discharged|closed|removed); no (child|baby|patient) (is|should|must|may|will|shall);
      (any|every) (child|children) (who|whom|that|is);
      (list|lists|register|log|number|count|total) of ..2 (missed appointment|missed appointments|DNAs|non attendance)
    `),
    sources: ['nspcc-language'],
  },
  {
    // The letters stand for whoever the review is about: notes seldom say so.
    id: 'dna',
    term: 'DNA',
    phrases: 'DNA; DNAs; DNAd; DNA d',
    why: 'hides that a child depends on an adult to be taken to an appointment',
    say: 'For a child who depends on an adult write “was not brought”, and say what the service did about it; for an older teenager say what made it hard to come',
    of: 'child',
    orNobody: true,
    under: 16,
    only: each(`
      DNAs; DNAd; DNA d; appointment*; appt*; clinic*; CAMHS; OPD; outpatient*; dentist*; dental; optician*; orthoptic*; audiolog*; ophthalmolog*;
      paediatric*; physio*; immunis*; vaccin*; asthma; review; reviews; follow up; check; checks; x <number>
    `),
    unless: each(`
      school; forensic*; profile*; profiling; sample*; test; tests; testing; tested; swab*; evidence; match*; trace*; found; lab; laboratory;
      results; paternity; knife; scene; database; antenatal; maternity; midwi*; perinatal; IAPT; probation; counselling; parenting; substance;
      alcohol; smear; conference*; core group*; meeting*; court; policy; policies; procedure*; protocol*; training; was not brought;
      aged (16|17|sixteen|seventeen); young person; young people
    `),
    sources: ['nspcc-language', 'project-choice'],
  },
  {
    id: 'failed-to-attend',
    term: 'failed to attend',
    phrases: `
      failed to attend => did not attend; fails to attend => does not attend; failing to attend => not attending;
      failed appointment => missed appointment; failed appointments => missed appointments; failed to (present|bring|make) ..4 appointment*
    `,
    why: 'passes judgement on a parent before it is known what stood in the way',
    say: 'Write “did not attend”, and say what was known of the reason',
    of: 'parent',
    level: 'info',
    unless: each('<agency>; court; police; bail; because; due to; reason; reasons; as she; as he'),
    sources: ['nspcc-language', 'project-choice'],
  },
  {
    id: 'child-prostitution',
    term: 'child prostitution',
    phrases: `
      child prostitution => child sexual exploitation; child prostitute => sexually exploited child; child prostitutes => sexually exploited children;
      (teenage|underage|under age|juvenile) prostitution => child sexual exploitation;
      (teenage|underage|under age|juvenile) prostitute => sexually exploited child;
      (teenage|underage|under age|juvenile) prostitutes => sexually exploited children; prostituting (herself|himself|themselves)
    `,
    why: 'does not exist in law any more: a child cannot consent to being abused, paid or not',
    say: 'Write “child sexual exploitation” and say who did it',
    unless: each('act; offence; charged; convicted'),
    sources: ['serious-crime-act-2015-s68', 'childrens-society-language'],
  },
  {
    id: 'child-pornography',
    term: 'child pornography',
    phrases: `
      child pornography => child sexual abuse material; child porn => child sexual abuse material; kiddie porn => child sexual abuse material;
      kiddy porn => child sexual abuse material; pornographic (images|pictures|photos|photographs|videos) of (children|child|minors|<baby>)
    `,
    why: 'likens the abuse of a child to something that adults agree to',
    say: 'Write “child sexual abuse material” or “indecent images of children”, as the offence is called',
    sources: ['serious-crime-act-2015-s68', 'childrens-society-language'],
  },
  {
    id: 'historic-abuse',
    term: 'historic abuse',
    phrases: `
      (historic|historical) abuse => non-recent abuse; (historic|historical) sexual abuse => non-recent sexual abuse;
      (historic|historical) child sexual abuse => non-recent child sexual abuse; (historic|historical) child abuse => non-recent child abuse;
      (historic|historical) physical abuse => non-recent physical abuse; (historic|historical) domestic abuse => previous domestic abuse;
      (historic|historical) domestic violence => previous domestic abuse; (historic|historical) rape => non-recent rape
    `,
    why: 'sounds as if it were over, when its effects are present',
    say: 'Write “non-recent”, or say when it happened',
    level: 'info',
    sources: ['cafcass-domestic-abuse-2024'],
  },
  {
    id: 'lac-child',
    term: 'LAC child',
    phrases: `
      LAC child => child in care; LAC children => children in care; LACs => children in care; looked after kids => children in care;
      LAC pupil => pupil in care; LAC pupils => pupils in care; a LAC => a child in care; kids in care => children in care
    `,
    why: 'makes a status the child’s name, and sounds like “lack”',
    say: 'Write “child in care” or “child in our care”',
    unless: each('a LAC (review|reviews|meeting|nurse|plan|team|medical|health|placement)'),
    level: 'info',
    sources: ['tact-language', 'nspcc-language'],
  },
  {
    id: 'absconded',
    term: 'absconded',
    phrases:
      'absconded => went missing; absconds => goes missing; absconding => going missing; abscond => go missing; absconder; absconders; absconsion*; (ran|runs|running) away from care',
    why: 'makes an offender of a child who was missing and may have been in danger',
    say: 'Write “was missing from”, and say for how long, where the child was found and what the child said',
    of: 'child',
    unless: each('bail; prison; custody; secure; court; detention; detained; section; ward; licence; remand*'),
    sources: ['tact-language'],
  },
  {
    id: 'shaken-baby-syndrome',
    term: 'shaken baby syndrome',
    phrases:
      'shaken baby syndrome => abusive head trauma; shaken infant syndrome => abusive head trauma; shaken baby => abusive head trauma; SBS => abusive head trauma',
    why: 'names a cause before it is established, and only one of several',
    say: 'Write “abusive head trauma”, or “suspected non-accidental head injury” while that is open',
    unless: each('has (shaken|shook); had shaken; charity; campaign; ICON'),
    level: 'info',
    sources: ['nspcc-language'],
  },
  {
    id: 'munchausen-by-proxy',
    term: 'Munchausen’s by proxy',
    phrases:
      '(munchausen|munchausens|munchhausen|munchhausens|munchausen*) (syndrome)? by proxy => fabricated or induced illness; MSBP => fabricated or induced illness',
    why: 'looks for an illness of the adult instead of the harm to the child',
    say: 'Write “fabricated or induced illness”, or “perplexing presentation” where that fits better',
    sources: ['rcpch-perplexing-presentations-2021'],
  },
  {
    id: 'toxic-trio',
    term: 'toxic trio',
    phrases: 'toxic trio; trigger trio; trio of (vulnerabilities|vulnerability|risk|risks)',
    why: 'lumps together domestic abuse, mental ill health and substance misuse; research does not bear out that the three together explain harm',
    say: 'Name each that was there, whose it was, and what it meant for the child',
    level: 'info',
    sources: ['toxic-trio-evidence-2021'],
  },
  {
    id: 'handicapped',
    term: 'handicapped',
    phrases: `
      wheelchair bound => a wheelchair user; confined to a wheelchair => a wheelchair user; (mentally|physically) handicapped => disabled;
      handicapped => disabled; mental handicap => learning disability; mentally retarded; mental retardation => learning disability; retarded;
      special needs (child|children|boy|girl|kids); (an|the) (autistic|epileptic) (boy|girl)? who suffers
    `,
    why: 'is no longer used of disabled people',
    say: 'Name the disability or condition in the words that the person or the family uses',
    unless: each('growth retarded; intrauterine; growth'),
    sources: ['govuk-disability-language'],
  },
  {
    id: 'suffers-from',
    term: 'suffers from',
    phrases:
      '(suffers|suffered|suffering) (from|with) (autism|ASD|ADHD|downs syndrome|cerebral palsy|a learning disability|learning disabilities|learning difficulties|dyslexia|a disability)',
    why: 'tells a life with a disability as suffering',
    say: 'Write that the person has the condition or, of autism, is autistic',
    level: 'info',
    sources: ['govuk-disability-language'],
  },
  {
    id: 'bame',
    term: 'BAME',
    phrases: 'BAME; BME',
    why: 'puts many groups into one and leaves out others; guidance to government writers has advised against it since 2021',
    say: 'Name the child’s ethnicity; of many people together write “ethnic minorities”',
    level: 'info',
    sources: ['govuk-ethnicity-language'],
  },
  {
    id: 'half-caste',
    term: 'half-caste',
    phrases:
      'half caste => of mixed ethnicity; half castes; coloured (people|person|man|woman|boy|girl|child|children|family|families|community|mother|father); mulatto; oriental (people|person|man|woman|family|boy|girl|child)',
    why: 'is a racist term',
    say: 'Name the person’s ethnicity as the family names it',
    sources: ['govuk-ethnicity-language'],
  },
  {
    id: 'illegal-immigrant',
    term: 'illegal immigrant',
    phrases:
      'illegal (immigrant|immigrants|migrant|migrants|alien|aliens|asylum seeker|asylum seekers); bogus asylum seeker*; illegals',
    why: 'makes a crime of what a person is, and of a child in particular',
    say: 'Say what the person’s immigration status was: no leave to remain, undocumented, claim not yet decided',
    sources: ['project-choice'],
  },
  {
    id: 'broken-home',
    term: 'broken home',
    phrases:
      'broken (home|homes|family|families); illegitimate (child|children|son|daughter|baby); unmarried mother; born out of wedlock; out of wedlock',
    why: 'judges how a family lives',
    say: 'Say who lives with the child, and who matters to the child',
    sources: ['project-choice'],
  },
  {
    id: 'drug-addict',
    term: 'drug addict',
    phrases:
      '(drug|heroin|crack|cocaine|opiate|alcohol) (addict|addicts|abuser|abusers); junkie; junkies; druggie; druggies; addicts; crackhead*; smackhead*',
    why: 'makes the dependence the whole person, and keeps people from asking for help',
    say: 'Write “a person who is dependent on” or “uses”, name the substance and how often it is taken',
    sources: ['substance-use-language'],
  },
  {
    id: 'placement',
    term: 'placement',
    phrases:
      'placement; placements; contact with (his|her|their) (mother|father|parents|siblings|family|brother|sister)',
    why: 'is a word of the system for where a child lives and whom a child sees',
    say: 'Write “home” or “where Child A lives”, and “family time” or “time with her father”',
    contested: true,
    sources: ['tact-language', 'west-cheshire-language'],
  },
  {
    id: 'domestic-violence',
    term: 'domestic violence',
    phrases: 'domestic violence => domestic abuse; DV => domestic abuse',
    why: 'leaves out control, threats and economic abuse, all of which the law now names',
    say: 'Write “domestic abuse”, and say what was done by whom',
    contested: true,
    sources: ['domestic-abuse-act-2021'],
  },
  {
    id: 'disclosure',
    term: 'disclosed',
    phrases: 'disclosed; discloses; disclosure; disclosures',
    why: 'can sound as if what was said were already proved, or had been hidden',
    say: 'Write “said” or “told”',
    of: 'child',
    contested: true,
    sources: ['nspcc-language', 'project-choice'],
  },
]
