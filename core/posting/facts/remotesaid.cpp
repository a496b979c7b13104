// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/remotesaid.h"

#include "core/base/anycase.h"
#include "core/posting/facts/workplace.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Any of @p phrases, as whole words.
QRegularExpression anyOf(QStringView phrases)
{
    return anyCase(u"\\b(?:"_s + phrases.toString() + u")(?!\\w)"_s);
}

/// From home all the time, in English, German, French and Spanish.
constexpr QStringView fullyRemote =
    u"this (?:is|role is|position is|job is|job can be)(?: a| an)? "
    u"(?:100\\s?%|fully|completely|entirely)?\\s?remote|fully remote|100\\s?% remote|remote[- ]first|work "
    u"from anywhere|work fully remotely|"
    u"home[- ]based (?:role|position|job|post)|(?:role|position|job|post) is (?:fully )?home[- "
    u"]based|(?:fully|entirely|completely|100\\s?%) (?:home[- ]based|from home)|"
    u"(?:vollständig|komplett|ausschließlich|ganz) (?:remote|im home[- ]?office|von zu "
    u"?hause)|100\\s?%\\s?home[- ]?office|ortsunabhängig|"
    u"(?:entièrement|totalement|100\\s?%) (?:en télétravail|à distance)|100\\s?% télétravail|full "
    u"remote|télétravail (?:total|complet|intégral|à 100\\s?%)|"
    u"(?:100\\s?%|totalmente en|completamente en) (?:remoto|teletrabajo)|totalmente remoto|teletrabajo "
    u"total|(?:puesto|trabajo) (?:es )?en remoto";

