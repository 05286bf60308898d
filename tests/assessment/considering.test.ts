import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lexiconWith, plainContext, strongest } from '../../server/assessment/considering/index.ts'
import { compilePatterns, findPhrases, phraseProblem } from '../../server/assessment/patterns.ts'
import { growth } from '../growth.ts'
import { considerText } from './consider-text.ts'

const labels = (text: string) => Object.fromEntries(strongest(considerText(text, plainContext, lexiconWith())))

describe('phrases', () => {
  it.each([
    ['low mood', 'Her low-mood days', 'low-mood'],
    ['bruis*', 'a bruising to the ear', 'bruising'],
    ['DA', 'da was DA', 'DA'],
    ['did not tell', "They didn't tell us", "didn't tell"],
    ['child view', "the child's view", "child's view"],
    ['(two|three) .. visits', 'three of the visits', 'three of the visits'],
    ['s47 enquir*', 'S.47 enquiries', 'S.47 enquiries'],
    ['home (was )?cold', 'the home was cold', 'home was cold'],
    ['marks?', 'one mark', 'mark'],
    ['marks?', 'two marks', 'marks'],
    ['CP » CIN', 'CP → CIN', 'CP → CIN'],
    ['CP » CIN', 'CP -> CIN', 'CP -> CIN'],
    ['CP » CIN', 'CP=>CIN', 'CP=>CIN'],
  ])('%s is found in "%s"', (phrase, text, found) => {
    expect(findPhrases(text, compilePatterns([phrase])).map(({ start, end }) => text.slice(start, end))).toEqual([
      found,
    ])
  })

  it.each([
    ['DA', 'the da came'],
    ['drug .. tested', 'A drug. They tested'],
    ['low mood', 'slow mood'],
  ])('%s is not found in "%s"', (phrase, text) => {
    expect(findPhrases(text, compilePatterns([phrase]))).toEqual([])
  })

  it.each(['(a|b', 'a)', '<nobody-knows>', '..', '(a)?'])('tells why "%s" cannot be read', (phrase) => {
    expect(phraseProblem(phrase)).toMatch(/^".*" (has|names)/)
  })
})

