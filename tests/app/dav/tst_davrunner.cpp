// SPDX-License-Identifier: GPL-3.0-or-later
// Talks with real calendar servers, over TLS.
#include "app/dav/davrunner.h"

#include "core/dav/addressbookvisit.h"
#include "core/dav/calendarvisit.h"
#include "core/dav/collectionsearch.h"
#include "core/exchange/card/vcard.h"
#include "tests/app/dav/davsides.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestDavRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void calendarsAreFound_data() { servers(); }
    void calendarsAreFound();
    void aMonthOfChangesBothWays_data() { servers(); }
    void aMonthOfChangesBothWays();
    void aCalendarThatHasGoneIsTold_data() { servers(); }
    void aCalendarThatHasGoneIsTold();
    void aCopyUnderAnotherNameIsKnownAgain_data() { servers(); }
    void aCopyUnderAnotherNameIsKnownAgain();
    void addressBooksAreFound_data() { servers(); }
    void addressBooksAreFound();
    void aMonthOfAnAddressBook_data() { servers(); }
    void aMonthOfAnAddressBook();
    void anAddressBookThatHasGoneIsTold_data() { servers(); }
    void anAddressBookThatHasGoneIsTold();
    void anAddressBookOfACutLineIsReadWholeOrNotAtAll();
    void aCutLineLosesAndDoublesNothing();
    void aWrongPasswordIsTold();
    void aServerWithoutRoomIsTold();
    void aServerThatIsNotTheRightOneHearsNothing_data();
    void aServerThatIsNotTheRightOneHearsNothing();
    void aServerThatIsNotPrivateHearsNothing();
    void aRedirectIsNotFollowedBlindly();
    void whoAsksForThePasswordAgainAndAgainHearsItOnce();
    void moreThanFitsIsGivenUp();

private:
    void servers();
    CalendarServer *server(const QString &name);

    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<RadicaleServer> m_radicale;
    std::unique_ptr<XandikosServer> m_xandikos;
};

namespace {

using State = PublishedEntry::State;

const Moment now = momentOfSides();

} // namespace

void TestDavRunner::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY2(m_certificates->areThere(), "openssl made no certificates");
}

void TestDavRunner::servers()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Radicale") << u"radicale"_s;
    QTest::newRow("Xandikos") << u"xandikos"_s;
}

/// The server called @p name, begun when it is first asked for; null where it is not installed.
CalendarServer *TestDavRunner::server(const QString &name)
{
    if (name == u"radicale"_s) {
        if (!m_radicale && RadicaleServer::isThere())
            m_radicale = std::make_unique<RadicaleServer>(*m_certificates);
        return m_radicale.get();
    }
    if (!m_xandikos && XandikosServer::isThere())
        m_xandikos = std::make_unique<XandikosServer>(*m_certificates);
    return m_xandikos.get();
}

#define SERVER_OR_SKIP(variable, name)                                                                       \
    CalendarServer *variable = server(name);                                                                 \
    if (!variable)                                                                                           \
        QSKIP("this calendar server is not installed");                                                      \
    QVERIFY(variable->isRunning())

void TestDavRunner::calendarsAreFound()
{
    QFETCH(QString, name);
    SERVER_OR_SKIP(calendars, name);
    const Talked talked = talk(calendars->login(), std::make_unique<CollectionSearch>(calendars->url()));
    QVERIFY2(!talked.trouble, talked.trouble ? qPrintable(talked.trouble->why) : "");
    QCOMPARE(talked.events.size(), size_t(1));
    const auto found = std::get<CollectionsFound>(talked.events.front()).collections;
    QVERIFY(std::any_of(found.begin(), found.end(),
                        [&](const FoundCollection &one) { return one.url == calendars->calendar(); }));
    // By the calendar's own address, too.
    const Talked direct = talk(calendars->login(), std::make_unique<CollectionSearch>(calendars->calendar()));
    QVERIFY(!direct.trouble);
    QCOMPARE(std::get<CollectionsFound>(direct.events.front()).collections.front().url,
             calendars->calendar());
}

