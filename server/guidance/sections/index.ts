import type { SectionGuidance } from '../types.ts'
import { actions } from './actions.ts'
import { agencyInvolvement } from './agency-involvement.ts'
import { analysis } from './analysis.ts'
import { caseDetails } from './case-details.ts'
import { childsVoice } from './childs-voice.ts'
import { conclusion } from './conclusion.ts'
import { contextAndInequalities } from './context-and-inequalities.ts'
import { criteria } from './criteria.ts'
import { decision } from './decision.ts'
import { executiveSummary } from './executive-summary.ts'
import { family } from './family.ts'
import { familyInvolvement } from './family-involvement.ts'
import { glossary } from './glossary.ts'
import { goodPractice } from './good-practice.ts'
import { immediateSafeguarding } from './immediate-safeguarding.ts'
import { incident } from './incident.ts'
import { learning } from './learning.ts'
import { nationalIssues } from './national-issues.ts'
import { parallelProcesses } from './parallel-processes.ts'
import { process } from './process.ts'
import { recommendations } from './recommendations.ts'
import { riskFactors } from './risk-factors.ts'
import { signOff } from './sign-off.ts'

/**
 * Every section that a review of any type may have. Which a type needs, and in what order, is in `review-types/`.
 * Wordings come from local templates and published reviews; further ones and the companions are this project's choice.
 */
export const sections: readonly SectionGuidance[] = [
  caseDetails,
  process,
  family,
  incident,
  immediateSafeguarding,
  agencyInvolvement,
  childsVoice,
  contextAndInequalities,
  riskFactors,
  analysis,
  goodPractice,
  learning,
  decision,
  nationalIssues,
  actions,
  signOff,
  criteria,
  parallelProcesses,
  executiveSummary,
  familyInvolvement,
  recommendations,
  conclusion,
  glossary,
]

const byId = new Map(sections.map((section) => [section.id, section]))

export const findSection = (id: string): SectionGuidance | undefined => byId.get(id)
