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
     u".{0,40})?absagen"),
    u"(?:stelle|position|vakanz) (?:wurde|ist) (?:\\w+ ){0,3}(?:besetzt|vergeben)",
    (u"(?:prozess|verfahren|bewerbungsprozess|gespräche?) (?:mit (?:ihnen|dir) )?nicht (?:weiter )?"
     u"(?:fortzusetzen|fortsetzen|fortführen|weiterführen|weiterzuführen)"),
    u"(?:ihnen|dir) (?:leider )?(?:keine zusage|eine absage|keine positive)",
    (u"keine zusage (?:geben|machen|erteilen)|keine[nr]? (?:positiv|besser)\\w* "
     u"(?:bescheid|nachricht|antwort|rückmeldung)"),
    u"nicht (?:in )?(?:die|unsere) engere (?:wahl|auswahl)",
    u"bedauern,? (?:ihnen|dir)\\b.{0,30}\\b(?:mitteilen|absagen)",
};

constexpr const char16_t *offer[] = {
    u"\\b(?:die|eine|diese) (?:stelle|position|rolle)\\b.{0,50}\\banbieten",
    (u"(?:bieten|biete) (?:wir |ich )?(?:ihnen|dir) (?:\\w+ )?(?:die|eine) "
     u"(?:stelle|position|rolle|anstellung)"),
    (u"(?:vertragsangebot|arbeitsvertrag|jobangebot|stellenangebot|ein "
     u"angebot)\\b.{0,30}\\b(?:unterbreiten|machen|"
     u"zusenden|zukommen)"),
    u"(?:wir|ich) (?:möchten?|würden?) (?:ihnen|dir) (?:gerne? )?(?:ein|unser) angebot",
};

constexpr const char16_t *invitation[] = {
    (u"\\b(?:zu|zum|zur)\\b.{0,50}\\b(?:gespräch|interview|vorstellungsgespräch|runde|probetag|kennenlernen)"
     u"\\w*\\b.{0,20}"
     u"\\beinladen"),
    u"laden (?:wir )?(?:sie|dich)\\b.{0,30}\\b(?:zu|zum|zur)\\b.{0,40}\\b(?:\\w*gespräch|interview|runde)",
};

constexpr const char16_t *hold[] = {
    u"(?:weiterhin|noch|weiter) im (?:rennen|prozess|verfahren)|verzögert sich|verschiebt sich",
    (u"(?:pausiert|auf eis|vorübergehend gestoppt|ruht derzeit|dauert (?:leider )?(?:noch )?(?:etwas|ein "
     u"wenig))"),
};

constexpr const char16_t *promise[] = {
    u"\\b(?:wir|ich) (?:\\w+ )?(?:melden?|werden?)\\b.{0,60}",
    u"\\b(?:melden wir|melde ich) (?:uns|mich)",
    u"(?:sie hören|du hörst|hören sie|hörst du|von uns hören|von mir hören|wieder von uns)",
    (u"\\b(?:erhalten sie|sie erhalten|du bekommst|bekommst du|bekommen sie|sie bekommen|geben wir|gebe "
     u"ich|wir geben|ich "
     u"gebe)\\b.{0,60}\\b(?:bescheid|antwort|rückmeldung|entscheidung)"),
    u"\\b(?:geben?|sagen?) (?:ihnen|dir|euch)\\b.{0,60}\\bbescheid",
    u"\\b(?:entscheiden wir|wir entscheiden|entscheidung (?:fällt|treffen|steht))",
};

constexpr const char16_t *request[] = {
    (u"\\b(?:bitte (?:\\w+ "
     u"){0,3}?(?:senden|schicken|schick|sende|teilen|teile|nennen|nenne|bestätigen|bestätige|geben|gib|"
     u"füllen|fülle|laden|lade) (?:sie |mir |uns )|(?:senden|schicken|teilen|nennen|bestätigen|geben) sie "
     u"(?:mir|uns) "
     u"bitte|(?:schick|nenn|gib|teile?|bestätige?) (?:mir|uns) bitte)(?!.{0,20}falls)"),
    u"\\b(?:wir|ich) (?:benötigen?|brauchen?) (?:noch |von (?:ihnen|dir) ){1,2}",
};

constexpr const char16_t *addressed[] = {
    u"\\b(?:sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|ihr|euch)\\b"};

constexpr const char16_t *politeness[] = {
    (u"wie geht|(?:noch|weitere) fragen|fragen\\?|gut (?:nach hause|angekommen)|schon gewusst|kennen sie "
     u"jemand|"
     u"kennst du jemand|weißt du noch|klingt das"),
};

constexpr const char16_t *absence[] = {
    u"\\b(?:im urlaub|abwesend|nicht im (?:büro|haus)|außer haus|meiner rückkehr|elternzeit)\\b",
};

constexpr const char16_t *condition[] = {
    u"\\b(?:falls|wenn|sollten?|sofern|ob|könnten wir|bevor|sobald|vorbehaltlich|vielleicht|eventuell)\\b",
    u"\\b(?:nicht|noch nicht|niemand\\w*|keine[nm]?|nie)(?: \\w+){0,1} ?$",
    u"\\bhätten\\b",
};

constexpr const char16_t *newsletter[] = {
    u"newsletter|hier abmelden|abbestellen|im browser (?:an)?(?:sehen|zeigen)",
};

constexpr std::pair<const char16_t *, const char16_t *> days[] = {
    {u"\\b(?:am|zum|den|dem|der)\\s+(?=\\d|mon|die|mit|don|fre|sam|son)", u""},
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
      u"(?:werktag|arbeitstag|tag|"
      u"woche|monat))"),
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
    static const MeaningWords words{QLocale::German, rejection,  offer,     invitation, hold,
                                    promise,         request,    addressed, politeness, absence,
                                    condition,       newsletter, days};
    return words;
}

} // namespace afterword
