// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/addressbookvisit.h"

#include "core/exchange/card/vcard.h"
#include "tests/core/dav/playedcollection.h"

#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestAddressBookVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsReadOnce();
    void thenOnlyWhatChanged_data();
    void thenOnlyWhatChanged();
    void manyAreReadInSomeQuestions();
    void aServerThatGivesOneAtATimeIsReadToo();
    void whatIsNotGivenOutIsAskedForAgain_data();
    void whatIsNotGivenOutIsAskedForAgain();
    void whatElseLiesThereIsNotRead();
    void anotherServersCardsAreNotAskedFor();
    void nothingIsToldWhereItBreaksOff_data();
    void nothingIsToldWhereItBreaksOff();
    void aBookThatHasGoneIsTold_data();
    void aBookThatHasGoneIsTold();
    void nothingIsEverWritten();
    void photosAreLeftOut_data();
    void photosAreLeftOut();
    void theMemoryIsReadAgain();
};

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 28), QTime(14, 0));

QByteArray card(const QByteArray &name, const QByteArray &more = {})
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + name + "\r\nFN:" + name + " & Söhne\r\nN:" + name +
           ";;;;\r\nEMAIL:" + name.toLower() + "@northwind.example\r\n" + more + "END:VCARD\r\n";
}

struct Book {
    Book()
    {
        server.isAddressBook = true;
        remembered.account = {u"robin"_s, PlayedCollection::url(), u"Contacts"_s, {}};
    }
    /// One reading; what it brought is remembered.
    std::optional<BookRead> read()
    {
        server.asked.clear();
        server.told.clear();
        AddressBookVisit visit(remembered, now);
        server.serve(visit);
        trouble = visit.trouble();
        if (!visit.isOver() || server.told.empty())
            return {};
        const auto read = std::get<BookRead>(server.told.front());
        remembered = read.book;
        return read;
    }
    void put(const QByteArray &name, const QByteArray &more = {})
    {
        server.put(name + ".vcf", card(name, more));
    }

    PlayedCollection server;
    AddressBook remembered;
    std::optional<DavTrouble> trouble;
};

QStringList namesIn(const BookRead &read)
{
    QStringList names;
    if (read.cards.isEmpty())
        return names;
    const auto cards = readCards(read.cards);
    for (const Contact &contact : cards.value().contacts)
        names += contact.name;
    names.sort();
    return names;
}

} // namespace

void TestAddressBookVisit::allOfItIsReadOnce()
{
    Book book;
    book.put("Dana");
    book.put("Priya");
    const auto read = book.read();
    QVERIFY(read);
    QCOMPARE(namesIn(*read), (QStringList{u"Dana & Söhne"_s, u"Priya & Söhne"_s}));
    QCOMPARE(read->changed, 2);
    QCOMPARE(read->unread, 0);
    QVERIFY(read->isNew);
    QCOMPARE(read->book.read, std::optional(now));
    QCOMPARE(book.server.asked, (QList<QByteArray>{"PROPFIND", "PROPFIND", "REPORT"}));
    const auto again = book.read();
    QVERIFY(again);
    QVERIFY(again->cards.isEmpty() && !again->isNew);
    QCOMPARE(book.server.asked, QList<QByteArray>{"PROPFIND"});
}

void TestAddressBookVisit::thenOnlyWhatChanged_data()
{
    QTest::addColumn<bool>("hasTokens");
    QTest::addColumn<bool>("hasChangeTag");
    QTest::addColumn<bool>("forgetsTokens");
    QTest::newRow("told by a token") << true << true << false;
    QTest::newRow("by a token that the server has forgotten") << true << true << true;
    QTest::newRow("by a change tag") << false << true << false;
    QTest::newRow("by ETags alone") << false << false << false;
}

void TestAddressBookVisit::thenOnlyWhatChanged()
{
    QFETCH(bool, hasTokens);
    QFETCH(bool, hasChangeTag);
    QFETCH(bool, forgetsTokens);
    Book book;
    book.server.hasTokens = hasTokens;
    book.server.hasChangeTag = hasChangeTag;
    for (const char *name : {"Dana", "Priya", "Tom", "Ada"})
        book.put(name);
    QCOMPARE(book.read()->changed, 4);
    book.server.forgetsTokens = forgetsTokens;
    book.server.changesAtOnce = 2;
    book.put("Tom", "TITLE:Head of Data\r\n");
    book.server.remove("Ada.vcf");
    book.put("Kim");
    const auto read = book.read();
    QVERIFY(read);
    QCOMPARE(namesIn(*read), (QStringList{u"Kim & Söhne"_s, u"Tom & Söhne"_s}));
    QCOMPARE(read->book.cards.size(), size_t(4));
    QVERIFY(!read->book.cards.contains("Ada.vcf"));
    QVERIFY(book.read()->cards.isEmpty());
}

