import { each } from '../../language/phrases.ts'
import type { TopicTerms } from '../../language/types.ts'

export const terms: TopicTerms = {
  topic: 'ethnicity-and-identity',
  past: 'counts',
  groups: [
    {
      use: 'event',
      phrases: each(`
        IC1; IC2; IC3; IC4; IC5; IC6; white british; white (irish|european|other|english|scottish|welsh|polish); black (british|african|caribbean|boy|girl|child|children);
        and black; dual heritage; mixed heritage; mixed (race|ethnicity); of (<number>)? ..2 heritage;
        (irish|roma|gypsy|romany) (traveller|travellers|heritage|family); traveller (heritage|family|community); romani; roma; gypsy;
        (is|are|was|were) (pakistani|bangladeshi|indian|chinese|somali|polish|romanian|lithuanian|ghanaian|nigerian|afghan|kurdish|syrian|albanian|
          vietnamese|eritrean|turkish|jamaican|bulgarian|ukrainian|portuguese|muslim|hindu|sikh|jewish|christian|catholic);
        (bangladeshi|pakistani|somali|kurdish|eritrean|afghan|ghanaian|nigerian|lithuanian|romanian|cornish);
        speak* (polish|romanian|urdu|punjabi|arabic|kurdish|sorani|tamil|bengali|sylheti|somali|lithuanian|portuguese|spanish|farsi|dari|pashto|
          vietnamese|albanian|turkish|tigrinya|ukrainian|russian|hungarian|bulgarian|slovak|czech);
        interpreter*; translat* for; no recourse; home office; asylum; immigration status; pronouns; non binary; trans (boy|girl|young); chosen name;
        gay; racis*; adultif*; cultural background; muslim; in (lithuanian|polish|romanian|urdu|english only); letters in english;
        explained (away )?as ..1 (cultural|their culture|custom); (put down|attributed) to ..1 (culture|religion|faith|custom)
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        ethnicity; ethnic; heritage; culture; cultural; religion; religious; faith; race; language; languages; identity; beliefs; nationality
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        found that they had not; no .. (cultural|religious|language) .. (factors|issues|needs|barriers)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (ethnicity|religion|language|first language|heritage|faith|identity) .. (not|never) (recorded|known|stated|asked|explored|documented)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (faith|religion|beliefs|culture) .. (no part|nothing to do|not influenced|no role)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (is|are|was|were) black and blue; blood culture*; learning culture; culture of; culture change; workplace culture; language used; speech and language; language therapy;
        identity of the (father|man|caller|male|perpetrator); identity (is |was )?(known|unknown|not known|not confirmed|confirmed|established|disclosed) ..1 (to|by|as)
      `),
    },
    { use: 'label', phrases: each('identity; ethnicity; language; ETH; lang') },
    {
      use: 'event',
      phrases: each(`
        (white|black|asian|mixed|arab|chinese|irish|british|gypsy|roma|traveller|travellers|latin|latino) ..1 (british|irish|other|european|african|
          caribbean|and (white|black|asian)|asian|bangladeshi|pakistani|indian|english|welsh|scottish|polish|romanian|ethnicity|heritage|background|
          boy|girl|child|children|teenager|young|family|mother|parents|man|men|woman|traveller*|roma|eastern european|pupil*|community);
        (WBRI|White/Black|BME|BAME|BAMER|global majority|black and minority|minority ethnic|ethnic minority|mixed (race|heritage|parentage|ethnic*)|
          dual heritage|biracial|GRT|gypsy|romany|romani|roma|irish travell*|showm*n|boater*|travelling (family|community|showmen)|traveller* (site|
          culture|community|family|heritage|background));
        (african|caribbean|jamaican|nigerian|ghanaian|somali|eritrean|ethiopian|sudanese|congolese|zimbabwean|kenyan|ugandan|angolan|gambian|sierra
          leone*|ivorian|egyptian|moroccan|algerian|libyan|iraqi|iranian|kurdish|syrian|palestinian|lebanese|turkish|yemeni|afghan*|pakistani|
          bangladeshi|bengali|indian|sri lankan|tamil|nepali|nepalese|chinese|hong kong|vietnamese|thai|filipino|filipina|malaysian|korean|japanese|
          polish|romanian|bulgarian|lithuanian|latvian|estonian|ukrainian|russian|hungarian|slovak*|czech|albanian|kosovan|serbian|bosnian|
          portuguese|spanish|italian|greek|brazilian|colombian|hispanic|cornish|punjabi|gujarati|kashmiri|sylheti|mirpuri|yoruba|igbo|tigrinya|
          amharic|arabic|farsi|dari|pashto|urdu|sorani|kurmanji|hindi|cantonese|mandarin|lingala|swahili|twi|oromo|welsh speaking|gaelic|BSL user)
          (heritage|descent|origin|background|family|mother|father|parents|community|boy|girl|child|speaker*|speaking|interpreter|national*|muslim|
          christian|born|culture|roots|by birth|refugee*|woman|man|,|and|couple|at home|only|spoken|descent);
        (heritage|ethnicity|nationality|first language|home language|mother tongue|religion|faith) (is|was|recorded as|described as|given as|stated
          as) ..;
        (speaks|spoke|speaking|spoken|talks|reads|understood|understands|used) ..3 (polish|romanian|urdu|punjabi|arabic|kurdish|sorani|kurmanji|
          tamil|bengali|sylheti|somali|lithuanian|latvian|portuguese|spanish|french|farsi|dari|pashto|vietnamese|albanian|turkish|tigrinya|amharic|
          ukrainian|russian|hungarian|bulgarian|slovak|czech|gujarati|hindi|mandarin|cantonese|lingala|swahili|twi|yoruba|oromo|romanes|welsh|little
          english|no english|limited english|english as|very little english|only a little english|bsl|chechen|mirpuri|pahari|hakka|creole|patois|
          italian|greek|thai|nepali|tagalog|georgian|armenian|mongolian|igbo|shona);
        (little|no|limited|poor|broken|basic|some|better|fluent) english;
        (no|without|an|the|wrong|female|male|telephone|professional|same|family|dialect|qualified|independent) interpret*;
        interpret* (used|not|was|were|booked|declined|offered|cancelled|by|for|through|line|from|never|at|on the); interpreted; interpreting;
        (translat*|interpret*) (for|by|letters|the|into|was|through|app|on|phone|to|not|line) ..;
        (son|daughter|child|sister|brother|husband|neighbour|cousin|aunt|partner|year old) ..3 (translated|interpreted|translating|interpreting|to
          translate|to interpret);
        (in|only in) english (only|,|and|which|that (she|he|they))? ..2 (could not|cannot|not|did not|letter*|which)?; letters .. in english;
        (muslim|islam|islamic|mosque|imam|quran|koran|ramadan|eid|hindu|temple|sikh|gurdwara|jewish|orthodox jewish|haredi|charedi|synagogue|rabbi|
          christian|evangelical|pentecostal|catholic|baptist|church|pastor|priest|parish|jehovah*|mormon|buddhist|rastafari*|pagan|quaker|amish|
          brethren|congregation|spirit possession|witchcraft|kindoki|juju|djinn|jinn|exorcis*|possessed by|evil spirit*|faith healer|prayer*|pray*|
          fasting|halal|kosher|hijab|headscarf|niqab|turban|kippah|baptism|first communion|bar mitzvah|madrassa|madrasa|supplementary school|
          religious (school|leader|community|observ*|belief*|practice*|court)|honour based|HBA|HBV|dishonour|izzat|shame on the family|forced
          marriage|arranged marriage|FGM|female genital|breast ironing|caste|tribe|clan|elder* of|community (elder*|leader*)|cultural* (competen*|
          humil*|sensitiv*|need*|identity|background|practice*|norm*|expect*|belief*|heritage|lens|assum*|stereotyp*|mediator|broker|advis*|isolat*|
          barrier*|differ*|matching|factor*|understanding|reason*|appropriate|awareness|safety|explan*)|cultural thing|their culture|her culture|his
          culture|own culture|in (our|their) culture|part of (his|her|their|the) (culture|faith)|way (they|these families) (discipline|live|do
          things));
        (racis*|racial*|race hate|hate crime|islamophob*|antisemit*|anti semit*|xenophob*|homophob*|transphob*|microaggress*|discriminat* (by|on|
          against|because|she|he|they|from)|prejudice*|adultif*|colour blind|colourblind|whiteness|white privilege|stereotyp*|unconscious bias|
          intersection*|n word|called (him|her|them) (a )?(paki|gypsy|pikey|terrorist|monkey)|hair (texture|care)|afro hair|skin (tone|colour)|darker
          skin|bruising on (dark|black|brown) skin|because (he|she|they) (was|were) (black|asian|muslim|gypsy|a traveller|travellers|polish|romanian|
          roma|brown|white|foreign|gay|trans)|(if|had) (he|she|they) (been|were) white|white (peer*|boy|girl|child|classmate*|counterpart*)|(black|
          asian|brown|roma|traveller|muslim|somali) (boy|girl|child|teenager|young|lad|pupil|male|boys|girls|children)|(child|children|mother|father|family|baby|parents|boy|girl|she|he|<letter-child>) (is|are|was|were) black|only black|only asian|only (black|asian|muslim|traveller|polish) (child|pupil|family|girl|boy));
        (asylum|refugee*|UASC|unaccompanied|home office|NRPF|no recourse|visa|visas|leave to remain|settled status|pre settled|overstay*|
          undocumented|immigration|migrant*|migrated (from|to|here)|trafficked from|small boat|calais|dispersal|arrived (in|from) (the UK|england|
          britain|this country|a|eritrea|sudan|syria|afghanistan)|came (to|from) (the UK|england|britain|eritrea|sudan|syria|afghanistan|poland|
          romania|nigeria|ghana|somalia|iraq|iran|albania|vietnam|pakistan|india|bangladesh|jamaica|asmara|kabul|lagos|ukraine|kenya|ethiopia|
          zimbabwe|turkey|brazil|abroad)|born in (poland|romania|nigeria|ghana|somalia|iraq|iran|albania|vietnam|pakistan|india|bangladesh|jamaica|
          eritrea|sudan|syria|afghanistan|lithuania|latvia|portugal|spain|germany|kenya|congo|zimbabwe|ukraine|abroad|ireland|turkey|brazil)|fled
          (eritrea|sudan|syria|afghanistan|ukraine|iraq|iran|war|persecution|the war|the taliban));
        trans (boy|girl|young|man|woman|male|female|child|pupil|kid|teenager|youth|and|identity|status|community);
        (transgender|transitioning|transitioned|social transition|socially transition*|gender (identity|fluid|dysphori*|question*|divers*|expression|
          clinic|non conform*|incongru*|neutral)|non binary|nonbinary|questioning (her|his|their) (gender|sexuality|identity)|they them|he him|she
          her|pronoun|pronouns|dead ?name*|deadname*|chosen name|preferred name|binder|binding|mermaids|GIDS|tavistock|assigned (male|female|at
          birth)|registered (male|female) at birth|boy trapped|girl trapped|wrong body|born (a )?(male|female|boy|girl) and|gay|lesbian|bisexual|bi|
          queer|pansexual|asexual|LGBT*|same sex attracted|(her|his) sexual (orientation|identity)|(her|his|their|childs) (own )?sexuality|came out
          (as|to (her|his|their|friends|the|a)|at (school|home|college)|aged)|coming out|come out (to|as|at)|outed|attracted to (girls|boys|men|
          women)|had a (girlfriend|boyfriend) and (her|his) (father|family|parents) ..|identif* as (male|female|a (boy|girl|man|woman)|non|trans|gay|
          lesbian|bi*|black|muslim|roma|traveller|they|white|mixed|asian)|known as (he|she|they)|asked to be (known|called|referred)|wished to be
          (known|called))
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (ethnic*|cultur*|faith|religio*|belief*|language|heritage|identity|race|diversity|protected characteristic*|equalit*|nationality) ..12 (no
          (bearing|part|impact|influence|relevance|effect|difference|barrier*|evidence|issue*|factor*|concern*)|not (a factor|relevant|affected|a
          barrier|influence*|affect*|found to|thought to|considered relevant|significant)|neither (had|affected|played|was)|nothing to suggest|made
          no|had not (affected|influenced|made)|was not a|were not a|found none|none identified|no one thought|irrelevant);
        (no|nil|neither|nothing) ..4 (cultural|religious|ethnic|language|identity|equality|diversity|faith|equalities) (or .. )?(factor*|issue*|
          barrier*|need*|consideration*|concern*|bearing|difference*|bias|matters)
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        (ethnic*|religion|faith|language|languages|first language|heritage|nationality|country of (origin|birth)|place of birth|cultural (background|
          needs|identity)|mother tongue|home language|religious (needs|belief*|background)|(gender|cultural|ethnic|racial|religious|childs|her|his|
          their) identity|culture|sexuality|gender identity|cultural needs|pronouns|beliefs|home language) ..6 (not (addressed|covered|touched|
          reflected|met|captured|recorded|known|stated|asked|explored|documented|given|obtained|established|completed|collected|noted|considered|
          mentioned|specified|on (file|record|any)|held|provided|included|described)|never (captured|recorded|asked|explored|documented|established|
          considered|noted|mentioned|discussed|obtained)|unknown|unclear|unrecorded|unspecified|blank|missing|omitted|TBC|N/K|NK|NR|left (blank|
          empty)|absent from|not captured by|nowhere|no record|left (off|out)|missing from|not on|not in the|incomplete|unconfirmed|differently|in
          different ways|differs|varies|different on|inconsistently|guess*|assumed);
        (ethnic*|faith|religion|heritage|culture|language) nor ..4 (is|are|was|were) (recorded|known|held|stated|noted|captured|asked|given);
        nor ..4 (ethnic*|religion|faith|language|heritage|culture|nationality) ..3 (given|recorded|known|stated|asked|noted|captured|mentioned|
          explored);
        (lack|absence) of (recording|information|detail|exploration) ..8 (ethnic|cultural|religious) (identity|background|heritage|needs|origin);
        (lack|absence) of (recording|information|detail|data|clarity|exploration|curiosity) ..4 (<identity>|ethnic|cultural) ..2 (identity|
          background|heritage)?;
        no (field|box|space|place|question|section|column|code) for ..4 <identity>;
        (give|gives|gave|giving|record|records|recorded|state|states|stated|with|have|has|had|contain*|show|shows) no (ethnicity|religion|language|
          nationality|heritage|faith|ethnic|cultural);
        (was|were|did|had|is|could) (racism|race|religion|faith|culture|language|ethnicity|heritage|her faith|his faith|identity) ..4 (factor|part|
          relevant|matter*|involved|influence*|affect*|shape*|bear*);
        (no|not|nobody|without|nor|never) ..6 (which|what) (language*|faith|religion|ethnic*|country); whether (she|he|they|either) could read;
        (equality|ethnic|ethnicity|diversity|equalities|protected characteristic*) (monitoring|data|information|form|field|section) ..8 (not|no|
          incomplete|blank|missing|unknown|never);
        (no|without) ..1 (equality|ethnic|ethnicity|diversity|equalities) (monitoring|data|information|form);
        (no|none|neither|nobody|no one) ..5 (asked|recorded|knew|established|captured|noted|explored|record*) ..6 (ethnic*|religion|faith|language|
          languages|heritage|culture|identity|belief*|nationality|spoken at home);
        (whether|if|what) ..8 (ethnic*|religion|religious|faith|cultur*|heritage|identity|belief*|language* (was|were|is|are|spoken|at)) ..
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (faith|religion|belief*|culture|custom*|tradition*|church|prayer|heritage|race|ethnicity|language|god|colour) ..6 (had nothing|nothing to do|
          no part|played no|not influence*|had not influenced|had none|none|not come into|no difference|did not matter|no role|does not come into|not
          about|irrelevant|never came into);
        (never|not|nothing|did not|does not) ..1 (came|come|comes) into it;
        (no part in|did not come into it|nothing to do with (it|their|our|her|his|religion|faith|culture|church|colour)); for show;
        different* ..4 (account|because|due) ..3 <identity>;
        (being|because) ..2 (<origin>|travellers|from <land>|foreign) ..6 (never|not|no|nothing) ..3 (problem|issue|matter*|difference|come into|
          trouble);
        (faith|religion|church|culture|mosque|god|temple) ..3 no (place|part|bearing|business|role|say); not religious;
        no (particular )?(faith|religion)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        (blood|swab|urine|stool|throat|wound|viral|tissue|CSF|sputum|cell|bacterial) ..3 cultur*;
        interpret* (desk|service|contract|line|budget|booking|contracts|services|provision);
        (black|asian|brown|minority ethnic|white) (boys|girls|children|families|women) (are|is) (more|less|over|under|disproportion*|often|still) ..;
        culture (swab*|sample*|bottle*); culture and sensitivity; sent for culture;
        culture (was|were|grew|result*|plate*|medium|change|programme|survey|within|and leadership|of (blame|fear|the|openness|learning|silence|
          practice|a|compliance|respect|support|deference|challenge|safety));
        (team|office|ward|unit|trust|workplace|organisational|blame|learning|staff|service|safety|reporting|safeguarding|school|performance|target*|
          open|supportive|toxic|closed|canteen|professional|management|police|agency|department|long hours|youth|gang|drug|drinking) culture;
        church (hall|street|road|lane|school|end|view|close|farm);
        identity (card*|document*|check*|theft|fraud|of (the|a|him|his|her|that|this) (adult|father|man|male|caller|perpetrator|driver|attacker|
          partner|visitor|person|referrer|baby father));
        mistaken identity; language (therapy|used by professionals|of (blame|risk|the (report|form))|that blames|in reports|development|delay|skills);
        speech and language; black (ice|bag*|box|car|van|mould|eye|bin*|coat|country|friday|market|hole|spot);
        white (paper|powder|van|board|goods|lines|city); scottish (authority|police|border|government); scottish;
        heritage (railway|site|centre|coast|trail|lottery|open|building|minister|fund|steam); language of (their|her|his) own; christmas;
        home office pathologist*; parish council; (race|health) observatory; anti racis* (practice|pledge|strategy|standards|statement);
        (hate crime|honour based abuse|so called honour based abuse) (lead|and|officer|unit|adviser|team|policy);
        black (square|and white|teeth|mark|marks|bruis*);
        (delay|difficulty|delays|difficulties|therapy|development|need|needs|skills) (in|with) (speech and )?language;
        speech language and communication; identity (outstanding|to be (confirmed|clarified)|unknown|not known|of (visitor|male));
        (<dad>|man|male|males) ..3 identity; male ..6 identity; cultural competence (is|was|and)? ..1 (mandatory|module|training); fluent in bsl;
        BSL interpreter*; anti racist; immigration (tribunal|solicitor|service) ..1 (had|school|who)?; one of the protected characteristics;
        history month; new name (and|was)?; transition (to|from|between|plan*|worker|period|point|into|year|day|arrangements)
      `),
    },
    {
      use: 'event',
      phrases: each(`
        <origin> (heritage|descent|origin|background|family|families|mother|father|dad|mum|parents|parent|community|communities|boy|boys|girl|girls|
          child|children|lad|lads|teenager|teenagers|young (person|man|woman|people|men)|woman|women|man|men|pupil|pupils|student|students|household|
          couple|born|culture|roots|by birth|refugee*|national|nationals|speaker*|speaking|interpreter*|jew|jews|muslim|muslims|christian|christians|
          grandparents|grandmother|grandfather|relatives|neighbours|peers|friends|male|female|church|school|new year|name|names|diaspora|and (white|
          black|asian|european|african|caribbean)|,);
        (he|she|they|child|who|family|parents|mother|father|<letter-child>) (is|are|was|were) (a |both |proudly )?black;
        (is|are|was|were|as|being|both|mixed|half|part|who is|of|only|also|than) (a |an |the |very |both |proudly |visibly |practising |devout |
          strict |orthodox |in part )?(asian|<origin> (and|,)|eritrean|somali|pakistani|bangladeshi|nigerian|ghanaian|afghan|kurdish|syrian|iraqi|
          iranian|albanian|romanian|lithuanian|bulgarian|ukrainian|vietnamese|jamaican|roma|gypsy|traveller|muslim|hindu|sikh|jewish|catholic|
          pentecostal|mixed race|dual heritage|south asian|west african|eastern european);
        (born|family|families|relatives|grandparents|grandmother|came|come|arrived|moved|over|originally|parents|fled|national|nationals|raised|
          brought up|grew up|grown up|sent|taken|returned|home|back|birth|schooling|escaped|emigrated|refugee*|mother|journey|trafficked|settled|
          resettled) (here |over |back |to this country |to the UK |to england )?(in|from|to|of) <land>;
        (in|to|reached|entered) (this country|the UK|britain|england) (as|on|in|by|from|alone|aged|at|through|via|under|hidden|since|with|without|
          when) ..;
        (back of a lorry|rubber boat|dinghy|small boat*|calais|people smuggl*);
        (speak*|spoke|spoken|understand*|understood|read*|write*|fluent in|language (is|was|are|were)|interpret* (for|in|into)|translat* (into|from)|
          in|only|through|and|mostly|mainly|little|some) <tongue> (at home|only|and|with|to|but|interpreter*|speaker*|speaking|better|as|fluently|so|
          which|when|for|until|,|.)?;
        (urdu|punjabi|arabic|sorani|kurmanji|tamil|bengali|sylheti|farsi|dari|pashto|tigrinya|amharic|gujarati|hindi|mandarin|cantonese|lingala|
          swahili|twi|yoruba|igbo|oromo|romanes|mirpuri|pahari|patois|tagalog|shona|yiddish|malayalam|telugu|sinhala|krio|wolof|mandinka|hausa);
        (read*|write*|writing|written|spoke|speaks|speaking|speak|understood|understand*|know*|knew|learn*|had) (no|little|very little|not much|
          hardly any|some|limited|any|enough|only a little|a little) english;
        english (was|is) (not|limited|poor|her second|his second|their second|good enough|a second|basic); skin (colour|tone);
        (family|term|so called|word|their|her) honour; honour (was|code|killing|violence|abuse|of the family);
        (fast|fasts|fasted|fasting) (for|during|at|in) ..; blood (products|transfusion*);
        (EAL|ESOL|english as an additional|language barrier*|second language|LGBTQ*|intersectionality|diaspora);
        country ..2 (fled|left|came from|born|escaped); (reasons of|grounds of|matter of) (belief|faith|religion|conscience);
        came (here|to (this country|the UK|england|britain)) ..3 (at|aged|when|as|alone|in|on|from|with|by|to);
        (fridge|refrigerated|back of ..2|under a|in a) lorry; travellers; traveller (education|liaison|site|sites); asylum hotel;
        (white|black|asian|non muslim|christian) (foster )?(carers|family|household|placement|school|area|town|village) ..;
        (normal|usual|common|acceptable|expected|traditional|how it is) (for|in|within|to|among) (that|their|this|the|her|his) (community|culture|
          faith|background|part of the world);
        (orthodox|ultra orthodox|reform|practising|observant|devout|strict|lapsed) (jew|jews|jewish|muslim|muslims|christian|catholic|catholics|
          hindu|sikh|family|household);
        jews;
        (mandir|shabbat|sabbath|rosary|confirmation class|sunday school|youth group at church|deliverance|laying on of hands|anointed|anointing|
          ancestor*|curse|cursed|bewitched|witch|healer|fasted|fasts|prays|bible|scripture|elders of the (church|congregation)|kingdom hall|shunned|
          shunning|excommunicat*|disfellowship*);
        (massage|massaged|massaging|swaddl*|oil|oiled) ..6 (custom*|tradition*|birth|infant|cultur*);
        (customary|their custom|traditional (healing|healer|remed*|medicine|practice*|dress)|traditions);
        (early|child|cousin|overseas|arranged) (marriage|wedding|engagement); marriage ..2 (arranged|found for|abroad|overseas);
        (wedding|marriage) (overseas|abroad|in <land>);
        (kerala|punjab|gujarat|anatolia|transylvania|hargeisa|dagenham mosque|hazara|sorani|gurmukhi|patois); (homes for ukraine|resettlement scheme);
        (called|calling) ..2 (a |him |her |them )?(terrorist|paki|pikey|gypsy|monkey|gyppo|faggot|tranny|dyke|batty);
        (did not|does not|never|not) (feel|felt|see|saw) (like |herself as |himself as )?(a (girl|boy));
        (stopped|stop) and search* ..4 (times|no finds|without);
        (such|these|those|travelling|large|close knit) families ..4 (look after|do|are like|keep|stick|expect);
        (daughter|son|sister|brother|child|cousin) ..4 (to relay|to explain|to read|relayed|read out|explained) ..4 (advice|letter*|plan|to (her|his)
          (mother|father|parents));
        (bow top|halting site|transit site|roadside camp*|unauthorised encampment);
        (language|dialect|script) (that )?they (did|could|do) not (read|speak|understand);
        (name|names) (mispronounced|anglicised|misspelt|shortened|english name);
        (did not|would not|could not|refus*|struggl*|unable to|not) (accept|use|tell|recogni*) ..3 (sexuality|gender|chosen name|pronoun*|(that
          )?(he|she|they) (was|were) (gay|trans|a lesbian|bisexual|non binary)|being (gay|trans|a lesbian))
      `),
    },
    {
      use: 'subject',
      phrases: each(`
        first language; (protected|personal) characteristic*; immigration status; home language; racism; gender
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (irish traveller|traveller|roma|gypsy|polish|somali|jewish|muslim|<number>) heritage ..;
        (white|black|asian|brown) (boys|girls|lads|peers|pupils|children)
      `),
    },
    {
      use: 'absent',
      phrases: each(`
        (did|do|could|does) not (think|believe|consider|find|feel|see|accept) ..12 (ethnic*|racism|race|religion|faith|belief*|culture|cultural|
          language|immigration|heritage|identity|background|<origin>|travellers) ..12 (influenc*|affect*|shaped|changed|altered|coloured|play*|
          difference|bearing|part);
        (whether|if) ..16 (<identity>|background|honour|prejudice|observance|racially) ..16 (concluded|found|thought|satisfied|clear|agreed|content|
          say|said) ..4 (not|no|nothing|neither|none|no bearing) ..3;
        <identity> ..16 (concluded|found|thought|satisfied|clear|agreed|content) ..4 (not|no|nothing|neither|none) ..4 (bearing|part|enter|factor|
          connection|link|impact|matter*|influenc*|affect*|played|had|did|suggest*);
        <identity> ..20 (none of (us|which|these)|no link|no impact|nothing (about|in) (it|them)) ..8 (part|affected|found|identified|played|thought|
          borne|bearing|link);
        (race|faith|language|religion|culture) ..12 no bearing on; <identity> ...12 no bearing on (what|the|how|her|his);
        nothing to do with (religion|background|culture|faith|race|ethnicity); (were|was) not material;
        <identity> ...20 (they|it|these|neither|none|nothing) ..2 (did not|had not|no|not|neither|none|had) ..2 (affect*|influenc*|shape*|alter*|
          bearing|part|difference|relevan*|impact*);
        <identity> ...16 found (none|nothing|no);
        <identity> ...8 (not|none|neither) (thought|felt|considered|found|believed|deemed|seen|judged|held) ..2 (to be|relevant|factors|a factor|
          significant|to have);
        <identity> ..8 (explored|considered|discussed|looked at|examined) and (none|no|neither|(did|were|was|had) (not|no|found)) ..;
        (satisfied|agreed|found|concluded|thought) that (none|neither) (of them )?(had|did|was);
        (panel|review|reviewers|agencies|group|authors|members|partners|meeting) ..4 (weighed|considered|asked|discussed|debated|explored|time on|
          looked at) ..2 (whether|if|how) ..12 (ethnic*|racism|race|religion|faith|belief*|culture*|cultural|language|immigration|heritage|identity|
          <origin>) ...20 (none (of (them|these) )?(had|did|was)|neither (had|did|was)|(it|they|these|this) (had|did|was|were) not|no bearing|made no
          difference|no part)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (religion|faith|culture|beliefs|language|race) .. (made|had made|makes) (any|no|a) difference
      `),
    },
    {
      // What it means to them, and the names they use
      use: 'event',
      phrases: each(`
        (faith|religion|church|chapel|mosque|culture|heritage|language|identity|traditions) ..1 (mattered|matters|meant (everything|much|a)|(was|is)
          (important|central|dear|everything|a comfort|a source|at the (heart|centre)));
        (recorded|registered|assigned|noted|born) (as )?(male|female|a boy|a girl) at birth
      `),
    },
    {
      use: 'unknown',
      phrases: each(`
        nowhere ..8 (ethnic*|language|faith|religion|heritage);
        (ethnic*|religion|faith|language|origin) ..8 (N/S|not stated|default|unknown|left open|missing from|not yet obtained|not discovered|not gone
          into);
        (which|what) ..1 (language|languages) ..12 (not|missing|unknown|nobody|no one|never);
        (whether|how) (she|he|they) (saw|described|identified|thought of) ..10 (not|no one|nobody|never|cannot);
        names ..4 (no one|nobody|not|no professional) ..2 (asked|knew|checked|asks) ..2 (which|why|what|about)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (spoke|speak|speaks|understood|understands|read|reads) english (well|well enough|fine|perfectly|fluently|good enough)
      `),
    },
    {
      use: 'generic',
      phrases: each(`
        cultural (competence|competency|humility|awareness) (offer|training|framework|course|toolkit|module|standard*|lead|champion*|strategy|
          programme|workshop*|webinar|resource*);
        (come|came|coming|comes) out of
      `),
    },
    {
      use: 'event',
      phrases: each(`
        (answered to|used|went by|had|has|known by|called) ..1 (one|different) (name|names) ..4 (at|and|with|for|in|to)
      `),
    },
    {
      use: 'denied',
      phrases: each(`
        (religion|faith|culture|background|being (a|an) <origin>|honour|custom) ..3 (nothing to do with|did not come into|no part in);
        (culture|religion|faith) (did|does|do|would) not (permit|allow|hold with)
      `),
    },

    // As notes, rows and bullet points have it.
    {
      use: 'unknown',
      phrases: each(`
        (ethnicity|ethnic group|ethnic code|religion|first language|language|nationality) (field |box )?(blank|left blank|not (stated|recorded|given|asked|completed|known)|n/k|nk|tbc)
      `),
    },
    {
      // Said plainly
      use: 'event',
      plain: true,
      phrases: each(`
        (is|are|was|were) (a |an |both |all )?(white (british|irish|european)|black (british|african|caribbean)|british (asian|pakistani|bangladeshi|
          indian)|asian british|mixed white and|of (mixed|dual) heritage|of <origin> (heritage|descent|origin|ethnicity))
      `),
    },
  ],
}
