// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/employment.h"

#include "core/exchange/table/foldedwords.h"
#include "core/posting/facts/rolewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Employment)
};

enum class Kind {
    FullTime,
    PartTime,
    Permanent,
    Temporary,
    Contract,
    Freelance,
    Internship,
    Apprenticeship,
    WorkingStudent,
    Volunteer,
    PerDiem,
    Seasonal,
};
constexpr size_t kinds = 12;
/// What says for how long one works there.
constexpr std::array termKinds{Kind::Permanent,  Kind::Temporary,      Kind::Contract,  Kind::Freelance,
                               Kind::Internship, Kind::Apprenticeship, Kind::Volunteer, Kind::Seasonal};
/// What others call a contract, a temporary job or nothing at all.
constexpr std::array rareKinds{Kind::Freelance, Kind::WorkingStudent, Kind::Volunteer, Kind::PerDiem};

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::FullTime: return Words::tr("full-time");
    case Kind::PartTime: return Words::tr("part-time");
    case Kind::Permanent: return Words::tr("permanent");
    case Kind::Temporary: return Words::tr("temporary");
    case Kind::Contract: return Words::tr("contract");
    case Kind::Freelance: return Words::tr("freelance");
    case Kind::Internship: return Words::tr("internship");
    case Kind::Apprenticeship: return Words::tr("apprenticeship");
    case Kind::WorkingStudent: return Words::tr("working student");
    case Kind::Volunteer: return Words::tr("volunteer");
    case Kind::PerDiem: return Words::tr("per day");
    case Kind::Seasonal: return Words::tr("seasonal");
    }
    Q_UNREACHABLE();
}

/// What names each kind, in folded words without spaces. What excludes another stands before it.
struct Spelling {
    Kind kind;
    QStringView pattern;
};
constexpr std::array spellings = {
    Spelling{
        Kind::Permanent,
        u"unbefristet\\w*|permanente?( contract)?|festanstell\\w*|feste anstellung|fest "
        u"angestellt|regular|indefinido|(?<!termino )\\bfij[oa]( "
        u"discontinu[oa])?\\b|indeterminad[ao]|indeterminato|tillsvidare\\w*|toistaiseksi|"
        "\\bvast( dienstverband| contract)?\\b|\\bfast "
        "(ansettelse|stilling|ansatt)|^fast\\b|fastansa?e?tt?\\w*|\\bemploi "
        "permanent|"
        "\\bcdi\\b|duree indeterminee|unlimited|^ongoing(?=(?: (?:full|part) time)?$)|(?<=time )ongoing$"},
    Spelling{Kind::FullTime,
             u"(?:full|whole) ?time|voll ?zeit|temps (plein|complet)|temps de travail (complet|plein)|tempo "
             u"pieno|heltid|fuldtid|voltijd|tiempo completo|jornada (laboral )?completa|\\bft\\b"},
    Spelling{Kind::PartTime,
             u"part ?time|half ?time|\\bmi temps\\b|halbtags|520 euro basis|teil ?zeit|temps (de travail "
             u")?(partiel|non complet)|tempo "
             u"parziale|deltid|deeltijd|mini "
             u"?job|geringfugig\\w*|tiempo parcial|media jornada|jornada (laboral )?parcial|\\bpt\\b"},
    Spelling{Kind::Temporary,
             u"temporary|\\btemp\\b|befristet\\w*|fixed ?term|termino fijo|(?:\\bterm )?\\bnot to exceed( "
             u"\\d+ (?:years?|months?|days?))?|\\bcdd\\b|temporal|temporaire|duree "
             "determinee|determinad[ao]|determinato|tijdelijk|visstid|tidsbegrans\\w*|por obra(?: o "
             "labor)?|midlertidig|vikariat|"
             "limited term|zeitarbeit|interim"},
    Spelling{Kind::Contract, u"contract"},
    Spelling{Kind::Freelance, u"freelance|freie mitarbeit|freiberuf|self ?employed|independ|autonomo"},
    Spelling{Kind::Internship, u"\\bintern|praktik|\\bstage\\b|\\bstagiaire|practicas|becari"},
    Spelling{Kind::Apprenticeship, u"apprentic|ausbildung|alternance|apprentissage|lehrstelle|aprendiz"},
    Spelling{Kind::WorkingStudent, u"werkstudent|working ?student|student job"},
    Spelling{Kind::Volunteer, u"volunt|ehrenamt|benevol"},
    Spelling{Kind::PerDiem, u"per ?diem"},
    Spelling{Kind::Seasonal, u"season(?:al)?|saison(?:al|nier|niere|arbeit|stelle)?|temporada"},
};

