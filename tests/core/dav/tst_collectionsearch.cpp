// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/collectionsearch.h"

#include <QTest>

#include <map>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestCollectionSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedLeadsToAServer_data();
    void whatIsTypedLeadsToAServer();
    void calendarsAreFound_data();
    void calendarsAreFound();
    void addressBooksAreFound_data();
    void addressBooksAreFound();
    void whatCannotBeUsedIsToldInWords_data();
    void whatCannotBeUsedIsToldInWords();
};

namespace {

/// What a server says at an address.
using Answers = std::map<QByteArray, DavReply>;

QByteArray resource(const QByteArray &href, const QByteArray &properties)
{
    return "<response><href>" + href + "</href><propstat><prop>" + properties +
           "</prop><status>HTTP/1.1 200 OK</status></propstat></response>";
}

DavReply said(const QByteArray &resources)
{
    return {207,
            {},
            {},
            "<multistatus xmlns='DAV:' xmlns:C='urn:ietf:params:xml:ns:caldav' "
            "xmlns:A='urn:ietf:params:xml:ns:carddav'>" +
                resources + "</multistatus>"};
}

DavReply sentOn(const QByteArray &location)
{
    return {301, {}, location, {}};
}

const QByteArray calendar("<resourcetype><collection/><C:calendar/></resourcetype>");
const QByteArray
    readOnly("<current-user-privilege-set><privilege><read/></privilege></current-user-privilege-set>");
const QByteArray tasks("<C:supported-calendar-component-set><C:comp name='VTODO'/>"
                       "</C:supported-calendar-component-set>");

DavReply principal(const QByteArray &href)
{
    return said(resource("/", "<current-user-principal><href>" + href + "</href></current-user-principal>"));
}

DavReply homes(const QByteArray &hrefs)
{
    return said(resource("/p/", "<C:calendar-home-set>" + hrefs + "</C:calendar-home-set>"));
}

struct Searched {
    QStringList names;
    QStringList urls;
    QString why;
};

Searched search(const QString &typed, const Answers &answers, CollectionKind kind = CollectionKind::Calendar)
{
    CollectionSearch search(serverFrom(typed).value(), kind);
    while (const auto request = search.takeRequest()) {
        const auto answer = answers.find(request->url.path(QUrl::FullyEncoded).toLatin1());
        search.answer(answer == answers.end() ? DavReply{404, {}, {}, {}} : answer->second);
    }
    Searched searched;
    for (const DavEvent &event : search.takeEvents()) {
        if (const auto *found = std::get_if<CollectionsFound>(&event)) {
            for (const FoundCollection &one : found->collections) {
                searched.names += one.name;
                searched.urls += QString::fromLatin1(one.url.toEncoded());
            }
        }
    }
    if (search.trouble())
        searched.why = search.trouble()->why;
    return searched;
}

} // namespace

void TestCollectionSearch::whatIsTypedLeadsToAServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("a name") << u"cloud.example"_s << u"https://cloud.example"_s;
    QTest::newRow("with a port") << u" cloud.example:5232 "_s << u"https://cloud.example:5232"_s;
    QTest::newRow("an e-mail address") << u"robin@cloud.example"_s << u"https://cloud.example"_s;
    QTest::newRow("a path") << u"cloud.example/remote.php/dav"_s << u"https://cloud.example/remote.php/dav"_s;
    QTest::newRow("an address") << u"https://cloud.example/dav/"_s << u"https://cloud.example/dav/"_s;
    QTest::newRow("another way to say it") << u"caldavs://cloud.example/"_s << u"https://cloud.example/"_s;
    QTest::newRow("with a password in it")
        << u"https://robin:pw@cloud.example/dav/"_s << u"https://cloud.example/dav/"_s;
    QTest::newRow("not private") << u"http://cloud.example/"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestCollectionSearch::whatIsTypedLeadsToAServer()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto server = serverFrom(typed);
    QCOMPARE(server.ok(), !url.isEmpty());
    if (server)
        QCOMPARE(server->toString(), url);
}

