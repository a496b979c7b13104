// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/emlreader.h"

#include <gmime/gmime.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

constexpr int deepest = 50; // multiparts within multiparts
/// The parser keeps some hundred bytes for every part and goes down into each multipart, so both are counted before it
/// begins. A message that people or hiring systems send has some dozens.
constexpr int mostParts = 5000;
constexpr int mostTypes = 2000;

/// Whether more lines than @p most begin with @p word.
bool beginMoreLines(const QByteArray &text, QByteArrayView word, int most)
{
    int count = 0;
    for (qsizetype line = 0; line < text.size();) {
        const QByteArrayView rest = QByteArrayView(text).sliced(line);
        if (rest.size() >= word.size() && rest.first(word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
            ++count > most)
            return true;
        const qsizetype end = text.indexOf('\n', line);
        line = end < 0 ? text.size() : end + 1;
    }
    return false;
}

bool hasTooManyParts(const QByteArray &text)
{
    return beginMoreLines(text, "--", mostParts) || beginMoreLines(text, "Content-Type", mostTypes);
}

/// The first part for which @p wanted holds; null where there is none.
template <class Wanted>
GMimeObject *firstPart(GMimeObject *object, int depth, Wanted wanted)
{
    if (!object || depth > deepest)
        return nullptr;
    if (!GMIME_IS_MULTIPART(object))
        return wanted(object) ? object : nullptr;
    auto *multipart = GMIME_MULTIPART(object);
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        if (GMimeObject *found = firstPart(g_mime_multipart_get_part(multipart, i), depth + 1, wanted))
            return found;
    }
    return nullptr;
}

bool hasType(GMimeObject *part, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(part), type, subtype);
}

/// Plain text that is no attachment.
bool isLetter(GMimeObject *part)
{
    const char *disposition = g_mime_object_get_disposition(part);
    const bool attached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
    return GMIME_IS_TEXT_PART(part) && hasType(part, "text", "plain") && !attached;
}

/// An invitation, as a part of its own or attached.
bool isCalendar(GMimeObject *part)
{
    return GMIME_IS_PART(part) && (hasType(part, "text", "calendar") || hasType(part, "application", "ics"));
}

QByteArray contentOf(GMimeObject *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(GMIME_PART(part));
    if (!wrapper)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

QByteArray headerOf(GMimeMessage *message, const char *name)
{
    return QByteArray(g_mime_object_get_header(GMIME_OBJECT(message), name)).trimmed().toLower();
}

/// RFC 3834, and what programs did before it.
bool isAutomatic(GMimeMessage *message)
{
    const QByteArray submitted = headerOf(message, "Auto-Submitted");
    return (!submitted.isEmpty() && submitted != "no") || !headerOf(message, "X-Autoreply").isEmpty() ||
           headerOf(message, "Precedence") == "auto_reply";
}

std::optional<Moment> dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    return date ? std::optional(Moment(seconds(g_date_time_to_unix(date)))) : std::nullopt;
}

void collect(InternetAddressList *list, std::vector<ReadMail::Recipient> &recipients, int depth)
{
    for (int i = 0; list && depth < deepest && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), recipients,
                    depth + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            recipients.push_back(
                {QString::fromUtf8(internet_address_get_name(address)),
                 QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))});
        }
    }
}

QString textOf(GMimeTextPart *part)
{
    char *text = g_mime_text_part_get_text(part);
    QString body = QString::fromUtf8(text);
    g_free(text);
    body.replace(u"\r\n"_s, u"\n"_s);
    while (body.endsWith(u'\n'))
        body.chop(1);
    return body;
}

} // namespace

Result<ReadMail> readEml(const QByteArray &text)
{
    if (hasTooManyParts(text))
        return Error{u"has more parts than any message that people write"_s};
    g_mime_init();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(text.constData(), static_cast<size_t>(text.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return Error{u"is no message that could be read"_s};
    GMimeObject *root = g_mime_message_get_mime_part(message.get());
    GMimeObject *letter = firstPart(root, 0, isLetter);
    GMimeObject *calendar = firstPart(root, 0, isCalendar);
    if (!letter && !calendar)
        return Error{u"holds no plain text, only other parts"_s};

    ReadMail mail;
    if (InternetAddressList *all = g_mime_message_get_all_recipients(message.get())) {
        collect(all, mail.recipients, 0);
        g_object_unref(all);
    }
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    std::vector<ReadMail::Recipient> senders;
    collect(g_mime_message_get_from(message.get()), senders, 0);
    if (!senders.empty())
        mail.sender = senders.front();
    mail.date = dateOf(message.get());
    mail.automatic = isAutomatic(message.get());
    mail.unsent = headerOf(message.get(), "X-Unsent") == "1";
    if (letter)
        mail.body = textOf(GMIME_TEXT_PART(letter));
    if (calendar)
        mail.calendar = contentOf(calendar);
    return mail;
}

} // namespace afterword