bool saysNothing(const QString &folded)
{
    static const QRegularExpression nothing(
        u"^(other|andere|sonstige|autre|otro|any|n a|none|employee|angestellt\\w*|mitarbeiter\\w*|full|job)?$"_s);
    return nothing.match(folded).hasMatch();
}

const std::array<QRegularExpression, kinds> &patterns()
{
    static const auto compiled = [] {
        std::array<QRegularExpression, kinds> all;
        for (size_t index = 0; index < kinds; ++index)
            all[index].setPattern(spellings[index].pattern.toString());
        return all;
    }();
    return compiled;
}

/// Any of them: most lines name none, and are asked once.
const QRegularExpression &anyPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList all;
        for (const Spelling &spelling : spellings)
            all << u"(?:"_s + spelling.pattern.toString() + u')';
        return QRegularExpression(all.join(u'|'));
    }();
    return pattern;
}

/// Whether @p text says that a job for all of the week may be done in less.
bool allowsPartTime(const QString &text)
{
    static const QRegularExpression allowed(u"teilzeit(?:geeignet|fähig|,? (?:ist )?möglich)|part[- ]time "
                                            u"(?:considered|possible|available)|temps "
                                            "partiel possible|(?:tiempo|jornada) parcial posible"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(allowed);
}

QString foldedKind(const QString &written)
{
    static const QRegularExpression count(u"^\\d{1,2} (?=cd[id]\\b)"_s); // "1 CDI": so many are sought
    static const QRegularExpression german(u"\\bvoll (oder|und) teil ?zeit\\b"_s);
    static const QRegularExpression english(u"\\bfull (or|and) part ?time\\b"_s);
    static const QRegularExpression french(u"\\btemps (?:plein|complet) ou partiel\\b"_s);
    static const QRegularExpression spanish(u"\\b(?:tiempo|jornada) complet[oa] o parcial\\b"_s);
    QString folded = foldedWords(written);
    // "Vollzeit (teilzeitgeeignet)": what stands in brackets allows the other.
    if (written.contains(u'(') && allowsPartTime(written))
        folded += u" oder teilzeit"_s;
    // Each line of a page is asked: no pattern where a word of it is missing.
    if (folded.contains(u" cd"_s))
        folded.remove(count);
    if (folded.contains(u"voll "_s))
        folded.replace(german, u"vollzeit \\1 teilzeit"_s);
    if (folded.contains(u"full "_s))
        folded.replace(english, u"full time \\1 part time"_s);
    if (folded.contains(u"temps "_s))
        folded.replace(french, u"temps plein ou temps partiel"_s);
    if (folded.contains(u" complet"_s))
        folded.replace(spanish, u"jornada completa o jornada parcial"_s);
    return folded == u"full"_s ? folded + u" time"_s : folded;
}

constexpr size_t permanent = 0;
constexpr size_t fullTime = 1;
constexpr size_t partTime = 2;
constexpr size_t contract = 4;
static_assert(spellings[permanent].kind == Kind::Permanent && spellings[fullTime].kind == Kind::FullTime &&
              spellings[partTime].kind == Kind::PartTime && spellings[contract].kind == Kind::Contract);

/// "Permanent or contract", "Permanent / Contract": one may choose.
bool isContractApart(const QString &written)
{
    static const QRegularExpression joint(u"[/,;|&]|\\b(?:or|oder|ou|o|and|und)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = written.split(joint, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        const QString folded = foldedKind(part);
        const auto says = [&](size_t kind) { return folded.contains(patterns()[kind]); };
        return says(contract) && !says(permanent) && !says(fullTime) && !says(partTime);
    });
}

} // namespace

Employment employmentIn(const QStringList &written)
{
    Employment employment;
    std::array<bool, kinds> named{};
    QStringList words;
    for (const QString &one : written) {
        QString folded = foldedKind(one);
        bool known = saysNothing(folded);
        const auto wasNamed = named;
        for (size_t index = 0; index < kinds; ++index) {
            if (!folded.contains(patterns()[index]))
                continue;
            known = true;
            // "unbefristet" and "unlimited" hold the words for the opposite.
            folded.remove(patterns()[index]);
            named[index] = true;
        }
        // "Permanent full-time contract": every job has one.
        if (named[permanent] && !wasNamed[permanent] && !wasNamed[contract])
            named[contract] = isContractApart(one);
        if (!known) {
            employment.allKnown = false;
            words << one.simplified();
        }
    }
    for (size_t index = kinds; index > 0; --index) {
        if (named[index - 1])
            words.prepend(wordOf(spellings[index - 1].kind));
    }
    employment.words = words.join(u", "_s);
    if (!employment.words.isEmpty())
        employment.words[0] = employment.words[0].toUpper();
    return employment;
}

