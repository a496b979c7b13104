// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/davrequest.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int portOfHttps = 443;

constexpr char head[] = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
constexpr char spaces[] =
    " xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\" "
    "xmlns:A=\"urn:ietf:params:xml:ns:carddav\" xmlns:S=\"http://calendarserver.org/ns/\"";

DavRequest xmlRequest(const QByteArray &method, const QUrl &url, const QByteArray &depth,
                      const QByteArray &root, const QByteArray &inside)
{
    DavRequest request;
    request.method = method;
    request.url = url;
    request.depth = depth;
    request.contentType = "application/xml; charset=utf-8";
    request.body = QByteArray(head) + '<' + root + spaces + '>' + inside + "</" + root + ">\n";
    return request;
}

DavRequest properties(const QUrl &url, const QByteArray &depth)
{
    return xmlRequest(
        "PROPFIND", url, depth, "D:propfind",
        "<D:prop><D:resourcetype/><D:displayname/><D:current-user-principal/>"
        "<D:current-user-privilege-set/><D:sync-token/><S:getctag/>"
        "<C:calendar-home-set/><A:addressbook-home-set/><C:supported-calendar-component-set/></D:prop>");
}

/// @p etag for a condition. Some servers mark an ETag as weak, though they compare it to the letter; no weak
/// one ever matches (RFC 9110, 13.1.1).
QByteArray strong(const QByteArray &etag)
{
    return etag.startsWith("W/") ? etag.sliced(2) : etag;
}

} // namespace

DavRequest askWhatItIs(const QUrl &url)
{
    return properties(url, "0");
}

DavRequest askWhatIsIn(const QUrl &url)
{
    return properties(url, "1");
}

DavRequest askForTags(const QUrl &collection)
{
    return xmlRequest("PROPFIND", collection, "1", "D:propfind", "<D:prop><D:getetag/></D:prop>");
}

DavRequest askForChanges(const QUrl &collection, const QByteArray &token)
{
    return xmlRequest("REPORT", collection, "0", "D:sync-collection",
                      "<D:sync-token>" + QString::fromUtf8(token).toHtmlEscaped().toUtf8() +
                          "</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop>");
}

DavRequest askForUid(const QUrl &calendar, const QString &uid)
{
    return xmlRequest("REPORT", calendar, "1", "C:calendar-query",
                      "<D:prop><D:getetag/></D:prop><C:filter><C:comp-filter name=\"VCALENDAR\">"
                      "<C:comp-filter name=\"VEVENT\"><C:prop-filter name=\"UID\">"
                      "<C:text-match collation=\"i;octet\">" +
                          uid.toHtmlEscaped().toUtf8() +
                          "</C:text-match></C:prop-filter></C:comp-filter></C:comp-filter></C:filter>");
}

DavRequest askForCards(const QUrl &book, const QList<QByteArray> &hrefs)
{
    QByteArray inside("<D:prop><D:getetag/><A:address-data/></D:prop>");
    for (const QByteArray &href : hrefs)
        inside += "<D:href>" + QString::fromUtf8(href).toHtmlEscaped().toUtf8() + "</D:href>";
    return xmlRequest("REPORT", book, "0", "A:addressbook-multiget", inside);
}

DavRequest getCard(const QUrl &card)
{
    return getEvent(card);
}

DavRequest getEvent(const QUrl &event)
{
    DavRequest request;
    request.method = "GET";
    request.url = event;
    return request;
}

DavRequest putEvent(const QUrl &event, const QByteArray &etag, const QByteArray &text)
{
    DavRequest request;
    request.method = "PUT";
    request.url = event;
    request.ifMatch = strong(etag);
    request.onlyIfNew = etag.isEmpty();
    request.contentType = "text/calendar; charset=utf-8";
    request.body = text;
    return request;
}

DavRequest deleteEvent(const QUrl &event, const QByteArray &etag)
{
    DavRequest request;
    request.method = "DELETE";
    request.url = event;
    request.ifMatch = strong(etag);
    return request;
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    return one.scheme() == u"https"_s && other.scheme() == u"https"_s && !one.host().isEmpty() &&
           one.host() == other.host() && one.port(portOfHttps) == other.port(portOfHttps);
}

QUrl resolved(const QUrl &from, const QByteArray &href)
{
    QUrl url = from.resolved(QUrl::fromEncoded(href, QUrl::TolerantMode));
    url.setFragment({});
    url.setUserInfo({});
    if (url.scheme() == u"https"_s && url.port() == portOfHttps)
        url.setPort(-1);
    return url;
}

QByteArray nameIn(const QByteArray &href)
{
    QByteArray path = QUrl::fromEncoded(href, QUrl::TolerantMode).path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
    // One name is written in many ways ("%40", "@").
    return QByteArray::fromPercentEncoding(name).toPercentEncoding();
}

} // namespace afterword
