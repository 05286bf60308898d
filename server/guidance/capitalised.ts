/**
 * Words that are written with a capital and name no person: a name is told from them by what it does, and these are left out
 * at once. This project's choice, from the language of published reviews.
 */
import { wordSet } from './language/word-lists.ts'

/** Where nothing but the beginning of a sentence gives the capital. */
export const sentenceOpeners = wordSet(`
  In On At By From To With Without Within For Of As And But Or Nor Yet So If Unless When Whenever While Whilst Where Wherever Since Until Till Before After During
  Although Though Because Then There Here This That These Those The A An It He She They We You I His Her Hers Their Theirs Its Our My Your Who Whom Whose What Which
  How Why Not No None Neither Either Both All Each Every Some Any Many Most More Much Few Several One Two Three Four Five Six Seven Eight Nine Ten Another Other Others
  Such Same Later Soon Also However Meanwhile Once Only Even Despite Following Like Unlike Under Over Between Among Against About Around Across Through Throughout
  Again Still Now Today Yesterday Tomorrow Next Last First Second Third Finally Instead Therefore Thus Hence Indeed Perhaps Often Sometimes Always Never Nobody Nothing
  Everyone Everybody Everything Someone Somebody Something Anyone Anybody Anything Let Had Has Have Was Were Is Are Did Does Do Will Would Could Should May Might Must Can
  Sadly Unfortunately Initially Subsequently Previously Recently Eventually Shortly Immediately Overall Given Regarding Concerning According Apart Upon Per Via Prior Due
  January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Early Late Around About Just Almost Nearly Earlier Afterwards Aged Born Known Named Called Seen Told Asked Said
`)

/** Family and roles, which stand in the place of names. */
export const roleNames = wordSet(`
  Mother Mum Mam Mummy Father Dad Daddy Parent Parents Stepmother Stepfather Stepmum Stepdad Grandmother Grandfather Grandparent Grandparents Grandma Grandad Granddad Gran Granny Nan Nana Nanny
  Maternal Paternal Birth Foster Adoptive Carer Carers Aunt Auntie Aunty Uncle Cousin Sibling Siblings Brother Brothers Sister Sisters Half Twin Twins Partner Partners Boyfriend Girlfriend Husband Wife
  Child Children Baby Infant Boy Girl Young People Person Teenager Adult Adults Male Female Man Woman Friend Friends Neighbour Neighbours Lodger Family Families Relative Relatives Son Daughter Sons Daughters
`)

