// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/workplace.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Workplace)
};

const auto looseCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression &partly()
{
    static const QRegularExpression words(
        u"\\b(hybrid\\w*(?: "
        u"(?:werken|working|work|arbeiten))?|híbrid[oa]|hybride|ibrid[oa]|hybridarbete|delvis "
        u"hjemmekontor|teilweise "
        u"(?:remote|home[- ]?office)|mobiles arbeiten|partially "
        u"remote|partly "
        "remote|flexible workplace|(?:home[- ]?office|remote|mobile\\w* arbeit\\w*|télétravail|teletrabajo) "
        "(?:ist )?(?:möglich|teilweise|tageweise|nach absprache|possible|posible|optional|opcional|"
        "parcial|partiel)|télétravail (?:partiel|fréquent|occasionnel|ponctuel|possible)|teletrabajo parcial)\\b"_s,
        looseCase);
    return words;
}

const QRegularExpression &fully()
{
    static const QRegularExpression words(u"\\b((?:100\\s?%|fully|full|all)?[- ]?remote(?:[- "
                                          u"]?(?:first|only|ok|job|position|work))?|telecommute|work from "
                                          "(?:home|anywhere)|(?:100\\s?%\\s?(?:im |en |de |in |da "
                                          ")?)?(?:home[- ]?office|télétravail|teletrabajo|"
                                          "remoto)|en remoto|anywhere)\\b"_s,
                                          looseCase);
    return words;
}

const QRegularExpression &onSite()
{
    static const QRegularExpression words(
        u"\\b(on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|(?:en )?présentiel|(?:empleo |trabajo "
        u")?presencial|sur "
        u"place|op locatie|på plats|no remote|not "
        "remote|(?:télétravail|remote(?: work)?|telework\\w*|home[- ]?office|teletrabajo|thuiswerken) "
        "(?:(?:is|ist|est|es) )?(?:leider )?(?:non|not|nicht|no|niet) "
        "(?:autorisé|possible|allowed|available|permitted|möglich|vorgesehen|permitido|posible|disponible|"
        "mogelijk)|(?:pas de|sans) télétravail|kein(?:e[nr]?)? (?:home[- ]?office|mobiles? "
        "arbeit\\w*|remote)|sin teletrabajo)\\b"_s,
        looseCase);
    return words;
}

/// "Two days at home each week", "Mobiles Arbeiten an einem Tag in der Woche": as few that others are left.
const QRegularExpression &daysAtHome()
{
    static const QRegularExpression words(
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
        "uken|uka|ugen|uge) )?(?:hemifrån|hemma|hjemmefra))"_s,
        looseCase);
    return words;
}

QString tidyPlace(QString text)
{
    static const QRegularExpression brackets(u"\\(\\s*[,;/-]*\\s*\\)|\\[\\s*\\]"_s);
    static const QRegularExpression edges(
        u"^(?:[\\s,;:|/·•–—-]|\\b(?:or|and|in|oder|und|ou|et|o|y|within)\\s)+|(?:[\\s,;:|/"
        u"·•–—-]|\\s(?:or|and|in|oder|und|"
        "ou|et|o|y)\\b)+$"_s,
        looseCase);
    static const QRegularExpression doubled(u"\\s*([,;/|])\\s*(?:[,;/|]\\s*)+"_s);
    text.remove(brackets).replace(doubled, u"\\1 "_s);
    QString before;
    while (before != text) {
        before = text;
        text = text.simplified().remove(edges);
    }
    // "(Germany)" of "Remote (Germany)".
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    return text.simplified();
}

} // namespace

