// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/collectionsearch.h"

#include "core/dav/davxml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalDav)
};

constexpr int mostSentOn = 5;
constexpr size_t mostCollections = 1'000;
constexpr qsizetype longestName = 200;

bool isSentOn(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl onServer(QUrl server, const QString &path)
{
    server.setPath(path);
    server.setQuery(QString());
    return server;
}

QString calledBy(const DavResource &resource)
{
    const QString name = resource.displayName.simplified().left(longestName);
    return name.isEmpty()
               ? QString::fromUtf8(QByteArray::fromPercentEncoding(nameIn(resource.href))).left(longestName)
               : name;
}

} // namespace

Result<QUrl> serverFrom(const QString &typed)
{
    QString address = typed.trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at > 0 && !address.contains(u'/'))
        address = address.mid(at + 1);
    for (const auto &also : {"caldavs://"_L1, "carddavs://"_L1, "davs://"_L1}) {
        if (address.startsWith(also, Qt::CaseInsensitive))
            address.replace(0, also.size(), u"https://"_s);
    }
    if (address.startsWith("http://"_L1, Qt::CaseInsensitive))
        return Error{Words::tr("An address that begins with http:// is not private: anyone along the way "
                               "could read the password. Use https:// instead.")};
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    QUrl url(address, QUrl::TolerantMode);
    url.setUserInfo({});
    url.setFragment({});
    if (!url.isValid() || url.scheme() != u"https"_s || url.host().isEmpty())
        return Error{Words::tr("“%1” is not a server address.").arg(typed.trimmed())};
    return url;
}

CollectionSearch::CollectionSearch(const QUrl &server, CollectionKind kind)
    : m_server(server)
    , m_kind(kind)
{
    if (server.path().size() > 1)
        m_entrances += server;
    m_entrances += onServer(server, kind == CollectionKind::Calendar ? u"/.well-known/caldav"_s
                                                                     : u"/.well-known/carddav"_s);
    m_entrances += onServer(server, u"/"_s);
    enterNext();
}

void CollectionSearch::askFor(Step step, const QUrl &url)
{
    m_step = step;
    m_asked = url;
    ask(step == Step::Home ? askWhatIsIn(url) : askWhatItIs(url));
}

void CollectionSearch::enterNext()
{
    if (!m_entrances.isEmpty()) {
        askFor(Step::Entering, m_entrances.takeFirst());
        return;
    }
    fail(
        DavTrouble::Kind::Lasting,
        m_kind == CollectionKind::Calendar
            ? Words::tr(
                  "No calendars were found at %1. Type the CalDAV address that your server’s own pages give.")
                  .arg(m_server.host())
            : Words::tr("No address books were found at %1. Type the CardDAV address that your server’s own "
                        "pages give.")
                  .arg(m_server.host()));
}

/// The server says that it is elsewhere.
void CollectionSearch::followTo(const QByteArray &location)
{
    if (location.isEmpty() || ++m_sentOn > mostSentOn) {
        enterNext();
        return;
    }
    goTo(m_step, location);
}

/// False, and the search has ended, where @p href is of another server.
bool CollectionSearch::goTo(Step step, const QByteArray &href)
{
    const QUrl url = resolved(step == Step::Home ? m_homesFrom : m_asked, href);
    if (!isSameServer(url, m_server)) {
        const QString there = url.scheme() == u"https"_s && !url.host().isEmpty()
                                  ? url.authority()
                                  : QString::fromUtf8(href.left(longestName));
        fail(DavTrouble::Kind::Unsafe,
             Words::tr("%1 redirects to %2. The password goes only to the server that you typed. If %2 is "
                       "yours too, type that address instead.")
                 .arg(m_server.host(), there));
        return false;
    }
    askFor(step, url);
    return true;
}

void CollectionSearch::answered(const DavReply &reply)
{
    if (isSentOn(reply.status)) {
        followTo(reply.location);
        return;
    }
    m_sentOn = 0;
    const auto answer = multistatusOf(reply);
    if (!answer && m_step == Step::Entering) {
        // A server that is down is down at every entrance.
        if (reply.status >= 500 && reply.status != 501)
            fail(troubleOf(reply.status).kind, troubleOf(reply.status).why);
        else
            enterNext();
        return;
    }
    if (!answer) {
        const DavTrouble trouble = troubleOf(reply.status);
        fail(
            trouble.kind,
            reply.status == 207
                ? Words::tr("The server %1 answers, but not as a server of calendars and address books does.")
                      .arg(m_server.host())
                : trouble.why);
        return;
    }
    if (m_step == Step::Home) {
        take(answer->resources);
        nextHome();
        return;
    }
    const auto &all = answer->resources;
    const auto found = std::find_if(
        all.begin(), all.end(), [](const DavResource &one) { return one.status == 0 || one.status == 200; });
    entered(found == all.end() ? DavResource() : *found);
}

/// What @p resource, which is asked about first, or is the person's, says of their collections.
void CollectionSearch::entered(const DavResource &resource)
{
    if (isWanted(resource)) {
        take({resource});
        nextHome();
        return;
    }
    const QList<QByteArray> &homes = m_kind == CollectionKind::Calendar ? resource.homes : resource.bookHomes;
    if (!homes.isEmpty()) {
        m_homes = homes;
        m_homesFrom = m_asked;
        nextHome();
        return;
    }
    if (m_step == Step::Entering && !resource.principal.isEmpty())
        goTo(Step::Principal, resource.principal);
    else
        enterNext();
}

bool CollectionSearch::isWanted(const DavResource &resource) const
{
    return m_kind == CollectionKind::Calendar ? resource.isCalendar : resource.isAddressBook;
}

void CollectionSearch::take(const std::vector<DavResource> &resources)
{
    for (const DavResource &resource : resources) {
        if (!isWanted(resource) || m_found.size() >= mostCollections)
            continue;
        QUrl url = resolved(m_asked, resource.href);
        if (!url.path().endsWith(u'/'))
            url.setPath(url.path(QUrl::FullyEncoded) + u'/', QUrl::StrictMode);
        const bool canBeUsed = m_kind == CollectionKind::AddressBook ||
                               (resource.takesEvents.value_or(true) && resource.mayWrite.value_or(true));
        if (canBeUsed && isSameServer(url, m_server))
            m_found.push_back({url, calledBy(resource)});
        else
            m_hasOthers = true;
    }
}

void CollectionSearch::nextHome()
{
    if (!m_homes.isEmpty()) {
        goTo(Step::Home, m_homes.takeFirst());
        return;
    }
    if (!m_found.empty()) {
        tell(CollectionsFound{m_found});
        end();
        return;
    }
    fail(DavTrouble::Kind::Lasting, whyNone());
}

QString CollectionSearch::whyNone() const
{
    const QString host = m_server.host();
    if (m_kind == CollectionKind::AddressBook)
        return Words::tr("You have no address book at %1.").arg(host);
    return m_hasOthers
               ? Words::tr("None of your calendars at %1 accepts events from this program.").arg(host)
               : Words::tr("You have no calendar at %1 yet. Make one there, then try again.").arg(host);
}

} // namespace afterword