/// From home for some of it.
constexpr QStringView partlyRemote =
    u"hybrid (?:and |or "
    u")?(?:role|policy|position|work\\w*|model|schedule|setup|arrangement)|hybrid(?=:|, "
    u"(?:with|so|two|three|one|\\d))|(?:work|working|works)"
    u" hybrid|(?:job|role|position|post|work) is hybrid|(?:in|on) a hybrid "
    u"(?:way|basis|form|pattern)|(?:blended|agile) working|"
    u"(?:some|occasional|partial|flexible) (?:remote|home)[- ]work\\w*|some (?:of the )?work (?:may|can) be "
    u"done from home|(?:[1-9]\\d ?%|half) of (?:your|their|the) (?:working )?(?:time|week) (?:in|at) "
    u"(?:the|our|an?) (?:\\w+ )?office|"
    u"work (?:the rest|the remaining (?:days|time)|the other days?) (?:from home|remotely)|(?:the "
    u"(?:rest|other days?|third day|fourth day|fifth day)|(?:one|two|three) days?) you (?:may|can) work "
    u"(?:from home|remotely)|(?:\\d+|one) days? (?:a|per|each|every) week (?:in|at) (?:the|our) (?:\\w+ "
    u")?office|the rest (?:from )?(?:wherever|anywhere)|\\d+ days? "
    u"(?:a|per) week (?:from home|remote\\w*)|"
    u"work remotely (?:for )?(?:up to )?(?:[1-4]|one|two|three|four) days?|(?:work(?:ing)? )?from home on "
    u"(?:mon|tues|wednes|thurs|fri)days?|between (?:your )?home and "
    u"(?:the|our)\\b[^.]{0,30}\\b(?:office|studio|site)|(?:home and office|office and home)[- ]working|come "
    u"in(?:to the office)? (?:once|twice|(?:[1-4]|one|two|three|four) (?:days|times)) (?:a|per) week|in the "
    u"office (?:once|twice|(?:three|four) times) (?:a|per) week|"
    u"(?:mostly|partly|mainly|largely) (?:from|at) home|(?:überwiegend|größtenteils|zum teil) (?:von zu "
    u"?hause|im home[- ]?office)|(?:option|possibility|opportunity) (?:to|of) work(?:ing)? (?:from "
    u"home|remotely)|work from home for "
    u"(?:a )?(?:part|some) of|"
    u"hybride[snr]? arbeit\\w*|hybridmodell|(?:stelle|arbeit) ist hybrid|teilweise (?:remote|home[- "
    u"]?office|von zu hause)|den rest (?:von zu ?hause|im home[- ]?office|mobil)|die übrigen tage (?:von zu "
    u"?hause|im home[- ]?office|mobil)|tage(?:n)? (?:pro|in der|die) woche (?:im|aus dem) (?:home[- "
    u"]?office|büro)|"
    u"(?:home[- ]?office|mobiles? arbeit\\w*|telearbeit)\\b[^.]{0,40}\\bmöglich|(?:home[- ]?office|mobiles "
    u"arbeiten)(?: ist)? (?:möglich|tageweise)|mobiles? arbeit\\w* (?:nach|in) absprache|teil "
    u"(?:der|ihrer|deiner) (?:arbeits)?zeit (?:mobil|im home[- ]?office|von zu ?hause)|"
    u"(?:bis zu )?[1-9]\\d ?(?:%|prozent) (?:mobiles? arbeit\\w*|home[- "
    u"]?office|remote|telearbeit)|(?:möglichkeit|option)(?:en)? "
    u"(?:zu[mr]?|für|auf|von) (?:mobile\\w* arbeit\\w*|home[- ]?office|remote\\w*|telearbeit)|home[- "
    u"]?office[- ]?(?:möglichkeit|option|anteil|tage?|regelung)\\w*|alternierende\\w* telearbeit|ein(?:en)? "
    u"teil der (?:arbeit|aufgaben|tätigkeit)\\b[^.]{0,40}\\b(?:als|in) (?:telearbeit|home[- ]?office)|"
    u"(?:zeitweise|gelegentlich|tageweise)\\b[^.]{0,25}\\b(?:im home[- ]?office|von zu "
    u"?hause|mobil|remote)|mix aus (?:büro|präsenz) und (?:home[- ]?office|remote\\w*)|"
    u"télétravail (?:partiel|possible|ponctuel|occasionnel|à hauteur "
    u"de|jusqu)|télétravail\\b[^.]{0,30}\\bpossible|possibilités? de (?:faire du "
    u")?télétravail|(?:ouvert|éligible)e? au télétravail|jours? (?:par semaine )?(?:de|en) "
    u"télétravail|(?:poste est|rythme|mode|modèle|travail|organisation) hybride|le reste (?:du temps )?(?:en "
    u"télétravail|à distance|chez vous)|"
    u"teletrabajo (?:parcial|opcional)|teletrabajo\\b[^.]{0,30}\\bposible|días de "
    u"teletrabajo|(?:posibilidad|opción) (?:de|a) teletrabaj\\w+|teletrabajar (?:uno|dos|tres|cuatro|[1-4]) "
    u"días?|(?:modelo|modalidad|formato|trabajo|régimen) híbrid[oa]|(?:puesto|trabajo) es híbrido|días? "
    u"presencial\\w*[^.]{0,25}\\b(?:remoto|casa|teletrabajo)|el resto (?:en casa|desde casa|en remoto|en "
    u"teletrabajo|a distancia)|(?:uno|dos|tres|cuatro) en casa";