QString saidTogether(const QString &known, const QString &more)
{
    return contradictsEmployment(known, more) ? known : employmentIn({known, more}).words;
}

bool contradictsEmployment(const QString &one, const QString &other)
{
    const auto names = [](const QString &text, Kind kind) {
        return text.contains(wordOf(kind), Qt::CaseInsensitive);
    };
    const auto excludes = [&](Kind kind, Kind opposite) {
        const bool isEither = (names(one, kind) && names(one, opposite)) ||
                              (names(other, kind) && names(other, opposite)); // one may choose
        return !isEither &&
               ((names(one, kind) && names(other, opposite)) || (names(one, opposite) && names(other, kind)));
    };
    return excludes(Kind::FullTime, Kind::PartTime) || excludes(Kind::Permanent, Kind::Temporary);
}

bool isTemporary(const QString &known)
{
    return known.contains(wordOf(Kind::Temporary), Qt::CaseInsensitive);
}

bool isRareKind(const QString &known)
{
    return std::any_of(rareKinds.begin(), rareKinds.end(),
                       [&](Kind kind) { return known.contains(wordOf(kind), Qt::CaseInsensitive); });
}

bool isOtherHalfOfEmployment(const QString &known, const QString &more)
{
    constexpr std::array hours{Kind::FullTime, Kind::PartTime};
    const auto saysAny = [](const QString &text, const auto &meant) {
        return std::any_of(meant.begin(), meant.end(),
                           [&](Kind kind) { return text.contains(wordOf(kind), Qt::CaseInsensitive); });
    };
    const auto isOnly = [&](const QString &text, const auto &meant, const auto &other) {
        return saysAny(text, meant) && !saysAny(text, other);
    };
    return (isOnly(known, hours, termKinds) && isOnly(more, termKinds, hours)) ||
           (isOnly(known, termKinds, hours) && isOnly(more, hours, termKinds));
}

bool saysMoreOfTerm(const QString &known, const QString &text)
{
    constexpr qsizetype front = 3000; // characters; what stands further behind is seldom of the job
    static const QRegularExpression term(
        u"\\b(permanent|unbefristet\\w*|festanstellung|befristet\\w*|fixed[- "
        u"]term|temporary|cdi|cdd|indefinido|"
        "temporal|seasonal,? (?:(?:full|part)[- ]time )?(?:position|job|role|post|work|contract|appointment)|(?:in)?determinad[oa]|vast contract|tijdelijk\\w*|tillsvidare\\w*|(?:in)?determinato)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool saysTerm = std::any_of(termKinds.begin(), termKinds.end(), [&](Kind kind) {
        return known.contains(wordOf(kind), Qt::CaseInsensitive);
    });
    return !known.isEmpty() && !saysTerm && text.left(front).contains(term);
}

QString termAndHoursIn(const QString &line)
{
    constexpr auto loose =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QString kind =
        u"(?:full[- ]?time|part[- ]?time|half[- ]?time|permanent|ongoing|temporary|seasonal|freelance|fixed[- ]term)"_s;
    static const QString kindsInRow = kind + u"(?:(?:,? and|,| &|/)? ?"_s + kind + u")+"_s;
    static const QString job =
        u"(?:role|position|post|job|contract|basis|opportunity|opening|vacancy|appointment)"_s;
    static const QString hours = u"(?:temps (?:plein|complet|partiel))"_s;
    static const std::array patterns = {
        QRegularExpression(u"\\b("_s + kindsInRow + u")(?=[^.]{0,30}\\b"_s + job + u"\\b)"_s, loose),
        QRegularExpression(u"\\b"_s + job + u" is (?:a |an )?("_s + kindsInRow + u")\\b"_s, loose),
        QRegularExpression(
            u"\\b((?:un)?befristete\\w* (?:vollzeit|teilzeit)(?=stelle|anstellung|beschäftigung|position)|"
            "(?:un)?befristet(?:e\\w*)?(?: \\p{L}*(?:stelle|anstellung|vertrag|beschäftigung))?(?: und|,)? "
            "in "
            "(?:voll|teil)zeit)"_s,
            loose),
        QRegularExpression(
            u"\\b(temps (?:plein|complet|partiel),? en (?:cdi|cdd)|(?:cdi|cdd|contrat à durée (?:in)?déterminée|(?:poste|emploi) permanent),? (?:à |en )?"_s +
                hours + u")"_s,
            loose),
        QRegularExpression(
            u"\\b((?:contrato )?(?:indefinido|temporal),? (?:a|en|y|y a) (?:jornada "
            "(?:completa|parcial)|tiempo (?:completo|parcial)|media jornada)|(?:a )?(?:jornada "
            "(?:completa|parcial)|tiempo (?:completo|parcial)|media jornada) (?:con|y) contrato "
            "(?:indefinido|temporal))"_s,
            loose),
        QRegularExpression(
            u"\\b(tempo (?:in)?determinato,? (?:e |a )?(?:full[- ]?time|part[- ]?time|tempo pieno|tempo "
            "parziale))\\b"_s,
            loose)};
    for (const QRegularExpression &pattern : patterns) {
        // "Unbefristet in Vollzeit. Die Stelle ist teilzeitgeeignet."
        if (const auto match = pattern.match(line); match.hasMatch())
            return employmentIn({match.captured(1), allowsPartTime(line) ? u"part time"_s : QString()}).words;
    }
    return {};
}