void TestDavRunner::aMonthOfChangesBothWays()
{
    QFETCH(QString, name);
    SERVER_OR_SKIP(calendars, name);
    Side side(*calendars);
    // Somebody's own, which nobody is to touch.
    const QByteArray dentist("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\n"
                             "UID:dentist\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261201T090000Z\r\n"
                             "DTEND:20261201T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QVERIFY(calendars->ask(putEvent(side.urlOf("dentist.ics"), {}, dentist)).status == 201);
    QRandomGenerator chance(20261128);
    std::map<QString, QByteArray> askedAbout; // what somebody wrote last where the person has not decided
    int made = 0;
    const auto add = [&] {
        const bool isInterview = made % 2 == 0;
        const QString uid =
            (isInterview ? u"interview/"_s : u"follow-up/check-in/"_s) + name + QString::number(++made);
        side.wanted.emplace(uid,
                            entry(uid, u"Northwind, %1; Ü"_s.arg(made), now + hours(24 * (1 + made % 5))));
    };
    for (int n = 0; n < 6; ++n)
        add();
    const auto any = [&](std::initializer_list<State> states) -> PublishedEntry * {
        std::vector<PublishedEntry *> fit;
        for (PublishedEntry &one : side.remembered.entries) {
            if (std::find(states.begin(), states.end(), one.state) != states.end() &&
                side.wanted.contains(one.uid))
                fit.push_back(&one);
        }
        return fit.empty() ? nullptr : fit[chance.bounded(quint32(fit.size()))];
    };
    for (int day = 0; day < 30; ++day) {
        switch (day == 0 ? 0 : chance.bounded(8)) {
        case 0: add(); break;
        case 1: // moved here
            if (PublishedEntry *one = any({State::Stands})) {
                side.wanted[one->uid].start += hours(1);
                side.wanted[one->uid].end += hours(1);
            }
            break;
        case 2: // over here
            if (PublishedEntry *one = any({State::Stands, State::Moved, State::LeftOut}))
                side.wanted.erase(one->uid);
            break;
        case 3: // moved there
        case 4:
            if (PublishedEntry *one = any({State::Stands, State::Moved})) {
                const QByteArray hour = QByteArray::number(16 + chance.bounded(6));
                side.editThere(one->name, [&](QByteArray &text) {
                    moveTo(text, "DTSTART", hour);
                    moveTo(text, "DTEND", QByteArray::number(hour.toInt() + 1));
                });
            }
            break;
        case 5: // taken away there
            if (PublishedEntry *one = any({State::Stands}))
                side.removeThere(one->name);
            break;
        case 6: // ours are wanted
            if (PublishedEntry *one = any({State::Moved, State::Gone, State::LeftOut}))
                one->state = State::OursWanted;
            break;
        default: // taken over
            if (PublishedEntry *one = any({State::Moved})) {
                side.wanted[one->uid].start = one->there.start;
                side.wanted[one->uid].end = one->there.end;
            }
            break;
        }
        const auto trouble = side.round();
        QVERIFY2(!trouble, trouble ? qPrintable(trouble->why) : "");
        QCOMPARE(side.refused, 0);
        // What stands there is what is known of it.
        size_t standing = 1; // the dentist
        for (const PublishedEntry &one : side.remembered.entries) {
            QVERIFY(side.wanted.contains(one.uid));
            if (one.state == State::Gone || one.state == State::LeftOut)
                continue;
            ++standing;
            const EventWords there = side.wordsThere(one.uid);
            const EventWords here = wordsOf(side.wanted[one.uid]);
            if (one.state == State::Moved)
                QVERIFY(there.isSameTime(one.there));
            else if (isInterviewUid(one.uid))
                QVERIFY2(there.isSameTime(here), qPrintable(one.uid));
            QVERIFY(there.areSameTexts(here));
        }
        const auto events = calendars->events();
        QCOMPARE(events.size(), standing);
        for (const auto &[uid, one] : side.wanted)
            QVERIFY2(side.remembered.find(uid), qPrintable(uid));
    }
    // A quiet round writes nothing.
    const auto before = calendars->events();
    QVERIFY(!side.round());
    QCOMPARE(calendars->events(), before);
    QVERIFY(!side.round(true));
    QCOMPARE(calendars->events().size(), size_t(1));
    side.removeThere("dentist.ics");
}

void TestDavRunner::aCalendarThatHasGoneIsTold()
{
    QFETCH(QString, name);
    // One of its own, since it goes.
    std::unique_ptr<CalendarServer> calendars;
    if (name == u"radicale"_s && RadicaleServer::isThere())
        calendars = std::make_unique<RadicaleServer>(*m_certificates);
    else if (name == u"xandikos"_s && XandikosServer::isThere())
        calendars = std::make_unique<XandikosServer>(*m_certificates);
    if (!calendars)
        QSKIP("this calendar server is not installed");
    Side side(*calendars);
    side.wanted[u"interview/1"_s] = entry(u"interview/1"_s, u"Northwind"_s, now);
    QVERIFY(!side.round());
    QVERIFY(calendars->ask(deleteEvent(calendars->calendar(), {})).status < 300);
    const auto trouble = side.round();
    QVERIFY(trouble);
    QCOMPARE(trouble->kind, DavTrouble::Kind::Lasting);
    QVERIFY2(trouble->why.contains(u"not there any more"), qPrintable(trouble->why));
    QVERIFY(side.remembered.find(u"interview/1"_s));
}

void TestDavRunner::aCopyUnderAnotherNameIsKnownAgain()
{
    QFETCH(QString, name);
    SERVER_OR_SKIP(calendars, name);
    Side side(*calendars);
    side.wanted[u"interview/copy"_s] = entry(u"interview/copy"_s, u"Northwind"_s, now);
    // As a program leaves it that took in an exported file.
    QVERIFY(calendars
                ->ask(putEvent(side.urlOf("taken-in.ics"), {},
                               writeCalendarObject(side.wanted[u"interview/copy"_s])))
                .status == 201);
    const auto trouble = side.round();
    QVERIFY2(!trouble, trouble ? qPrintable(trouble->why) : "");
    QCOMPARE(side.refused, 0);
    QCOMPARE(calendars->events().size(), size_t(1));
    QCOMPARE(side.remembered.find(u"interview/copy"_s)->name, QByteArray("taken-in.ics"));
    QVERIFY(!side.round(true));
    QCOMPARE(calendars->events().size(), size_t(0));
}

namespace {

QByteArray cardOf(const QByteArray &uid, const QByteArray &name, const QByteArray &title)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:" + name + "\r\nN:" + name +
           ";;;;\r\nTITLE:" + title + "\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(3'000, 'A') +
           "\r\nEND:VCARD\r\n";
}

} // namespace

