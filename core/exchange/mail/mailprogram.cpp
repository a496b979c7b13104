// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mailprogram.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Claws and Sylpheed cut an address that they are handed while they run at 8,189 bytes, without a word.
constexpr qsizetype longestForSome = 8'000;
/// aerc passes an address on to itself by lines, and drops one of 65,536 bytes, so that nothing is composed.
constexpr qsizetype longestForAerc = 65'000;
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
    case MailProgram::Aerc: return size > longestForAerc;
    case MailProgram::Thunderbird:
    case MailProgram::Mutt:
    case MailProgram::Whole: return false;
    }
    Q_UNREACHABLE();
}

/// Whether @p program takes a recipient's name from the address. Sylpheed puts a second pair of quotes around
/// it, aerc does not decode it, and of others nothing is known.
bool takesName(MailProgram program)
{
    switch (program) {
    case MailProgram::Thunderbird:
    case MailProgram::Claws:
    case MailProgram::Mutt:
    case MailProgram::Whole: return true;
    case MailProgram::Sylpheed:
    case MailProgram::KMail:
    case MailProgram::Aerc:
    case MailProgram::Unknown: return false;
    }
    Q_UNREACHABLE();
}

/// @p mail with its recipient as "Dana Whitfield <dana@northwind.example>" (RFC 5322, 3.4) where @p program
/// keeps that.
Mail withNameFor(Mail mail, MailProgram program)
{
    QString name;
    for (const QChar c : std::as_const(mail.toName))
        name += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    name = name.simplified();
    const bool isOneAddress = mail.toEmail.count(u'@') == 1 && !mail.toEmail.contains(u'<') &&
                              !mail.toEmail.contains(u',') && !mail.toEmail.trimmed().contains(u' ');
    if (name.isEmpty() || !isOneAddress || !takesName(program))
        return mail;
    static const QString special = u"()<>[]:;@\\,.\""_s;
    const bool isQuoted = std::any_of(name.begin(), name.end(), [](QChar c) { return special.contains(c); });
    if (isQuoted)
        name = u'"' + name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    mail.toEmail = name + u" <"_s + mail.toEmail.trimmed() + u'>';
    return mail;
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
    } known[] = {{u"thunderbird", MailProgram::Thunderbird},
                 {u"evolution", MailProgram::Whole},
                 {u"geary", MailProgram::Whole},
                 {u"kmail", MailProgram::KMail},
                 {u"claws", MailProgram::Claws},
                 {u"sylpheed", MailProgram::Sylpheed},
                 {u"mutt", MailProgram::Mutt},
                 {u"aerc", MailProgram::Aerc}};
    for (const auto &candidate : known) {
        if (desktopEntry.contains(QStringView(candidate.part), Qt::CaseInsensitive))
            return candidate.program;
    }
    return MailProgram::Unknown;
}

HandedMail handedMail(const Mail &letter, MailProgram program)
{
    const Mail mail = withNameFor(letter, program);
    const QUrl whole = mailtoUrl(mail);
    const bool draftIsBetter = program == MailProgram::Thunderbird;
    if (!isChanged(mail, whole, program))
        return {spelledFor(whole, program), QString(), draftIsBetter};
    Mail head = mail;
    head.body.clear();
    // A subject that would be changed as well goes along with the text.
    const bool subjectToo = program == MailProgram::KMail && looksLikeKey(mail.subject);
    if (subjectToo)
        head.subject.clear();
    const QString text = subjectToo ? mail.subject + u"\n\n"_s + mail.body : mail.body;
    return {spelledFor(mailtoUrl(head), program), text, draftIsBetter};
}

} // namespace afterword
