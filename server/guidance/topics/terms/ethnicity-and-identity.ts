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
    {
      use: 'event',
      phrases: each(`
        (white|black|asian|mixed|arab|chinese|irish|british|gypsy|roma|traveller|travellers|latin|latino) ..1 (british|irish|other|european|african|caribbean|and (white|black|asian)|asian|bangladeshi|pakistani|indian|english|welsh|scottish|polish|romanian|ethnicity|heritage|background|boy|girl|child|children|teenager|young|family|mother|parents|man|men|woman|traveller*|roma|eastern european|pupil*|community); (WBRI|White/Black|BME|BAME|BAMER|global majority|black and minority|minority ethnic|ethnic minority|mixed (race|heritage|parentage|ethnic*)|dual heritage|biracial|GRT|gypsy|romany|romani|roma|irish travell*|showm*n|boater*|travelling (family|community|showmen)|traveller* (site|culture|community|family|heritage|background)); (african|caribbean|jamaican|nigerian|ghanaian|somali|eritrean|ethiopian|sudanese|congolese|zimbabwean|kenyan|ugandan|angolan|gambian|sierra leone*|ivorian|egyptian|moroccan|algerian|libyan|iraqi|iranian|kurdish|syrian|palestinian|lebanese|turkish|yemeni|afghan*|pakistani|bangladeshi|bengali|indian|sri lankan|tamil|nepali|nepalese|chinese|hong kong|vietnamese|thai|filipino|filipina|malaysian|korean|japanese|polish|romanian|bulgarian|lithuanian|latvian|estonian|ukrainian|russian|hungarian|slovak*|czech|albanian|kosovan|serbian|bosnian|portuguese|spanish|italian|greek|brazilian|colombian|hispanic|cornish|punjabi|gujarati|kashmiri|sylheti|mirpuri|yoruba|igbo|tigrinya|amharic|arabic|farsi|dari|pashto|urdu|sorani|kurmanji|hindi|cantonese|mandarin|lingala|swahili|twi|oromo|welsh speaking|gaelic|BSL user) (heritage|descent|origin|background|family|mother|father|parents|community|boy|girl|child|speaker*|speaking|interpreter|national*|muslim|christian|born|culture|roots|by birth|refugee*|woman|man|,|and|couple|at home|only|spoken|descent); (heritage|ethnicity|nationality|origin|first language|home language|mother tongue|religion|faith|language) ..2 (is|was|are|were|:|–|recorded as|described as) ..; (speaks|spoke|speaking|spoken|talks|reads|understood|understands|used) ..3 (polish|romanian|urdu|punjabi|arabic|kurdish|sorani|kurmanji|tamil|bengali|sylheti|somali|lithuanian|latvian|portuguese|spanish|french|farsi|dari|pashto|vietnamese|albanian|turkish|tigrinya|amharic|ukrainian|russian|hungarian|bulgarian|slovak|czech|gujarati|hindi|mandarin|cantonese|lingala|swahili|twi|yoruba|oromo|romanes|welsh|little english|no english|limited english|english as|very little english|only a little english|bsl|chechen|mirpuri|pahari|hakka|creole|patois|italian|greek|thai|nepali|tagalog|georgian|armenian|mongolian|igbo|shona); EAL; english as an additional; additional language; (little|no|limited|poor|broken|basic|some|better|fluent) english; (no|without|an|the|wrong|female|male|telephone|professional|same|family|dialect|qualified|independent) interpret*; interpret* (used|not|was|were|booked|declined|offered|cancelled|by|for|through|line|from|never|at|on the); interpreted; interpreting; (translat*|interpret*) (for|by|letters|the|into|was|through|app|on|phone|to|not|line) ..; google translate; (son|daughter|child|sister|brother|husband|neighbour|cousin|aunt|partner|year old) ..3 (translated|interpreted|translating|interpreting|to translate|to interpret); language line; languageline; wrong (language|dialect|pronoun*|interpreter|name used|spelling of); (in|only in) english (only|,|and|which|that (she|he|they))? ..2 (could not|cannot|not|did not|letter*|which)?; letters .. in english; could not read (english|the letter*|them);
        (muslim|islam|islamic|mosque|imam|quran|koran|ramadan|eid|hindu|temple|sikh|gurdwara|jewish|orthodox jewish|haredi|charedi|synagogue|rabbi|christian|evangelical|pentecostal|catholic|baptist|church|pastor|priest|parish|jehovah*|mormon|buddhist|rastafari*|pagan|quaker|amish|brethren|congregation|spirit possession|witchcraft|kindoki|juju|djinn|jinn|exorcis*|possessed by|evil spirit*|faith healer|prayer*|pray*|fasting|halal|kosher|hijab|headscarf|niqab|turban|kippah|baptism|first communion|bar mitzvah|madrassa|madrasa|supplementary school|religious (school|leader|community|observ*|belief*|practice*|court)|honour based|HBA|HBV|dishonour|izzat|shame on the family|forced marriage|arranged marriage|FGM|female genital|breast ironing|caste|tribe|clan|elder* of|community (elder*|leader*)|cultural* (competen*|humil*|sensitiv*|need*|identity|background|practice*|norm*|expect*|belief*|heritage|lens|assum*|stereotyp*|mediator|broker|advis*|isolat*|barrier*|differ*|matching|factor*|understanding|reason*|appropriate|awareness|safety|explan*)|cultural thing|their culture|her culture|his culture|own culture|in (our|their) culture|part of (his|her|their|the) (culture|faith)|way (they|these families) (discipline|live|do things));
        (asylum|refugee*|UASC|unaccompanied|home office|NRPF|no recourse|visa|visas|leave to remain|settled status|pre settled|overstay*|undocumented|immigration|migrant*|migrat*|deport*|trafficked from|small boat|calais|dispersal|arrived (in|from) (the UK|england|britain|this country|a|eritrea|sudan|syria|afghanistan)|came (to|from) (the UK|england|britain|eritrea|sudan|syria|afghanistan|poland|romania|nigeria|ghana|somalia|iraq|iran|albania|vietnam|pakistan|india|bangladesh|jamaica|asmara|kabul|lagos|ukraine|kenya|ethiopia|zimbabwe|turkey|brazil|abroad)|born in (poland|romania|nigeria|ghana|somalia|iraq|iran|albania|vietnam|pakistan|india|bangladesh|jamaica|eritrea|sudan|syria|afghanistan|lithuania|latvia|portugal|spain|germany|kenya|congo|zimbabwe|ukraine|abroad|ireland|turkey|brazil)|fled (eritrea|sudan|syria|afghanistan|ukraine|iraq|iran|war|persecution|the war|the taliban)); (racis*|racial*|race hate|hate crime|islamophob*|antisemit*|anti semit*|xenophob*|homophob*|transphob*|microaggress*|discriminat* (by|on|against|because|she|he|they|from)|prejudice*|adultif*|colour blind|colourblind|whiteness|white privilege|stereotyp*|unconscious bias|intersection*|n word|called (him|her|them) (a )?(paki|gypsy|pikey|terrorist|monkey)|hair (texture|care)|afro hair|skin (tone|colour)|darker skin|bruising on (dark|black|brown) skin|because (he|she|they) (was|were) (black|asian|muslim|gypsy|a traveller|travellers|polish|romanian|roma|brown|white|foreign|gay|trans)|(if|had) (he|she|they) (been|were) white|white (peer*|boy|girl|child|classmate*|counterpart*)|(black|asian|brown|roma|traveller|muslim|somali) (boy|girl|child|teenager|young|lad|pupil|male|boys|girls|children)|, black|and black|black ,|was black|is black|she was black|he was black|only black|only asian|only (black|asian|muslim|traveller|polish) (child|pupil|family|girl|boy));
        (trans|transgender|transition*|gender (identity|fluid|dysphori*|question*|divers*|expression|clinic|non conform*|incongru*|neutral)|non binary|nonbinary|questioning (her|his|their) (gender|sexuality|identity)|they them|he him|she her|pronoun|pronouns|dead name*|deadname*|chosen name|preferred name|new name|binder|binding|mermaids|GIDS|tavistock|assigned (male|female|at birth)|registered (male|female) at birth|born (a )?(male|female|boy|girl) and|gay|lesbian|bisexual|bi|queer|pansexual|asexual|LGBT*|same sex attracted|sexual (orientation|identity)|sexuality|came out (as|to (her|his|their|friends|the|a)|at (school|home|college|<number>)|aged)|coming out|come out (to|as|at)|come out|outed|attracted to (girls|boys|men|women)|had a (girlfriend|boyfriend) and (her|his) (father|family|parents) ..|identif* as (male|female|a (boy|girl|man|woman)|non|trans|gay|lesbian|bi*|black|muslim|roma|traveller|they|white|mixed|asian)|known as (he|she|they)|asked to be (known|called|referred)|wished to be (known|called))
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (ethnic*|cultur*|faith|religio*|belief*|language|heritage|identity|race|diversity|protected characteristic*|equalit*|nationality) ..12 (no (bearing|part|impact|influence|relevance|effect|difference|barrier*|evidence|issue*|factor*|concern*)|not (a factor|relevant|affected|a barrier|influence*|affect*|found to|thought to|considered relevant|significant)|neither (had|affected|played|was)|nothing to suggest|made no|had not (affected|influenced|made)|was not a|were not a|found none|none identified|no one thought|irrelevant); (no|nil|neither|nothing) ..4 (cultural|religious|ethnic|language|identity|equality|diversity|faith|equalities) (or .. )?(factor*|issue*|barrier*|need*|consideration*|concern*|bearing|difference*|bias|matters)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (ethnic*|religion|faith|language|languages|first language|heritage|nationality|(gender|cultural|ethnic|racial|religious|childs|her|his|their) identity|culture|sexuality|gender identity|cultural needs|pronouns|beliefs|home language) ..6 (not (captured|recorded|known|stated|asked|explored|documented|given|obtained|established|completed|collected|noted|considered|mentioned|specified|on (file|record|any)|held|provided|included|described)|never (captured|recorded|asked|explored|documented|established|considered|noted|mentioned|discussed|obtained)|unknown|unclear|unrecorded|unspecified|blank|missing|omitted|TBC|N/K|NK|NR|left (blank|empty)|absent from|not captured by|nowhere|no record|differs|varies|different on|inconsistently|guess*|assumed); (no|none|neither|nobody|no one) ..5 (asked|recorded|knew|established|captured|noted|explored|record*) ..6 (ethnic*|religion|faith|language|languages|heritage|culture|identity|belief*|nationality|spoken at home); (whether|if|what) ..8 (ethnic*|religion|religious|faith|cultur*|heritage|identity|belief*|language* (was|were|is|are|spoken|at)) ..
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (faith|religion|belief*|culture|custom|tradition|church|prayer|heritage|race|ethnicity|language|it|god|colour) ..6 (had nothing|nothing to do|no part|played no|not influence*|had not influenced|had none|none|not come into|no difference|did not matter|no role|does not come into|not about|irrelevant|never came into); (had none|no part in|did not come into it|nothing to do with (it|their|our|her|his|religion|faith|culture|church|colour)); not religious; no (particular )?(faith|religion)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (blood|swab|urine|stool|throat|wound|viral|tissue|CSF|sputum|cell|bacterial) ..3 cultur*; culture and sensitivity; sent for culture; culture (was|were|grew|result*|plate*|medium|change|programme|survey|within|and leadership|of (blame|fear|the|openness|learning|silence|practice|a|compliance|respect|support|deference|challenge|safety)); (team|office|ward|unit|trust|workplace|organisational|blame|learning|staff|service|safety|reporting|safeguarding|school|performance|target*|open|supportive|toxic|closed|canteen|professional|management|police|agency|department|long hours|youth|gang|drug|drinking) culture; church (hall|street|road|lane|school|end|view|close|farm); temple (road|street|court); race (meeting|course|day|track|against|to|week); arms race; identity (card*|document*|check*|theft|fraud|of (the|a|him|his|her|that|this) (adult|father|man|male|caller|perpetrator|driver|attacker|partner|visitor|person|referrer|baby father)); identity ..2 (withheld|protected|confirmed by (passport|dental)); mistaken identity; plain language; foul language; strong language; language (therapy|used by professionals|of (blame|risk|the (report|form))|that blames|in reports|development|delay|skills); speech and language; body language; language line contract; mixed (feeding|messages|picture|economy|views|methods|feelings|ability|ward); black (ice|bag*|box|car|van|mould|eye|bin*|coat|country|friday|market|hole|spot); white (paper|powder|van|board|goods|lines|city); asian flu; english lesson*; english (teacher|department|law|channel|GCSE|class); in english literature; welsh (authority|government|police|border); scottish (authority|police|border|government); scottish; indian restaurant; chinese (takeaway|restaurant); polish (shop|remover|the); turkish (barber*|bath*|airlines); greek (myth*|restaurant); christian name*; christmas; nail polish; french window*; spanish class; italian restaurant; transition (to|from|between|plan*|worker|period|point|into|year|day|arrangements); gender pay; gay (street|gordons); bi (weekly|monthly|annual*); church of england school; prejudice (to|the)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        first language; immigration status; home language; racism
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (irish traveller|traveller|roma|gypsy|polish|somali|jewish|muslim|<number>) heritage ..; streetwise; street wise; (white|black|asian|brown) (boys|girls|lads|peers|pupils|children); new name; her new name; (his|her) pronouns; black and being
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (satisfied|agreed|found|concluded|thought) that (none|neither) (of them )?(had|did|was); (panel|review|reviewers|agencies) (weighed|considered|asked) whether ..12 (ethnic*|racism|religion|faith|belief*|culture*|language|immigration) ...20 (none|neither|had not|no bearing|did not)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (religion|faith|culture|beliefs|language|race) .. (made|had made|makes) (any|no|a) difference
      `),
    },
  ],
}