QString withUnlimitedTemping(const QString &known, const QString &text)
{
    static const QRegularExpression temping(u"\\b(?:zeitarbeit|arbeitnehmerüberlassung)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    if (!isTemporary(known) || !text.contains(temping))
        return known;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QString term = termInSentences(lines);
    const auto isForTerm = [](const QString &line) {
        const QString other = QString(line).remove(temping);
        return isKindOfEmployment(other) && isTemporary(employmentIn({other}).words);
    };
    if (term.compare(wordOf(Kind::Permanent), Qt::CaseInsensitive) != 0 ||
        std::any_of(lines.begin(), lines.end(), isForTerm))
        return known;
    QStringList words = known.split(u", "_s);
    words.removeIf(
        [](const QString &word) { return word.compare(wordOf(Kind::Temporary), Qt::CaseInsensitive) == 0; });
    return employmentIn({words.join(u", "_s), term}).words;
}

QString employmentInRole(const QString &role)
{
    if (const auto share = shareOfWorkIn(role)) {
        QStringList hours;
        if (share->most == 100)
            hours << u"full time"_s;
        if (share->least < 100)
            hours << u"part time"_s;
        return employmentIn(hours).words;
    }
    static const QRegularExpression learning(
        u"\\b(apprentice(?:ship)?|auszubildende\\w*|azubi\\w*|ausbildung|praktikant\\w*|praktikum|"
        u"werkstudent\\w*|"
        "working student|intern|internship|stagiaire|stage|alternance|alternante?|apprentie?|becari[oa]|"
        "aprendiz|prácticas|volunteer)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString word = learning.match(role).captured(1).toLower();
    if (word.startsWith(u"auszub"_s) || word.startsWith(u"azubi"_s))
        return employmentIn({u"ausbildung"_s}).words;
    if (word.startsWith(u"apprenti"_s) || word.startsWith(u"altern"_s))
        return employmentIn({u"apprentice"_s}).words;
    return word.isEmpty() ? QString() : employmentIn({word}).words;
}

QString withKindsOfLabel(const QString &known, const QString &label)
{
    const QString both = saidTogether(known, label);
    return isTemporary(known) && both == saidTogether(known, u"contract"_s) ? known : both;
}

bool leavesContractOpen(const QString &known, const QString &text)
{
    static const QRegularExpression either(u"\\bfixed[- ]term ?/ ?contract\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return isTemporary(known) && !known.contains(wordOf(Kind::Contract), Qt::CaseInsensitive) &&
           text.contains(either);
}

QString withTraining(const QString &known, const QString &role)
{
    static const QRegularExpression training(u"^(?:ausbildung (?:zu[mr]|als)|auszubildende\\w*|azubi)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return known.isEmpty() || !role.contains(training) ? known : saidTogether(known, employmentInRole(role));
}

bool isKindOfEmployment(const QString &text)
{
    static const QRegularExpression rest(
        // Longest first and never taken back: "contrato" may not also be "contrat" and "o".
        u"^(?>in|en|als|a "
        u"termino|und|and|oder|or|et|y|job|position|employee|stelle|contrato|contrat|anstellung|"
        "arbeitsvertrag|vertrag|por tiempo|ou|of|o|een|contract|a|\\s)*+$"_s);
    QString folded = foldedKind(text);
    if (!folded.contains(anyPattern()))
        return false;
    for (const QRegularExpression &pattern : patterns())
        folded.remove(pattern);
    return rest.match(folded).hasMatch();
}

} // namespace afterword