void TestAddressBookVisit::manyAreReadInSomeQuestions()
{
    Book book;
    for (int n = 0; n < 1'000; ++n)
        book.put("Person" + QByteArray::number(n));
    const auto read = book.read();
    QCOMPARE(read->changed, 1'000);
    QCOMPARE(namesIn(*read).size(), 1'000);
    QVERIFY2(book.server.asked.size() <= 42, QByteArray::number(book.server.asked.size()));
}

void TestAddressBookVisit::aServerThatGivesOneAtATimeIsReadToo()
{
    Book book;
    book.server.givesSeveral = false;
    for (const char *name : {"Dana", "Priya", "Tom"})
        book.put(name);
    QCOMPARE(namesIn(book.read().value()).size(), 3);
    QCOMPARE(book.server.asked.count("GET"), 3);
    QVERIFY(book.read()->cards.isEmpty());
}

void TestAddressBookVisit::whatIsNotGivenOutIsAskedForAgain_data()
{
    QTest::addColumn<bool>("several");
    QTest::newRow("several at once") << true;
    QTest::newRow("one at a time") << false;
}

void TestAddressBookVisit::whatIsNotGivenOutIsAskedForAgain()
{
    QFETCH(bool, several);
    Book book;
    book.server.givesSeveral = several;
    book.put("Dana");
    book.put("Priya");
    book.server.withheld = {"Priya.vcf"};
    const auto read = book.read();
    QCOMPARE(namesIn(*read), QStringList{u"Dana & Söhne"_s});
    QCOMPARE(read->unread, 1);
    book.server.withheld.clear();
    const auto again = book.read();
    QCOMPARE(namesIn(*again), QStringList{u"Priya & Söhne"_s});
    QCOMPARE(again->unread, 0);
}

void TestAddressBookVisit::whatElseLiesThereIsNotRead()
{
    Book book;
    book.put("Dana");
    // The server lists the book itself and a folder in it beside the cards.
    const auto read = book.read();
    QCOMPARE(read->changed, 1);
    QCOMPARE(read->unread, 0);
    QCOMPARE(read->book.cards.size(), size_t(1));
}

void TestAddressBookVisit::anotherServersCardsAreNotAskedFor()
{
    Book book;
    book.put("Dana");
    book.server.givesSeveral = false;
    book.server.instead = [](const DavRequest &request) -> DavReply {
        if (request.method != "PROPFIND" || request.depth != "1")
            return {};
        return {207,
                {},
                {},
                "<multistatus xmlns='DAV:'><response><href>https://elsewhere.example/robin/jobs/x.vcf</href>"
                "<propstat><prop><getetag>1</getetag></prop></propstat></response>"
                "<response><href>/robin/../private/y.vcf</href><propstat><prop><getetag>1</getetag></prop>"
                "</propstat></response></multistatus>"};
    };
    const auto read = book.read();
    QVERIFY(read);
    QCOMPARE(read->changed, 0);
    QCOMPARE(book.server.asked, (QList<QByteArray>{"PROPFIND", "PROPFIND"}));
}

void TestAddressBookVisit::nothingIsToldWhereItBreaksOff_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("with"); // a part of the question
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    using Kind = DavTrouble::Kind;
    const auto row = [](const char *name, const char *method, const char *with, int status, Kind kind) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(with) << status << static_cast<int>(kind);
    };
    row("the password is not taken any more", "PROPFIND", "", 401, Kind::SignIn);
    row("forbidden", "PROPFIND", "", 403, Kind::Lasting);
    row("the server is down", "PROPFIND", "", 503, Kind::Passing);
    row("a page in place of an answer", "PROPFIND", "", 200, Kind::Passing);
    row("half an answer", "PROPFIND", "", 207, Kind::Passing);
    row("down at the list", "PROPFIND", "<D:prop><D:getetag/></D:prop>", 500, Kind::Passing);
    row("down at the cards", "REPORT", "multiget", 503, Kind::Passing);
    row("busy at the cards", "REPORT", "multiget", 429, Kind::Passing);
    row("locked out at the cards", "REPORT", "multiget", 401, Kind::SignIn);
}

void TestAddressBookVisit::nothingIsToldWhereItBreaksOff()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, with);
    QFETCH(int, status);
    QFETCH(int, kind);
    Book book;
    for (int n = 0; n < 60; ++n)
        book.put("Person" + QByteArray::number(n));
    int passed = with == "multiget" ? 1 : 0; // the first cards come
    book.server.instead = [&](const DavRequest &request) -> DavReply {
        if (request.method != method || !request.body.contains(with) || passed-- > 0)
            return {};
        return {status, {}, {}, "<multistatus xmlns='DAV:'><response><href>/ro"};
    };
    QVERIFY(!book.read());
    QVERIFY(book.trouble);
    QCOMPARE(static_cast<int>(book.trouble->kind), kind);
    QVERIFY(book.remembered.cards.empty() && !book.remembered.read);
    book.server.instead = {};
    QCOMPARE(book.read()->changed, 60);
}

