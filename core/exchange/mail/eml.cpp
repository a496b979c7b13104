// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/eml.h"

#include "core/exchange/mail/lategmime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MailWriter)
};

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

void startGMime()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(started)
}

/// A header's text: line breaks and characters that end or hide a line never reach it.
QByteArray headerText(const QString &text)
{
    QString safe;
    for (const QChar c : text)
        safe += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return safe.simplified().toUtf8();
}

bool isOneAddress(const QString &email)
{
    static const QRegularExpression shape(u"^[^\\s@,;<>()\\[\\]\"\\\\:]+@[^\\s@,;<>()\\[\\]\"\\\\:]+$"_s);
    return shape.match(email).hasMatch();
}

/// An id (RFC 5322, 3.6.4) that tells nothing of the program or the store; the same for the same letter.
/// Evolution opens no file without one.
QByteArray messageId(const Mail &mail, Moment date)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {mail.fromEmail, mail.toEmail, mail.subject, mail.body}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(QByteArray::number(qlonglong(date.time_since_epoch().count())));
    const QString domain = mail.fromEmail.trimmed().section(u'@', -1);
    static const QRegularExpression host(u"^[A-Za-z0-9.-]+$"_s);
    const QByteArray place = host.match(domain).hasMatch() ? domain.toLatin1() : QByteArray("localhost");
    return hash.result().left(16).toHex() + '@' + place;
}

QByteArray bodyText(const QString &text)
{
    QString safe = text;
    safe.remove(u'\r').remove(QChar(0));
    if (!safe.endsWith(u'\n'))
        safe += u'\n';
    return safe.toUtf8();
}

Owned<GMimePart> textPart(const QString &body)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    const QByteArray text = bodyText(body);
    Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(text.constData(), size_t(text.size())));
    Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    return part;
}

QByteArray written(GMimeMessage *message)
{
    Owned<GMimeStream> stream(g_mime_stream_mem_new());
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_object_write_to_stream(GMIME_OBJECT(message), format, stream.get());
    g_mime_format_options_free(format);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

/// What both kinds of letters hold; an error where it does not go to one person.
Result<Owned<GMimeMessage>> messageFor(const Mail &mail, const QByteArray &id, Moment date, const Zone &zone)
{
    if (mail.toEmail.trimmed().isEmpty())
        return Error{Words::tr("there is no e-mail address for %1").arg(mail.toName.simplified())};
    if (!isOneAddress(mail.toEmail.trimmed()))
        return Error{Words::tr("\"%1\" is not one e-mail address; each note goes to one person")
                         .arg(mail.toEmail.simplified())};
    if (const auto there = libgmime.load(); !there)
        return there.error();
    startGMime();

    Owned<GMimeMessage> message(g_mime_message_new(true));
    if (isOneAddress(mail.fromEmail.trimmed())) {
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM,
                                   headerText(mail.fromName).constData(),
                                   mail.fromEmail.trimmed().toUtf8().constData());
    }
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, headerText(mail.toName).constData(),
                               mail.toEmail.trimmed().toUtf8().constData());
    g_mime_message_set_subject(message.get(), headerText(mail.subject).constData(), "utf-8");
    const int offset = zone.offsetAt(date);
    GTimeZone *shownIn = g_time_zone_new_offset(offset);
    GDateTime *utc = g_date_time_new_from_unix_utc(date.time_since_epoch().count());
    GDateTime *local = g_date_time_to_timezone(utc, shownIn);
    g_mime_message_set_date(message.get(), local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(shownIn);
    g_mime_message_set_message_id(message.get(), id.constData());
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "MIME-Version", "1.0", "utf-8");
    const Owned<GMimePart> part = textPart(mail.body);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));
    return message;
}

void setHeader(const Owned<GMimeMessage> &message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message.get()), name, value.constData(), "utf-8");
}

} // namespace

Mail mailFor(const Draft &draft, const Search &search)
{
    Mail mail;
    mail.fromName = search.person.name;
    mail.fromEmail = search.person.email;
    if (const Contact *contact = search.contacts.find(draft.contact)) {
        mail.toName = contact->name;
        mail.toEmail = contact->email;
    }
    mail.subject = draft.subject;
    mail.body = draft.body;
    return mail;
}

Result<QByteArray> writeEml(const Mail &mail, Moment date, const Zone &zone)
{
    const auto message = messageFor(mail, messageId(mail, date), date, zone);
    if (!message)
        return message.error();
    // Mail programs open such a file as a message that is still to be sent.
    setHeader(*message, "X-Unsent", "1");
    return written(message->get());
}

Result<QByteArray> writeDraftLetter(const Mail &mail, const DraftMarks &marks, Moment date, const Zone &zone)
{
    const auto message = messageFor(mail, marks.messageId, date, zone);
    if (!message)
        return message.error();
    if (!marks.answers.isEmpty()) {
        setHeader(*message, "In-Reply-To", '<' + marks.answers + '>');
        setHeader(*message, "References", '<' + marks.answers + '>');
    }
    return written(message->get());
}

} // namespace afterword
