import type { Figure } from './types.ts'

/**
 * National figures to set beside local ones. Counts of the Panel and of the department differ: each group names its base
 * and its source, and figures of different bases are never put together.
 */
export interface FigureGroup {
  readonly id: string
  /** "Deaths notified in 2020, by category". */
  readonly title: string
  /** How many incidents, deaths or children the shares are of. */
  readonly total: number
  /** What the shares are of, as it can stand in a sentence. */
  readonly base: string
  /** The shares are of different things and may overlap, or they are one whole. */
  readonly whole: boolean
  readonly figures: readonly LabelledFigure[]
  readonly source: string
}

export interface LabelledFigure extends Figure {
  /** For charts and tables: "Suicide". */
  readonly label: string
  /** The topic whose considering bears on it, where there is one. */
  readonly topic?: string
  /** The label follows from order and elimination only. */
  readonly uncertain?: true
  /** The true share is above `percent`. */
  readonly atLeast?: true
}

/** Counts of a year, for trends. Never merge sources. */
export interface YearlyCount {
  /** "2020" or "April 2022 – March 2023". */
  readonly period: string
  readonly what: 'incidents notified' | 'deaths notified' | 'rapid reviews' | 'LCSPRs'
  readonly count: number
  readonly source: string
}

type Row = readonly [label: string, percent: number, topic?: string, mark?: 'uncertain' | 'atLeast']

const source = 'panel-annual-report-2020'

function group(
  id: string,
  title: string,
  total: number,
  base: string,
  whole: boolean,
  rows: readonly Row[],
): FigureGroup {
  const figures = rows.map(([label, percent, topic, mark]): LabelledFigure => {
    const share = `${mark === 'atLeast' ? 'more than ' : ''}${percent} %`
    return {
      label,
      percent,
      text: `${label}: ${share} of ${base}`,
      base,
      source,
      ...(topic && { topic }),
      ...(mark && { [mark]: true }),
    }
  })
  return { id, title, total, base, whole, figures, source }
}

export const nationalFigures: readonly FigureGroup[] = [
  group('deaths-2020', 'Deaths notified in 2020, by category', 206, 'the 206 deaths notified in 2020', true, [
    ['Sudden unexpected death in infancy', 31, 'harm-to-under-ones'],
    ['Suicide', 20, 'child-mental-health'],
    ['Maltreatment within the family', 17],
    ['Related to maltreatment, not directly caused by it', 10, undefined, 'uncertain'],
    ['Extra-familial assault or homicide', 8],
    ['Not related to maltreatment, or cause unclear', 14, undefined, 'uncertain'],
  ]),
  group(
    'harm-2020',
    'Non-fatal incidents notified in 2020, by main harm',
    276,
    'the 276 non-fatal incidents notified in 2020',
    true,
    [
      ['Physical abuse', 38],
      ['Neglect', 12, 'neglect'],
      ['Intra-familial sexual abuse', 10, 'sexual-abuse-and-exploitation'],
      ['Extra-familial sexual abuse', 7, 'sexual-abuse-and-exploitation'],
      ['Child sexual exploitation', 2, 'sexual-abuse-and-exploitation'],
      ['Emotional abuse', 2],
      ['Child criminal exploitation', 1, 'criminal-exploitation'],
      ['Risk-taking or violent behaviour', 18],
      ['Young person as the one who harmed', 3],
      ['Other', 7],
    ],
  ),
  group(
    'factors-2020',
    'What incidents notified in 2020 had in them',
    482,
    'all 482 incidents notified in 2020',
    false,
    [
      ['Domestic abuse', 42, 'domestic-abuse'],
      ['Mental ill-health of the mother', 24, 'parental-mental-health'],
      ['Mental ill-health of the father', 7, 'parental-mental-health'],
      ['Mental health condition of the child', 16, 'child-mental-health'],
      ['Parental alcohol misuse', 18, 'parental-alcohol-misuse'],
      ['Parental drug misuse', 24, 'parental-drug-misuse'],
      ['Child known as vulnerable to the child protection system', 60, 'child-protection-history', 'atLeast'],
    ],
  ),
  group(
    'neglect-non-fatal-2020',
    'Neglect underlying non-fatal incidents',
    276,
    'the 276 non-fatal incidents notified in 2020',
    false,
    [['Neglect as an underlying feature', 34, 'neglect']],
  ),
  group('neglect-fatal-2020', 'Neglect underlying deaths', 206, 'the 206 deaths notified in 2020', false, [
    ['Neglect as an underlying feature', 35, 'neglect'],
  ]),
  group(
    'children-2020',
    'Children in incidents notified in 2020',
    514,
    'the 514 children in incidents notified in 2020',
    false,
    [
      ['Under one year old', 35, 'harm-to-under-ones'],
      ['15 to 17 years old', 30],
      ['Male', 53],
      ['Female', 46],
      ['White British', 69, 'ethnicity-and-identity'],
    ],
  ),
]

/** Shares of incidents, which a partnership's own can be set beside; the others are of deaths, of harm or of children. */
export const comparedLocally: readonly string[] = ['factors-2020', 'neglect-non-fatal-2020', 'neglect-fatal-2020']

/** Notifications of April to September 2020 compared with the same months of 2019. */
export const pandemicRise = {
  text: 'notifications of April to September 2020 were 27 % above those of the same months of 2019',
  percent: 27,
  base: 'notifications of April to September 2019',
  source,
} as const satisfies Figure

export const yearlyCounts: readonly YearlyCount[] = [
  { period: '2020', what: 'incidents notified', count: 482, source },
  { period: '2020', what: 'deaths notified', count: 206, source },
  { period: '2021', what: 'incidents notified', count: 379, source: 'panel-annual-report-2021' },
  { period: 'April 2022 – March 2023', what: 'incidents notified', count: 393, source: 'panel-annual-report-2022-23' },
  { period: 'April 2022 – March 2023', what: 'deaths notified', count: 146, source: 'panel-annual-report-2022-23' },
  { period: 'April 2023 – March 2024', what: 'rapid reviews', count: 330, source: 'panel-annual-report-2023-24' },
  { period: 'April 2023 – March 2024', what: 'LCSPRs', count: 82, source: 'panel-annual-report-2023-24' },
  { period: 'April 2023 – March 2024', what: 'incidents notified', count: 405, source: 'dfe-sin-statistics' },
]
