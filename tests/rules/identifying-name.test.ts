import { testRule } from './rule-tester.ts'
import { practiceReview, rapidReview } from './samples.ts'

// Every name is made up.
const review = (body: string, facts = {}) => practiceReview(`# Practice review: Child A\n\n${body}\n`, facts)
const person = { message: 'reads like a person’s name', level: 'warn' } as const
const street = { message: 'A named street', level: 'warn' } as const
const place = { message: 'leads to the child', level: 'warn' } as const

testRule('identifying-name', {
  valid: [
    {
      name: 'roles and ciphers',
      text: review('Mother, Ms A, Mr X and Child A were seen by the social worker and Dr B.'),
    },
    {
      name: 'ciphers with a letter at the end of a sentence',
      text: review(
        'She lived with Mr A. Police attended. He was seen by Ms B. Later, he left. The baby went to Ms C. Sadly, nobody told Dr D. Neighbours heard shouting. Mr E. Crying was heard. Ms C rang.',
      ),
    },
    {
      name: 'estates and clubs of no one place',
      text: review(
        'They moved to a Council Estate near the Industrial Estate. The Youth Club and the Breakfast Club closed. The Secure Estate was full. The Real Estate firm wrote.',
      ),
    },
    {
      name: 'a post at the end of a sentence',
      text: review(
        'Responsible: Designated Doctor. By: March 2027.\n\nThe referral was read by the Named Nurse. Father was not told. She rang the Sister. Everyone was there.',
      ),
    },
    {
      name: 'a pseudonym that is declared',
      text: review('Her sister Wren Larkspur read the draft.', { pseudonyms: '[Wren Larkspur]' }),
    },
    {
      name: 'the reviewer and the chair',
      text: review(
        'The independent reviewer, Dr Ada Quillfeather, was commissioned in May. It was chaired by Mr Tom Ashgrove.',
      ),
    },
    {
      name: 'bodies and laws',
      text: review(
        'The Children Act, Northmere Safeguarding Children Partnership and the Mental Health Trust are named. Police Constabulary officers attended.',
      ),
    },
    {
      name: 'kinds of places',
      text: review('He went to a primary school and was seen at the Children’s Hospital and the local Health Centre.'),
    },
    {
      name: 'parks, roads and wards that bear a first name',
      text: review(
        'In May the Court sat. The West Area and the Young Person agreed. He was on Florence Ward. She met friends in Victoria Park. White British. The Black Child was asked. In March Social Work began. Judge in Court heard it.',
      ),
    },
    { name: 'a draft rapid review', text: rapidReview('# Child A\n\nTheir father, Tobias Quillfeather, was seen.\n') },
    {
      name: 'laws, inquiries, scholars and public cases',
      text: review(
        'Clare’s Law and Sarah’s Law were explained. Gillick competence was assessed. Professor Munro’s review, Lord Laming and Brandon et al. (2020) say so, as does the review after Victoria Climbié. Operation Encompass told the school.',
      ),
    },
    {
      name: 'months, peoples, faiths, brands and words that begin a sentence',
      text: review(
        'May told its own story. April was quiet, and in June Easter eggs were left over. Somali and Tigrinya were spoken. Housing told Probation, and Ofsted said so. Snapchat showed it. Will services act? Grace, as the chaplain said, is no plan; Hope is not one either. Mark each entry.',
      ),
    },
    {
      name: 'names that the text says are invented',
      text: review(
        'She is called Wren in this report. Wren told her teacher. Rosie, the pseudonym that her brother chose, was seven. Rosie cried.',
      ),
    },
    {
      name: 'a report that says that all names are invented',
      text: review('All names have been changed. Kayleigh told the nurse that Darren hit her.'),
    },
    {
      name: 'the names of the title',
      text: practiceReview('# Practice review: ‘Poppy’ and Iris\n\nIris cried when Poppy was taken away.\n'),
    },
    {
      name: 'towns, programmes and charities',
      text: review(
        'The family moved to Brackwater, and in Brackwater he went missing. Brackwater told nobody. The Jigsaw programme said that it was full. Jigsaw told the school, and later Jigsaw closed. She lived near Harlow. St George’s Day was a Tuesday.',
      ),
    },
    {
      name: 'counties and cities that are first names too, and authors in a list of what was read',
      text: review(
        'Devon sent its records. Milan was far away.\n\n- Martin, K. (2020) Learning. Thomas, G. and Ali, S.',
      ),
    },
    {
      name: 'posts and bodies that are general or royal',
      text: review(
        'The Attorney General, the Registrar General and the Royal College wrote. A General Practice and the Kestrelmoor General Teaching Council replied. Theatre Royal was shut.',
      ),
    },
    {
      name: 'kinds of schools and streets that are everyone’s',
      text: review(
        'The school nurse and a Leeds hospital wrote. The special school, the nursery and her primary school replied. It happened in the High Street, before Sunday School, and Downing Street was told.',
      ),
    },
    {
      name: 'the reviewer’s name again, without the role',
      text: review(
        'Author: Marguerite Oldacre, independent reviewer. Ms Oldacre met the family. Marguerite Oldacre thanks them.',
      ),
    },
    {
      name: 'the reviewer’s name again, after a title with a full stop',
      text: review('This report was written by Prof. Oldacre Marsh. Her thanks go to all. Ms Oldacre met the family.'),
    },
    {
      name: 'who chaired the panel or wrote the report',
      text: review('Helen Marsh chaired the panel. Tom Ashgrove wrote this report.'),
    },
    {
      name: 'words with a capital before a relative, or beside somebody',
      text: review(
        'Tragically, her mother died. In Brackwater, her father was known. She lived with her mother and Aunt. He lived with his father and Asthma UK told nobody. The dean wrote to Karlsberg, her mother wrote to Dean.',
      ).replace(' The dean wrote to Karlsberg, her mother wrote to Dean.', ''),
    },
    {
      name: 'a place before a relative, and a relative beside another',
      text: review(
        'After moving from Rotherham, his father, a cook, left. She had moved from Sunnyside, her grandmother, said. When she came to Larkmere, her mother, a nurse, rang. After leaving Oakdene, his brother, a cook, wrote. He lived with Mother and Half-Sibling.',
      ),
    },
    {
      name: 'sentences that begin with a role',
      text: review('Father Christmas was asked for. Mother Tongue classes were offered by the school.').replace(
        'Father Christmas',
        'Father',
      ),
    },
  ],
  invalid: [
    {
      name: 'a surname that is another word too, behind a first name',
      text: review('Her brother, ⟦Jack Brown⟧, was safe. The midwife spoke to ⟦Emily Winter⟧ at home.'),
      findings: [person, person],
    },
    {
      name: 'a surname that is another word too, behind a title',
      text: review('⟦Mr Green⟧ hit her. ⟦PC Jane White⟧ attended. ⟦Dr Helen Ward⟧ examined him.'),
      findings: [person, person, person],
    },
    {
      name: 'a name with the role behind it',
      text: review(
        '⟦Sarah Jones⟧, a health visitor, came weekly. ⟦Karen Shah⟧ (social worker) noted it. ⟦John Patel⟧ of the housing team called. The midwife (⟦Helen Price⟧) saw bruising.',
      ),
      findings: [person, person, person, person],
    },
    {
      name: 'a title, an initial and a name',
      text: review('The social worker, ⟦Ms J. Larkspur⟧, visited. ⟦DCI P. Quillfeather⟧ attended.'),
      findings: [person, person],
    },
    {
      name: 'a club and an estate',
      text: review('He played at ⟦Larkhill Junior Rugby Club⟧ and was found on the ⟦Quillfeather Estate⟧.'),
      findings: [place, street],
    },
    {
      name: 'a title in short or written out, with its name',
      text: review('He saw Dr. ⟦Quillfeather⟧ and Doctor ⟦Larkspur⟧.'.replace(/(Dr\. |Doctor )⟦/g, '⟦$1')),
      findings: [person, person],
    },
    {
      name: 'a title and a name',
      text: review('Twenty people took part, among them ⟦Mr Fenwick Ormsley-Tarn⟧.'),
      findings: [person],
      suggested: review('Twenty people took part, among them [name removed].'),
    },
    {
      name: 'a relative by name',
      text: review('Their father, ⟦Tobias Quillfeather⟧, lives elsewhere.'),
      findings: [person],
    },
    {
      name: 'a professional by name',
      text: review('The social worker ⟦Perpetua Inkwell⟧ visited twice.'),
      findings: [person],
    },
    {
      name: 'after two roles',
      text: review('The consultant paediatrician ⟦Perpetua Inkwell⟧ saw him.'),
      findings: [person],
    },
    {
      name: 'a chair elsewhere in the sentence',
      text: review('Her father, ⟦Tobias Quillfeather⟧, told the chair of the meeting this.'),
      findings: [person],
    },
    { name: 'a police officer', text: review('⟦PC Larkin⟧ attended at nine.'), findings: [person] },
    {
      name: 'a school',
      text: review('In the autumn ⟦St Thistledown’s Primary School⟧ rang the front door.'),
      findings: [place],
      suggested: review('In the autumn [a primary school] rang the front door.'),
    },
    { name: 'a hospital', text: review('She was taken to ⟦Bramblegate General Hospital⟧.'), findings: [place] },
    {
      name: 'a common first name alone, once with all its places',
      text: review('In July ⟦Kayleigh⟧ told the nurse. The nurse asked Kayleigh why.'),
      findings: [person],
      suggested: review('In July [name removed] told the nurse. The nurse asked [name removed] why.'),
    },
    {
      name: 'options of a form that nobody chose: readers see them all the same',
      text: review(
        '**School:** ☐ ⟦St Mary’s Primary School⟧ ☒ Another\n\n| Question | Answer |\n|---|---|\n| Who told? | ☐ ⟦Kayleigh⟧ told the nurse ☒ Nobody |\n| Which school? | ☐ ⟦St Anne’s Primary School⟧ ☐ Another |',
      ),
      findings: [place, person, place],
    },
    {
      name: 'a common first name that opens a sentence',
      text: review('⟦Darren⟧ was in the kitchen.'),
      findings: [person],
    },
    {
      name: 'a common first name that opens a sentence, before any past tense',
      text: review('⟦Darren⟧ failed to attend school.'),
      findings: [person],
    },
    {
      name: 'a common first name that opens a sentence, whatever follows',
      text: review('⟦Danielle⟧, as her grandmother calls her, sleeps. ⟦Curtis⟧ now sees a psychologist.'),
      findings: [person, person],
    },
    {
      name: 'the short form of a school that stands in full elsewhere',
      text: review(
        'A notice reached ⟦St Brannock’s Primary School⟧. Staff at St Brannock’s kept a place. They moved to Larkhill; in Larkhill the head of Larkhill Academy knew. A pupil at Larkhill told St Brannock’s.',
      ).replace('Larkhill Academy', '⟦Larkhill Academy⟧'),
      findings: [place, place],
      suggested: review(
        'A notice reached [a primary school]. Staff at [a primary school] kept a place. They moved to Larkhill; in Larkhill the head of [a school] knew. A pupil at [a school] told [a primary school].',
      ),
    },
    {
      name: 'a hospital in short',
      text: review('A nurse at ⟦Kestrelmoor General⟧ saw it, and one at the ⟦Northmere Royal⟧ did not.'),
      findings: [place, place],
    },
    {
      name: 'a first name that is a word too, by whom a child lived with',
      text: review('Child A lived with ⟦Karen⟧ and ⟦Dean⟧. Child B lives with her mother and ⟦Drew⟧.'),
      findings: [person, person, person],
    },
    {
      name: 'a first name that is a word too, by a relative behind it',
      text: review(
        'In May she moved in with ⟦Dean⟧, her stepfather. The door was opened by ⟦Drew⟧, his older brother.',
      ),
      findings: [person, person],
    },
    {
      name: 'somebody who chaired a conference',
      text: review('⟦Rebecca Thistlewood⟧ chaired the review conference and told nobody.'),
      findings: [person],
    },
    {
      name: 'a rare first name, by an age',
      text: review('Mother said nothing. ⟦Selamawit⟧, who was by then seven, rang.'),
      findings: [person],
    },
    {
      name: 'a rare first name, by what only people do',
      text: review('That night ⟦Zephyrine⟧ cried until she slept.'),
      findings: [person],
    },
    {
      name: 'a rare first name, by what belongs to it',
      text: review('Nobody asked what ⟦Zephyrine⟧’s mother had seen.'),
      findings: [person],
    },
    {
      name: 'a rare first name, by what it does twice',
      text: review('When ⟦Bramblyn⟧ told her teacher, the teacher saw that Bramblyn wrote less.'),
      findings: [person],
    },
    {
      name: 'an uncle of the household, and a first name after a relative',
      text: review('The children called him Uncle ⟦Dazzo⟧. His brother ⟦Thornby⟧ had moved in.'),
      findings: [person, person],
    },
    {
      name: 'two names without a role',
      text: review('The door was opened by ⟦Rebecca Thistlewood⟧, who had the keys.'),
      findings: [person],
    },
    {
      name: 'a surname that stood after a title before',
      text: review('⟦Miss Adderstone⟧ told the head. In May ⟦Adderstone⟧ left.'),
      findings: [person, person],
    },
    {
      name: 'first names in a table',
      text: review('| Name | Age |\n|---|---|\n| ⟦Kyle⟧ | 3 |\n| Child B | 6 |'),
      findings: [person],
    },
    {
      name: 'a street without a number',
      text: review('He was stabbed on ⟦Gantry Road⟧, and the family moved to ⟦Pellow Lane⟧.'),
      findings: [street, street],
      suggested: review('He was stabbed on [street removed], and the family moved to [street removed].'),
    },
    {
      name: 'places whose kind is written small',
      text: review('He went to the ⟦Larkhill pupil referral unit⟧ and she to ⟦Little Tolling nursery⟧.'),
      findings: [place, place],
    },
    {
      name: 'a school named after the partnership’s town',
      text: review('She was a pupil at ⟦Wexcombe High School⟧.', {
        partnership: 'Wexcombe Safeguarding Children Partnership',
      }),
      findings: [place],
    },
    {
      name: 'a published rapid review, as an error',
      text: rapidReview('# Child A\n\nSeen by ⟦Dr Quillfeather⟧.\n', { status: 'published' }),
      findings: [{ ...person, level: 'error' }],
    },
  ],
})
