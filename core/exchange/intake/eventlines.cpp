// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/eventlines.h"

#include "core/exchange/calendar/interviewwords.h"
#include "core/exchange/companyname.h"
#include "core/exchange/jobsentences.h"
#include "core/exchange/roletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 4000; // characters of a description
constexpr qsizetype longestLine = 80;     // characters of a line that is no sentence

QStringList linesOf(const QString &description)
{
    QStringList lines = description.left(lookedThrough).split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

/// Whether all of @p role's words begin as a title's do: "Head of People", not "You meet our UX Writer".
bool isTitle(const QString &role)
{
    static const QRegularExpression small(
        u"(?:^|\\s)(?!(?:of|de|d['’]|du|des|di|da|für|im|en|and|und|et|&)\\b)\\p{Ll}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype mostWords = 6;
    // "Responsable de tienda", "Chargée de communication" go on small.
    const bool begins = soundsLikeRoleName(role.section(u' ', 0, 0));
    return role.count(u' ') < mostWords && soundsLikeRoleName(role) &&
           (begins || !small.match(role).hasMatch());
}

} // namespace

QString eventTitleIn(const QString &description)
{
    static const QRegularExpression label(
        u"(?:^|\\n)\\s*(?:event name|event type|interview type|interview|type|stage|round|what|format|"
        "terminart|termin|terminname|ereignisname|eventname|name des "
        "(?:ereignisses|events|termins)|ereignistyp|leistung|service|servicio|prestation|servizio|dienst|"
        "veranstaltung|was|nom de l['’](?:événement|évènement)|type "
        "d['’](?:événement|évènement)|"
        "quoi|nombre del evento|tipo de evento|qué|nome (?:dell['’]evento|do evento)|cosa|o quê|naam van "
        "(?:het )?evenement|wat)"
        "\\s*:?\\s*\\n?\\s*([^\\n]{3,80})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return label.match(description.left(lookedThrough)).captured(1).trimmed();
}

JobLine jobLineIn(const QString &description)
{
    static const QRegularExpression parted(
        u"^[\\s•*–-]*(\\p{Lu}[^.,:;!?\\n]{2,60}?)\\s+(?:at|@|bei|bij|chez|presso|hos|en)\\s+(?:(?:der|dem|la|le|the)\\s+)?(?=\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "Data Steward (m/f/x)": whom it is open for is said of nothing but a job.
    static const QRegularExpression forWhom(
        u"^[\\s•*–-]*(\\p{Lu}[^.,:;!?\\n]{2,60}?\\s*\\([mwfdhxi*](?:\\s?[/|]\\s?[mwfdhxi*]){1,3}\\))$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &line : linesOf(description)) {
        if (const auto job = forWhom.match(line); job.hasMatch())
            return {job.captured(1), QString()};
        const auto found = parted.match(line);
        if (!found.hasMatch() || !isTitle(found.captured(1)))
            continue;
        const QString company = nameAtFront(QStringView(line).sliced(found.capturedEnd()));
        if (!company.isEmpty() && !soundsLikeRoleName(company) && !isWhereabouts(company))
            return {found.captured(1), company};
    }
    return {};
}

QString companyLineIn(const QString &description, const QString &key, const QStringList &people)
{
    static const QRegularExpression team(
        u"\\s+(?:hr|people|talent|recruiting|recruitment|hiring|careers?)?\\s*(?:team|office|department)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (QString line : linesOf(description)) {
        const bool isShort = !line.isEmpty() && line.size() <= longestLine;
        if (!isShort || line.contains(u'@') || line.contains(u"://") || !mayName(line, key))
            continue;
        // "Ihre Waldfried Kliniken", "Dein Team der Blattwerk GmbH": whoever signs for all.
        static const QRegularExpression ours(
            u"^(?:(?:Ihre?|Deine?|Euer|Eure|Your|Votre|Vos|Su|Tu|Il Suo|Uw|Je)\\s+)"
            "(?:(?:[\\p{L}-]*[Tt]eam|friends|équipe|equipo|staff)\\s+)?(?:(?:der|des|von|vom|bei|at|from|of|de|del|di|van)\\s+)?(?=\\p{Lu})"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        line.remove(team).remove(ours);
        const QString name = companyPieceIn(line, key);
        const bool isPerson = std::any_of(people.begin(), people.end(), [&](const QString &one) {
            return one.contains(name, Qt::CaseInsensitive) || name.contains(one, Qt::CaseInsensitive);
        });
        if (!name.isEmpty() && !isPerson)
            return name;
    }
    return {};
}

} // namespace afterword
