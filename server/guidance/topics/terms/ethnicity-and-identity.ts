import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'ethnicity-and-identity',
  groups: [
    {
      use: 'event',
      phrases: each(`
        white british; white (irish|european|other|english|scottish|welsh|polish);
        black (british|african|caribbean|boy|girl|child|children); and black; dual heritage; mixed heritage;
        mixed (race|ethnicity); of (<number>)? ..2 heritage;
        (irish|roma|gypsy|romany) (traveller|travellers|heritage|family); traveller (heritage|family|community);
        romani; roma; gypsy;
        (is|are|was|were) (pakistani|bangladeshi|indian|chinese|somali|polish|romanian|lithuanian|ghanaian|nigerian|afghan|kurdish|syrian|albanian|vietnamese|eritrean|turkish|jamaican|bulgarian|ukrainian|portuguese|muslim|hindu|sikh|jewish|christian|catholic);
        (bangladeshi|pakistani|somali|kurdish|eritrean|afghan|ghanaian|nigerian|lithuanian|romanian|cornish);
        first language;
        speak* (polish|romanian|urdu|punjabi|arabic|kurdish|sorani|tamil|bengali|sylheti|somali|lithuanian|portuguese|spanish|farsi|dari|pashto|vietnamese|albanian|turkish|tigrinya|ukrainian|russian|hungarian|bulgarian|slovak|czech);
        interpreter*; translat* for; no recourse; home office; asylum; UASC; immigration status; refugee; pronouns;
        non binary; transgender; trans (boy|girl|young); gender identity; asked to be called; chosen name; came out as;
        come out as; sexuality; gay; lesbian; bisexual; LGBT*; racis*; adultif*; racial bias; cultural background;
        explained away as cultural; muslim; jehovah*; street wise; white boy;
        in (lithuanian|polish|romanian|urdu|english only); letters in english; as cultural; put down to culture;
        cultural (assumption*|practice|belief*|norm*); faith (group|community|school); prayer and fasting;
        cornish background
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        ethnicity; ethnic; heritage; culture; cultural; religion; religious; faith; race; language; languages;
        identity; beliefs; nationality; described their own identity
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (faith|ethnicity|culture|religion|race|language|identity) .. (no bearing|not relevant|made no difference|had not affected);
        no bearing; found that they had not; no .. (cultural|religious|language) .. (factors|issues|needs|barriers);
        no one thought that either had made
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (ethnicity|religion|language|first language|heritage|faith|identity) .. (not|never) (recorded|known|stated|asked|explored|documented);
        no agency recorded the languages
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (faith|religion|beliefs|culture) .. (no part|nothing to do|not influenced|no role); played no part;
        nothing to do with; had not influenced
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        blood culture*; learning culture; culture of; organisational culture; culture change; team culture;
        race against; culture and leadership; workplace culture; blame culture; open culture; plain language;
        language used; victim blaming language; speech and language; language therapy; body language;
        identity of the (father|man|caller|male|perpetrator); language development; protect .. identity
      `),
    },
    { use: 'label', phrases: each('identity; ethnicity; language') },
  ],
}
