// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/vcard.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestVCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsOfManyProgramsAreRead_data();
    void cardsOfManyProgramsAreRead();
    void contactsComeBack_data();
    void contactsComeBack();
    void cardsOfNobodyAreSkipped_data();
    void cardsOfNobodyAreSkipped();
    void aUselessFileIsExplained_data();
    void aUselessFileIsExplained();
    void hostileCardsAreBounded_data();
    void hostileCardsAreBounded();
    void aBrokenCardCostsNoOther_data();
    void aBrokenCardCostsNoOther();
    void noPartOfANameHoldsTheGivenNameTwice_data();
    void noPartOfANameHoldsTheGivenNameTwice();
    void aNewerCardBringsUpToDateAndLosesNothing();
    void readTwiceNothingDoubles();
    void whatThePersonWroteStays();
    void aNamesakeElsewhereIsSomebodyElse();
    void manyNamesakesGetIdsOfTheirOwn();
};

namespace {

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

Contact contact(const QString &name, const QString &email = {})
{
    Contact contact;
    contact.name = name;
    contact.email = email;
    return contact;
}

QString inOneText(const Contact &c)
{
    return QStringList{c.name, c.givenName, c.title, c.organization, c.email, c.phone, c.address, c.remarks}
        .join(u'|');
}

} // namespace

void TestVCard::cardsOfManyProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("contact");
    QTest::newRow("Apple")
        << card("N:Whitfield;Dana;;Dr.;\r\nFN:Dr. Dana Whitfield\r\nORG:Northwind;Data\r\n"
                "TITLE:Head of Data\r\n"
                "item1.EMAIL;type=INTERNET;type=HOME:dana@home.example\r\n"
                "item2.EMAIL;type=INTERNET;type=WORK;type=pref:dana@northwind.example\r\n"
                "item1.X-ABLabel:_$!<Work>!$_\r\nTEL;type=CELL;type=VOICE:+1 212 555 0100\r\n"
                "item3.ADR;type=WORK:;;4 Harbour Street;New York;NY;10004;United States\r\n"
                "NOTE:likes tea\\, and\\n\r\n  boats")
        << u"Dr. Dana Whitfield|Dana|Head of Data|Northwind|dana@northwind.example|"
           "+1 212 555 0100|4 Harbour Street\nNew York, NY 10004\nUnited States|"
           "likes tea, and\n boats\nOther e-mail: dana@home.example (home)"_s;
    QTest::newRow("Outlook, version 2.1")
        << QByteArray("BEGIN:VCARD\nVERSION:2.1\nN;LANGUAGE=en-us;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:"
                      "Okafor-N=C3=BA=\n=C3=B1ez;Amara\nFN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:Amara "
                      "Okafor-N=C3=BA=C3=B1ez\nEMAIL;PREF;INTERNET:amara@blue-harbor.example\n"
                      "PHOTO;TYPE=JPEG;ENCODING=BASE64:\n AAAA=\n\nEND:VCARD\n")
        << u"Amara Okafor-Núñez|Amara|||amara@blue-harbor.example|||"_s;
    QTest::newRow("Google") << card(
                                   "FN:Priya Rao\r\nN:Rao;Priya;;;\r\nEMAIL;TYPE=INTERNET:priya@x.example\r\n"
                                   "CATEGORIES:myContacts")
                            << u"Priya Rao|Priya|||priya@x.example|||"_s;
    QTest::newRow("version 4.0") << QByteArray("\xef\xbb\xbf"
                                               "begin:vcard\r\nversion:4.0\r\nfn;pref=2:Jonas E\r\n"
                                               "fn;pref=1:Jonas Eide\r\ntel;value=uri:tel:+47-22-55;ext=1\r\n"
                                               "role:Recruiter\r\nend:vcard")
                                 << u"Jonas Eide|Jonas|Recruiter|||+47-22-55 ext. 1||"_s;
    QTest::newRow("parts alone") << card("N:Tanaka;Mei;Aiko;;") << u"Mei Aiko Tanaka|Mei||||||"_s;
    QTest::newRow("an address alone")
        << card("EMAIL:sam.osei@x.example") << u"Sam Osei|Sam|||sam.osei@x.example|||"_s;
    QTest::newRow("an address in the place of a name, and half a name in that of an address")
        << card("FN:<sam.osei@x.example>\r\nN:<sam.osei@x.example>;\r\nEMAIL;INTERNET:\"Osei")
        << u"Sam Osei|Sam|||sam.osei@x.example|||"_s;
    QTest::newRow("Latin 1") << card("FN:Jos\xe9 Ruiz") << u"José Ruiz|José||||||"_s;
}