describe('how a passage considers a topic', () => {
  it.each([
    ['There was no evidence of domestic abuse in any record.', 'domestic-abuse', 'absent'],
    ['Domestic abuse: TBC', 'domestic-abuse', 'unknown'],
    ['Mother denied any drug use.', 'parental-drug-misuse', 'denied'],
    ['Staff attended domestic abuse training.', 'domestic-abuse', 'generic'],
    ['There were no concerns about violence, alcohol or drug use in the home.', 'parental-drug-misuse', 'absent'],
    [
      'There were no concerns about domestic abuse, but police attended a domestic incident.',
      'domestic-abuse',
      'present',
    ],
    [
      'There were no concerns about domestic abuse, however neighbours reported shouting and police attended a domestic incident.',
      'domestic-abuse',
      'present',
    ],
    [
      'There were no concerns about domestic abuse, but no agency had asked about domestic violence.',
      'domestic-abuse',
      'absent',
    ],
    ['There was no violence, but Mother was drinking heavily.', 'parental-alcohol-misuse', 'present'],
    ['There was no evidence of neglect other than severe tooth decay.', 'neglect', 'present'],
    ['Domestic abuse could not be ruled out.', 'domestic-abuse', 'present'],
    ["Mother's depression was treated by her GP.", 'parental-mental-health', 'present'],
    ["Her son's depression was treated by CAMHS.", 'child-mental-health', 'present'],
    ['Mother was herself neglected as a child.', 'neglect', 'generic'],
    ['The drug chart was complete.', 'parental-drug-misuse', 'generic'],
    ['| Neglect | No indicators |', 'neglect', 'absent'],
    ['Police hold no record of domestic abuse at this address.', 'domestic-abuse', 'absent'],
    ['The GP holds no record of alcohol misuse by either parent.', 'parental-alcohol-misuse', 'absent'],
    ['| Lodger | Keeps snakes in the loft |', 'fathers-and-other-males', 'present'],
    ['| Lodger | None |', 'fathers-and-other-males', 'absent'],
    ['Exploitation: not screened for. No drugs were found.', 'criminal-exploitation', 'unknown'],
    ['There were no concerns about neglect and he was not known to police.', 'neglect', 'absent'],
    ['Nobody had met Father.', 'fathers-and-other-males', 'present'],
    ['It is not known whether Father smoked.', 'fathers-and-other-males', 'unknown'],
    ['Mother said that her partner had never hit her.', 'fathers-and-other-males', 'generic'],
    ['There was no violence beyond the night when he broke her jaw.', 'domestic-abuse', 'present'],
    ['There was no violence, neglect or drug use apart from cannabis at parties.', 'domestic-abuse', 'absent'],
    ['The five-week-old had a bruise to her ear.', 'harm-to-under-ones', 'present'],
    ['The five-year-old had a bruise to her ear.', 'harm-to-under-ones', 'generic'],
    ['Mother said that the bruise on the baby came from a toy.', 'harm-to-under-ones', 'denied'],
    ['Mother said that the baby had a toy.', 'harm-to-under-ones', 'generic'],
    ['How the baby came by the burn is not known.', 'harm-to-under-ones', 'unknown'],
    ['The baby was seven weeks old. Mother was depressed.', 'child-mental-health', 'generic'],
    ['Her aunt’s depression was long-standing.', 'parental-mental-health', 'generic'],
    ['The aunt is a kinship carer and has depression.', 'parental-mental-health', 'present'],
    ['Was there domestic abuse? No agency knew of any.', 'domestic-abuse', 'absent'],
    ['Police: nil. Domestic abuse: awaited from the other force.', 'domestic-abuse', 'unknown'],
    ['Although Mother denied violence, she had a black eye.', 'domestic-abuse', 'present'],
    ['Mother was asked about domestic abuse. She said no.', 'domestic-abuse', 'denied'],
    [
      'Mother told the health visitor that she had not slept properly since Christmas and that the mornings frightened her.',
      'parental-mental-health',
      'present',
    ],
    ['She was hurting herself that month, Child B told the nurse.', 'child-mental-health', 'present'],
    // A verdict is on what was said before it.
    ['An anonymous caller alleged violence. Police found the report to be malicious.', 'domestic-abuse', 'absent'],
    ['The form asks about violence at home. It was left blank.', 'domestic-abuse', 'unknown'],
    [
      'Mother was beaten by her partner. The question of neglect was raised and it was unfounded.',
      'domestic-abuse',
      'present',
    ],
    [
      'The sexual abuse was looked into by two doctors who knew her, and they found nothing amiss.',
      'sexual-abuse-and-exploitation',
      'absent',
    ],
    [
      'A rumour had it that Mother was drunk. Nursery and GP knew her to be teetotal.',
      'parental-alcohol-misuse',
      'absent',
    ],
    // Who was asked tells nothing beside the answer.
    ['CAMHS saw him on the ward and found no low mood.', 'child-mental-health', 'absent'],
    ['He was open to CAMHS from May.', 'child-mental-health', 'present'],
    // Evidence wins over a denial.
    ['Mother denied drinking. The police photographs say otherwise.', 'parental-alcohol-misuse', 'present'],
    ['Mother denied drinking, and no record says otherwise.', 'parental-alcohol-misuse', 'absent'],
    // What a negation does not reach.
    [
      'There was no bed in England, and Child A ligatured again with no staff in the room.',
      'child-mental-health',
      'present',
    ],
    ["There was no support for Mother's depression.", 'parental-mental-health', 'present'],
    [
      'There was no talk of how the fractured arm came about. The baby was six weeks old.',
      'harm-to-under-ones',
      'present',
    ],
    // Open, and not absent.
    ['There is no record that the GP asked about violence.', 'domestic-abuse', 'unknown'],
    ['Whether he had been exploited by a gang was not discovered.', 'criminal-exploitation', 'unknown'],
    ['The review has been unable to establish what role, if any, Father had.', 'fathers-and-other-males', 'unknown'],
    ['Neither the midwife nor the GP asked about her drinking.', 'parental-alcohol-misuse', 'unknown'],
    ['Drugs: form not on file.', 'parental-drug-misuse', 'unknown'],
    // Whose word, and whose factor, it is.
    ['Both parents, when spoken to at the school, said that there was no violence.', 'domestic-abuse', 'denied'],
    ['Told officers that nobody at home drank alcohol.', 'parental-alcohol-misuse', 'denied'],
    ['She was depressed at her booking appointment.', 'parental-mental-health', 'present'],
    ['| Identity | Considered by CAMHS and school. Not a factor. |', 'ethnicity-and-identity', 'absent'],
    ["She had a psychotic episode in the month after the older sister's birth.", 'parental-mental-health', 'present'],
    ["The half-brother, 14, took an overdose of his carer's tablets.", 'child-mental-health', 'present'],
    // A verdict is on what was told before it, and on nothing told after it.
    [
      'The allegation was found to be malicious. Father was arrested for assaulting Mother.',
      'domestic-abuse',
      'present',
    ],
    [
      'The claim was found to be untrue. Mother was diagnosed with postnatal depression in May.',
      'parental-mental-health',
      'present',
    ],
    // Whose birth is told of is not who is meant by a pronoun before it.
    ["Before she took an overdose, Child B's birth was celebrated by Mother.", 'parental-mental-health', 'present'],
    ['Two overdoses followed fights between the adults at home.', 'child-mental-health', 'present'],
    ['His depression was noticed by nobody but his grandmother.', 'parental-mental-health', 'generic'],
    ['Concerns about her use of crack led to the child protection conference.', 'parental-drug-misuse', 'present'],
    ['The parents insisted that the younger ones were never left alone.', 'neglect', 'denied'],
    ['Mum: "He\'s never laid a finger on me."', 'domestic-abuse', 'denied'],
    ["'No boyfriend, no nothing,' was Mother's answer to the adviser.", 'fathers-and-other-males', 'denied'],
    [
      'Asked by the nurse whether anybody had touched her sexually, she said no.',
      'sexual-abuse-and-exploitation',
      'denied',
    ],
    ['Asked whether she was afraid of her partner, Mother said that she was not.', 'domestic-abuse', 'denied'],
    ['Asked whether the girls had been left hungry, every agency said that they had not.', 'neglect', 'absent'],
    [
      'Challenged about the smell of cannabis, the father said that it came from next door.',
      'parental-drug-misuse',
      'denied',
    ],
    // A service is a name, unless somebody of this case goes there for what it treats.
    ['The eating disorder team had her bloods on Tuesday.', 'child-mental-health', 'present'],
    ['The eating disorder team has moved.', 'child-mental-health', 'generic'],
    // What somebody went through as a child is not this child's.
    ["Mother was known to children's social care as a child due to neglect.", 'neglect', 'generic'],
    ['Mother known to CSC as a child - neglect and DA.', 'domestic-abuse', 'generic'],
    ['Mother was known to CAMHS as a child for self-harm.', 'child-mental-health', 'generic'],
    ['Mother was looked after from the age of nine to eighteen.', 'child-protection-history', 'generic'],
    // What leaves a matter open, or denies it, says more than what else its sentence tells.
    ['The man who held the baby has not been identified.', 'fathers-and-other-males', 'unknown'],
    ['Her husband having died, there was no man in the household.', 'fathers-and-other-males', 'absent'],
    ['Other than a caution for assault on his wife, nothing is known of Father.', 'fathers-and-other-males', 'present'],
    ['Use of substances by the family is not recorded.', 'parental-drug-misuse', 'unknown'],
    ['| Routine enquiry | Neither completed: relatives in the room |', 'domestic-abuse', 'unknown'],
    // What is generic, and what only looks so.
    ['Consider the impact of parental mental health.', 'parental-mental-health', 'generic'],
    ['Love bites and a key card for a budget hotel were found.', 'sexual-abuse-and-exploitation', 'present'],
    [
      'There was no garden, and the first police call to a fight between the couple came in May.',
      'domestic-abuse',
      'present',
    ],
    ['The mother was said to be drunk. Her bloods show that she was not.', 'parental-alcohol-misuse', 'absent'],
    ['The case went CP -> CIN -> closed within four months.', 'changing-risk-and-need', 'present'],
    // What is excepted happened, as far as it is told of as something that does; of another factor it says nothing.
    ['Aside from one call-out in 2019 there was no record of domestic abuse.', 'domestic-abuse', 'present'],
    [
      '2.14 Save for one call-out in 2019 no agency held any information about domestic abuse.',
      'domestic-abuse',
      'present',
    ],
    ['There was no record of domestic abuse beyond one call-out in 2019.', 'domestic-abuse', 'present'],
    ['Apart from Father’s cannabis use, there were no concerns about domestic abuse.', 'domestic-abuse', 'absent'],
    ['Other than the family’s housing, there was nothing to suggest domestic abuse.', 'domestic-abuse', 'absent'],
    ['Nothing was known about his alcohol use apart from his own account.', 'parental-alcohol-misuse', 'unknown'],
    ['Domestic abuse: apart from two call-outs in 2022, there was no record.', 'domestic-abuse', 'present'],
    ['Domestic abuse: none known other than the assault in May.', 'domestic-abuse', 'present'],
    ['| Domestic abuse | None, apart from one report in 2019 |', 'domestic-abuse', 'present'],
    ['Domestic abuse: apart from checks with police, no records were found.', 'domestic-abuse', 'absent'],
    [
      'Domestic abuse: apart from one referral for neglect, there was no record of concerns.',
      'domestic-abuse',
      'absent',
    ],
    ['Domestic abuse: no concerns. Other than an assault in a pub, Father is not known.', 'domestic-abuse', 'absent'],
    // Who cares for a child is not the child; what goes on behind "as a child" is no childhood.
    [
      'Neither she nor anyone else caring for the children had any difficulty with drink.',
      'parental-alcohol-misuse',
      'absent',
    ],
    ['The local authority arranged her support as a child in need.', 'child-protection-history', 'present'],
    ['Mother was on a child protection plan as a child.', 'child-protection-history', 'generic'],
    ['Sertraline stopped, no reason given.', 'parental-mental-health', 'present'],
    // A question that no record raises is answered; one that nobody raised is not.
    ['Nothing in any record raises the question of alcohol in either parent.', 'parental-alcohol-misuse', 'absent'],
    ['Nobody raised the question of domestic abuse with her.', 'domestic-abuse', 'unknown'],
    ['He was on bail with conditions not to contact any child under sixteen.', 'domestic-abuse', undefined],
    ['He was on bail with conditions not to contact Mother.', 'domestic-abuse', 'present'],
  ])('%s → %s %s', (text, topic, assertion) => {
    expect(labels(text)[topic]).toBe(assertion)
  })

  it('explains itself without the author’s words', () => {
    const [mention] = considerText('There was no evidence of neglect.', plainContext, lexiconWith())
    expect(mention).toMatchObject({ topic: 'neglect', assertion: 'absent', term: 'neglect' })
    expect(mention?.cue).toContain('<trouble>')
  })
})