/// Never from home.
constexpr QStringView notRemote =
    u"this (?:is an|role is|position is) (?:on[- ]?site|not remote)|not a remote|no (?:remote|home[- "
    u"]?work\\w*)|on[- ]?site (?:role|position)|(?:role|position|job|post) (?:works|is "
    u"(?:based|done|performed|carried out|worked)) (?:entirely |fully |wholly )?(?:on[- ]?site|in[- "
    u"]person)|(?:role|position|job|post) is (?:an )?(?:entirely |fully )?in[- ]person|in[- ]person "
    u"(?:role|position)|office[- ]based|in[- ]office (?:role|position|job|post)|(?:can['’]t|can not|cannot) "
    u"be (?:done|performed) (?:remotely|from "
    u"home)|"
    u"(?:(?:working )?from home|home[- ]?working|(?:remote|hybrid) work\\w*) (?:is|are) "
    u"(?:not|un)\\s?(?:possible|available|an option|offered|permitted|allowed)|(?:not |un)suitable for "
    u"(?:home|remote|hybrid)[- ]work\\w*|(?:from|in|at) (?:the|our) (?:[\\w'’-]+ "
    u"){0,3}(?:office|site|factory|shop|store|workshop|studio|plant),? (?:five|5) days (?:a|per) "
    u"week|(?:five|5) days (?:a|per) week (?:in|at) (?:the|our)|"
    u"(?:home[- ]?office|mobiles arbeiten|telearbeit|remote)\\b(?: \\p{L}+){0,4} (?:leider )?nicht "
    u"(?:möglich|vorgesehen|machbar)|kein(?:e)? (?:home[- ]?office|mobiles arbeiten|telearbeit)|präsenz "
    u"(?:vor ort|im (?:büro|betrieb|haus))|ausschließlich (?:vor ort|im büro|in präsenz)|präsenztätigkeit|"
    u"(?:télétravail|home[- ]?office|mobiles arbeiten|teletrabajo) (?:(?:est|ist|es) )?(?:leider "
    u")?(?:non|nicht|no) (?:autorisé|possible|möglich|vorgesehen|permitido|posible|disponible)|pas de "
    u"télétravail|(?:pas|non) (?:ouvert|éligible)e? au télétravail|non "
    u"télétravaillable|(?:poste|travail|emploi|mission)\\b[^.]{0,30}\\b(?:en présentiel|sur "
    u"(?:site|place))|100\\s?% (?:en "
    u")?présentiel|"
    u"sin (?:opción (?:de|a) )?teletrabajo|no (?:hay|existe|se ofrece) (?:la )?(?:posibilidad|opción) de "
    u"teletrabajo|(?:puesto|trabajo|empleo|forma|manera) (?:es )?(?:100\\s?% )?presencial|100\\s?% "
    u"presencial|(?:clases|jornadas|sesiones|turnos|trabajo|puesto) (?:es|son|será|serán) (?:siempre |todas "
    u")?presencial(?:es)?|work must be (?:completed|done|performed) (?:at the physical location|on[- "
    u"]?site|in person)|no option to work (?:remotely|from home)";

/// "Two days at home each week", "Mobiles Arbeiten an einem Tag in der Woche": as few that others are left.
const QRegularExpression &daysAtHome()
{
    static const QRegularExpression words = anyCase(
        u"\\b(?:(?:[1-4]|one|two|three|four) days? (?:a|per) week (?:can|may) be (?:worked|done) from "
        u"home|(?:[1-4]|one|two|three|four|a few|several) days? (?:(?:a|per|each|every) week )?(?:spent )?"
        "(?:working )?(?:at|from) home|(?:[1-4]|one|two|three|four) (?:home[- ]?working|work[- ]from[- ]home|"
        "remote) days?|(?:work(?:ing)? )?(?:at|from) home (?:for (?!\\w+ day)\\w+ )?(?:for |on |up to "
        ")*(?:[1-4]|one|two|three|four) "
        "days?|(?:two|three|four) days? (?:(?:a|per|each|every) week )?(?:in|at) (?:the|our) (?:[\\w'’-]+ "
        "){0,3}(?:office|studio|hq)|"
        "(?:[1-4]|ein(?:en|em)?|zwei|drei|vier|einige\\w*|mehrere\\w*) tage?n? (?:(?:pro|in der|je|die) "
        "woche )?(?:im "
        "|von |mobil\\w* |aus dem )?(?:home[- ]?office|zu ?hause|mobile\\w* arbeit\\w*|remote|arbeiten von "
        "zu "
        "hause)|(?:[1-4]|ein(?:en|em)?|zwei|drei|vier) tage?n? (?:pro|in der|je|die) "
        "woche[^.]{0,25}\\b(?:von zu "
        "?hause|im home[- ]?office|mobil|remote)|(?:mobile[sn]? arbeiten|home[- ]?office|remote|von zu "
        "?hause)[^.]{0,30}\\b(?:[1-4]|ein(?:en|em)?|"
        "zwei|drei|vier) tage?n?\\b|(?:[1-4]|une?|deux|trois|quatre|quelques) jours? (?:(?:par|/) ?semaine "
        ")?(?:de "
        "|en |à )?(?:télétravail|la maison|distance|domicile)|chez (?:vous|toi|soi) (?:[1-4]|un|deux|trois) "
        "jours?|télétravail[^.]{0,30}\\b(?:[1-4]|un|deux|trois|quatre) jours?\\b|(?:[1-4]|un|dos|tres|cuatro|"
        "algunos) días? (?:(?:a la|por) semana |semanal(?:es)? )?(?:de |en |desde "
        ")?(?:teletrabajo|casa|remoto)|"
        "(?:teletrabajo|desde casa)[^.]{0,30}\\b(?:[1-4]|un|dos|tres|cuatro) "
        "días?\\b|(?:[1-4]|een|één|twee|drie|"
        "vier) dag(?:en)? (?:(?:per|in de) week )?(?:thuis|vanuit "
        "huis)|thuis(?:werken)?[^.]{0,20}\\b(?:[1-4]|een|"
        "één|twee|drie|vier) dag(?:en)?\\b|(?:[1-4]|en|två|to|tre|fyra|fire) daga?e?r? (?:(?:i|per) "
        "(?:veckan|vecka|"
        "uken|uka|ugen|uge) )?(?:hemifrån|hemma|hjemmefra))"_s);
    return words;
}

} // namespace

