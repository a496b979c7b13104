// SPDX-License-Identifier: GPL-3.0-or-later
// What German letters say.
#include "core/meaning/meaningwords.h"

namespace afterword {

namespace {

constexpr const char16_t *rejection[] = {
    u"für (?:eine?n? )?andere[nr]? (?:\\w+ )?(?:bewerber|kandidat)\\w*(?: \\w+)? entschieden",
    u"für (?:jemand(?:en)? ander\\w+|andere (?:bewerber|kandidat)\\w*) entschieden",
    (u"bewerbung\\b.{0,60}\\bnicht (?:weiter )?(?:berücksichtig|weiterverfolg|verfolg|in "
     u"betracht|entsprech)\\w*"),
    u"nicht (?:weiter )?berücksichtigen können",
    (u"\\b(?:muss|müssen|möchte|möchten) (?:ich |wir )?(?:dir|ihnen|euch)?,? ?(?:heute )?(?:leider )?(?:für "
     u"(?:die|diese|unsere|eine) "
     u"(?:stelle|position|rolle)\\w*\\b.{0,30})?absagen\\b(?!.{0,60}\\b(?:krank\\w*|verschieben|nachholen|"
     u"ersatztermin|termin|gespräch)\\b)"),
    u"(?:stelle|position|vakanz) (?:wurde|ist) (?:(?!nicht |noch )\\w+ ){0,3}(?:besetzt|vergeben)",
    (u"(?:prozess|verfahren|bewerbungsprozess|gespräche?) (?:mit (?:ihnen|dir) )?nicht (?:weiter "
     u")?(?:fortzusetzen|fortsetzen|fortführen|weiterführen|weiterzuführen)"),
    u"(?:ihnen|dir) (?:leider )?(?:keine zusage(?! vor)|eine absage|keine positive)",
    (u"(?<!noch )keine zusage (?:geben|machen|erteilen)|keine[nr]? (?:positiv|besser)\\w* "
     u"(?:bescheid|nachricht|antwort|rückmeldung)"),
    u"nicht (?:in )?(?:die|unsere) engere (?:wahl|auswahl)",
    (u"bedauern,? "
     u"(?:ihnen|dir)\\b.{0,30}\\b(?:mitteilen|absagen)\\b(?!.{0,120}\\b(?:verzöger|verschieb|verschob|verleg|"
     u"dauer)\\w*)"),
    (u"\\bsehen wir (?:sie|dich)\\b.{0,50}\\bnicht (?:ganz|wirklich|recht|als|(?:in|auf) (?:dieser|der) "
     u"(?:rolle|stelle|position|aufgabe))\\b"),
    (u"(?:profil|erfahrung\\w*|unterlagen|qualifikation\\w*)\\b.{0,40}\\bnicht (?:ganz |optimal |vollständig "
     u"|ausreichend "
     u")?(?:zu|auf|mit|dem|den|unseren)\\b.{0,50}\\b(?:passt|passen|überein\\w*|entspricht|entsprechen)\\b"),
    (u"(?:profil|erfahrung\\w*|unterlagen|qualifikation\\w*)\\b.{0,20}\\b(?:passt|passen|entspricht|"
     u"entsprechen) (?:leider )?nicht (?:ganz |optimal |vollständig )?(?:zu|dem|den|unseren)\\b"),
    (u"für (?:eine interne (?:lösung|bewerbung|kandidatin|bewerberin)|einen internen "
     u"(?:kandidaten|bewerber))\\b.{0,60}\\bentschieden"),
    (u"(?:stelle|position|vakanz)\\b.{0,20}\\b(?:wird|werden)\\b.{0,30}\\b(?:nicht mehr|doch nicht|überhaupt "
     u"nicht) (?:neu )?(?:besetzt|besetzen|nachbesetzt)"),
    u"\\bstellen (?:wir )?(?:derzeit|vorerst|aktuell|momentan|zurzeit) niemanden ein\\b",
};

constexpr const char16_t *offer[] = {
    u"\\b(?:die|eine|diese) (?:stelle|position|rolle)\\b.{0,50}\\banbieten",
    (u"(?:bieten|biete) (?:wir |ich )?(?:ihnen|dir) (?:\\w+ )?(?:die|eine) "
     u"(?:stelle|position|rolle|anstellung)"),
    (u"(?:vertragsangebot|arbeitsvertrag|jobangebot|stellenangebot|ein "
     u"angebot)\\b.{0,30}\\b(?:unterbreiten|machen|zusenden|zukommen)"),
    u"(?:wir|ich) (?:möchten?|würden?) (?:ihnen|dir) (?:gerne? )?(?:ein|unser) angebot",
    (u"\\b(?:möchten|wollen|würden) (?:wir )?(?:sie|dich) (?:sehr )?(?:gerne? "
     u")?(?:zum|ab|als)\\b.{0,90}\\b(?:gewinnen|einstellen|an bord)"),
    u"\\bfür (?:sie|dich) entschieden|\\bwahl ist auf (?:sie|dich) gefallen",
    u"\\b(?:ihnen|dir) (?:hiermit |heute |gerne? )*(?:eine|die|unsere) zusage\\b",
};

constexpr const char16_t *invitation[] = {
    (u"\\b(?:zu|zum|zur)\\b.{0,50}\\b(?:gespräch|interview|vorstellungsgespräch|runde|probetag|kennenlernen)"
     u"\\w*\\b.{0,20}\\beinladen"),
    u"laden (?:wir )?(?:sie|dich)\\b.{0,30}\\b(?:zu|zum|zur)\\b.{0,40}\\b(?:\\w*gespräch|interview|runde)",
    u"\\b(?:möchten|würden|wollen) (?:wir )?(?:sie|dich) (?:[\\w-]+ ){0,8}kennen ?lernen",
    (u"\\b(?:möchten|würden|wollen|würde|möchte)\\b.{0,30}\\bmit "
     u"(?:ihnen|dir)\\b.{0,40}\\b(?:\\w*gespräch|termin|telefonat|interview)\\b.{0,20}\\b(?:vereinbaren|"
     u"ausmachen|führen)\\b"),
    u"\\b(?:termine|zeitfenster)\\b.{0,20}\\b(?:anbieten|vorschlagen)\\b",
};

constexpr const char16_t *hold[] = {
    (u"(?:weiterhin|noch|weiter) im (?:rennen|prozess|verfahren)|verzögert sich|verschiebt "
     u"sich|(?:verfahren|prozess|entscheidung|auswahl)\\w*\\b.{0,40}\\b(?:verzögert|verschiebt)\\b"),
    (u"(?:pausiert|auf eis|vorübergehend gestoppt|ruht derzeit|dauert (?:leider )?(?:noch )?(?:etwas|ein "
     u"wenig))"),
};

constexpr const char16_t *promise[] = {
    u"\\b(?:wir|ich) (?:\\w+ )?(?:melden?|werden?)\\b.{0,60}",
    u"\\b(?:melden wir|melde ich) (?:uns|mich)",
    u"(?:sie hören|du hörst|hören sie|hörst du|von uns hören|von mir hören|wieder von uns)",
    (u"\\b(?:erhalten sie|sie erhalten|du bekommst|bekommst du|bekommen sie|sie bekommen|geben wir|gebe "
     u"ich|wir geben|ich gebe)\\b.{0,60}\\b(?:bescheid|antwort|rückmeldung|entscheidung)"),
    u"\\b(?:geben?|sagen?) (?:ihnen|dir|euch)\\b.{0,60}\\bbescheid",
    u"\\b(?:entscheiden wir|wir entscheiden|entscheidung (?:fällt|treffen|steht))",
    u"\\bteilen? (?:wir |ich )?(?:ihnen|dir)\\b.{0,80}\\bmit\\b",
    u"\\b(?:erf(?:ahren|ährst) (?:sie|du)|(?:sie|du) erf(?:ahren|ährst))\\b.{0,20}\\b(?:bis|spätestens)\\b",
    (u"\\b(?:haben|hast|bekommen|erhalten|erhältst) "
     u"(?:sie|du)\\b.{0,40}\\b(?:antwort|bescheid|rückmeldung|entscheidung)\\b"),
    u"\\bgeht (?:ihnen|dir)\\b.{0,80}\\bzu\\b",
};

constexpr const char16_t *request[] = {
    (u"\\b(?:bitte (?:\\w+ "
     u"){0,3}?(?:senden|schicken|schick|sende|teilen|teile|nennen|nenne|bestätigen|bestätige|geben|gib|"
     u"füllen|"
     u"fülle|laden|lade) (?:sie |mir |uns )|(?:senden|schicken|teilen|nennen|bestätigen|geben) sie "
     u"(?:mir|uns) bitte|(?:schick|nenn|gib|teile?|bestätige?) (?:mir|uns) bitte)(?!.{0,20}falls)"),
    u"\\b(?:wir|ich) (?:benötigen?|brauchen?) (?:noch |von (?:ihnen|dir) ){1,2}",
    (u"\\bbitte (?:\\w+ ){0,3}?(?:reichen|reiche|übersenden|übermitteln|mailen|ergänzen|beantworten) "
     u"(?:sie|mir|uns) "),
    (u"\\b(?:benötigen|brauchen) (?:wir|ich) (?:noch |von (?:ihnen|dir) )*(?:folgende|einige|ein "
     u"paar|ihre?n?|deine?n?) "),
};

constexpr const char16_t *papers[] = {
    (u"\\b(?:lebenslauf\\w*|\\w*zeugnis\\w*|referenz\\w*|nachweis\\w*|unterlagen|diplom\\w*|urkunde\\w*|"
     u"portfolio|arbeitsprobe\\w*|gehaltsvorstellung\\w*|kopien?)\\b"),
};

constexpr const char16_t *addressed[] = {
    u"\\b(?:sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|ihr|euch)\\b"};

constexpr const char16_t *politeness[] = {
    (u"wie geht|(?:noch|weitere) fragen|fragen\\?|gut (?:nach hause|angekommen)|schon gewusst|kennen sie "
     u"jemand|kennst du jemand|weißt du noch|klingt das"),
};

constexpr const char16_t *absence[] = {
    u"\\b(?:im urlaub|abwesend|nicht im (?:büro|haus)|außer haus|meiner rückkehr|elternzeit)\\b",
};

constexpr const char16_t *openEnd[] = {
    u"^ob\\b[^,]*,",
};

constexpr const char16_t *condition[] = {
    u"\\b(?:falls|wenn|sollten?|sofern|ob|könnten wir|bevor|sobald|vorbehaltlich|vielleicht|eventuell)\\b",
    u"\\b(?:nicht|noch nicht|niemand\\w*|keine[nm]?|nie)(?: \\w+){0,1} ?$",
    u"\\bhätten\\b",
    u"^(?:passt|passen|überzeugt|überzeugen|gefällt|gefallen|entspricht|entsprechen) [^?]*,",
    u"\\bohne (?:weitere )?(?:nachricht|rückmeldung)\\b",
};

constexpr const char16_t *awaited[] = {
    u"\\b(?:bevor|solange|bis (?:wir|sie|du)|ohne (?:ihre?n?|deine?n?))\\b",
};

constexpr const char16_t *newsletter[] = {
    u"newsletter|hier abmelden|abbestellen|im browser (?:an)?(?:sehen|zeigen)",
    (u"diese (?:e-?mails|mails|benachrichtigungen) (?:nicht mehr|künftig nicht)|weitere (?:passende "
     u")?(?:jobs|stellen) für (?:sie|dich)"),
};

constexpr std::pair<const char16_t *, const char16_t *> days[] = {
    {u"\\b(?:am|zum|den|dem|der)\\s+(?=\\d|mon|die|mit|don|fre|sam|son)", u""},
    {u"\\bkalenderwoche\\b", u"calendar week"},
    {u"\\bund (?=(?:geben?|melden?|sagen?) )", u"; "},
    {u"\\bübermorgen\\b", u"day after tomorrow"},
    {u"\\bbis morgen\\b(?! früh)", u"by tomorrow"},
    {u"\\bmorgen\\b(?=[ ,]+(?:melde|bescheid|entscheid|wieder|von uns))", u"tomorrow"},
    {u"\\bheute\\b", u"today"},
    {u"\\bende (?:der )?(?:nächste[rn]?|kommende[rn]?) woche\\b", u"end of next week"},
    {u"\\bende (?:der|dieser) (?:laufenden )?woche\\b", u"end of this week"},
    {u"\\b(?:anfang|mitte) (?:der )?(?:nächste[rn]?|kommende[rn]?) woche\\b", u"early next week"},
    {u"\\b(montag|dienstag|mittwoch|donnerstag|freitag) (?:der )?(?:nächste[rn]?|kommende[rn]?) woche\\b",
     u"\\1 next week"},
    {u"\\b(?:nächste|kommende) woche (montag|dienstag|mittwoch|donnerstag|freitag)\\b", u"\\1 next week"},
    {u"\\b(?:im (?:lauf|laufe) der )?(?:nächste[rn]?|kommende[rn]?) woche\\b", u"next week"},
    {u"\\b(?:im (?:lauf|laufe) der|in der|diese[r]?|noch diese) woche\\b", u"this week"},
    {u"\\bende (?:des|dieses) monats\\b|\\bmonatsende\\b", u"end of the month"},
    {u"\\bende (?=januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)",
     u"end of "},
    {(u"\\b(?:innerhalb (?:von|der nächsten)|binnen|in(?: den nächsten)?|spätestens in)\\s+(?=\\S+ "
      u"(?:werktag|arbeitstag|tag|woche|monat))"),
     u"within "},
    {u"\\bzwei\\b", u"two"},
    {u"\\bdrei\\b", u"three"},
    {u"\\bvier\\b", u"four"},
    {u"\\bfünf\\b", u"five"},
    {u"\\bsechs\\b", u"six"},
    {u"\\bsieben\\b", u"seven"},
    {u"\\bzehn\\b", u"ten"},
    {u"\\beiner?\\b(?= woche)", u"one"},
    {u"\\b(?:werktagen?|arbeitstagen?)\\b", u"business days"},
    {u"\\btagen\\b", u"days"},
    {u"(?<=one )woche\\b", u"week"},
    {u"\\bwochen\\b", u"weeks"},
    {u"\\b(?:nächsten?|kommenden?) (?=montag|dienstag|mittwoch|donnerstag|freitag)", u"next "},
    {u"\\b(?:ab|frühestens|nach) (?:dem )?(?=\\d|mon|die|mit|don|fre)", u"after "},
    {u"\\b(?:ca\\.|etwa|ungefähr|voraussichtlich um) ", u"about "},
    {u"\\bbis (?:spätestens )?", u"by "},
};

} // namespace

const MeaningWords &germanMeaningWords()
{
    static const MeaningWords words{QLocale::German, rejection, offer,      invitation, hold,    promise,
                                    request,         papers,    addressed,  politeness, absence, openEnd,
                                    condition,       awaited,   newsletter, days};
    return words;
}

} // namespace afterword