/** Bodies, posts, papers, laws, meetings, places of work, times, peoples, faiths, languages, brands, medicines. */
export const otherCapitals = wordSet(`
  January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter
  Christmas Easter Lent Advent Ramadan Eid Diwali Hanukkah Passover Vaisakhi Halloween Bonfire Boxing Hallowe Purim Pentecost Whitsun Lockdown Covid Coronavirus Pandemic Brexit
  English Welsh Scottish Irish British Cornish European African Caribbean Asian American Australian Indian Pakistani Bangladeshi Chinese Japanese Korean Vietnamese Thai Filipino Polish Romanian Roma Gypsy
  Traveller Travellers Lithuanian Latvian Estonian Bulgarian Hungarian Czech Slovak Slovakian Ukrainian Russian German French Spanish Portuguese Italian Greek Turkish Kurdish Kurds Albanian Kosovan Serbian Bosnian
  Somali Eritrean Ethiopian Sudanese Nigerian Ghanaian Ugandan Kenyan Zimbabwean Congolese Rwandan Gambian Jamaican Brazilian Colombian Syrian Iraqi Iranian Afghan Yemeni Egyptian Moroccan Algerian Libyan Palestinian
  Israeli Lebanese Tamil Tigrinya Mirpuri Punjabi Urdu Hindi Gujarati Bengali Sylheti Arabic Farsi Dari Pashto Kurmanji Sorani Yoruba Igbo Twi Swahili Amharic Mandarin Cantonese Makaton Black White Mixed Brown
  Christian Christians Catholic Protestant Anglican Methodist Baptist Pentecostal Evangelical Orthodox Muslim Muslims Islam Islamic Jewish Judaism Hindu Sikh Buddhist Mormon Jehovah God Allah Bible Quran Koran Lord Jesus
  England Scotland Wales Ireland Britain Europe Africa Asia America Australia India Pakistan Bangladesh China Poland Romania Lithuania Ukraine Russia Germany France Spain Portugal Italy Greece Turkey Albania Somalia
  Eritrea Ethiopia Sudan Nigeria Ghana Jamaica Syria Iraq Iran Afghanistan London Birmingham Manchester Leeds Liverpool Bristol Cardiff Edinburgh Glasgow Belfast Sheffield Nottingham Leicester Bradford Newcastle Westminster Whitehall
  Act Acts Bill Law Laws Rule Rules Order Orders Section Schedule Article Part Chapter Appendix Annex Table Figure Page Paragraph Note Notes Recommendation Recommendations Finding Findings Learning Lesson Lessons Theme Themes
  Board Boards Council Councils Councillor Partnership Partnerships Panel Panels Trust Trusts Service Services Team Teams Unit Units Group Groups Committee Subgroup Executive Department Ministry Government Authority Authorities
  Agency Agencies Office Officer Officers Directorate Division Force Constabulary Police Policing Probation Prison Court Courts Tribunal Coroner Judge Magistrates Crown Crime Criminal Prosecution Inquest Inquiry Commission Commissioner
  Ombudsman Parliament Cabinet Minister Secretary State Royal College University School Schools Academy Nursery Hospital Hospitals Infirmary Surgery Clinic Ward Hub Centre Centres Home House Houses Housing Homes Hostel Refuge Hospice
  Community Communities Health Healthcare Care Caring Social Work Worker Workers Working Together Safeguarding Safeguard Protection Protecting Support Supporting Help Helpline Helping Early Intervention Prevention Strategy Policy Policies Protocol
  Procedure Procedures Guidance Guide Guideline Guidelines Framework Standard Standards Plan Plans Planning Programme Project Scheme Initiative Charter Code Codes Profile Assessment Assessments Conference Conferences Meeting Meetings
  Review Reviews Reviewer Reviewers Report Reports Reporting Chronology Author Authors Chair Chairs Scrutineer Independent Lead Leads Leader Leadership Director Directors Deputy Assistant Head Heads Manager Managers Senior Principal Chief
  Named Designated Doctor Doctors Nurse Nurses Nursing Midwife Midwives Midwifery Visitor Visitors Visiting Paediatric Paediatrician Paediatrics Paediatricians Psychiatrist Psychiatry Psychologist Psychology Therapist Therapy Counsellor Consultant Consultants
  Teacher Teachers Headteacher Headteachers Tutor Governor Governors Pupil Pupils Student Students Year Years Key Stage Tier Level Grade Band Form Foundation Trustees Charity Charities Voluntary Sector National Local Regional Northern
  Southern Eastern Western North South East West Central Greater County City Borough District Town Parish Metropolitan Unitary Area Areas Region Street Road Lane Avenue Close Drive Terrace Crescent Grove Gardens Mews Court Park Hill Green Way
  Mental Emotional Physical Sexual Domestic Abuse Neglect Harm Risk Risks Violence Violent Exploitation Substance Drug Drugs Alcohol Missing Exploited Contextual Adultification Trauma Attachment Signs Safety Safe Strengthening Graded Outcome Star
  Practice Practices Practitioner Practitioners Professional Professionals Staff Employee Employees Member Members Multi Inter Joint Integrated Single Special Educational Education Needs Need Disability Disabilities Disabled Inclusion Equality Diversity
  Human Rights Data Information Sharing Record Records System Systems Quality Assurance Audit Audits Improvement Performance Training Workforce Development Commissioning Public Private Primary Secondary Tertiary Acute Urgent Emergency Accident Ambulance
  Crisis Resolution Liaison Adolescent Maternity Perinatal Postnatal Antenatal Neonatal Infants Looked After Leaving Permanence Adoption Fostering Kinship Guardianship Residential Secure Youth Justice Offending Reduction Response Response Operation Multi-Agency
  Notification Notifications Referral Referrals Contact Contacts Enquiry Enquiries Threshold Thresholds Decision Decisions Action Actions Owner Date Status Summary Introduction Background Analysis Conclusion Conclusions Method Methodology Scope Process Glossary
  Terms Reference Details Detail Circumstances Incident Event Events Timeline Voice Views Identity Culture Cultural Ethnicity Religion Language Age Gender Sex Relationship Name Names Role Roles Responsibility Responsibilities Question Questions Answer Yes None Unknown
  Facebook Instagram Snapchat TikTok Tiktok Twitter YouTube Youtube WhatsApp Whatsapp Messenger Telegram Discord Zoom Skype Teams Google Amazon Netflix Disney Xbox Nintendo Playstation PlayStation Roblox Minecraft Fortnite Lego Uber Tesco Asda Aldi Airbnb Tinder Grindr
  Microsoft Apple Android Internet Paracetamol Calpol Ibuprofen Sertraline Fluoxetine Citalopram Mirtazapine Diazepam Methadone Ritalin Melatonin Xanax Ketamine Cannabis Cocaine Heroin Naloxone
  Ofsted Cafcass Barnardo Barnardo's Childline Samaritans Papyrus Kooth Mind Shelter Women's Women Men Men's Relate Mermaids Stonewall Citizens Advice Advocacy Advocate Prevent Channel Pathways Pathway Encompass Merlin Mosaic Liquidlogic Jigsaw Catch
  Sure Start Homestart Homeless Homelessness Environmental Fire Rescue Ambulances Border Immigration Asylum Visas Inspectorate Constable Sergeant Detective Inspector Superintendent Governing Body Universal Credit Benefit Benefits Jobcentre Revenue Customs
  Serious Case Cases Rapid Overview Statutory Partner's Mother's Child's Father's Children's People's Families' Experience Experiences Lived Day Daily Life World Good Effective Evidence Research Tool Toolkit Model Models Approach Approaches Principles Principle
  Nature Tongue Bread Number Numbers Type Line Service's Trust's Source Sources Key Information Ref Document Version Draft Final Published Publication Confidential Official Sensitive Foreword Acknowledgements Executive
`)

/** Words of these lists that are usual surnames too, which they are behind a title ("Mr Green") or a common first name ("Jack Brown"). */
export const surnamesToo = wordSet(`
  Black Brown Case Close Court Day Good Green Grove Hill Lane Law March May North Page Park South Street Ward Way West White Winter Young
`)
