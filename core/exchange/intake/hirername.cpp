// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/hirername.h"

#include "core/exchange/jobsentences.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// @p name without the words behind it that only say that somebody hires.
QString withoutHiringWords(QString name)
{
    static const QRegularExpression words(
        u"[\\s,|·–-]*(?:@.*|\\b(?:the )?(?:talent(?: "
        u"acquisition)?|recruiting|recruitment|recruiters?|careers?|"
        "hiring|scheduling|interviews?|human resources|hr|people|jobs?|notifications?|no-?reply|department|"
        "bewerbermanagement|karriere|recrutement|selecci[óo]n|empleo|team))+\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype before = -1; before != name.size();) {
        before = name.size();
        name.remove(words);
    }
    return name.simplified();
}

bool isProgram(const QString &name)
{
    static const QRegularExpression programs(
        u"^(workday|greenhouse|lever|ashby|calendly|goodtime|modern ?loop|webex|zoom|cal\\.com|personio|"
        "smartrecruiters|workable|teamtailor|icims|taleo|successfactors|doodle|google calendar|microsoft .*|"
        "bookings?|calendar)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return programs.match(name).hasMatch();
}

/// The company behind a person's name: of "Lee Park (Northwind)", "Lee Park | Northwind", "Lee Park at
/// Northwind".
QString behindPerson(const QString &name)
{
    static const QRegularExpression behind(
        u"(?:\\s(?:at|from|of|von|bei|chez)\\s+|\\s*[(|]\\s*)(\\p{Lu}[^()|]*?)\\s*\\)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return withoutHiringWords(behind.match(name).captured(1));
}

} // namespace

QString hirerIn(const QString &name)
{
    static const QRegularExpression inBrackets(u"\\s*\\(.*\\)\\s*$"_s);
    // "Lee Moss via Calendly" is a person.
    const QString whole = name.section(u" via "_s, 0, 0).simplified();
    const QString plain = QString(whole).remove(inBrackets);
    const QString hirer = withoutHiringWords(plain);
    const bool hires = hirer != plain || soundsLikeCompany(hirer);
    static const QRegularExpression person(u"\\s(?:at|bei|chez|\\|)\\s"_s); // "Lee Park at Northwind Careers"
    const QString named = hires ? hirer : whole;
    const QString company = hires && !person.match(hirer).hasMatch() ? hirer : behindPerson(named);
    return company.size() < 2 || company.contains(u'@') || isProgram(company) ? QString() : company;
}

} // namespace afterword