void TestDavRunner::addressBooksAreFound()
{
    QFETCH(QString, name);
    SERVER_OR_SKIP(books, name);
    for (const QUrl &typed : {books->url(), books->book()}) {
        const Talked talked =
            talk(books->login(), std::make_unique<CollectionSearch>(typed, CollectionKind::AddressBook));
        QVERIFY2(!talked.trouble, talked.trouble ? qPrintable(talked.trouble->why) : "");
        const auto found = std::get<CollectionsFound>(talked.events.front()).collections;
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [&](const FoundCollection &one) { return one.url == books->book(); }));
        QVERIFY(std::none_of(found.begin(), found.end(),
                             [&](const FoundCollection &one) { return one.url == books->calendar(); }));
    }
}

void TestDavRunner::aMonthOfAnAddressBook()
{
    QFETCH(QString, name);
    SERVER_OR_SKIP(books, name);
    KnownBook known(*books);
    QRandomGenerator chance(20261128);
    std::map<QByteArray, QByteArray> standing; // titles, by uid
    for (int day = 0; day < 30; ++day) {
        std::map<QString, QString> expected;
        const int changes = day == 0 ? 60 : day % 7 == 0 ? 0 : 1 + static_cast<int>(chance.bounded(4));
        for (int change = 0; change < changes; ++change) {
            const QByteArray uid = "person" + QByteArray::number(chance.bounded(80));
            const QString who = u"Ü "_s + QString::fromLatin1(uid);
            if (day > 0 && chance.bounded(4) == 0 && standing.contains(uid)) {
                books->ask(deleteEvent(resolved(books->book(), uid + ".vcf"), {}));
                standing.erase(uid);
                expected.erase(who);
                continue;
            }
            standing[uid] = "Title " + QByteArray::number(day) + '.' + QByteArray::number(change);
            const int status = books->putCard(uid + ".vcf", cardOf(uid, who.toUtf8(), standing[uid]));
            QVERIFY2(status == 201 || status == 204, QByteArray::number(status).constData());
            expected[who] = QString::fromLatin1(standing[uid]);
        }
        QVERIFY2(known.read(), known.trouble ? qPrintable(known.trouble->why) : "");
        QCOMPARE(known.unread, 0);
        QCOMPARE(known.brought, expected);
        QCOMPARE(known.remembered.cards.size(), standing.size());
    }
    // Read once more from the beginning, all of it is the same.
    const AddressBook before = known.remembered;
    known.remembered = unread(known.remembered);
    QVERIFY(known.read());
    QCOMPARE(known.brought.size(), standing.size());
    QCOMPARE(known.remembered, before);
    for (const auto &[uid, title] : standing)
        books->ask(deleteEvent(resolved(books->book(), uid + ".vcf"), {}));
}

