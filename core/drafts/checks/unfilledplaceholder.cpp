// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longest = 200; ///< a bracket that stays open for longer is not a placeholder

class Words {
    Q_DECLARE_TR_FUNCTIONS(UnfilledPlaceholder)
};

/// What the text inside a placeholder plainly asks for; empty where it is not plain.
QString valueFor(const QString &inside, const Letter &letter)
{
    const QString wanted = folded(inside).remove(QRegularExpression(u"[^a-z]+"_s));
    const auto is = [&](std::initializer_list<const char16_t *> names) {
        for (const char16_t *name : names) {
            if (wanted == QStringView(name))
                return true;
        }
        return false;
    };
    if (is({u"company", u"companyname", u"thecompany", u"applicationcompany", u"employer", u"organization"}))
        return letter.application.company.simplified();
    if (is({u"role", u"position", u"jobtitle", u"job", u"title", u"positiontitle", u"applicationrole",
            u"rolename"}))
        return letter.application.role.simplified();
    if (is({u"yourname", u"myname", u"personname", u"signature", u"yourfullname", u"ihrname", u"votrenom",
            u"sunombre"}))
        return letter.search.person.name.simplified();
    if (!letter.contact)
        return QString();
    if (is({u"name", u"firstname", u"givenname", u"contactgivenname", u"interviewer", u"interviewername",
            u"recipient", u"recipientname", u"hiringmanager", u"interviewersname"}))
        return givenNameOf(*letter.contact);
    if (is({u"fullname", u"contactname"}))
        return fullNameOf(*letter.contact);
    return QString();
}

bool isAddress(QStringView inside)
{
    return inside.contains(u'@') || inside.startsWith(u"http") || inside.startsWith(u"www.") ||
           inside.startsWith(u"mailto:") || inside.startsWith(u"tel:");
}

bool isPlaceholder(QStringView whole, QStringView inside)
{
    if (inside.size() > longest || isAddress(inside))
        return false;
    if (whole.startsWith(u"{{"))
        return true;
    bool letters = false;
    for (const QChar c : inside) {
        if (c == u'\n')
            return false;
        letters |= c.isLetter();
    }
    // "[1]" is a footnote and "x < 3, y > 2" arithmetic, but "[...]" and "[ ]" wait for something.
    if (whole.startsWith(u'['))
        return letters || inside.trimmed().isEmpty() || inside.contains(u"..") || inside.contains(u'\u2026');
    return letters && !inside.front().isSpace() && inside.size() <= 60;
}

struct Place {
    qsizetype start;
    qsizetype length;
    QString inside;
};

std::vector<Place> placesIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\{\{\{?([^{}]*)\}?\}\}|\{\{|\[([^\[\]]*)\]|<([^<>]+)>|\bX{3,}\b|\bTODO\b|\bTBD\b|_{3,}|\{([A-Za-z][A-Za-z_ .]{0,40})\}|(?<![\w$])\$\{?(?!(?:USD?|CAD?|AUD?|NZD?|HKD?|SGD?)\b)([A-Za-z][A-Za-z_.]*[A-Za-z])\}?|(?<![\w%])%([A-Za-z][A-Za-z_]*[A-Za-z])%(?![\w%]))"_s);
    std::vector<Place> places;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView whole = match.capturedView();
        QStringView inside;
        // "$company" and "%ROLE%" are of other programs; "$120" and "5 %" are none.
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (match.hasCaptured(group))
                inside = match.capturedView(group);
        }
        if ((whole.startsWith(u'[') || whole.startsWith(u'<')) && !isPlaceholder(whole, inside))
            continue;
        places.push_back({match.capturedStart(), match.capturedLength(), inside.toString()});
    }
    return places;
}

} // namespace

Findings unfilledPlaceholders(const Letter &letter)
{
    Findings findings;
    const QString &body = letter.draft.body;
    for (const Place &place : placesIn(body)) {
        findings.push_back({Check::UnfilledPlaceholder, Finding::Severity::Error,
                            Words::tr("A placeholder was left unfilled: %1")
                                .arg(body.mid(place.start, std::min<qsizetype>(place.length, 60))),
                            static_cast<int>(place.start), static_cast<int>(place.length),
                            valueFor(place.inside, letter)});
    }
    const std::vector<Place> inSubject = placesIn(letter.draft.subject);
    if (!inSubject.empty())
        findings.push_back(
            {Check::UnfilledPlaceholder,
             Finding::Severity::Error,
             Words::tr("A placeholder was left unfilled in the subject: %1")
                 .arg(letter.draft.subject.mid(inSubject.front().start, inSubject.front().length)),
             -1,
             0,
             {}});
    return findings;
}

} // namespace afterword
