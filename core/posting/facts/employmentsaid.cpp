// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/employment.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString termInSentences(const QStringList &lines)
{
    constexpr qsizetype longest = 600; // characters
    constexpr auto loose =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression permanent(
        u"\\b(?:unbefristete[nrs]? (?:arbeits|dienst)?(?:vertrag|verhältnis|stelle|(?:fest)?anstellung|"
        "beschäftigung)|unbefristeter arbeitsplatz|contrat (?:en |de type "
        ")?cdi|(?:pourvoir|embauche|recrutement) en cdi|cdi (?:à |de )|contrat à "
        "durée "
        "indéterminée|contrato (?:indefinido|fijo|por tiempo (?:indefinido|indeterminado))|contrato(?: a|:)? "
        "término "
        "indefinido|contratación "
        "indefinida|contract voor onbepaalde tijd|vast "
        "contract|permanent,? (?:(?:full|part)[- ]?time "
        ")?(?:contract|position|role|post|appointment|opening|job)|(?:poste|emploi) permanent|permanent from "
        "(?:the|your first) day|(?:the|this) "
        "(?:job|role|post|position|contract) is (?:permanent|ongoing)|ongoing,? (?:(?:full|part)[- ]time "
        ")?(?:position|role|job|contract|employment|appointment)|le poste est "
        "en cdi|die stelle ist unbefristet|el "
        "puesto es (?:indefinido|fijo)|(?:la posición|el puesto) es por tiempo "
        "(?:indefinido|indeterminado)|(?:post|role|position|job) is a permanent one|festanstellung|"
        "(?:mit )?unbefristetem (?:arbeits)?vertrag|unbefristet(?=[,;)]|\\.?$)|(?:contratto )?a tempo "
        "indeterminato|tillsvidareanställning|fast stilling|fast ansettelse)\\b"_s,
        loose);
    static const QRegularExpression temporary(
        u"\\b(?:(?:one|two|three|\\d{1,2})[- ](?:year|month)s? (?:fixed[- ]term )?(?:contract|post|role)|"
        "(?:post|role|position|job) for (?:one|two|three|six|nine|twelve|\\d{1,2}) (?:year|month)s?|"
        "(?:auf|für) (?:ein|zwei|drei|\\d{1,2}) jahre? befristet|(?:zunächst )?befristet (?:bis|auf|für)|bis "
        "(?:zum |ende )?[\\w. ]{3,25} befristet|"
        "contrat de (?:\\d{1,2}|six|trois|quatre|neuf|douze) mois|cdd \\d|cdd d['’]un an|contrat d['’]un an|"
        "contrato de (?:\\d{1,2}|seis|tres|cuatro|nueve|doce) meses|maternity cover|parental leave cover|"
        "remplacement de congé|elternzeitvertretung|sustitución|contrato temporal|contratación "
        "temporal|contrato (?:de duración determinada|por obra)|"
        "(?:the|this) (?:job|role|post|position|contract) is temporary|le poste est en cdd|die stelle ist "
        "(?:zunächst )?befristet|el puesto es temporal|"
        "befristete[nrs]? (?:arbeits)?(?:vertrag|verhältnis|stelle|anstellung|beschäftigung)|contrat "
        "(?:en "
        ")?cdd|cdd (?:de|à)|contrat à durée déterminée|contract voor bepaalde tijd|tijdelijk "
        "contract|fixed[- "
        "]term,? (?:(?:full|part)[- ]?time )?(?:contract|position|role|post|appointment)|temporary,? "
        "(?:(?:full|part)[- ]?time )?(?:contract|position|role|post|"
        "appointment)|a tempo determinato|visstidsanställning)\\b"_s,
        loose);
    // What each of them has a word of: a text or a line without one is asked nothing more.
    static const QRegularExpression roots(
        u"befristet|year|month|cd[id]|contra[tc]|indefinid|determinad|fijo|vast "
        u"|permanent|ongoing|festanstell|determinato|"
        "tillsvidare|fast |cover|remplacement|elternzeit|sustituci|fixed|tempora|visstid"_s,
        loose);
    if (!lines.join(u'\n').contains(roots))
        return {};
    bool isPermanent = false;
    bool isTemporary = false;
    for (const QString &line : lines) {
        if (line.size() > longest || !line.contains(roots))
            continue;
        isPermanent |= line.contains(permanent);
        isTemporary |= line.contains(temporary);
    }
    // "At first for a year, then for good" leaves it open.
    if (isPermanent == isTemporary)
        return {};
    return employmentIn({isPermanent ? u"permanent"_s : u"temporary"_s}).words;
}

QString partOfWeekIn(const QStringList &lines)
{
    static const QRegularExpression weekly(
        u"(?<![\\d.,–-])(?<!up to "
        u")(\\d{1,2})(?:[.,]\\d{1,2})?\\s?(?:hours?|hrs?|std\\.?|stunden|heures|h|horas)"
        "(?:\\s(?:are worked\\s)?(?:a|per|each|pro|in der|par|a "
        "la|por)\\s|\\s?/\\s?)(?:week|woche|semaine|semana)\\b|"
        "(?<![\\d.,–-])(\\d{1,2})(?:[.,]\\d{1,2})? (?:wochenstunden|horas semanales|heures "
        "hebdomadaires|hours over "
        "(?:two|three|four|five) days)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr int fewest = 4; // hours; fewer are those of a course
    constexpr int most = 30;
    constexpr int whole = 34;
    bool isPart = false;
    for (const QString &line : lines) {
        // Most lines have no number, and are asked nothing more.
        if (std::none_of(line.begin(), line.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            continue;
        for (auto found = weekly.globalMatch(line); found.hasNext();) {
            const auto match = found.next();
            const int hours = match.captured(match.lastCapturedIndex()).toInt();
            if (hours > whole)
                return {};
            isPart |= hours >= fewest && hours <= most;
        }
    }
    return isPart ? employmentIn({u"part-time"_s}).words : QString();
}

} // namespace afterword
