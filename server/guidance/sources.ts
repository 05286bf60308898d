import type { Source } from './types.ts'

/** Where the guidance in this folder comes from. Rules, topics, sections and deadlines name these by id. */
export const sources: readonly Source[] = [
  {
    id: 'panel-annual-report-2020',
    title: 'Annual report 2020: patterns in practice, key messages and 2021 work programme',
    publisher: 'Child Safeguarding Practice Review Panel',
    published: '2021-05-14',
    certainty: 'primary',
  },
  {
    id: 'children-act-2004-s16c',
    title: 'Children Act 2004, section 16C(1): duty to notify',
    publisher: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/section/16C',
    certainty: 'primary',
  },
  {
    id: 'report-serious-incident',
    title: 'Report a serious child safeguarding incident',
    publisher: 'GOV.UK',
    url: 'https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident',
    certainty: 'primary',
  },
  { id: 'working-together-2018', title: 'Working Together to Safeguard Children 2018 (updated December 2020), chapter 4', publisher: 'HM Government', published: '2018', certainty: 'primary' },
  { id: 'working-together-2023', title: 'Working Together to Safeguard Children 2023, chapter 5', publisher: 'HM Government', published: '2023-12', certainty: 'primary' },
  {
    id: 'si-2018-789',
    title: 'Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018, part 3',
    publisher: 'legislation.gov.uk',
    published: '2018',
    url: 'https://www.legislation.gov.uk/uksi/2018/789/made',
    certainty: 'primary',
  },
  { id: 'panel-guidance-2019', title: 'Practice guidance, April 2019', publisher: 'Child Safeguarding Practice Review Panel', published: '2019-04', certainty: 'primary' },
  { id: 'panel-guidance-2022', title: 'Guidance for safeguarding partners, September 2022', publisher: 'Child Safeguarding Practice Review Panel', published: '2022-09', certainty: 'local' },
  {
    id: 'panel-guidance-2025',
    title: 'Guidance for safeguarding partners, June 2025, as partnerships quote it',
    publisher: 'Child Safeguarding Practice Review Panel',
    published: '2025-06',
    url: 'https://www.devonscp.org.uk/training-and-resources/child-safeguarding-practice-reviews/',
    certainty: 'local',
  },
  {
    id: 'panel-faqs',
    title: 'Frequently asked questions',
    publisher: 'Child Safeguarding Practice Review Panel',
    url: 'https://childsafeguarding.independent-panel.uk/about/faqs/',
    certainty: 'primary',
  },
  { id: 'panel-sin-form', title: 'Child safeguarding incident notification system', publisher: 'Department for Education', url: 'https://childsafeguarding.education.gov.uk/', certainty: 'primary' },
  {
    id: 'pandemic-relaxation-2020',
    title: 'Relaxed timescales during the pandemic: notice of 30 March 2020, as a partnership summarises it',
    publisher: 'Trafford Strategic Safeguarding Partnership',
    published: '2020-03-30',
    url: 'https://www.traffordsafeguardingpartnership.org.uk/About-us/News/2020/Child-Safeguarding-Practice-Reviews-update.aspx',
    certainty: 'local',
  },
  { id: 'lester-v-garland', title: 'Lester v Garland (1808): the day of the event is left out', publisher: 'Court of Chancery', published: '1808', certainty: 'primary' },
  {
    id: 'dodds-v-walker',
    title: 'Dodds v Walker: months end on the corresponding date',
    publisher: 'House of Lords',
    published: '1981',
    url: 'https://swarb.co.uk/dodds-v-walker-hl-1981/',
    certainty: 'primary',
  },
  { id: 'myth-of-invisible-men-2021', title: 'The myth of invisible men', publisher: 'Child Safeguarding Practice Review Panel', published: '2021-09', certainty: 'primary' },
  { id: 'its-silent-2025', title: '“It’s silent”: race, racism and safeguarding children', publisher: 'Child Safeguarding Practice Review Panel', published: '2025-03', certainty: 'primary' },
  {
    id: 'quality-markers-2016',
    title: 'Serious case review quality markers',
    publisher: 'SCIE and NSPCC',
    published: '2016',
    url: 'https://www.scie.org.uk/safeguarding/children/case-reviews/quality-markers/outputs/the-report/',
    certainty: 'primary',
  },
  { id: 'local-templates', title: 'Templates and procedures of local safeguarding children partnerships', publisher: 'several partnerships', certainty: 'local' },
  { id: 'published-headings', title: 'Headings of eighteen published reviews, 2012–2021', publisher: 'several boards and partnerships', certainty: 'local' },
  { id: 'project-choice', title: 'A working choice of this project, open to change with a reason', publisher: 'Rapid Review', certainty: 'choice' },
]

const byId = new Map(sources.map((source) => [source.id, source]))

export const findSource = (id: string): Source | undefined => byId.get(id)
