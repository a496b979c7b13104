// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/emlreader.h"

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

/// The first part of plain text that is no attachment; null where there is none.
GMimeTextPart *plainText(GMimeObject *object, int depth)
{
    if (!object || depth > deepest)
        return nullptr;
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
            if (GMimeTextPart *found = plainText(g_mime_multipart_get_part(multipart, i), depth + 1))
                return found;
        }
        return nullptr;
    }
    const char *disposition = g_mime_object_get_disposition(object);
    const bool attached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
    const bool plain = g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", "plain");
    return GMIME_IS_TEXT_PART(object) && plain && !attached ? GMIME_TEXT_PART(object) : nullptr;
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
    g_mime_init();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(text.constData(), static_cast<size_t>(text.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return Error{u"is no message that could be read"_s};
    GMimeTextPart *part = plainText(g_mime_message_get_mime_part(message.get()), 0);
    if (!part)
        return Error{u"holds no plain text, only other parts"_s};

    ReadMail mail;
    if (InternetAddressList *all = g_mime_message_get_all_recipients(message.get())) {
        collect(all, mail.recipients, 0);
        g_object_unref(all);
    }
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    mail.body = textOf(part);
    return mail;
}

} // namespace afterword
