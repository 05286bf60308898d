import type { Topic } from '../types.ts'
import { changingRiskAndNeed } from './changing-risk-and-need.ts'
import { childMentalHealth } from './child-mental-health.ts'
import { childProtectionHistory } from './child-protection-history.ts'
import { childsDailyLife } from './childs-daily-life.ts'
import { criminalExploitation } from './criminal-exploitation.ts'
import { criticalThinking } from './critical-thinking.ts'
import { disabilityAndSend } from './disability-and-send.ts'
import { domesticAbuse } from './domestic-abuse.ts'
import { ethnicityAndIdentity } from './ethnicity-and-identity.ts'
import { familyEngagement } from './family-engagement.ts'
import { fathersAndOtherMales } from './fathers-and-other-males.ts'
import { harmToUnderOnes } from './harm-to-under-ones.ts'
import { informationSharing } from './information-sharing.ts'
import { leadershipAndCulture } from './leadership-and-culture.ts'
import { neglect } from './neglect.ts'
import { notVisibleToSchool } from './not-visible-to-school.ts'
import { pandemicAdaptedPractice } from './pandemic-adapted-practice.ts'
import { pandemicFamilyStressors } from './pandemic-family-stressors.ts'
import { pandemicPractitionerWorking } from './pandemic-practitioner-working.ts'
import { pandemicSchoolClosures } from './pandemic-school-closures.ts'
import { pandemicUnderOnes } from './pandemic-under-ones.ts'
import { pandemicYoungPeoplesMentalHealth } from './pandemic-young-peoples-mental-health.ts'
import { parentalAlcoholMisuse } from './parental-alcohol-misuse.ts'
import { parentalDrugMisuse } from './parental-drug-misuse.ts'
import { parentalMentalHealth } from './parental-mental-health.ts'
import { sexualAbuseAndExploitation } from './sexual-abuse-and-exploitation.ts'

/** Every topic, in the order in which the Panel's report and reviews name them. */
export const topics: readonly Topic[] = [
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
  childsDailyLife,
  familyEngagement,
  criticalThinking,
  changingRiskAndNeed,
  informationSharing,
  leadershipAndCulture,
  pandemicPractitionerWorking,
  pandemicFamilyStressors,
  pandemicUnderOnes,
  pandemicYoungPeoplesMentalHealth,
  pandemicSchoolClosures,
  pandemicAdaptedPractice,
]

const byId = new Map(topics.map((topic) => [topic.id, topic]))

export const findTopic = (id: string): Topic | undefined => byId.get(id)
