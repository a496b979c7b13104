// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/lexicon.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

} // namespace

const QSet<QString> &regularVerbs()
{
    static const QSet<QString> verbs = setOf(
        u"accept achieve act adapt add address adjust admire admit adopt advance advise afford agree aim "
        u"allow "
        "amuse analyse analyze announce answer anticipate apologise apologize appear applaud apply appoint "
        "appreciate approach approve argue arrange arrive ask assemble assess assign assist assume assure "
        "attach attack attempt attend attract audit automate avoid babble back bake balance ban battle "
        "behave "
        "believe belong benefit blame blend block boast boil boost borrow bother bounce brag brief brighten "
        "broaden browse budget calculate call calm cancel care carry cater cause celebrate challenge change "
        "charge charm chase chat check cheer circle circulate cite claim clap clarify clean clear click "
        "climb "
        "close coach code collaborate collect combine comfort command comment commission commit communicate "
        "compare compete complain complete compliment compose concede concentrate conclude conduct confess "
        "confide confirm confront confuse connect consider consult contact contain continue contradict "
        "contrast contribute convert convey convince cook coordinate cope copy correct cough count cover "
        "crack craft crash create credit criticise criticize cross cry cultivate curse customise customize "
        "cycle dance dare debate debug decide declare decline decorate decrease dedicate defend define delay "
        "delegate delete deliver demand demonstrate deny depend deploy describe design detail detect develop "
        "devote die diagnose differ direct disagree disappear discover discuss dislike dismiss display "
        "distinguish distribute dive divide document dodge donate double doubt draft drag dress drill drop "
        "drum earn ease edit educate eliminate embarrass embrace emerge emphasise emphasize employ empower "
        "enable encounter encourage end endorse engage enhance enjoy enlarge ensure enter entertain equip "
        "escape establish estimate evaluate evolve exaggerate examine exceed exchange excite excuse execute "
        "exercise exhibit exist expand expect experience experiment explain explore export expose express "
        "extend face facilitate fail fascinate fear feature fetch fiddle fidget fill film finance finish "
        "fire "
        "fix flag flatter flip float flow fluff focus fold follow force form formulate foster frame frown "
        "fulfil fumble fund gain gather generate gesture giggle glance gloss gossip grab graduate grant "
        "greet "
        "grin group guarantee guard guess guide hand handle happen harvest hate head heal help hesitate "
        "highlight hike hint hire honor honour hope host hug hum hurry identify ignore illustrate imagine "
        "imitate implement imply import impress improve improvise include increase indicate influence inform "
        "initiate innovate inquire insist inspect inspire install instruct integrate intend interact "
        "interpret interrupt interview introduce invent invest investigate invite involve iterate join joke "
        "judge juggle jump justify kick knock label lack land last laugh launch learn lecture lift like "
        "limit "
        "link list listen live load lobby locate lock look love lower maintain manage map march mark market "
        "master match measure mediate mention mentor merge mess migrate mind minimise minimize misjudge "
        "mispronounce miss mix moan model moderate modernise modernize modify monitor motivate move mumble "
        "murmur name narrate navigate need negotiate nod nominate note notice nurse nurture observe obtain "
        "occupy offer onboard open operate optimise optimize order organise organize outline overlook owe "
        "own "
        "pace pack paint panic park participate partner pass patch pause perform persist persuade phone "
        "photograph pick pilot pin pitch place plan plant play please plot point polish pose post pour "
        "practice practise praise predict prefer prepare present preserve press pretend prevent print "
        "prioritise prioritize process produce program progress project promise promote prompt pronounce "
        "propose protect protest prove provide publish pull purchase pursue push puzzle qualify question "
        "quiz "
        "quote race raise ramble rank rate reach react realise realize reason reassure recall receive reckon "
        "recognise recognize recommend reconcile record recover recruit recycle redesign reduce refactor "
        "refer refine reflect reform refuse regard regret rehearse reject relate relax release relieve "
        "relocate rely remain remark remember remind remove renew renovate rent reorganise reorganize repair "
        "repeat replace reply report represent request require rescue research reserve resist resolve "
        "respect "
        "respond restart restore restructure retain retire retrain return reveal review revise reward risk "
        "roll rotate rule rush sail sample satisfy save scale scan schedule scold score scream screen "
        "scribble script search secure seem select sense separate serve settle shadow shape share shift ship "
        "shock shop shorten shout show shrug sigh sign signal simplify sip sketch skip slip slow smile smirk "
        "snap sneeze solve sort sound source specialise specialize specify spill sponsor spot staff stage "
        "stammer standardise standardize stare start state stay steer step stop store stream streamline "
        "strengthen stress stretch structure struggle study stumble stutter submit succeed suffer suggest "
        "suit summarise summarize supervise supply support suppose surprise survey survive swap sweat switch "
        "sympathise tackle tailor talk tap target taste tear tease telephone test text thank tidy toast "
        "tolerate touch tour trace track trade train transfer transform translate transport travel treat "
        "trigger trip trust try turn tutor type unify unite update upgrade upload urge use validate value "
        "verify view visit visualise visualize voice volunteer vote waffle wait walk wander want warm warn "
        "waste watch wave weigh welcome whisper widen wink wipe wish wonder work worry wrap yawn zoom"_s);
    return verbs;
}

