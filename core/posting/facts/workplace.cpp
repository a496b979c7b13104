// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/workplace.h"

#include "core/base/anycase.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Workplace)
};

const QRegularExpression &partly()
{
    static const QRegularExpression words = anyCase(
        u"\\b((?:(?<!\\d)[1-9]\\d? ?% "
        u"?|(?:[1-4]|one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|"
        "cuatro) (?:days?|tage?|jours?|días?) (?:(?:per|a|pro|par|por|a la) (?:week|woche|semaine|semana) )?)"
        "(?:im |en |de |in |da |from |aus dem )?(?:home[- "
        "]?office|home|remote|télétravail|teletrabajo|remoto)|"
        "semi-?presencial|hybrid\\w*(?: "
        u"(?:werken|working|work|arbeiten))?|híbrid[oa]|hybride|ibrid[oa]|hybridarbete|delvis "
        u"hjemmekontor|teilweise "
        u"(?:remote|home[- ]?office)|mobiles arbeiten|partially "
        u"remote|partly "
        "remote|flexible workplace|(?:home[- ]?office|remote|mobile\\w* arbeit\\w*|télétravail|teletrabajo) "
        "(?:ist )?(?:möglich|teilweise|tageweise|nach absprache|possible|posible|optional|opcional|"
        "parcial|partiel)|télétravail (?:partiel|fréquent|occasionnel|ponctuel|possible)|teletrabajo parcial)\\b"_s);
    return words;
}

const QRegularExpression &fully()
{
    static const QRegularExpression words =
        anyCase(u"\\b((?:100\\s?%|fully|full|all)?[- ]?remote(?:[- "
                u"]?(?:first|only|ok|job|position|work))?|telecommute|work from "
                "(?:home|anywhere)|(?:100\\s?%\\s?(?:im |en |de |in |da "
                ")?)?(?:home[- ]?office|télétravail|teletrabajo|"
                "remoto)|en remoto|anywhere)\\b"_s);
    return words;
}

const QRegularExpression &onSite()
{
    static const QRegularExpression words = anyCase(
        u"\\b(on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|(?:en )?présentiel|(?:empleo |trabajo "
        u")?presencial|sur "
        u"place|op locatie|på plats|no remote|not "
        "remote|(?:télétravail|remote(?: work)?|telework\\w*|home[- ]?office|teletrabajo|thuiswerken) "
        "(?:(?:is|ist|est|es) )?(?:leider )?(?:non|not|nicht|no|niet) "
        "(?:autorisé|possible|allowed|available|permitted|möglich|vorgesehen|permitido|posible|disponible|"
        "mogelijk)|(?:pas de|sans) télétravail|kein(?:e[nr]?)? (?:home[- ]?office|mobiles? "
        "arbeit\\w*|remote)|sin teletrabajo)\\b"_s);
    return words;
}

QString tidyPlace(QString text)
{
    static const QRegularExpression brackets(u"\\(\\s*[,;/-]*\\s*\\)|\\[\\s*\\]"_s);
    static const QRegularExpression edges =
        anyCase(u"^(?:[\\s,;:|/·•–—-]|\\b(?:or|and|in|oder|und|ou|et|o|y|within)\\s)+|(?:[\\s,;:|/"
                u"·•–—-]|\\s(?:or|and|in|oder|und|"
                "ou|et|o|y)\\b)+$"_s);
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
    static const QRegularExpression instead =
        anyCase(u"^(.*[\\p{L})])\\s+(?:or|oder|ou|o)\\s+remote\\b.*$"_s);
    // What each pattern below has a word of: most lines have none, and are a place at most.
    static const QRegularExpression roots = anyCase(
        u"[yií]brid|hjemmekontor|remot|home|mobil|flexible|t[ée]l[eé]|site|office|person|vor ort|sentiel|"
        "presencial|place|locatie|plats|thuis|anywhere"_s);
    if (!rest.contains(roots)) {
        workplace.place = rest.simplified();
        return workplace;
    }
    if (const auto match = instead.match(rest); match.hasMatch()) {
        workplace.place = tidyPlace(match.captured(1));
        workplace.remote = RemoteWork::Partly;
        return workplace;
    }
    // "King's Lynn (hybrid, 2 days in the office)": the brackets say how, and nothing of where.
    static const QRegularExpression bracketed(u"^(\\p{Lu}[^()]+?)\\s*\\(([^()]{3,80})\\)$"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = bracketed.match(rest); match.hasMatch() && !match.captured(1).contains(roots)) {
        const Workplace how = workplaceIn(match.captured(2));
        static const QRegularExpression days = anyCase(u"\\d|\\b(?:days?|tage?|jours?|días?)\\b"_s);
        if (how.remote != RemoteWork::Unknown && how.place.contains(days))
            return {match.captured(1), how.remote};
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
    static const QRegularExpression either =
        anyCase(u"\\b(or|oder|ou|o)\\s+remote|remote\\s+(or|oder|ou|o)\\b"_s);
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

} // namespace afterword