void TestDavRunner::anAddressBookThatHasGoneIsTold()
{
    QFETCH(QString, name);
    // One of its own, since it goes.
    std::unique_ptr<CalendarServer> books;
    if (name == u"radicale"_s && RadicaleServer::isThere())
        books = std::make_unique<RadicaleServer>(*m_certificates);
    else if (name == u"xandikos"_s && XandikosServer::isThere())
        books = std::make_unique<XandikosServer>(*m_certificates);
    if (!books)
        QSKIP("this calendar server is not installed");
    KnownBook known(*books);
    QVERIFY(books->putCard("dana.vcf", cardOf("dana", "Dana", "Head")) < 300);
    QVERIFY(known.read());
    const AddressBook before = known.remembered;
    QVERIFY(books->ask(deleteEvent(books->book(), {})).status < 300);
    QVERIFY(!known.read());
    QCOMPARE(known.trouble->kind, DavTrouble::Kind::Lasting);
    QVERIFY2(known.trouble->why.contains(u"not there any more"), qPrintable(known.trouble->why));
    QCOMPARE(known.remembered, before);
}

void TestDavRunner::anAddressBookOfACutLineIsReadWholeOrNotAtAll()
{
    SERVER_OR_SKIP(books, u"xandikos"_s);
    TlsForwarder &line = m_xandikos->forwarder();
    for (const char *uid : {"dana", "priya"})
        QVERIFY(books->putCard(QByteArray(uid) + ".vcf", cardOf(uid, uid, "Head")) < 300);
    const auto before = books->cards();
    const QByteArray steps = qgetenv("AFTERWORD_CUTS");
    const int step = steps.isEmpty() ? 389 : steps.toInt();
    for (qint64 cut = 1;; cut += step) {
        KnownBook known(*books);
        line.cutAfter(cut);
        const bool isRead = known.read();
        line.cutAfter(-1);
        if (!isRead) {
            QCOMPARE(known.trouble->kind, DavTrouble::Kind::Passing);
            QVERIFY(known.remembered.cards.empty());
            QVERIFY(known.read());
        }
        QCOMPARE(known.brought.size(), size_t(2));
        if (isRead)
            break;
    }
    QCOMPARE(books->cards(), before);
    for (const auto &[name, text] : before)
        books->ask(deleteEvent(resolved(books->book(), name), {}));
}