void TestCollectionSearch::calendarsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QStringList>("urls");
    const DavReply home =
        said(resource("/c/", "<resourcetype><collection/></resourcetype>") +
             resource("/c/jobs/", calendar + "<displayname>Jobs</displayname>") +
             resource("/c/shared/", calendar + readOnly) + resource("/c/tasks/", calendar + tasks));
    const QStringList jobs{u"https://cloud.example/c/jobs/"_s};
    QTest::newRow("by the well-known address") << u"cloud.example"_s
                                               << Answers{{"/.well-known/caldav", sentOn("/dav/")},
                                                          {"/dav/", principal("/p/")},
                                                          {"/p/", homes("<href>/c/</href>")},
                                                          {"/c/", home}}
                                               << jobs;
    QTest::newRow("sent on to a whole address")
        << u"cloud.example"_s
        << Answers{{"/.well-known/caldav", sentOn("https://cloud.example:443/dav/")},
                   {"/dav/", principal("/p/")},
                   {"/p/", homes("<href>/c/</href>")},
                   {"/c/", home}}
        << jobs;
    QTest::newRow("at the root") << u"cloud.example"_s
                                 << Answers{{"/", principal("https://cloud.example/p/")},
                                            {"/p/", homes("<href>/c/</href>")},
                                            {"/c/", home}}
                                 << jobs;
    QTest::newRow("by the path that was typed")
        << u"cloud.example/dav"_s
        << Answers{{"/dav", principal("/p/")}, {"/p/", homes("<href>/c/</href>")}, {"/c/", home}} << jobs;
    QTest::newRow("the address of a calendar")
        << u"cloud.example/c/jobs"_s << Answers{{"/c/jobs", said(resource("/c/jobs", calendar))}} << jobs;
    QTest::newRow("two homes") << u"cloud.example"_s
                               << Answers{{"/", principal("/p/")},
                                          {"/p/", homes("<href>/c/</href><href>/d/</href>")},
                                          {"/c/", home},
                                          {"/d/", said(resource("/d/own%20one/", calendar))}}
                               << QStringList{jobs.first(), u"https://cloud.example/d/own%20one/"_s};
}

void TestCollectionSearch::calendarsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(Answers, answers);
    QFETCH(QStringList, urls);
    const Searched searched = search(typed, answers);
    QVERIFY2(searched.why.isEmpty(), qPrintable(searched.why));
    QCOMPARE(searched.urls, urls);
    QCOMPARE(searched.names.value(1, u"own one"_s), u"own one"_s);
}

void TestCollectionSearch::addressBooksAreFound_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("why");
    const QByteArray book("<resourcetype><collection/><A:addressbook/></resourcetype>");
    const auto bookHomes = [](const QByteArray &hrefs) {
        return said(resource("/p/", "<C:calendar-home-set><href>/cal/</href></C:calendar-home-set>"
                                    "<A:addressbook-home-set>" +
                                        hrefs + "</A:addressbook-home-set>"));
    };
    const DavReply two = said(resource("/b/", "<resourcetype><collection/></resourcetype>") +
                              resource("/b/work/", book + readOnly + "<displayname>Work</displayname>") +
                              resource("/b/home", book) + resource("/b/jobs/", calendar));
    const QStringList both{u"https://cloud.example/b/work/"_s, u"https://cloud.example/b/home/"_s};
    QTest::newRow("by the well-known address") << Answers{{"/.well-known/carddav", sentOn("/dav/")},
                                                          {"/dav/", principal("/p/")},
                                                          {"/p/", bookHomes("<href>/b/</href>")},
                                                          {"/b/", two}}
                                               << both << QString();
    QTest::newRow("the calendars' well-known address is not asked")
        << Answers{{"/.well-known/caldav", principal("/p/")},
                   {"/p/", bookHomes("<href>/b/</href>")},
                   {"/b/", two}}
        << QStringList() << u"No address books were found at cloud.example"_s;
    QTest::newRow("several homes") << Answers{{"/", principal("/p/")},
                                              {"/p/", bookHomes("<href>/b/</href><href>/c/</href>")},
                                              {"/b/", two},
                                              {"/c/", said(resource("/c/more/", book))}}
                                   << both + QStringList{u"https://cloud.example/c/more/"_s} << QString();
    QTest::newRow("there is none") << Answers{{"/", principal("/p/")},
                                              {"/p/", bookHomes("<href>/b/</href>")},
                                              {"/b/", said(resource("/b/jobs/", calendar))}}
                                   << QStringList() << u"You have no address book"_s;
    QTest::newRow("they are elsewhere") << Answers{{"/", principal("https://elsewhere.example/p/")}}
                                        << QStringList() << u"elsewhere.example"_s;
}

