// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mimeparts.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/mail/flowed.h"
#include "core/exchange/mail/headerfields.h"
#include "core/exchange/mail/unwrapped.h"
#include "core/exchange/textencoding.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Reasons {
    Q_DECLARE_TR_FUNCTIONS(MimeParts)
};

constexpr int deepest = 50;                    // multiparts within multiparts
constexpr int mostParts = 1000;                // of one message
constexpr size_t mostCalendars = 20;           // of one message
constexpr qsizetype longestLetter = 1'000'000; // characters; a longer one is a log file

bool hasType(GMimeObject *part, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(part), type, subtype);
}

bool isAttached(GMimeObject *part)
{
    const char *disposition = g_mime_object_get_disposition(part);
    return disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
}

QByteArray parameter(GMimeObject *part, const char *name)
{
    return QByteArray(g_mime_object_get_content_type_parameter(part, name)).trimmed();
}

QString unixLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Words wordsOfPart(GMimeObject *part)
{
    const QString text =
        unixLines(decodedText(contentOfPart(part), parameter(part, "charset"))).left(longestLetter);
    if (hasType(part, "text", "html"))
        return {textOfHtml(text), true, {}};
    const bool flowed = parameter(part, "format").compare("flowed", Qt::CaseInsensitive) == 0;
    const bool delSp = parameter(part, "delsp").compare("yes", Qt::CaseInsensitive) == 0;
    return {flowed ? unflowed(text, delSp) : text, false, {}};
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// A plain part that only says that there is a better one.
bool pointsToHtml(const QString &plain, const QString &html)
{
    return plain.size() < 300 && html.size() > 2 * plain.size() &&
           plain.contains(u"html"_s, Qt::CaseInsensitive);
}

class Reader {
public:
    Words words(GMimeObject *object, int depth = 0);

private:
    Words ofMultipart(GMimeMultipart *multipart, int depth);
    Words bestOf(GMimeMultipart *multipart, int depth);
    Words allOf(GMimeMultipart *multipart, int depth);

    int m_parts = 0;
};

Words Reader::words(GMimeObject *object, int depth)
{
    if (!object || depth > deepest || ++m_parts > mostParts)
        return {};
    if (GMIME_IS_MULTIPART(object))
        return ofMultipart(GMIME_MULTIPART(object), depth);
    if (hasType(object, "application", "ms-tnef"))
        return {
            {},
            false,
            Reasons::tr("winmail.dat is in a form that only Outlook reads; an invitation in it is not seen")};
    if (hasType(object, "application", "pkcs7-mime") || hasType(object, "application", "x-pkcs7-mime"))
        return {{}, false, Reasons::tr("it is encrypted or sealed, and only your mail program can open it")};
    const bool isLetter = GMIME_IS_TEXT_PART(object) && !isAttached(object) &&
                          !hasType(object, "text", "calendar") && !hasType(object, "text", "rfc822-headers");
    return isLetter ? wordsOfPart(object) : Words();
}

/// The part that says what there is to read, where all others only belong to it: what is signed (RFC 1847),
/// a report's words (RFC 3462), and of related parts the one that "start" names by its Content-ID, else the
/// first (RFC 2387, 3.2). Null where there is none.
GMimeObject *rootOf(GMimeMultipart *multipart)
{
    GMimeObject *object = GMIME_OBJECT(multipart);
    const bool isRelated = hasType(object, "multipart", "related");
    if (!isRelated && !hasType(object, "multipart", "signed") && !isReport(object))
        return nullptr;
    const QByteArray id = isRelated ? parameter(object, "start") : QByteArray();
    for (int i = 0; !id.isEmpty() && i < g_mime_multipart_get_count(multipart); ++i) {
        GMimeObject *part = g_mime_multipart_get_part(multipart, i);
        const char *own = g_mime_object_get_content_id(part);
        if (own && (id == own || id == '<' + QByteArray(own) + '>'))
            return part;
    }
    return g_mime_multipart_get_count(multipart) > 0 ? g_mime_multipart_get_part(multipart, 0) : nullptr;
}

Words Reader::ofMultipart(GMimeMultipart *multipart, int depth)
{
    GMimeObject *object = GMIME_OBJECT(multipart);
    if (hasType(object, "multipart", "encrypted"))
        return {{}, false, Reasons::tr("it is encrypted, and only your mail program can open it")};
    if (hasType(object, "multipart", "alternative"))
        return bestOf(multipart, depth);
    if (GMimeObject *root = rootOf(multipart))
        return words(root, depth + 1);
    return allOf(multipart, depth);
}

Words Reader::bestOf(GMimeMultipart *multipart, int depth)
{
    Words plain;
    Words html;
    QString unread;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        const Words one = words(g_mime_multipart_get_part(multipart, i), depth + 1);
        Words &kept = one.fromHtml ? html : plain;
        if (isBlank(kept.text))
            kept = one;
        if (unread.isEmpty())
            unread = one.unread;
    }
    Words best = isBlank(plain.text) || pointsToHtml(plain.text, html.text) ? html : plain;
    if (!best.fromHtml && !isBlank(html.text))
        best.text = unwrappedBy(html.text, best.text);
    best.unread = unread;
    return best;
}

