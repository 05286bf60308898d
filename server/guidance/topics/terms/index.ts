/** How every topic is recognised in text, by kind. What a topic is, for people, stands in the folder above. */
import type { TopicTerms } from '../../language/types.ts'
import type { TopicKind } from '../../types.ts'
import { terms as changingRiskAndNeed } from './changing-risk-and-need.ts'
import { terms as childMentalHealth } from './child-mental-health.ts'
import { terms as childProtectionHistory } from './child-protection-history.ts'
import { terms as childsDailyLife } from './childs-daily-life.ts'
import { terms as criminalExploitation } from './criminal-exploitation.ts'
import { terms as criticalThinking } from './critical-thinking.ts'
import { terms as disabilityAndSend } from './disability-and-send.ts'
import { terms as domesticAbuse } from './domestic-abuse.ts'
import { terms as ethnicityAndIdentity } from './ethnicity-and-identity.ts'
import { terms as familyEngagement } from './family-engagement.ts'
import { terms as fathersAndOtherMales } from './fathers-and-other-males.ts'
import { terms as harmToUnderOnes } from './harm-to-under-ones.ts'
import { terms as informationSharing } from './information-sharing.ts'
import { terms as leadershipAndCulture } from './leadership-and-culture.ts'
import { terms as neglect } from './neglect.ts'
import { terms as notVisibleToSchool } from './not-visible-to-school.ts'
import { terms as pandemicAdaptedPractice } from './pandemic-adapted-practice.ts'
import { terms as pandemicFamilyStressors } from './pandemic-family-stressors.ts'
import { terms as pandemicPractitionerWorking } from './pandemic-practitioner-working.ts'
import { terms as pandemicSchoolClosures } from './pandemic-school-closures.ts'
import { terms as pandemicUnderOnes } from './pandemic-under-ones.ts'
import { terms as pandemicYoungPeoplesMentalHealth } from './pandemic-young-peoples-mental-health.ts'
import { terms as parentalAlcoholMisuse } from './parental-alcohol-misuse.ts'
import { terms as parentalDrugMisuse } from './parental-drug-misuse.ts'
import { terms as parentalMentalHealth } from './parental-mental-health.ts'
import { terms as sexualAbuseAndExploitation } from './sexual-abuse-and-exploitation.ts'

const of = (kind: TopicKind, ...topics: readonly TopicTerms[]) => topics.map((terms) => ({ ...terms, kind }))

export const topicTerms: readonly (TopicTerms & { readonly kind: TopicKind })[] = [
  ...of(
    'risk-factor',
    domesticAbuse,
    parentalMentalHealth,
    parentalAlcoholMisuse,
    parentalDrugMisuse,
    neglect,
    childMentalHealth,
    childProtectionHistory,
    fathersAndOtherMales,
    ethnicityAndIdentity,
    disabilityAndSend,
    sexualAbuseAndExploitation,
    criminalExploitation,
    harmToUnderOnes,
    notVisibleToSchool,
  ),
  ...of(
    'practice-theme',
    childsDailyLife,
    familyEngagement,
    criticalThinking,
    changingRiskAndNeed,
    informationSharing,
    leadershipAndCulture,
  ),
  ...of(
    'pandemic-theme',
    pandemicPractitionerWorking,
    pandemicFamilyStressors,
    pandemicUnderOnes,
    pandemicYoungPeoplesMentalHealth,
    pandemicSchoolClosures,
    pandemicAdaptedPractice,
  ),
]