const QHash<QString, QString> &irregularVerbs()
{
    static const QHash<QString, QString> verbs = [] {
        const QStringList forms =
            u"say said tell told speak spoke give gave draw drew bring brought make made take took go went "
            u"know "
            "knew write wrote rewrite rewrote build built rebuild rebuilt run ran lead led hold held keep "
            "kept "
            "let let put put see saw think thought understand understood misunderstand misunderstood get got "
            "find "
            "found feel felt begin began come came do did mean meant meet met send sent sit sat shake shook "
            "sing "
            "sang stand stood teach taught win won ride rode grow grew fall fell drive drove choose chose "
            "catch "
            "caught break broke become became overcome overcame leave left read read misread misread set set "
            "cut "
            "cut lend lent pay paid buy bought spend spent bend bent sell sold eat ate drink drank wear wore "
            "swear swore fight fought throw threw lose lost forget forgot hear heard overhear overheard "
            "mishear "
            "misheard hide hid sleep slept oversleep overslept stick stuck wake woke light lit ring rang "
            "freeze "
            "froze spring sprang rise rose fly flew blow blew steal stole bite bit dig dug hang hung swim "
            "swam "
            "hit hit shut shut spread spread split split quit quit hurt hurt bet bet cost cost seek sought "
            "sweep "
            "swept kneel knelt weave wove feed fed lay laid strike struck swing swung undergo underwent "
            "withdraw "
            "withdrew foresee foresaw overrun overran forgive forgave"_s.split(u' ');
        QHash<QString, QString> all;
        for (qsizetype i = 0; i + 1 < forms.size(); i += 2)
            all.insert(forms[i], forms[i + 1]);
        return all;
    }();
    return verbs;
}

const QSet<QString> &nounsThatAreVerbs()
{
    static const QSet<QString> words = setOf(
        u"aim answer approach attack attempt balance benefit book boost break brief budget call care cause "
        "challenge change charge chat check claim coach code comment contact contrast cook copy cover credit "
        "cross cut cycle dance date deal debate delay demand design detail display document doubt draft "
        "dress "
        "drill drive ease edge end estimate exchange excuse exercise experience experiment face fear feature "
        "figure file film finance fire fit fix flow focus force form frame fund gain grade grant group guide "
        "hand handle head help hike hint hire honor honour hope host hug increase influence interest "
        "interview joke label lack land laugh launch lead lecture lift light limit link list load log look "
        "love map mark market master match matter measure mention mentor mind mix model monitor move name "
        "need note notice nurse offer order pack paper park partner pass patch pause phone photograph pilot "
        "pitch place plan plant play point post practice praise present press price print process produce "
        "program progress project promise prompt prototype purchase purpose push puzzle question quiz quote "
        "race raise range rank rate reach read reason record reform regard regret release remark rent repair "
        "reply report request rescue research reserve respect result return review reward ring risk rule run "
        "sail sample scale scan schedule score script search sense set shape share shift shop show sign "
        "signal sketch sleep slip smile sound source spark sprint staff stage stand start state stay step "
        "stop store stream stress stretch structure struggle study style supply support surprise survey swap "
        "sweep swing switch tackle talk tap target taste template test text tip total touch tour trace track "
        "trade train transfer transport travel treat trigger trip trust try turn tutor type update upgrade "
        "use value view visit voice vote wait walk waste watch wave welcome win wish work worry wrap zoom"_s);
    return words;
}