Workplace workplaceIn(const QString &text)
{
    constexpr qsizetype longest = 300;
    QString rest = text.left(longest);
    Workplace workplace;
    // "Oslo or remote (Norway)": where it is, not from where one may work instead.
    static const QRegularExpression instead(u"^(.*[\\p{L})])\\s+(?:or|oder|ou|o)\\s+remote\\b.*$"_s,
                                            looseCase);
    // What each pattern below has a word of: most lines have none, and are a place at most.
    static const QRegularExpression roots(
        u"[yií]brid|hjemmekontor|remot|home|mobil|flexible|t[ée]l[eé]|site|office|person|vor ort|sentiel|"
        "presencial|place|locatie|plats|thuis|anywhere"_s,
        looseCase);
    if (!rest.contains(roots)) {
        workplace.place = rest.simplified();
        return workplace;
    }
    if (const auto match = instead.match(rest); match.hasMatch()) {
        workplace.place = tidyPlace(match.captured(1));
        workplace.remote = RemoteWork::Partly;
        return workplace;
    }
    const auto take = [&](const QRegularExpression &words, RemoteWork meant) {
        if (!rest.contains(words))
            return;
        if (workplace.remote == RemoteWork::Unknown)
            workplace.remote = meant;
        else if (workplace.remote != meant)
            workplace.remote = RemoteWork::Partly;
        rest.remove(words);
    };
    take(partly(), RemoteWork::Partly);
    take(onSite(), RemoteWork::No);
    take(fully(), RemoteWork::Fully);
    workplace.place = workplace.remote == RemoteWork::Unknown ? rest.simplified() : tidyPlace(rest);
    // "Oslo or remote": the person may choose.
    static const QRegularExpression either(u"\\b(or|oder|ou|o)\\s+remote|remote\\s+(or|oder|ou|o)\\b"_s,
                                           looseCase);
    if (workplace.remote == RemoteWork::Fully && text.contains(either) && !workplace.place.isEmpty())
        workplace.remote = RemoteWork::Partly;
    return workplace;
}

QString remoteInWords(RemoteWork remote)
{
    switch (remote) {
    case RemoteWork::Unknown: return {};
    case RemoteWork::No: return Words::tr("on site");
    case RemoteWork::Partly: return Words::tr("partly remote");
    case RemoteWork::Fully: return Words::tr("remote");
    }
    Q_UNREACHABLE();
}

QString placeInWords(const Posting &posting)
{
    const RemoteWork remote = posting.remote.value;
    const bool isSaid = remote == RemoteWork::Partly || remote == RemoteWork::Fully;
    if (!isSaid)
        return posting.place.value;
    QString words = remoteInWords(remote);
    if (posting.place)
        return Words::tr("%1 (%2)", "a place, how far one works from home").arg(posting.place.value, words);
    words[0] = words[0].toUpper();
    return words;
}