Words Reader::allOf(GMimeMultipart *multipart, int depth)
{
    Words all;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        const Words one = words(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (!isBlank(one.text))
            all.text += (all.text.isEmpty() ? QString() : u"\n\n"_s) + one.text;
        all.fromHtml |= one.fromHtml;
        if (all.unread.isEmpty())
            all.unread = one.unread;
    }
    return all;
}

bool isNamedCalendar(GMimeObject *part)
{
    const char *name = g_mime_part_get_filename(GMIME_PART(part));
    return QByteArray(name).trimmed().toLower().endsWith(".ics");
}

bool beginsAsCalendar(const QByteArray &content)
{
    QByteArrayView text(content);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    text = text.first(std::min<qsizetype>(text.size(), 200)).trimmed();
    constexpr QByteArrayView begin("BEGIN:VCALENDAR");
    return text.size() >= begin.size() && text.first(begin.size()).compare(begin, Qt::CaseInsensitive) == 0;
}

void collectCalendars(GMimeObject *object, int depth, int &parts, std::vector<QByteArray> &calendars)
{
    if (!object || depth > deepest || ++parts > mostParts || calendars.size() >= mostCalendars ||
        isReport(object))
        return;
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collectCalendars(g_mime_multipart_get_part(multipart, i), depth + 1, parts, calendars);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage *forwarded = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            collectCalendars(g_mime_message_get_mime_part(forwarded), depth + 1, parts, calendars);
    } else if (GMIME_IS_PART(object)) {
        // Pictures and letters are the large parts, and are never labelled by mistake: they are not unpacked.
        GMimeContentType *type = g_mime_object_get_content_type(object);
        const bool isLabelled = hasType(object, "text", "calendar") ||
                                hasType(object, "application", "ics") ||
                                hasType(object, "text", "x-vcalendar") || isNamedCalendar(object);
        const bool maybe =
            g_mime_content_type_is_type(type, "application", "*") ||
            (g_mime_content_type_is_type(type, "text", "*") && !hasType(object, "text", "html"));
        if (!isLabelled && !maybe)
            return;
        QByteArray content = contentOfPart(object);
        if (!isLabelled && !beginsAsCalendar(content))
            return;
        const QByteArray charset = parameter(object, "charset");
        if (!content.isValidUtf8() || content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
            content = decodedText(content, charset).toUtf8();
        if (std::find(calendars.begin(), calendars.end(), content) == calendars.end())
            calendars.push_back(content);
    }
}

/// A message's header that stands in a part by itself.
void readNote(GMimeMessage *note, DeliveryReport &report)
{
    if (!note)
        return;
    report.noteId = plainId(g_mime_message_get_message_id(note));
    report.noteSubject = QString::fromUtf8(g_mime_message_get_subject(note)).simplified();
}

} // namespace

QByteArray contentOfPart(GMimeObject *part)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(GMIME_PART(part));
    if (!wrapper)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

Words wordsIn(GMimeObject *root)
{
    return Reader().words(root);
}

std::vector<QByteArray> calendarsIn(GMimeObject *root)
{
    std::vector<QByteArray> calendars;
    int parts = 0;
    collectCalendars(root, 0, parts, calendars);
    return calendars;
}

bool isReport(GMimeObject *root)
{
    return root && hasType(root, "multipart", "report");
}

std::optional<DeliveryReport> deliveryReportIn(GMimeObject *root)
{
    if (!isReport(root) || !GMIME_IS_MULTIPART(root))
        return std::nullopt;
    std::optional<DeliveryReport> report;
    DeliveryReport read;
    auto *multipart = GMIME_MULTIPART(root);
    for (int i = 0; i < std::min(g_mime_multipart_get_count(multipart), mostParts); ++i) {
        GMimeObject *part = g_mime_multipart_get_part(multipart, i);
        if (GMIME_IS_MESSAGE_PART(part)) {
            readNote(g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)), read);
        } else if (GMIME_IS_PART(part) && hasType(part, "message", "delivery-status")) {
            read.status = contentOfPart(part);
            report.emplace();
        } else if (GMIME_IS_PART(part) && hasType(part, "text", "rfc822-headers")) {
            const QByteArray headers = joinedWords(contentOfPart(part)) + "\n\n";
            const Owned<GMimeStream> stream(
                g_mime_stream_mem_new_with_buffer(headers.constData(), static_cast<size_t>(headers.size())));
            const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
            const Owned<GMimeMessage> note(g_mime_parser_construct_message(parser.get(), nullptr));
            readNote(note.get(), read);
        }
    }
    if (report)
        report = read;
    return report;
}

QString plainId(const char *id)
{
    QString text = QString::fromUtf8(id).trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2);
    // It becomes a message's id, in which no control character may stand.
    const bool isId = text.size() <= 400 && std::none_of(text.begin(), text.end(), [](QChar c) {
                          return c.category() == QChar::Other_Control;
                      });
    return isId ? text : QString();
}

} // namespace afterword