void TestDavRunner::aCutLineLosesAndDoublesNothing()
{
    SERVER_OR_SKIP(calendars, u"xandikos"_s);
    TlsForwarder &line = m_xandikos->forwarder();
    const QByteArray steps = qgetenv("AFTERWORD_CUTS");
    const int step = steps.isEmpty() ? 97 : steps.toInt();
    for (qint64 cut = 1;; cut += step) {
        Side side(*calendars);
        for (int n = 1; n <= 2; ++n) {
            const QString uid = u"interview/%1"_s.arg(n);
            side.wanted[uid] = entry(uid, u"Northwind"_s, now + hours(24 * n));
        }
        line.cutAfter(cut);
        const auto trouble = side.round();
        line.cutAfter(-1);
        if (trouble)
            QCOMPARE(trouble->kind, DavTrouble::Kind::Passing);
        const auto again = side.round();
        QVERIFY2(!again, again ? qPrintable(again->why) : "");
        QCOMPARE(calendars->events().size(), size_t(2));
        QCOMPARE(side.remembered.entries.size(), size_t(2));
        for (const PublishedEntry &one : side.remembered.entries)
            QCOMPARE(one.state, State::Stands);
        QVERIFY(!side.round(true));
        QCOMPARE(calendars->events().size(), size_t(0));
        if (!trouble)
            return;
    }
}

void TestDavRunner::aWrongPasswordIsTold()
{
    SERVER_OR_SKIP(calendars, u"radicale"_s);
    const Talked talked =
        talk(calendars->login("wrong"), std::make_unique<CollectionSearch>(calendars->url()));
    QVERIFY(talked.trouble);
    QCOMPARE(talked.trouble->kind, DavTrouble::Kind::SignIn);
}

void TestDavRunner::aServerWithoutRoomIsTold()
{
    if (!RadicaleServer::isThere())
        QSKIP("Radicale is not installed");
    RadicaleServer calendars(*m_certificates, {u"--server-max-content-length"_s, u"700"_s});
    QVERIFY(calendars.isRunning());
    Side side(calendars);
    side.wanted[u"interview/1"_s] = entry(u"interview/1"_s, QString(2000, u'x'), now);
    const auto trouble = side.round();
    QVERIFY(trouble);
    QCOMPARE(trouble->kind, DavTrouble::Kind::Lasting);
    QVERIFY2(trouble->why.contains(u"no room"), qPrintable(trouble->why));
    QVERIFY(side.remembered.entries.empty());
}

void TestDavRunner::aServerThatIsNotTheRightOneHearsNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("ownAuthority");
    QTest::addColumn<QString>("says");
    QTest::newRow("of another server") << u"wrongname"_s << true << u"belongs to another server"_s;
    QTest::newRow("of another server, whose owner is called like ours")
        << u"calledlikeus"_s << true << u"belongs to another server"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"has expired"_s;
    QTest::newRow("of a stranger") << u"stranger"_s << true << u"not signed by anyone"_s;
    QTest::newRow("of our own, which the system does not know")
        << u"good"_s << false << u"not signed by anyone"_s;
}