describe('an ordinary statement', () => {
  it.each([
    ['The mother smokes cannabis.', 'parental-drug-misuse'],
    ['Mother drank vodka daily.', 'parental-alcohol-misuse'],
    ['The parents are heroin users.', 'parental-drug-misuse'],
    ['The children are neglected.', 'neglect'],
    ['Mother and baby are in a refuge.', 'domestic-abuse'],
    ['The council housed the mother after she fled domestic violence.', 'domestic-abuse'],
    ['The father is in prison for domestic violence.', 'domestic-abuse'],
    ['The family is Black African.', 'ethnicity-and-identity'],
    ['The child is Black British.', 'ethnicity-and-identity'],
    ['The family is Polish and Catholic.', 'ethnicity-and-identity'],
    ['Child B is disabled and uses a wheelchair.', 'disability-and-send'],
    ['Her stepfather was convicted of sexual assault.', 'sexual-abuse-and-exploitation'],
    ['| Substance misuse | Cannabis |', 'parental-drug-misuse'],
    ['| Category of plan | Neglect |', 'neglect'],
    ['The boys were often hungry. She had been drinking heavily again.', 'parental-alcohol-misuse'],
    ['The girls were at home with her. She was using cocaine.', 'parental-drug-misuse'],
    ['Neglect was considered and ruled out and domestic abuse was disclosed by Mother.', 'domestic-abuse'],
    [
      "Non-accidental injury was considered and discounted, and Mother's alcohol misuse came to light.",
      'parental-alcohol-misuse',
    ],
    ['Self-harm was below the threshold for CAMHS.', 'child-mental-health'],
    ['Neglect was below the threshold for statutory intervention.', 'neglect'],
    ["Two siblings were removed at 6 months because of Mother's drinking.", 'parental-alcohol-misuse'],
    [
      'The children were removed at 2 am under police protection because both parents were drunk.',
      'parental-alcohol-misuse',
    ],
    ['The baby was removed at 36 hours because Mother had used heroin.', 'parental-drug-misuse'],
    ['Father was himself on a methadone script.', 'parental-drug-misuse'],
    ['Father was himself known to police for drug dealing and cannabis use.', 'parental-drug-misuse'],
    [
      'Father punched Mother in front of the children. The decision to close was not recorded anywhere.',
      'domestic-abuse',
    ],
    ['Mother used heroin throughout the pregnancy. The rationale is not set out anywhere.', 'parental-drug-misuse'],
    ['Worse was still to come: Mother was assaulted in the street by Father.', 'domestic-abuse'],
    ["Mother's depression was known from her own report.", 'parental-mental-health'],
    ['House number 14 was filthy, with no food or bedding.', 'neglect'],
    ['The neglect at home is reviewed every month by the core group.', 'neglect'],
    ['The referral form had a section on domestic abuse, which recorded three assaults.', 'domestic-abuse'],
    ['Father was drunk at a house party and drove the children home.', 'parental-alcohol-misuse'],
    ['Professionals shared a sense of chronic neglect in the home.', 'neglect'],
    ['The landlord reported neglect of the children.', 'neglect'],
    ["Controlled drugs were found in Mother's bedroom.", 'parental-drug-misuse'],
  ])('tells of its topic: %s', (text, topic) => {
    expect(labels(text)[topic]).toBe('present')
  })

  it.each([
    ['None had been worried about drink, drugs or violence in the household.', 'parental-alcohol-misuse', 'absent'],
    ['None had been worried about drink, drugs or violence in the household.', 'parental-drug-misuse', 'absent'],
    ['Nobody was worried about drugs, but the children were going without meals.', 'neglect', 'present'],
    ['Mother attended the child protection conference and said nothing.', 'child-protection-history', 'present'],
    ['The paediatrician considered neglect and discounted it.', 'neglect', 'absent'],
    [
      'The SENCo and the GP looked into whether he had a learning difficulty and concluded that he did not.',
      'disability-and-send',
      'absent',
    ],
    [
      'Mother said that the vodka bottles were left over from a party, but she was three times over the limit.',
      'parental-alcohol-misuse',
      'present',
    ],
    ["Mum reports 'glass of wine at Xmas only'.", 'parental-alcohol-misuse', 'denied'],
    ['| Perinatal MH history | Requested, nil back |', 'parental-mental-health', 'unknown'],
    ['CAMHS dates her first psychosis to June.', 'parental-mental-health', 'generic'],
    ['Father said that he had never shaken his daughter.', 'fathers-and-other-males', 'generic'],
    ['A bid for two more domestic violence advisers was approved.', 'domestic-abuse', 'generic'],
    ['The drug library of the pump was out of date.', 'parental-drug-misuse', 'generic'],
    ['Prompt and helpful: the pharmacist rang the surgery about the tablets.', 'information-sharing', 'present'],
    ['**Neglect:** Suspected', 'neglect', 'present'],
    ['Mother was assaulted by Father. The MARAC had not taken place.', 'domestic-abuse', 'present'],
    ['| Domestic abuse | Not disclosed to any agency |', 'domestic-abuse', 'absent'],
    ['| Neglect | No risk factors identified |', 'neglect', 'absent'],
    ['When he was a baby his mother was drinking heavily.', 'parental-alcohol-misuse', 'present'],
    ['When she was at school she was often hungry and wore dirty clothes.', 'neglect', 'present'],
    ['Action taken: police attended and Father was arrested for assaulting Mother.', 'domestic-abuse', 'present'],
    ['Police recorded 14 domestic abuse incidents across the two addresses.', 'domestic-abuse', 'present'],
    ['The abdomen of the baby was tender to touch and two ribs were fractured.', 'harm-to-under-ones', 'present'],
    ['In a bid to hide the drinking, bottles were kept in the wardrobe.', 'parental-alcohol-misuse', 'present'],
    ['No one was worried that Mother was drinking heavily.', 'parental-alcohol-misuse', 'present'],
    ['She smelt of alcohol when she brought him to his CAMHS appointment.', 'parental-alcohol-misuse', 'present'],
    ['There was poor communication between the parents.', 'information-sharing', 'generic'],
    ['Child A had a good relationship with Mother.', 'family-engagement', 'generic'],
    ['There were too many children to feed.', 'leadership-and-culture', 'generic'],
    ['The house was shared with two families.', 'leadership-and-culture', 'generic'],
    ['Positive culture of urine was found.', 'leadership-and-culture', 'generic'],
    ['Services were under great pressure during the pandemic.', 'pandemic-family-stressors', 'generic'],
    ['| Escalation | The violence from Father became worse over the spring. |', 'critical-thinking', 'generic'],
    ['The child was seen alone in the street at midnight.', 'childs-daily-life', 'generic'],
    ['| Voice of the child | To be discussed at the panel |', 'childs-daily-life', 'generic'],
    ['She presented as a child who was low in mood.', 'child-mental-health', 'present'],
    ['She missed school nurse appointments.', 'not-visible-to-school', 'generic'],
    ['Mother did not tell the midwife about any drug use.', 'parental-drug-misuse', 'unknown'],
    ['There was a prompt response from police to the domestic abuse incident.', 'domestic-abuse', 'present'],
    ['The inspection of the house found bare mattresses and mouldy food.', 'neglect', 'present'],
    ['| Voice of the child | Not captured by any agency. |', 'childs-daily-life', 'present'],
    ['| Voice of the child | See section 4 |', 'childs-daily-life', 'generic'],
    ['| Information sharing | Timely and clear between the police and health. |', 'information-sharing', 'present'],
    [
      '| Action 3 | Audit supervision records for evidence of challenge, by September |',
      'critical-thinking',
      'generic',
    ],
    ['The escalation policy was not used when agencies disagreed.', 'critical-thinking', 'present'],
    ['All agencies shared information well at the strategy meeting.', 'information-sharing', 'present'],
    ['The lived experience of the children was not well understood.', 'childs-daily-life', 'present'],
    [
      'It is not known whether Child C had a learning disability. His attendance was 54% in Year 9.',
      'not-visible-to-school',
      'present',
    ],
    [
      'No agency had concerns about drug use, but it is not known how much Mother drank.',
      'parental-drug-misuse',
      'absent',
    ],
    [
      'Mother had depression after her first child. There were no concerns about alcohol.',
      'parental-alcohol-misuse',
      'absent',
    ],
    ['No midwife saw Mother on her own, so routine enquiry did not happen.', 'domestic-abuse', 'unknown'],
    ['Mother was threatening to take her own life.', 'domestic-abuse', 'generic'],
    ["Child E's mother was excluded from two schools.", 'not-visible-to-school', 'generic'],
    ["Child A's mother confirmed that Child A was excluded from school in May.", 'not-visible-to-school', 'present'],
    ['Mother injected insulin each morning.', 'parental-drug-misuse', 'generic'],
    ['The baby was black and blue.', 'ethnicity-and-identity', 'generic'],
    ['The baby was already looked after in the day by her nan.', 'child-protection-history', 'generic'],
    ['At 15 Child C was looked after, out of education since Easter.', 'child-protection-history', 'present'],
    ['She told the midwife at booking that she drank every day.', 'not-visible-to-school', 'generic'],
    ["She gave no name for this baby's father.", 'fathers-and-other-males', 'unknown'],
    ['Every spoon in the drawer was black.', 'ethnicity-and-identity', 'generic'],
    ['Mother told her midwife that as a little girl she had often gone hungry.', 'neglect', 'generic'],
    // Who is named after "per" speaks: a denial is theirs, and so is an allegation.
    ['Drugs: none, per Mum.', 'parental-drug-misuse', 'denied'],
    ['Alcohol: none is ever drunk in the house, according to Mum.', 'parental-alcohol-misuse', 'denied'],
    ["Drugs: Dad, 'weed at weekends' per Mum.", 'parental-drug-misuse', 'present'],
    // The next sentence uses the topic's words of no case: what is said in this one stands.
    [
      'There was no evidence of domestic abuse. The domestic abuse policy was reviewed in May.',
      'domestic-abuse',
      'absent',
    ],
    [
      'It is not known whether there was domestic abuse. Staff are trained in domestic abuse.',
      'domestic-abuse',
      'unknown',
    ],
    ['Mother was neglected as a child. She has a diagnosis of depression.', 'parental-mental-health', 'present'],
    ['Mother is 24. She has a mild learning disability.', 'disability-and-send', 'generic'],
    ['The midwife did not tell the health visitor about her depression.', 'parental-mental-health', 'present'],
  ])('%s (%s: %s)', (text, topic, label) => {
    expect(labels(text)[topic] ?? 'generic').toBe(label)
  })
})

