// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/davxml.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestDavXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatServersSayIsRead();
    void addressBooksAndCardsAreRead();
    void halfOfATextCountsAsNone();
    void onlyWhatWasFoundCounts();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void conditionsAreNamed();
    void manyResourcesAreReadInTime();
};

void TestDavXml::whatServersSayIsRead()
{
    const auto answer = readMultistatus(
        "<?xml version='1.0' encoding='utf-8'?>\n<d:multistatus xmlns:d=\"DAV:\" "
        "xmlns:cal=\"urn:ietf:params:xml:ns:caldav\" xmlns:cs=\"http://calendarserver.org/ns/\">"
        "<d:response><d:href>/dav/robin%40example.org/jobs/</d:href><d:propstat><d:prop>"
        "<d:displayname>Jobs &amp; more &#x2013; \xc3\xbc</d:displayname>"
        "<d:resourcetype><d:collection/><cal:calendar/></d:resourcetype>"
        "<cal:supported-calendar-component-set><cal:comp name=\"VTODO\"/><cal:comp name=\"VEVENT\"/>"
        "</cal:supported-calendar-component-set>"
        "<d:current-user-privilege-set><d:privilege><d:read/></d:privilege><d:privilege><d:write-content/>"
        "</d:privilege></d:current-user-privilege-set>"
        "<d:sync-token>urn:1</d:sync-token><cs:getctag>7</cs:getctag><d:getetag>W/\"a\"</d:getetag>"
        "<d:current-user-principal><d:href>/p/</d:href></d:current-user-principal>"
        "<cal:calendar-home-set><d:href>/a/</d:href><d:href>/b/</d:href></cal:calendar-home-set>"
        "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        "<d:response><d:href>/x</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>"
        "<d:sync-token>urn:2</d:sync-token></d:multistatus>");
    QVERIFY(answer);
    QCOMPARE(answer->syncToken, QByteArray("urn:2"));
    QCOMPARE(answer->resources.size(), size_t(2));
    DavResource expected;
    expected.href = "/dav/robin%40example.org/jobs/";
    expected.displayName = u"Jobs & more – ü"_s;
    expected.isCalendar = true;
    expected.takesEvents = true;
    expected.mayWrite = true;
    expected.etag = "W/\"a\"";
    expected.syncToken = "urn:1";
    expected.changeTag = "7";
    expected.principal = "/p/";
    expected.homes = {"/a/", "/b/"};
    QVERIFY(answer->resources.front() == expected);
    QCOMPARE(answer->resources.back().status, 404);
}

void TestDavXml::addressBooksAndCardsAreRead()
{
    const auto answer = readMultistatus(
        "<d:multistatus xmlns:d='DAV:' xmlns:card='urn:ietf:params:xml:ns:carddav'><d:response>"
        "<d:href>/robin/a.vcf</d:href><d:propstat><d:prop><card:address-data>BEGIN:VCARD&#13;\nFN:A &amp; B"
        "&#13;\nEND:VCARD</card:address-data><d:resourcetype><card:addressbook/></d:resourcetype>"
        "<card:addressbook-home-set><d:href>/h/</d:href></card:addressbook-home-set></d:prop></d:propstat>"
        "</d:response></d:multistatus>");
    QVERIFY(answer);
    const DavResource &resource = answer->resources.front();
    QVERIFY(resource.isAddressBook && !resource.isCalendar);
    QCOMPARE(resource.card, QByteArray("BEGIN:VCARD\r\nFN:A & B\r\nEND:VCARD"));
    QCOMPARE(resource.bookHomes, QList<QByteArray>{"/h/"});
    QVERIFY(resource.homes.isEmpty());
}