void TestVCard::cardsOfManyProgramsAreRead()
{
    QFETCH(QByteArray, text);
    const auto read = readCards(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->skipped.size(), size_t(0));
    QCOMPARE(read->contacts.size(), size_t(1));
    QTEST(inOneText(read->contacts.front()), "contact");
    QVERIFY(read->contacts.front().id.text.isEmpty());
}

void TestVCard::contactsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Head of Data"_s;
    QTest::newRow("separators") << u"a;b,c\\n:d=\"e\" ^n"_s;
    QTest::newRow("every script") << u"שלום 東京 😀 e\u0301"_s;
    QTest::newRow("long") << u"ñ😀x"_s.repeated(300);
    QTest::newRow("a property") << u"EMAIL:x@y.example"_s;
    QTest::newRow("a formula") << u"=1+1"_s;
}

void TestVCard::contactsComeBack()
{
    QFETCH(QString, text);
    Contact all;
    all.id.text = u"dana-núñez"_s;
    all.name = u"Dana "_s + text;
    all.givenName = u"Dana"_s;
    all.title = all.organization = all.phone = text;
    all.email = u"dana@northwind.example"_s;
    all.team = true;
    all.address = all.remarks = text + u'\n' + text;
    Contact oneName = contact(text);
    oneName.id.text = u"x"_s;
    oneName.givenName = u"Someone Else"_s;
    // Of both versions the same comes back.
    const QByteArray four = writeCards({all, oneName}, CardVersion::Four);
    QCOMPARE(four.count("VERSION:4.0"), 2);
    QVERIFY(four.contains("UID;VALUE=text:"));
    QCOMPARE(readCards(four)->contacts, readCards(writeCards({all, oneName}))->contacts);
    const auto read = readCards(writeCards({all, oneName}));
    QVERIFY(read);
    QCOMPARE(read->contacts, (std::vector<Contact>{all, oneName}));
}

void TestVCard::cardsOfNobodyAreSkipped_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << QByteArray("TEL:+1 212") << u"names nobody"_s;
    QTest::newRow("a company") << QByteArray("FN:Northwind Inc.\r\nKIND:org") << u"a company"_s;
    QTest::newRow("a company on a phone")
        << QByteArray("FN:Northwind\r\nX-ABShowAs:COMPANY") << u"a company"_s;
    QTest::newRow("a place") << QByteArray("FN:Room 4\r\nKIND:location") << u"location"_s;
    QTest::newRow("a list") << QByteArray("FN:Team\r\nX-ADDRESSBOOKSERVER-KIND:group") << u"list of people"_s;
}

void TestVCard::cardsOfNobodyAreSkipped()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, says);
    const auto read = readCards(card("FN:Dana") + card(lines) + card("FN:Priya"));
    QCOMPARE(read->contacts.size(), size_t(2));
    QCOMPARE(read->skipped.size(), size_t(1));
    QVERIFY(read->skipped.front().message.contains(says));
    QCOMPARE(read->skipped.front().line, 5);
}

void TestVCard::aUselessFileIsExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray("\n\n") << u"empty"_s << 1;
    QTest::newRow("a web page") << QByteArray("\n<html>") << u"not a file of address cards"_s << 2;
    QTest::newRow("cut off") << QByteArray("BEGIN:VCARD\nFN:Priya\n") << u"the file ends in the middle"_s
                             << 1;
    QTest::newRow("NUL") << card(QByteArray("FN:Da\0na", 8)) << u"characters"_s << 3;
    QTest::newRow("too large") << QByteArray(256'000'001, 'x') << u"256 MB"_s << 0;
    QTest::newRow("too many") << card("FN:Dana").repeated(250'001) << u"250000 address cards"_s << 1'000'001;
}

