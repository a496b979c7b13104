// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks look for in a German letter, to a Sie or a du.
#include "core/drafts/language/letterwords.h"

namespace afterword {

namespace {

constexpr char16_t marks[] =
    u"der die und ich sie fur mit nicht das ist ein eine zu auf von dem den mich mir ihnen ihre ihr ihren "
    u"bei uber auch als wie wir haben habe sehr dass im zum zur noch sich du dir dich";

constexpr char16_t functionWords[] =
    u"der die das den dem des ein eine einen einem einer eines und oder aber auch als wie wenn weil dass ob "
    u"so sehr noch schon nur nicht kein keine ich mich mir mein meine meinen meinem meiner sie ihnen ihr "
    u"ihre ihren ihrem ihrer du dich dir dein deine er ihm ihn es wir uns unser unsere man sich wer was wo "
    u"wann warum welche welcher in im an am auf aus bei beim mit nach von vom vor zu zum zur fur uber unter "
    u"um durch gegen ohne bis seit ist sind war waren bin bist sein hat habe haben hatte hatten wird werden "
    u"wurde wurden kann konnen konnte muss mussen soll will wollen mochte da dann hier dort mehr viel alle "
    u"alles dieser diese dieses jede jeder beides beide";

constexpr char16_t polite[] =
    u"geehrte geehrter liebe lieber hallo guten tag frau herr danke dank bedanken bedanke herzlich "
    u"herzlichen vielen dankbar gesprach gesprache austausch treffen unterhaltung interview "
    u"vorstellungsgesprach telefonat anruf besuch zeit heute gestern morgen woche stunde minuten montag "
    u"dienstag mittwoch donnerstag freitag gefreut freue freuen freude schon gut gute guter gern gerne "
    u"angenehm nett freundlich freundlichen gruss grusse grussen beste besten viele interessant interessiert "
    u"interesse stelle rolle position aufgabe aufgaben team unternehmen firma arbeit arbeiten einblick "
    u"einblicke eindruck wissen erfahren verstehen gelernt lernen denken gedanken erinnerung geblieben frage "
    u"fragen antwort antworten entscheidung entscheiden nachste nachsten schritt schritte melden horen "
    u"kontakt verfugung rucksprache weitere weiteren informationen wunsche erfahrung erfahrungen kenntnisse "
    u"einbringen beitragen beitrag mochte wurde konnte genommen nehmen gezeigt erklart erzahlt gesagt "
    u"beschrieben besonders kopf klar klarer bild passt vorstellen januar februar marz april mai juni juli "
    u"august september oktober november dezember notiert bestatigt weiterhin immer wieder bald wiedersehen";

constexpr const char16_t *interest[] = {u" interessiert",
                                        u" interesse ",
                                        u" reizt mich",
                                        u" begeister",
                                        u" freue mich auf die",
                                        u" gern bei ihnen",
                                        u" gerne bei ihnen",
                                        u" gern bei euch",
                                        u" gerne bei euch",
                                        u" gern teil",
                                        u" gerne teil",
                                        u" teil ihres teams",
                                        u" teil eures teams",
                                        u" mit ihnen zusammen",
                                        u" mit euch zusammen",
                                        u" zusammenarbeit",
                                        u" bei ihnen zu arbeiten",
                                        u" bei ihnen arbeiten",
                                        u" in ihrem team",
                                        u" in eurem team",
                                        u" motiviert",
                                        u" mitzuarbeiten",
                                        u" mitarbeiten",
                                        u" die stelle gern",
                                        u" die stelle gerne",
                                        u" spricht mich",
                                        u" sehr ansprechend",
                                        u" passt gut zu",
                                        u" passt sehr gut",
                                        u" kann mir gut vorstellen",
                                        u" kann ich mir gut vorstellen",
                                        u" wunschstelle",
                                        u" ihr team verstarken",
                                        u" euer team verstarken"};

constexpr const char16_t *noInterest[] = {u" kein interesse",          u" nicht interessiert",
                                          u" nicht mehr interessiert", u" interesse an mir",
                                          u" ihr interesse ",          u" ihrem interesse ",
                                          u" fur ihr interesse",       u" interessiert mich wie",
                                          u" interessiert mich ob",    u" interessiert mich wann"};

constexpr const char16_t *contribution[] = {
    u" einbringen",       u" einbrachte",         u" bringe ich",      u" ich bringe",
    u" beitragen",        u" beitrag ",           u" meine erfahrung", u" meiner erfahrung",
    u" meine kenntnisse", u" meinen kenntnissen", u" unterstutz",      u" jahre erfahrung",
    u" jahren erfahrung", u" jahre lang",         u" aufgebaut",       u" geleitet",
    u" helfen",           u" weiterhelfen",       u" anbieten",        u" erfahrung in ",
    u" erfahrung mit ",   u" mehrwert",           u" meine arbeit ",   u" mein hintergrund"};

constexpr const char16_t *recalls[] = {u" sie sagten",
                                       u" sie erwahnten",
                                       u" sie erzahlten",
                                       u" sie erklarten",
                                       u" sie beschrieben",
                                       u" sie schilderten",
                                       u" sie zeigten",
                                       u" sie fragten",
                                       u" sie haben mir",
                                       u" sie mir ",
                                       u" was sie",
                                       u" wie sie",
                                       u" dass sie",
                                       u" als sie",
                                       u" woruber sie",
                                       u" von dem sie",
                                       u" wovon sie",
                                       u" ihre frage",
                                       u" ihr hinweis",
                                       u" ihren hinweis",
                                       u" ihr rat",
                                       u" ihren rat",
                                       u" ihre geschichte",
                                       u" ihre idee",
                                       u" ihr beispiel",
                                       u" ihrem beispiel",
                                       u" ihre erklarung",
                                       u" ihre schilderung",
                                       u" ihre bemerkung",
                                       u" ihre anmerkung",
                                       u" ihre einschatzung",
                                       u" ihre sicht",
                                       u" ihr blick",
                                       u" ihren blick",
                                       u" ihre worte",
                                       u" ihre begeisterung",
                                       u" ihr tipp",
                                       u" ihren tipp",
                                       u" ihr vorschlag",
                                       u" ihren vorschlag",
                                       u" ihre arbeit an",
                                       u" von ihnen erwahnt",
                                       u" von ihnen beschrieben",
                                       u" von ihnen geschildert",
                                       u" von ihnen gezeigt",
                                       u" du sagtest",
                                       u" du erzahltest",
                                       u" du hast mir",
                                       u" was du",
                                       u" wie du",
                                       u" als du",
                                       u" deine frage",
                                       u" dein hinweis",
                                       u" deinen hinweis",
                                       u" dein beispiel",
                                       u" deine geschichte",
                                       u" deine idee",
                                       u" dein tipp",
                                       u" deinen tipp"};

constexpr const char16_t *apology[] = {u" entschuldig", u" verzeih", u" tut mir leid", u" leid tut",
                                       u" bedaure",     u" bedauer", u" mein fehler",  u" mein versehen"};

constexpr const char16_t *byDay[] = {u"bis",        u"bis zum", u"bis kommenden", u"bis nachsten",
                                     u"bis diesen", u"vor",     u"vor dem"};

constexpr const char16_t *dayOfMonth[] = {u" %1 %2 "};

constexpr DayWord dayWords[] = {
    {u"heute", 0},
    {u"morgen", 1},
    {u"vorgestern", -2},
    {u"gestern", -1},
    {u"ubermorgen", 2},
    {u"vor zwei tagen", -2},
    {u"vor drei tagen", -3},
    {u"heutig", 0, DayWord::Shape::BeforeNoun, DayWord::Unit::Day, u"gestrig"},
    {u"vorgestrig", -2, DayWord::Shape::BeforeNoun},
    {u"gestrig", -1, DayWord::Shape::BeforeNoun},
    {u"letzte woche", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"vergangene woche", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"vorige woche", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"in der letzten woche", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"diese woche", 0, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"in dieser woche", 0, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"nachste woche", 1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"kommende woche", 1, DayWord::Shape::Adverb, DayWord::Unit::Week},
};

constexpr const char16_t *noDays[] = {u"bis heute",          u"von heute auf morgen",
                                      u"auch heute",         u"heute noch immer",
                                      u"heute oder morgen",  u"heute wie",
                                      u"seit heute",         u"ab heute",
                                      u"von gestern",        u"heute und morgen",
                                      u"heute mehr denn je", u"hier und heute",
                                      u"heute gibt es",      u"heute ublich",
                                      u"gestern und heute",  u"erst morgen"};

constexpr const char16_t *talkNouns[] = {u"gesprach", u"telefonat", u"interview",   u"treffen",
                                         u"termin",   u"austausch", u"vorstellung", u"kennenlernen",
                                         u"besuch",   u"rundgang",  u"probetag",    u"einblick"};

constexpr const char16_t *talkVerbs[] = {
    u"dank",          u"gesproch", u"sprech",      u"sprach", u"getroffen",    u"telefonier",   u"kennen",
    u"kennengelernt", u"begegne",  u"unterhalten", u"zeit",   u"ausgetauscht", u"auszutauschen"};

constexpr const char16_t *mailNouns[] = {u"mail",   u"nachricht", u"brief",     u"anruf",    u"absage",
                                         u"zusage", u"antwort",   u"schreiben", u"einladung"};

constexpr const char16_t *since[] = {u"nachgedacht", u"nachgelesen", u"gelesen", u"uberlegt",
                                     u"schreibe",    u"geschrieben", u"melde",   u"ausprobiert",
                                     u"nachgesehen", u"angesehen",   u"schicke", u"sende"};

constexpr const char16_t *onWeekday[] = {u"am", u"vom", u"letzten", u"vergangenen", u"diesen"};

constexpr char16_t loudAlone[] = u"so sehr wirklich viel danke dank sie liebe toll bitte nie immer nicht "
                                 u"jetzt unbedingt absolut jeder mehr super niemals";

constexpr const char16_t *unkind[] = {u" arrogan",
                                      u" unfreundlich",
                                      u" unhoflich",
                                      u" herablassend",
                                      u" von oben herab",
                                      u" uberheblich",
                                      u" respektlos",
                                      u" unverschamt",
                                      u" unsympathisch",
                                      u" unprofessionell",
                                      u" inkompetent",
                                      u" unvorbereitet",
                                      u" nicht vorbereitet",
                                      u" schlecht vorbereitet",
                                      u" kam zu spat",
                                      u" kamen zu spat",
                                      u" kam viel zu spat",
                                      u" zu spat gekommen",
                                      u" liess mich warten",
                                      u" mich warten lassen",
                                      u" mich warten gelassen",
                                      u" unterbrach mich",
                                      u" mich unterbrochen",
                                      u" mich standig unterbrochen",
                                      u" mir ins wort",
                                      u" gelangweilt",
                                      u" genervt",
                                      u" gereizt",
                                      u" desinteressiert",
                                      u" abweisend",
                                      u" abfallig",
                                      u" gelastert",
                                      u" lasterte",
                                      u" beschwerte sich",
                                      u" sich beschwert",
                                      u" schimpfte",
                                      u" geschimpft",
                                      u" meckerte",
                                      u" gemeckert",
                                      u" jammerte",
                                      u" gejammert",
                                      u" gahnte",
                                      u" gegahnt",
                                      u" mich ausgelacht",
                                      u" verdrehte die augen",
                                      u" die augen verdreht",
                                      u" aufs handy geschaut",
                                      u" am handy",
                                      u" meinen namen vergessen",
                                      u" meinen lebenslauf nicht",
                                      u" lebenslauf nicht gelesen",
                                      u" unterlagen nicht gelesen",
                                      u" zeitverschwendung"};

constexpr char16_t denials[] = u"nicht nie kein keine keinen ohne niemals weder niemand nichts";

constexpr const char16_t *attached[] = {
    u" anbei ",      u" anliegend ",     u" beiliegend ",    u" im anhang ", u" angehangt ",
    u" anhange ",    u" anhangend ",     u" beigefugt ",     u" beifugen ",  u" im attachment ",
    u" als anlage ", u" in der anlage ", u" in den anlagen "};

} // namespace

const LetterWords &germanLetterWords()
{
    static constexpr LetterWords words{
        QLocale::German, marks,
        functionWords,   polite,
        interest,        noInterest,
        contribution,    recalls,
        apology,         {dayWords, noDays, talkNouns, talkVerbs, mailNouns, since, onWeekday},
        byDay,           dayOfMonth,
        loudAlone,       unkind,
        denials,         attached};
    return words;
}

} // namespace afterword
