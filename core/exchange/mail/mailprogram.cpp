// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mailprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Claws and Sylpheed cut an address that they are handed while they run at 8,189 bytes, without a word.
constexpr qsizetype longestForSome = 8'000;
/// No program starts with an argument of 131,072 bytes.
constexpr qsizetype longestForAll = 100'000;

/// KMail decodes the address before it takes it apart, so that words of the letter between an "&" and the
/// next "=" are read as a key, and come in lower case.
bool looksLikeKey(const QString &body)
{
    const qsizetype ampersand = body.indexOf(u'&');
    return ampersand >= 0 && body.indexOf(u'=', ampersand) >= 0;
}

bool isChanged(const Mail &mail, const QUrl &address, MailProgram program)
{
    const qsizetype size = address.toEncoded().size();
    if (size > longestForAll)
        return true;
    switch (program) {
    case MailProgram::Claws:
    case MailProgram::Sylpheed:
    case MailProgram::Unknown: return size > longestForSome;
    case MailProgram::KMail: return looksLikeKey(mail.body) || looksLikeKey(mail.subject);
    case MailProgram::Mutt:
    case MailProgram::Aerc:
    case MailProgram::Whole: return false;
    }
    Q_UNREACHABLE();
}

/// The address as @p program reads it: Mutt shows the carriage returns that RFC 6068 asks for, aerc decodes
/// no recipient.
QUrl spelledFor(const QUrl &address, MailProgram program)
{
    QByteArray spelled = address.toEncoded();
    if (program == MailProgram::Mutt)
        spelled.replace("%0D%0A", "%0A");
    if (program == MailProgram::Aerc) {
        const qsizetype query = spelled.indexOf('?');
        spelled = spelled.first(query).replace("%2B", "+") + spelled.sliced(query);
    }
    return QUrl::fromEncoded(spelled, QUrl::StrictMode);
}

} // namespace

MailProgram mailProgramOf(const QString &desktopEntry)
{
    static constexpr struct {
        const char16_t *part;
        MailProgram program;
    } known[] = {{u"thunderbird", MailProgram::Whole}, {u"evolution", MailProgram::Whole},
                 {u"geary", MailProgram::Whole},       {u"kmail", MailProgram::KMail},
                 {u"claws", MailProgram::Claws},       {u"sylpheed", MailProgram::Sylpheed},
                 {u"mutt", MailProgram::Mutt},         {u"aerc", MailProgram::Aerc}};
    for (const auto &candidate : known) {
        if (desktopEntry.contains(QStringView(candidate.part), Qt::CaseInsensitive))
            return candidate.program;
    }
    return MailProgram::Unknown;
}

HandedMail handedMail(const Mail &mail, MailProgram program)
{
    const QUrl whole = mailtoUrl(mail);
    if (!isChanged(mail, whole, program))
        return {spelledFor(whole, program), QString()};
    Mail head = mail;
    head.body.clear();
    // A subject that would be changed as well goes along with the text.
    const bool subjectToo = program == MailProgram::KMail && looksLikeKey(mail.subject);
    if (subjectToo)
        head.subject.clear();
    const QString text = subjectToo ? mail.subject + u"\n\n"_s + mail.body : mail.body;
    return {spelledFor(mailtoUrl(head), program), text};
}

} // namespace afterword