RemoteWork remoteWorkInSentences(const QStringList &lines)
{
    static const QRegularExpression sentence(u"\\b(this (?:is|role is|position is|job is|job can be)(?: a| "
                                             u"an)? (?:100\\s?%|fully|completely|entirely)?\\s?remote|"
                                             "fully remote|100\\s?% remote|remote[- ]first|work from "
                                             "anywhere|work fully remotely|vollständig remote|komplett "
                                             "remote|100\\s?%\\s?home[- ]?office|entièrement en "
                                             "télétravail|100\\s?% télétravail|100\\s?% remoto|totalmente en "
                                             "remoto|totalmente remoto)\\b"_s,
                                             looseCase);
    static const QRegularExpression some(
        u"\\b(hybrid "
        u"(?:role|policy|position|work\\w*|model|schedule|setup|arrangement)|hybrid(?=:)|(?:work|working|"
        u"works) "
        u"hybrid|(?:job|role|position|post|work) is hybrid|(?:stelle|arbeit) ist hybrid|poste est "
        u"hybride|(?:puesto|trabajo) es híbrido|"
        "télétravail (?:partiel|possible|ponctuel|occasionnel)|teletrabajo (?:parcial|opcional)|modalidad "
        "híbrida|"
        "some (?:of the )?work (?:may|can) be done from home|(?:in|on) a hybrid (?:way|basis|form|pattern)|"
        "(?:[1-9]\\d ?%|half) of (?:your|their|the) (?:working )?(?:time|week) (?:in|at) (?:the|our|an?) "
        "(?:\\w+ )?"
        "office|work (?:the rest|the remaining (?:days|time)|the other days?) (?:from home|remotely)|(?:the "
        "(?:rest|other days?|third day|fourth day|fifth day)|(?:one|two|three) days?) you (?:may|can) work "
        "(?:from home|remotely)|den rest (?:von zu ?hause|im home[- ]?office|mobil)|die übrigen tage (?:von "
        "zu "
        "?hause|im home[- ]?office|mobil)|le reste (?:du temps )?(?:en télétravail|à distance|chez vous)|el "
        "resto (?:en casa|desde casa|en remoto|en teletrabajo|a distancia)|(?:uno|dos|tres|cuatro) en casa|"
        "(?:home[- ]?office|mobiles? "
        "arbeit\\w*|telearbeit)\\b[^.]{0,40}\\bmöglich|télétravail\\b[^.]{0,30}\\bpossible|"
        "teletrabajo\\b[^.]{0,30}\\bposible|(?:some|occasional|partial|flexible) (?:remote|home) "
        "work\\w*|teilweise (?:remote|home[- "
        "]?office|von zu hause)|\\d+ days? (?:a|per|each) week (?:in|at) (?:the|our) office|"
        "\\d+ days? (?:a|per) week (?:from home|remote\\w*)|hybrides arbeiten|hybridmodell|tage(?:n)? "
        "(?:pro|in der|die) woche (?:im|aus dem) (?:home[- ]?office|büro)|jours? de télétravail|días de "
        "teletrabajo|modelo híbrido|(?:home[- ]?office|mobiles arbeiten)(?: ist)? (?:möglich|tageweise)|teil (?:der|ihrer|deiner) (?:arbeits)?zeit (?:mobil|im home[- ]?office|von zu ?hause))\\b"_s,
        looseCase);
    static const QRegularExpression none(
        u"\\b(this (?:is an|role is|position is) (?:on[- ]?site|not remote)|office[- ]based|(?:el )?puesto "
        u"es presencial|not a remote|no remote|on[- "
        u"]?site (?:role|position)|(?:role|position|job|post) (?:works|is (?:based|done|performed|carried "
        "out|worked)) (?:entirely |fully |wholly )?(?:on[- ]?site|in[- ]person)|(?:role|position|job|post) "
        "is "
        "(?:an )?(?:entirely |fully )?in[- ]person|in[- ]person (?:role|position)|"
        "(?:télétravail|home[- ]?office|mobiles arbeiten|teletrabajo) (?:(?:est|ist|es) "
        ")?(?:leider )?(?:non|nicht|no) "
        "(?:autorisé|possible|möglich|vorgesehen|permitido|posible|disponible)|"
        "cannot be (?:done|performed) remotely|kein home[- ]?office|pas de télétravail|sin teletrabajo)\\b"_s,
        looseCase);
    static const QRegularExpression tag(u"^(?:[-•]\\s*)?(remote|fully remote|100\\s?% remote|hybrid|on[- "
                                        u"]?site|home[- ]?office|vor ort|hybride|híbrido|"
                                        "télétravail|remoto|presencial)\\.?$"_s,
                                        looseCase);
    // What each of them has a word of: a text or a line without one is asked nothing more.
    static const QRegularExpression roots(
        u"remot|h[yií]brid|t[eé]l[eé]|home|office|hause|mobil|chez|casa|distanc|domicile|maison|huis|hemma|"
        "hemifr|hjemmefra|anywhere|site|person|vor ort|presencial|studio|hq|büro"_s,
        looseCase);
    if (!lines.join(u'\n').contains(roots))
        return RemoteWork::Unknown;
    for (const QString &line : lines) {
        if (!line.contains(roots))
            continue;
        // "This job is on site, two days at home" allows some of it.
        if (line.contains(none) && !line.contains(daysAtHome()))
            return RemoteWork::No;
        if (line.contains(some) || line.contains(daysAtHome()))
            return RemoteWork::Partly;
        if (line.contains(sentence))
            return RemoteWork::Fully;
        if (line.contains(tag))
            return workplaceIn(line).remote;
    }
    return RemoteWork::Unknown;
}

} // namespace afterword