RemoteWork remoteWorkInSentences(const QStringList &lines)
{
    static const QRegularExpression fully = anyOf(fullyRemote);
    static const QRegularExpression some = anyOf(partlyRemote);
    static const QRegularExpression none = anyOf(notRemote);
    static const QRegularExpression tag =
        anyCase(u"^(?:[-•]\\s*)?(remote|fully remote|100\\s?% remote|hybrid|on[- "
                u"]?site|home[- ]?office|vor ort|hybride|híbrido|"
                "télétravail|remoto|presencial)\\.?$"_s);
    // "Pay is $24 an hour. On-site; the collection does not travel well."
    static const QRegularExpression aside =
        anyCase(u"(?:^|[.!?]\\s)(on[- ]?site(?: only)?|vor ort|sur site|in[- ]person|presencial|fully remote|"
                u"hybrid|hybride|híbrido)\\s?[;.](?=\\s|$)"_s);
    // "Cold Creek Veterinary Clinic Boise, ID • On-site": the last of several facts in one line.
    static const QRegularExpression lastFact =
        anyCase(u"^[^.!?]{2,100}\\s[•·|]\\s*(on[- ]?site|in[- ]person|vor ort|sur site|presencial|remote|"
                u"hybrid|hybride|híbrido)$"_s);
    // What each of them has a word of: a text or a line without one is asked nothing more.
    static const QRegularExpression roots = anyCase(
        u"remot|h[yií]brid|t[eé]l[eé]|home|office|hause|mobil|chez|casa|distanc|domicile|maison|huis|hemma|"
        "hemifr|hjemmefra|anywhere|site|physical|person|vor ort|presencial|présentiel|präsenz|ortsunab|come "
        "in|shop|"
        "store|wherever|week (?:in|at) (?:the|our)|sur pl|factory|workshop|plant|studio|hq|büro|blended|agile"_s);
    if (!lines.join(u'\n').contains(roots))
        return RemoteWork::Unknown;
    // "Remote" above "No" asks, and tells nothing alone.
    static const QRegularExpression answer =
        anyCase(u"^\\W*(?:yes|no|none|ja|nein|oui|non|sí|si|bis zu|up to|max|jusqu|hasta|\\d)\\b"_s);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString &line = lines[index];
        if (!line.contains(roots))
            continue;
        // "This job is on site, two days at home" allows some of it.
        if (line.contains(none) && !line.contains(daysAtHome()))
            return RemoteWork::No;
        if (line.contains(some) || line.contains(daysAtHome()))
            return RemoteWork::Partly;
        if (line.contains(fully))
            return RemoteWork::Fully;
        if (line.contains(tag) && !answer.match(lines.value(index + 1)).hasMatch())
            return workplaceIn(line).remote;
        if (const auto match = aside.match(line); match.hasMatch())
            return workplaceIn(match.captured(1)).remote;
        if (const auto match = lastFact.match(line); match.hasMatch())
            return workplaceIn(match.captured(1)).remote;
    }
    return RemoteWork::Unknown;
}

} // namespace afterword