void TestDavRunner::aServerThatIsNotTheRightOneHearsNothing()
{
    QFETCH(QString, certificate);
    QFETCH(bool, ownAuthority);
    QFETCH(QString, says);
    PlayedServer server(m_certificates->configuration(certificate));
    const QUrl url(u"https://localhost:%1/"_s.arg(server.port()));
    const Talked talked =
        talk({url, u"robin"_s, "sesame", ownAuthority ? m_certificates->authority() : QByteArray()},
             std::make_unique<CollectionSearch>(url));
    QVERIFY(talked.trouble);
    QCOMPARE(talked.trouble->kind, DavTrouble::Kind::Unsafe);
    QVERIFY2(talked.trouble->why.contains(says), qPrintable(talked.trouble->why));
    QCOMPARE(server.heard(), QByteArray());
}

void TestDavRunner::aServerThatIsNotPrivateHearsNothing()
{
    PlayedServer server;
    server.setLines({{}, "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n"});
    const QUrl url(u"https://localhost:%1/"_s.arg(server.port()));
    const Talked talked = talk({url, u"robin"_s, "sesame", m_certificates->authority()},
                               std::make_unique<CollectionSearch>(url));
    QVERIFY(talked.trouble);
    QVERIFY(!server.heard().contains("PROPFIND") && !server.heard().contains("Authorization"));
    // Nor does a talk that asks for such a line get it.
    const QUrl plain(u"http://localhost:%1/"_s.arg(server.port()));
    const Talked open = talk({plain, u"robin"_s, "sesame", {}}, std::make_unique<CollectionSearch>(plain));
    QCOMPARE(open.trouble->kind, DavTrouble::Kind::Unsafe);
    QVERIFY(!server.heard().contains("PROPFIND"));
}

void TestDavRunner::aRedirectIsNotFollowedBlindly()
{
    PlayedServer stranger(m_certificates->configuration(u"good"));
    PlayedServer server(m_certificates->configuration(u"good"));
    server.setLines({{},
                     "HTTP/1.1 301 Moved\r\nLocation: https://localhost:" +
                         QByteArray::number(stranger.port()) + "/\r\nContent-Length: 0\r\n\r\n"});
    const QUrl url(u"https://localhost:%1/"_s.arg(server.port()));
    const Talked talked = talk({url, u"robin"_s, "sesame", m_certificates->authority()},
                               std::make_unique<CollectionSearch>(url));
    QVERIFY(talked.trouble);
    QCOMPARE(talked.trouble->kind, DavTrouble::Kind::Unsafe);
    QCOMPARE(stranger.visitors(), 0);
}

void TestDavRunner::whoAsksForThePasswordAgainAndAgainHearsItOnce()
{
    PlayedServer server(m_certificates->configuration(u"good"));
    const QByteArray who("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                         "Content-Length: 0\r\nConnection: close\r\n\r\n");
    std::vector<QByteArray> lines;
    for (int n = 0; n < 200; ++n)
        lines.push_back(n % 40 == 1 ? who : QByteArray());
    server.setLines(lines);
    const QUrl url(u"https://localhost:%1/"_s.arg(server.port()));
    const Talked talked = talk({url, u"robin"_s, "sesame", m_certificates->authority()},
                               std::make_unique<CollectionSearch>(url));
    QVERIFY(talked.trouble);
    QVERIFY(server.heard().count("Authorization:") <= 1);
}

void TestDavRunner::moreThanFitsIsGivenUp()
{
    PlayedServer server(m_certificates->configuration(u"good"));
    server.setLines(
        {{},
         "HTTP/1.1 207 Multi-Status\r\nContent-Length: 4000000000\r\n\r\n" + QByteArray(34'000'000, ' ')});
    const QUrl url(u"https://localhost:%1/"_s.arg(server.port()));
    const Talked talked = talk({url, u"robin"_s, "sesame", m_certificates->authority()},
                               std::make_unique<CollectionSearch>(url));
    QVERIFY(talked.trouble);
    QVERIFY2(talked.trouble->why.contains(u"32 MB"), qPrintable(talked.trouble->why));
}

QTEST_GUILESS_MAIN(TestDavRunner)
#include "tst_davrunner.moc"
