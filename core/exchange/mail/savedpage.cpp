// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/savedpage.h"

#include "core/exchange/mail/parsedmessage.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Reasons {
    Q_DECLARE_TR_FUNCTIONS(SavedPage)
};

constexpr qsizetype front = 8192;
constexpr int mostParts = 2000; ///< a page with its pictures
constexpr int deepest = 10;
constexpr size_t mostFrames = 20;

QString headerOf(GMimeObject *object, const char *name)
{
    return QString::fromUtf8(g_mime_object_get_header(object, name)).simplified();
}

/// The parts of HTML that are no attachments: the page first, then what its frames show.
void collectHtml(GMimeObject *object, int depth, int &parts, std::vector<GMimeObject *> &found)
{
    if (!object || depth > deepest || ++parts > mostParts || found.size() > mostFrames)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collectHtml(g_mime_multipart_get_part(multipart, i), depth + 1, parts, found);
        return;
    }
    const bool isHtml = GMIME_IS_PART(object) &&
                        g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", "html");
    if (isHtml)
        found.push_back(object);
}

SavedPage pageOf(GMimeObject *html)
{
    SavedPage page;
    page.html = contentOfPart(html);
    page.label = QByteArray(g_mime_object_get_content_type_parameter(html, "charset")).trimmed();
    page.url = headerOf(html, "Content-Location");
    return page;
}

} // namespace

bool isWebArchive(QByteArrayView text)
{
    const QByteArray head = text.first(std::min(text.size(), front)).toByteArray().replace("\r\n", "\n");
    const qsizetype end = head.indexOf("\n\n");
    const QByteArray headers = '\n' + (end < 0 ? head : head.first(end)).toLower();
    if (headers.contains("\nsnapshot-content-location:"))
        return true;
    const bool isWhole = headers.contains("multipart/related") || headers.contains("text/html");
    const bool isLetter = headers.contains("\nto:") || headers.contains("\nreceived:");
    return isWhole && !isLetter && (headers.contains("saved by") || headers.contains("\ncontent-location:"));
}

Result<SavedPage> pageInWebArchive(const QByteArray &text)
{
    const auto message = parsedMessage(text);
    if (!message)
        return message.error();
    int parts = 0;
    std::vector<GMimeObject *> found;
    collectHtml(g_mime_message_get_mime_part(message->get()), 0, parts, found);
    if (found.empty())
        return Error{Reasons::tr("is a web archive that holds no page")};
    SavedPage page = pageOf(found.front());
    if (page.url.isEmpty() || page.url.startsWith(u"cid:"_s))
        page.url = headerOf(GMIME_OBJECT(message->get()), "Snapshot-Content-Location");
    std::transform(found.begin() + 1, found.end(), std::back_inserter(page.frames), pageOf);
    return page;
}

} // namespace afterword
