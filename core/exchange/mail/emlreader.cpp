// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/emlreader.h"

#include "core/base/iso.h"
#include "core/exchange/mail/automatic.h"
#include "core/exchange/mail/headerfields.h"
#include "core/exchange/mail/mimeparts.h"
#include "core/exchange/mail/parsedmessage.h"
#include "core/exchange/participants.h"
#include "core/exchange/textencoding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Reasons {
    Q_DECLARE_TR_FUNCTIONS(MailReader)
};

constexpr int deepestGroup = 50;
constexpr size_t mostRecipients = 1000;
constexpr qsizetype mostThreadIds = 50;
constexpr qsizetype longestSubject = 1000;

QString headerText(const char *text)
{
    return withWindowsCharacters(QString::fromUtf8(text)).simplified();
}

std::optional<QByteArray> fieldOf(GMimeMessage *message, const char *name)
{
    const char *value = g_mime_object_get_header(GMIME_OBJECT(message), name);
    return value ? std::optional(QByteArray(value).trimmed()) : std::nullopt;
}

std::optional<Moment> momentIn(const QByteArray &date)
{
    GDateTime *read = g_mime_utils_header_decode_date(repairedDate(date).constData());
    if (!read)
        return std::nullopt;
    const Moment moment(seconds(g_date_time_to_unix(read)));
    g_date_time_unref(read);
    return moment;
}

/// A clock that was never set says that it is 1970, or 1980.
bool canBe(const std::optional<Moment> &moment)
{
    constexpr Moment earliest{seconds(631'152'000)}; // 1990
    return moment && isWithinYears(*moment) && *moment >= earliest;
}

/// What the last of its servers wrote that says when it was there: each puts its line before the others (RFC
/// 5321, 4.4), and some write no time, or one that cannot be.
std::optional<Moment> receivedBy(GMimeMessage *message)
{
    GMimeHeaderList *const headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader *const header = g_mime_header_list_get_header_at(headers, i);
        if (g_ascii_strcasecmp(g_mime_header_get_name(header), "Received") != 0)
            continue;
        const QByteArray received(g_mime_header_get_value(header));
        const qsizetype mark = received.lastIndexOf(';');
        const auto came = mark < 0 ? std::nullopt : momentIn(received.mid(mark + 1).trimmed());
        if (canBe(came))
            return came;
    }
    return std::nullopt;
}

/// When it was sent; where it does not say, or names a time that cannot be, when the last server received it,
/// else when it @p came.
std::optional<Moment> dateOf(GMimeMessage *message, const std::optional<Moment> &came)
{
    std::optional<Moment> sent;
    if (const auto date = fieldOf(message, "Date"))
        sent = momentIn(*date);
    if (canBe(sent))
        return sent;
    if (const auto received = receivedBy(message))
        return received;
    return came ? came : sent;
}

void collect(InternetAddressList *list, std::vector<ReadMail::Recipient> &recipients, int depth)
{
    for (int i = 0; list && depth < deepestGroup && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), recipients,
                    depth + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address) && recipients.size() < mostRecipients) {
            recipients.push_back(
                {headerText(internet_address_get_name(address)),
                 headerText(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))});
        }
    }
}

/// The people of every field called @p name, as it stands in the letter.
std::vector<ReadMail::Recipient> peopleIn(GMimeMessage *message, const char *name)
{
    std::vector<ReadMail::Recipient> people;
    GMimeHeaderList *const headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader *const header = g_mime_header_list_get_header_at(headers, i);
        if (g_ascii_strcasecmp(g_mime_header_get_name(header), name) != 0)
            continue;
        char *unfolded = g_mime_utils_header_unfold(g_mime_header_get_raw_value(header));
        const QByteArray field = repairedAddresses(unfolded);
        g_free(unfolded);
        if (InternetAddressList *list = internet_address_list_parse(parserOptions(), field.constData())) {
            collect(list, people, 0);
            g_object_unref(list);
        }
    }
    return people;
}

ReadMail::Recipient firstIn(GMimeMessage *message, const char *name)
{
    const auto people = peopleIn(message, name);
    return people.empty() ? ReadMail::Recipient() : people.front();
}