const QSet<QString> &callings()
{
    static const QSet<QString> words = setOf(
        u"accountant actor administrator adviser advisor ambassador analyst architect artist assistant "
        u"auditor "
        "baker biologist builder buyer carpenter chef chemist coach communicator consultant cook coordinator "
        "dancer dentist designer developer doctor economist editor electrician engineer expert facilitator "
        "farmer finisher founder gardener generalist graduate instructor interpreter journalist lawyer lead "
        "leader learner librarian linguist listener maker manager marketer master mathematician mechanic "
        "mentor midwife musician negotiator nurse officer operator organiser organizer owner painter "
        "paramedic person pharmacist photographer physician physicist pilot planner player plumber "
        "professional programmer psychologist recruiter researcher sailor scientist secretary solver "
        "somebody "
        "someone speaker specialist starter statistician teacher technician tester therapist thinker trainer "
        "translator tutor veteran welder worker writer"_s);
    return words;
}

const QSet<QString> &massNouns()
{
    static const QSet<QString> words = setOf(
        u"calm patience structure empathy enthusiasm passion optimism discipline energy insight focus "
        u"precision rigour "
        "rigor speed stamina courage warmth loyalty pride creativity imagination theory knowledge sense "
        "chops "
        "housekeeping brunch breakfast lunch dinner wifi missing salary relocation love interest respect "
        "accessibility advice agile architecture art automation autonomy backlog ballet banking biology "
        "bread "
        "burnout care change cheese chemistry chess childcare choice cinema clay climate cobol code coffee "
        "compliance craft craftsmanship cricket culture curiosity dance data debate debt design diversity "
        "documentation economics energy engineering english equality ethics evidence experience failure "
        "fatherhood fear feedback film finance flexibility food football freedom french gdpr german glass go "
        "golf grass grief growth hardware health history homework honesty hope hospitality humor humour "
        "inclusion ink insurance italian java jazz journalism joy kanban kindness knowledge kotlin latency "
        "law leave legacy life literature livestock localisation logistics love maintenance math mathematics "
        "maths media medicine metal money monitoring motherhood music nature news noise nursing "
        "observability "
        "opera overtime ownership paper parenting patience pay philosophy photography physics poetry policy "
        "politics pottery press print privacy procurement psychology public python quality religion research "
        "respect retail risk rock rugby rust safety sales scala science scrum security sleep sociology "
        "software soil spanish sql statistics stone stress success tax tea teamwork tennis testing theatre "
        "throughput time tooling tourism traffic travel trust type uptime visualisation visualization "
        "volunteering waste water weather wildlife wine wood work yoga"_s);
    return words;
}

const QSet<QString> &countableNouns()
{
    static const QSet<QString> words = setOf(
        u"algorithm approach architecture atmosphere attitude background band boat bonus book breakfast "
        u"budget "
        "bug building calendar case cat chart classroom client clinic club company concert contract "
        "conversation course customer dashboard deadline deal degree demo diagram dinner dog drawing ear "
        "exam "
        "example exercise eye farm feature formula game gap garden graph handbook idea incident joke kitchen "
        "lab launch library licence license lift lunch machine map marathon meeting merger mindset model "
        "mood "
        "motto network newsletter nose notice office outage painting pair party period perspective photo "
        "picture pipeline plan plant portfolio poster printer problem process product project prototype "
        "puzzle query question quiz race record reference release retro ritual roadmap robot room rota rule "
        "salary schedule server ship sketch slogan smile song space standup start-up startup story table "
        "talk "
        "team test theorem timeline tour tree trick trip truck van vibe video view visa visit voice wall "
        "ward "
        "week whiteboard workshop"_s);
    return words;
}

