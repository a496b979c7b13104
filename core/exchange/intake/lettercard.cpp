// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/lettercard.h"

#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"
#include "core/exchange/intake/hirername.h"
#include "core/exchange/intake/mailintake.h"
#include "core/exchange/jobservices.h"
#include "core/exchange/mail/quotes.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 4000; // characters of a letter
constexpr qsizetype signatureLines = 12;
constexpr qsizetype longestName = 60; // characters of a company's

/// The name in the last lines of @p words that ends as a company's in a register does: "Blue Harbor GmbH" of
/// "Lee Park | Blue Harbor GmbH".
QString registeredNameIn(const QString &words)
{
    static const QRegularExpression parts(u"\\s*(?:[|•·,;/]|\\s[–—-]\\s)\\s*"_s);
    static const QRegularExpression name(
        u"^\\p{Lu}[\\p{L}\\p{N} .&'’+-]*\\s(?:GmbH(?: & Co\\. "
        u"KG)?|AG|SE|KG|UG|Inc\\.?|Ltd\\.?|LLC|LLP|PLC|plc|"
        u"Corp\\.?|B\\.?V\\.?|S\\.?A\\.?S?|SARL|S\\.?L\\.?U?|S\\.?p\\.?A\\.?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > signatureLines)
        lines = lines.last(signatureLines);
    for (const QString &line : lines) {
        for (const QString &part : line.simplified().split(parts, Qt::SkipEmptyParts)) {
            if (part.size() <= longestName && name.match(part).hasMatch())
                return part;
        }
    }
    return {};
}

} // namespace

QString companyBehind(const ReadMail &mail)
{
    const QString words = newWordsOf(mail.body).left(lookedThrough);
    const Participant writer = writerOf(mail);
    const QString domain = mailDomain(writer.email);
    if (tellsCompany(domain) && !isJobBoard(domain)) {
        const QString spelled = companySpelledIn(mail.sender.name + u'\n' + mail.subject + u'\n' + words,
                                                 companyKeyOfDomain(domain));
        return spelled.isEmpty() ? companyOfDomain(domain) : spelled;
    }
    const QString hirer = hirerIn(mail.sender.name);
    return hirer.isEmpty() || hirer.size() > longestName ? registeredNameIn(words) : hirer;
}

Taken takeInAsNew(const ReadMail &mail, const QString &company, const QString &role, OpenedSearch &search,
                  Moment now)
{
    Application application;
    application.company = company.simplified();
    application.role = role.simplified();
    application.stage = search.firstStageOf(StageKind::Saved);
    application.added = search.person().zone.date(now);
    const size_t index = search.add(std::move(application));
    const ApplicationId id = search[index].id;
    Taken taken = takeIn(mail, id, search);
    taken.isNewApplication = true;
    // The one letter that it has.
    if (const auto &writer = search[index].messages.back().contact)
        search.setRecruiter(index, *writer);
    return taken;
}

} // namespace afterword