void TestVCard::aUselessFileIsExplained()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto read = readCards(text);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QTEST(read.error().line, "line");
}

void TestVCard::hostileCardsAreBounded_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("a huge photo") << QByteArray("PHOTO;ENCODING=b:") + QByteArray(15'000'000, 'A');
    QTest::newRow("a photo elsewhere") << QByteArray("PHOTO;VALUE=uri:file:///etc/passwd");
    QTest::newRow("a million folds") << QByteArray("NOTE:x") + QByteArray("\r\n y").repeated(1'000'000);
    QTest::newRow("soft breaks") << QByteArray("NOTE;QUOTED-PRINTABLE:x=") +
                                        QByteArray("\r\n=").repeated(200'000) + "\r\n";
    QTest::newRow("many parameters") << "NOTE;" + QByteArray("X=1;").repeated(200'000) + "Y=2:x";
    QTest::newRow("many properties") << QByteArray("EMAIL:x@y.example\r\n").repeated(300'000);
}

void TestVCard::hostileCardsAreBounded()
{
    QFETCH(QByteArray, lines);
    const auto read = readCards(card("FN:Dana\r\n" + lines));
    QVERIFY(read);
    QCOMPARE(read->contacts.size(), size_t(1));
    QVERIFY(read->contacts.front().remarks.size() <= 100'000);
}

void TestVCard::aBrokenCardCostsNoOther_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QString>("says");
    QTest::newRow("without an end") << QByteArray("BEGIN:VCARD\r\nFN:Nobody\r\n")
                                    << u"before this one has ended"_s;
    QTest::newRow("a line between") << QByteArray("FN:Nobody\r\nTEL:1\r\n")
                                    << u"belongs to no address card"_s;
}

void TestVCard::aBrokenCardCostsNoOther()
{
    QFETCH(QByteArray, between);
    QFETCH(QString, says);
    const auto read = readCards(card("FN:Dana") + between + card("FN:Priya") + "BEGIN:VCARD\nFN:Cut off\n");
    QVERIFY(read);
    QCOMPARE(read->contacts.size(), size_t(2));
    QCOMPARE(read->skipped.size(), size_t(2));
    QVERIFY2(read->skipped.front().message.contains(says), qPrintable(read->skipped.front().message));
    QCOMPARE(read->skipped.front().line, 5);
    QVERIFY(read->skipped.back().message.contains(u"the file ends in the middle"_s));
}

void TestVCard::noPartOfANameHoldsTheGivenNameTwice_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("lines");
    const auto name = [](const char *whole, const QString &given, const QByteArray &lines) {
        QTest::newRow(whole) << given << lines;
    };
    name("Dana Whitfield", u"Dana"_s, "N:Whitfield;Dana;;;\r\n");
    name("Nagy Anna", u"Anna"_s, "N:Nagy;Anna;;;\r\n");
    name("张伟", u"伟"_s, "N:张;伟;;;\r\n");
    name("Dr. Ruth Okafor", u"Ruth"_s, "N:Okafor;Ruth;;Dr.;\r\n");
    name("Prof. Dr. Ruth", u"Ruth"_s, "N:;Ruth;;Prof. Dr.;\r\n");
    name("Robert Smith", u"Bob"_s, "N:Robert Smith;;;;\r\nNICKNAME:Bob\r\n");
    name("Dana", u"Dana"_s, "N:;Dana;;;\r\n");
    name("Dana Whitfield ", QString(), "N:Dana Whitfield ;;;;\r\n");
    name("Savanna", u"anna"_s, "N:Savanna;;;;\r\nNICKNAME:anna\r\n");
}

void TestVCard::noPartOfANameHoldsTheGivenNameTwice()
{
    QFETCH(QString, given);
    QFETCH(QByteArray, lines);
    Contact one = contact(QString::fromUtf8(QTest::currentDataTag()).trimmed());
    one.id.text = u"x"_s;
    one.givenName = given;
    const QByteArray written = writeCards({one});
    QVERIFY2(written.contains(lines.replace(" ;", ";")), written.constData());
    QCOMPARE(readCards(written)->contacts.front(), one);
}

void TestVCard::aNewerCardBringsUpToDateAndLosesNothing()
{
    Search search;
    Contact maja = contact(u"Maja Lind"_s, u"maja@lind.example"_s);
    maja.phone = u"+46 8 555 0101"_s;
    maja.title = u"Recruiter"_s;
    maja.address = u"1 Old Street\nLeeds"_s;
    search = takeIn({maja}, search);
    Contact newer = contact(u"maja  lind"_s, u"Maja@lind.example"_s);
    newer.phone = u"+46 8 555 0199"_s;
    newer.title = u"Head of Talent"_s;
    newer.address = u"2 New Street\nLeeds"_s;
    const Search after = takeIn({newer}, search);
    const Contact &now = after.contacts.front();
    QCOMPARE(now.phone, newer.phone);
    QCOMPARE(now.title, newer.title);
    QCOMPARE(now.address, newer.address);
    QCOMPARE(now.name, u"Maja Lind"_s);
    QCOMPARE(now.remarks, u"Earlier title: Recruiter\nEarlier phone: +46 8 555 0101\n"
                          "Earlier address: 1 Old Street, Leeds"_s);
    // A number that is only written otherwise is the same.
    newer.phone = u"(+46) 8-555-0199"_s;
    QVERIFY(takeIn({newer}, after) == after);
}

void TestVCard::readTwiceNothingDoubles()
{
    const auto read = readCards(card("FN:Dana Whitfield\r\nEMAIL:Dana@x.example") + card("FN:Priya Rao") +
                                card("FN:Priya Rao\r\nEMAIL:priya@x.example"));
    const Search once = takeIn(read->contacts, Search());
    QCOMPARE(once.contacts.size(), size_t(2));
    QCOMPARE(once.contacts.find(ContactId{u"priya-rao"_s})->email, u"priya@x.example"_s);
    QVERIFY(takeIn(read->contacts, once) == once);

    Search exported;
    exported.contacts = once.contacts;
    const auto back = readCards(writeCards({once.contacts.begin(), once.contacts.end()}));
    QVERIFY(takeIn(back->contacts, Search()) == exported);
}

void TestVCard::whatThePersonWroteStays()
{
    Search search;
    Contact dana = contact(u"Dana W."_s, u"dana@x.example"_s);
    dana.id.text = u"dana"_s;
    dana.remarks = u"mine"_s;
    search.contacts.put(dana);
    Contact read = contact(u"Dana Whitfield"_s, u"DANA@x.example"_s);
    read.phone = u"+1 212"_s;
    read.remarks = u"theirs"_s;
    search = takeIn({read}, search);
    dana.phone = u"+1 212"_s;
    dana.remarks = u"mine\nName on a newer card: Dana Whitfield\ntheirs"_s;
    QCOMPARE(search.contacts.size(), size_t(1));
    QCOMPARE(search.contacts.front(), dana);
    QVERIFY(takeIn({read}, search) == search);
}

void TestVCard::aNamesakeElsewhereIsSomebodyElse()
{
    Contact here = contact(u"Dana Whitfield"_s, u"dana@x.example"_s);
    Contact there = contact(u"Dana Whitfield"_s, u"dana@y.example"_s);
    Contact elsewhere = contact(u"Dana Whitfield"_s);
    here.organization = u"X"_s;
    there.organization = u"Y"_s;
    elsewhere.organization = u"Z"_s;
    const Search search = takeIn({here, there, elsewhere}, Search());
    QCOMPARE(search.contacts.size(), size_t(3));
}

void TestVCard::manyNamesakesGetIdsOfTheirOwn()
{
    std::vector<Contact> cards;
    for (int i = 0; i < 20'000; ++i)
        cards.push_back(contact(u"Dana"_s, u"d%1@x.example"_s.arg(i)));
    QCOMPARE(takeIn(cards, Search()).contacts.size(), size_t(20'000));
}

QTEST_APPLESS_MAIN(TestVCard)
#include "tst_vcard.moc"