const QSet<QString> &ordinaryWords()
{
    static const QSet<QString> words = setOf(
        u"ability academic access account accounting active adult advice advocacy affordable age agency "
        u"agile "
        "agriculture aircraft airport alarm algorithm allergy analysis analytics animal anniversary answer "
        "apartment app application apprentice apprenticeship archive area art article artwork assembly "
        "assistant atmosphere attention attic attitude audience audio audit automation autumn availability "
        "awareness awkward baby background backlog bad balance band bank banking bar basement basic battery "
        "beach bean bed beer bees benefit benefits best bicycle big bike bird birthday blame blameless blog "
        "board boat bonus book boss bowl brain branch brand bread breakfast bridge brief bright broad broken "
        "budget bug building bus business cabin cafe cafeteria cake calendar calm camera camp campaign "
        "camping candid candour canteen car card care career careful caring case cat cellar central ceramic "
        "certificate certification certified chain chair challenge change charity charming cheerful "
        "chemistry "
        "chess chief child childcare children choice choir church cinema citizen city civil class classroom "
        "clean clear clever client clients climate climbing clinic clinical clock cloud club coach coaching "
        "code coding coffee cold colleague colleagues collection college colour comic comment commercial "
        "commitment common communication community commute company compassion compassionate competition "
        "complaint complex compliance computer concert conference confidence connection construction contact "
        "contacts content contract contracts cool core corner corporate cost costs council country courage "
        "course courtroom craft creative creativity credit cricket critical cross culture curiosity curious "
        "current curriculum customer customers cycling daily dance data database day deadline deadlines deal "
        "debate decent decision decisions deep degree delivery demo dental deployment deployments design "
        "desk "
        "detail detailed development diet different digital dinner diploma direct director disability "
        "discipline discussion diversity dog dogs domain domestic door dress driver driving dry dual early "
        "easy economics economy editing editorial education elderly electric electrical elegant email "
        "emergency empathy employee employees empty energy engine engineering english entertainment "
        "enthusiasm environment equal equipment equity ethical ethics evening event events everyday exam "
        "example examples excellent excitement exercise exhibition experience experiments expert expertise "
        "eye eyes face fair faith fall family farm farming fashion fast feedback female festival few field "
        "film films final finance financial fine fire first fish fishing fitness fixed flat flexi "
        "flexibility "
        "flexible floor flower flu fluent focus food football foreign forest formal former free freelance "
        "freight frequent fresh friday friend friendly friends front fruit full fun funding funny furniture "
        "future gallery game games garden gardening general generous gentle glass global goal goals golf "
        "good "
        "government grace grand grant graph great green grief ground group growth guard guest guide guitar "
        "gut gym habit half hand hands happy hard hardware harvest head headset health healthy heart heat "
        "heating heavy help helpful herb hidden high hiking hiring history hobby holiday holidays home "
        "honest "
        "honesty honey hope horse hospital hospitality host hot hotel hour hours house household housing "
        "huge "
        "human humble humility humor humour hybrid ice icebreaker idea ideas ill illness image important "
        "improvement incident incidents inclusion inclusive independent indoor industrial industry inflation "
        "informal information inner innovation insight inspection instinct insurance integrity intensive "
        "interest internal international internet internship interview invoice island job joint joke jokes "
        "journal journalism journey joy juggling jury justice keen key kid kids kind kindness kitchen "
        "knowledge lab labour lack lake land language languages laptop large late laughter law lawn layoffs "
        "leadership lean learning lecture legacy legal lesson lessons level library licence license life "
        "light limited line list literature little live loan local location logistics long loud love low "
        "loyalty lunch luxury machine machines magazine mail main maintenance major male management manager "
        "manners manual many map maps marathon marine market marketing marriage master material maternity "
        "mathematics maths meal meals media medical medicine meeting meetings member members memory mental "
        "mentoring mentorship menu message metal method methods mic microphone migration migrations military "
        "milk mindset mining minor mission mistake mistakes mobile mobility model modern money monitor month "
        "monthly morning mortgage motivation mountain mouse museum music mutual name names napkin narrow "
        "national native natural nature navy neat neighbor neighbors neighbour neighbours nerves network "
        "networks new news newsletter newspaper nice night noise noisy nonprofit normal note notes notice "
        "novel number numbers nursing nutrition obvious occasional ocean odd office offices offline old "
        "onboarding one online only open openness operations optical orchestra order organic organisation "
        "organization original other outage outages outdoor outer outreach outside overtime own package paid "
        "pain painting pair palliative panel paper paperwork parental parents parking part participation "
        "partner partners partnership party passion past patent paternity patience patient patients pay "
        "payment payments payroll peer pension people performance permanent personal personnel pet petrol "
        "philosophy phone phones photo photography physical physics piano pick picnic picture piece pilot "
        "pipeline pipelines place plan plans plant plants plastic platform playful playground pleasant "
        "plenty "
        "podcast poetry point points police policies policy polite political politics pool poor popular "
        "portfolio position positive possible post postmortem postmortems potential pottery poverty power "
        "practical practice pragmatic pregnancy presence present presentation pressure pretty prevention "
        "price prices pricing pride primary printer printing prior privacy private prize problem problems "
        "procedure process processes procurement product production productivity products professional "
        "profit "
        "program programme programming progress project projects promotion pronunciation property proposal "
        "protection prototype prototypes proud public publishing pupil pupils purpose puzzle quality quarter "
        "quarterly quick quiet quirky race radio rail rain range rapid rare raw reading real realistic "
        "recent "
        "recipe recipes record recruiting recruitment recycling red reference references refugee regional "
        "regular regulation regulatory relaxed release releases reliability reliable relocation remote "
        "renewable rent repair report reporting reports research resilience respect respectful response "
        "responsibility restaurant retail retention retirement returns revenue review reviews rhythm rigid "
        "risk risks river road roadmap roadmaps robot robotics robots role roles roof room rooms rota round "
        "routine rowing rules running rural safe safety sailing salary sale sales salon sample satellite "
        "savings scale schedule scheduling school schools science scientific screen sculpture sea seasonal "
        "second secondary secret section sector security self seminar senior sense sensible serious server "
        "service services session several shared sharp shelf shift shifts ship shipping shoes shop shopping "
        "short show shy sick side sign silence silent silly simple sincere single site size skeleton skiing "
        "skill skilled skills skin skype sleep slides slow small smart smile smooth soap social sociology "
        "soft software soil solar solid solution solutions some song sound soup space spare speaker speakers "
        "special speech speed spirit spoken sport sports spreadsheet spring staff staffing stage standard "
        "standards standup standups start startup state statistics status steady stigma stock stone stop "
        "storage store stories storm story storytelling straight strange strategic strategy stress strict "
        "strong structure student students studies studio study stuff style subject success suggestion suit "
        "summer sun supervision supplier suppliers supply support surgery surprise surprising surveillance "
        "sustainability sustainable sweet swimming sympathy system systems table talent talk talks target "
        "task tasks tax tea teaching team teams teamwork technical technique technology teenage television "
        "temporary tennis tension test testing tests text textbook textile thank theatre theory therapy "
        "thesis thoughtful three tight time tiny tip tips tired tool tooling tools topic total tough tour "
        "tourism town toy track tracking trade tradition traditional traffic trail train training trains "
        "transition translation transparency transparent transport travel treatment tree trees trial trick "
        "tricky trip trips trouble trust tuition turnover tutoring twin two type uncomfortable understanding "
        "unexpected uniform union unique unit university unlimited unpaid unusual upbeat urban urgent use "
        "useful user users vacation vague value values vegan vegetable vehicle venue version very veterinary "
        "video view views village violin virtual visa vision visit visits visual vocational voice volunteer "
        "volunteering wage waiting walk wall war ward warehouse warm warmth warning waste water weak "
        "weakness "
        "weaknesses weather web website wedding week weekend weekends weekly weight welcome welfare "
        "wellbeing "
        "wide wild win wind window wine winter wireless wisdom wise wit women wonderful wood woodwork word "
        "words work workflow working workload workplace workshop workshops world worm writing wrong yard "
        "year "
        "yearly years yoga young youth zero zoo"_s);
    return words;
}

} // namespace afterword