describe('time', () => {
  const milliseconds = (text: string) => {
    considerText(text, plainContext, lexiconWith())
    const start = performance.now()
    considerText(text, plainContext, lexiconWith())
    return performance.now() - start
  }
  const prose = readFileSync(new URL('../eval/documents/rapid-review-late.md', import.meta.url), 'utf8')
  const fill = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)

  it.each([
    'no ',
    'no evidence of drugs ',
    'Mother said ',
    'not, ',
    '(((',
    'a',
    '? ',
    'whether alcohol, ',
    'It was alleged. Violence. It was not. ',
    'the mother hid under the bed ',
  ])('"%s" over and over is not much slower than prose', (piece) => {
    const plain = Math.min(...[1, 2, 3].map(() => milliseconds(fill(prose))))
    const hostile = Math.min(...[1, 2, 3].map(() => milliseconds(fill(piece))))
    expect(hostile).toBeLessThan(plain * 6 + 20)
  })

  it.each<[string, (count: number) => string]>([
    ['names with their answers in one sentence without an end', (count) => 'DA: not asked. cocaine '.repeat(count)],
    [
      'what is told behind an excuse',
      (count) =>
        `Mother said that the vodka bottles were left over from a party${' and she smelt of alcohol'.repeat(count)}.`,
    ],
    [
      'topics that are open beside topics that are there',
      (count) => 'It is not known whether he has a disability. His attendance was 54 %. '.repeat(count),
    ],
  ])('%s take in step with their number', (_, text) => {
    expect(growth((count) => considerText(text(count), plainContext, lexiconWith()), 500)).toBeLessThan(8)
  })
})