void TestAddressBookVisit::aBookThatHasGoneIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("404") << 404 << QByteArray();
    QTest::newRow("410") << 410 << QByteArray();
    QTest::newRow("a folder that is none")
        << 207
        << QByteArray(
               "<multistatus xmlns='DAV:'><response><href>/robin/jobs/</href><propstat><prop><resourcetype>"
               "<collection/></resourcetype></prop></propstat></response></multistatus>");
}

void TestAddressBookVisit::aBookThatHasGoneIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Book book;
    book.server.instead = [&](const DavRequest &) { return DavReply{status, {}, {}, body}; };
    QVERIFY(!book.read());
    QCOMPARE(book.trouble->kind, DavTrouble::Kind::Lasting);
    QVERIFY2(book.trouble->why.contains(u"“Contacts” is not there any more"), qPrintable(book.trouble->why));
}

void TestAddressBookVisit::nothingIsEverWritten()
{
    Book book;
    book.put("Dana");
    book.read();
    book.put("Dana", "TITLE:Head of Data\r\n");
    book.put("Tom");
    book.server.givesSeveral = false;
    QList<QByteArray> asked = book.server.asked;
    book.read();
    asked += book.server.asked;
    for (const QByteArray &method : asked)
        QVERIFY2(method == "PROPFIND" || method == "REPORT" || method == "GET", method.constData());
}

void TestAddressBookVisit::photosAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("none") << QByteArray("FN:Dana\r\n") << QByteArray("FN:Dana\r\n");
    QTest::newRow("folded") << QByteArray("FN:Dana\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\n\tCCCC\r\nTEL:1\r\n")
                            << QByteArray("FN:Dana\r\nTEL:1\r\n");
    QTest::newRow("of a group") << QByteArray("item1.photo:AAAA\nTEL:1") << QByteArray("TEL:1");
    QTest::newRow("named like one") << QByteArray("PHOTOGRAPH:x\nX-PHOTO:y\n")
                                    << QByteArray("PHOTOGRAPH:x\nX-PHOTO:y\n");
    QTest::newRow("a folded note stays")
        << QByteArray("NOTE:a\n PHOTO:b\n") << QByteArray("NOTE:a\n PHOTO:b\n");
    QTest::newRow("sounds and keys") << QByteArray("KEY:a\nSOUND:b\n c\nLOGO:d\nFN:e\n")
                                     << QByteArray("FN:e\n");
}

void TestAddressBookVisit::photosAreLeftOut()
{
    QFETCH(QByteArray, card);
    QFETCH(QByteArray, left);
    QCOMPARE(withoutPictures(card), left);
}

void TestAddressBookVisit::theMemoryIsReadAgain()
{
    Book book;
    book.put("Dana");
    book.put("Zoë");
    book.remembered.account.authority = "-----BEGIN CERTIFICATE-----\n";
    book.read();
    QCOMPARE(addressBookFrom(addressBookText(book.remembered)), book.remembered);
    QVERIFY(!addressBookText(book.remembered).contains("@northwind"));
    QCOMPARE(addressBookFrom("{"), AddressBook());
    QCOMPARE(addressBookFrom("{\"version\":99,\"user\":\"robin\"}"), AddressBook());
}

QTEST_APPLESS_MAIN(TestAddressBookVisit)
#include "tst_addressbookvisit.moc"