void TestCollectionSearch::addressBooksAreFound()
{
    QFETCH(Answers, answers);
    QFETCH(QStringList, urls);
    QFETCH(QString, why);
    const Searched searched = search(u"cloud.example"_s, answers, CollectionKind::AddressBook);
    QCOMPARE(searched.urls, urls);
    QVERIFY2(searched.why.contains(why), qPrintable(searched.why));
    QCOMPARE(searched.why.isEmpty(), why.isEmpty());
}

void TestCollectionSearch::whatCannotBeUsedIsToldInWords_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing there") << Answers{} << u"No calendars were found at cloud.example"_s;
    QTest::newRow("a wrong password")
        << Answers{{"/.well-known/caldav", {401, {}, {}, {}}}} << u"does not accept this name and password"_s;
    QTest::newRow("sent on to a stranger")
        << Answers{{"/.well-known/caldav", sentOn("https://evil.example/")}}
        << u"redirects to evil.example"_s;
    QTest::newRow("sent on to another port")
        << Answers{{"/.well-known/caldav", sentOn("https://cloud.example:8443/")}}
        << u"redirects to cloud.example:8443"_s;
    QTest::newRow("sent on to what is not private")
        << Answers{{"/.well-known/caldav", sentOn("http://cloud.example/dav/")}} << u"redirects to http:"_s;
    QTest::newRow("the calendars are elsewhere")
        << Answers{{"/", principal("/p/")}, {"/p/", homes("<href>https://p34.cloud.example/c/</href>")}}
        << u"redirects to p34.cloud.example"_s;
    QTest::newRow("in a circle") << Answers{{"/.well-known/caldav", sentOn("/a")},
                                            {"/a", sentOn("/.well-known/caldav")}}
                                 << u"No calendars were found"_s;
    QTest::newRow("none to be written") << Answers{{"/", principal("/p/")},
                                                   {"/p/", homes("<href>/c/</href>")},
                                                   {"/c/", said(resource("/c/a/", calendar + readOnly))}}
                                        << u"None of your calendars"_s;
    QTest::newRow("none at all") << Answers{{"/", principal("/p/")},
                                            {"/p/", homes("<href>/c/</href>")},
                                            {"/c/", said(resource("/c/", {}))}}
                                 << u"You have no calendar"_s;
    QTest::newRow("a fault of the server")
        << Answers{{"/.well-known/caldav", {503, {}, {}, {}}}} << u"an internal error"_s;
}

void TestCollectionSearch::whatCannotBeUsedIsToldInWords()
{
    QFETCH(Answers, answers);
    QFETCH(QString, says);
    const Searched searched = search(u"cloud.example"_s, answers);
    QVERIFY(searched.urls.isEmpty());
    QVERIFY2(searched.why.contains(says), qPrintable(searched.why));
}

QTEST_APPLESS_MAIN(TestCollectionSearch)
#include "tst_collectionsearch.moc"