/// The ids that a field names, the last first.
void addThreadIds(const QByteArray &field, QStringList &ids)
{
    const QByteArray start = field.right(20'000);
    qsizetype end = start.lastIndexOf('>');
    while (end > 0 && ids.size() < mostThreadIds) {
        const qsizetype begin = start.lastIndexOf('<', end);
        if (begin < 0)
            return;
        const QString id = plainId(start.mid(begin, end - begin + 1).constData());
        if (!id.isEmpty() && !ids.contains(id))
            ids += id;
        end = begin > 0 ? start.lastIndexOf('>', begin - 1) : -1;
    }
}

std::optional<Bounce> bounceOf(GMimeMessage *message, const HeaderField &header, ReadMail &mail)
{
    const auto report = deliveryReportIn(g_mime_message_get_mime_part(message));
    if (!report)
        return bounceInWords(header, mail.sender.email, mail.subject, mail.body);
    // Also a report that a letter is late tells which one.
    if (!report->noteId.isEmpty() && !mail.threadIds.contains(report->noteId))
        mail.threadIds += report->noteId;
    auto bounce = bounceIn(report->status);
    if (bounce) {
        bounce->noteId = report->noteId;
        bounce->noteSubject = report->noteSubject;
    }
    return bounce;
}

/// A letter that waits to be sent, as programs mark it in their folders of drafts.
bool isDraft(const HeaderField &header)
{
    const auto says = [&](const char *name, QByteArrayView wanted) {
        return header(name).value_or(QByteArray()).compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return says("X-Unsent", "1") || says("X-Uniform-Type-Identifier", "com.apple.mail-draft") ||
           header("X-Mozilla-Draft-Info") || header("X-Claws-End-Special-Headers") ||
           header("X-Sylpheed-End-Special-Headers");
}

/// Whether a calendar that a letter brings is somebody's answer to an invitation: a button was pressed, and
/// nothing was written (RFC 5546, 3.2.3).
bool isAnswerToInvitation(const std::vector<QByteArray> &calendars)
{
    return std::any_of(calendars.begin(), calendars.end(), [](const QByteArray &calendar) {
        const qsizetype event = calendar.indexOf("BEGIN:VEVENT");
        return calendar.left(event < 0 ? 2000 : event).toUpper().contains("METHOD:REPLY");
    });
}

void readPeople(GMimeMessage *message, ReadMail &mail)
{
    mail.sender = firstIn(message, "From");
    if (mail.sender.email.isEmpty())
        mail.sender = firstIn(message, "Sender");
    // Of several the one who reads the answer: a hiring system names itself, or its sender, beside the
    // recruiter.
    for (const ReadMail::Recipient &one : peopleIn(message, "Reply-To")) {
        if (one.email.compare(mail.sender.email, Qt::CaseInsensitive) == 0)
            continue;
        if (mail.answersTo.email.isEmpty() || (isMachine(mail.answersTo.email) && !isMachine(one.email)))
            mail.answersTo = one;
    }
    for (const char *field : {"To", "Cc", "Bcc"}) {
        const auto people = peopleIn(message, field);
        mail.recipients.insert(mail.recipients.end(), people.begin(), people.end());
    }
}

} // namespace

Result<ReadMail> readEml(const QByteArray &text)
{
    return readEml(lettersIn(text).front());
}

Result<ReadMail> readEml(const FiledLetter &letter)
{
    const auto message = parsedMessage(letter.text);
    if (!message)
        return message.error();
    if (g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(message->get()))) == 0)
        return Error{Reasons::tr("is not a message that can be read")};

    GMimeMessage *const read = message->get();
    GMimeObject *const root = g_mime_message_get_mime_part(read);
    const HeaderField header = [read](const char *name) { return fieldOf(read, name); };
    ReadMail mail;
    readPeople(read, mail);
    mail.subject = headerText(g_mime_message_get_subject(read)).left(longestSubject);
    mail.date = dateOf(read, letter.came);
    mail.id = plainId(g_mime_message_get_message_id(read));
    addThreadIds(header("In-Reply-To").value_or(QByteArray()), mail.threadIds);
    addThreadIds(header("References").value_or(QByteArray()), mail.threadIds);
    mail.unsent = isDraft(header);

    const Words words = wordsIn(root);
    mail.body = words.text;
    mail.unread = words.unread;
    mail.bounce = bounceOf(read, header, mail);
    mail.calendars = calendarsIn(root);
    mail.automatic = mail.bounce || isReport(root) || isAutomatic(header, mail.subject) ||
                     isAnswerToInvitation(mail.calendars);
    return mail;
}

Result<void> lettersCanBeRead()
{
    return libgmime.load();
}

} // namespace afterword