void TestDavXml::halfOfATextCountsAsNone()
{
    const auto read = [](const QByteArray &element, qsizetype size) {
        return readMultistatus("<multistatus xmlns='DAV:' xmlns:A='urn:ietf:params:xml:ns:carddav'><response>"
                               "<href>/a</href><propstat><prop><" +
                               element + ">begins &amp; " + QByteArray(size, 'x') + "</" + element +
                               "></prop></propstat></response></multistatus>");
    };
    QCOMPARE(read("displayname", 9'000)->resources.front().displayName.size(), 9'009);
    QVERIFY(read("displayname", 10'001)->resources.front().displayName.isEmpty());
    QVERIFY(read("getetag", 10'001)->resources.front().etag.isEmpty());
    QCOMPARE(read("A:address-data", 2'000'000)->resources.front().card.size(), 2'000'009);
    QVERIFY(read("A:address-data", 8'000'001)->resources.front().card.isEmpty());
}

void TestDavXml::onlyWhatWasFoundCounts()
{
    const auto answer = readMultistatus(
        "<multistatus xmlns='DAV:'><response><href>/a</href><propstat><prop><getetag>\"1\"</getetag></prop>"
        "<status>HTTP/1.1 200 OK</status></propstat><propstat><prop><getetag/><displayname>no</displayname>"
        "</prop><status>HTTP/1.1 404 Not Found</status></propstat></response></multistatus>");
    QVERIFY(answer);
    QCOMPARE(answer->resources.front().etag, QByteArray("\"1\""));
    QVERIFY(answer->resources.front().displayName.isEmpty());
    QVERIFY(!answer->resources.front().takesEvents);
}

void TestDavXml::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray begin("<multistatus xmlns='DAV:'>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
    QTest::newRow("another element") << QByteArray("<error xmlns='DAV:'/>");
    QTest::newRow("of no namespace") << QByteArray("<multistatus><response/></multistatus>");
    QTest::newRow("broken off") << begin + "<response><href>/a</href>";
    QTest::newRow("NUL") << begin + '\0' + "</multistatus>";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0m\0", 6);
    QTest::newRow("entities that grow")
        << QByteArray("<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                      "<multistatus xmlns='DAV:'><response><href>&b;</href></response></multistatus>");
    QTest::newRow("a file of ours") << QByteArray(
        "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        "<multistatus xmlns='DAV:'><response><href>&a;</href></response></multistatus>");
    QTest::newRow("an entity that nobody declared")
        << begin + "<response><href>&a;</href></response></multistatus>";
    QTest::newRow("too deep") << begin + QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100) +
                                     "</multistatus>";
    QTest::newRow("too large") << begin + QByteArray(33'000'000, ' ') + "</multistatus>";
}

void TestDavXml::whatIsNoAnswerIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readMultistatus(text));
}

void TestDavXml::conditionsAreNamed()
{
    QCOMPARE(conditionsIn("<d:error xmlns:d='DAV:'><d:valid-sync-token/></d:error>"),
             QList<QByteArray>{"valid-sync-token"});
    QCOMPARE(conditionsIn("<error xmlns='DAV:' xmlns:C='urn:ietf:params:xml:ns:caldav'><C:no-uid-conflict>"
                          "<href>/a</href></C:no-uid-conflict></error>"),
             QList<QByteArray>{"no-uid-conflict"});
    QVERIFY(conditionsIn("Conflict").isEmpty());
}

void TestDavXml::manyResourcesAreReadInTime()
{
    const QByteArray one("<response><href>/robin/jobs/0123456789abcdef0123456789abcdef.ics</href><propstat>"
                         "<prop><getetag>\"0123456789abcdef\"</getetag></prop><status>HTTP/1.1 200 OK"
                         "</status></propstat></response>");
    constexpr int count = 100'000;
    const auto answer =
        readMultistatus("<multistatus xmlns='DAV:'>" + one.repeated(count) + "</multistatus>");
    QVERIFY(answer);
    QCOMPARE(answer->resources.size(), size_t(count));
    QVERIFY(!readMultistatus("<multistatus xmlns='DAV:'>" + one.repeated(count + 10) + "</multistatus>"));
}

QTEST_APPLESS_MAIN(TestDavXml)
#include "tst_davxml.moc"
