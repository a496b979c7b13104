// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/vcard.h"
#include "core/exchange/intake/filekind.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Whole files as phones, mail programs and address books write them (tests/data/cards), with what is meant.
class TestCardFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsItIsMeant_data();
    void aFileIsReadAsItIsMeant();
    void aCardIsReadAsItIsMeant_data();
    void aCardIsReadAsItIsMeant();
    void aNewerFileChangesWhatStands();
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/cards/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(name));
    return file.readAll();
}

/// Name, given name, title, company, mail, phone, address and remarks.
QString inWords(const Contact &c)
{
    const QString words =
        QStringList{c.name, c.givenName, c.title, c.organization, c.email, c.phone, c.address, c.remarks}
            .join(u'|');
    return QString(words).replace(u'\n', u" / "_s);
}

std::vector<Contact> contactsOf(const QByteArray &text)
{
    const auto read = readCards(text);
    if (!read || !read->skipped.empty())
        qFatal("%s", qPrintable(read ? read->skipped.front().message : read.error().message));
    return read->contacts;
}

} // namespace

void TestCardFiles::aFileIsReadAsItIsMeant_data()
{
    QTest::addColumn<QString>("contact");
    QTest::newRow("preference-numbers.vcf")
        << u"Dana Whitfield|Dana|||dana@northwind.example|||Other e-mail: dana.second@northwind.example / "
           "Other e-mail: dana.old@northwind.example"_s;
    QTest::newRow("windows-1252.vcf") << u"Fiona O’Brien|Fiona|||fiona@obrien.example|||"_s;
    QTest::newRow("windows-1251.vcf") << u"Иван Петров|Иван|||ivan@petrov.example|||"_s;
    QTest::newRow("upper-case-schemes.vcf")
        << u"Dana Whitfield|Dana|||dana@northwind.example|+1-212-555-0100||"_s;
    QTest::newRow("name-is-address.vcf") << u"Dana Whitfield|Dana|||dana.whitfield@northwind.example|||"_s;
}

void TestCardFiles::aFileIsReadAsItIsMeant()
{
    const QByteArray content = contentOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(fileKindOf(content), FileKind::ContactCard);
    const auto contacts = contactsOf(content);
    QCOMPARE(contacts.size(), size_t(1));
    QTEST(inWords(contacts.front()), "contact");
}

void TestCardFiles::aCardIsReadAsItIsMeant_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("contact");
    const auto card = [](const char *name, const QByteArray &lines, const QString &contact) {
        QTest::newRow(name) << lines << contact;
    };
    card("numbers by preference", "FN:Dana W\nTEL;PREF=3:+1 3\nTEL;PREF=1;TYPE=work:+1 1\nTEL:+1 9",
         u"Dana W|Dana||||+1 1||Other phone: +1 3 / Other phone: +1 9"_s);
    card("TYPE=PREF", "FN:Dana W\nEMAIL;TYPE=HOME:a@x.example\nEMAIL;TYPE=WORK,PREF:b@x.example",
         u"Dana W|Dana|||b@x.example|||Other e-mail: a@x.example (home)"_s);
    card("version 2.1's PREF", "FN:Dana W\nEMAIL;INTERNET:a@x.example\nEMAIL;PREF;INTERNET:b@x.example",
         u"Dana W|Dana|||b@x.example|||Other e-mail: a@x.example"_s);
    card("a fax is no phone", "FN:Dana W\nTEL;TYPE=FAX,PREF:+1 1\nTEL;TYPE=CELL:+1 2",
         u"Dana W|Dana||||+1 2||Other phone: +1 1 (fax)"_s);
    card(
        "two addresses",
        "FN:Dana W\nADR;TYPE=HOME:;;1 High Street;Leeds;;LS1 1AA;\n"
        "ADR;TYPE=WORK;PREF=1:;;Hauptstr. 1;Berlin;;10115;Germany",
        u"Dana W|Dana|||||Hauptstr. 1 / 10115 Berlin / Germany|Other address: 1 High Street, Leeds, LS1 1AA (home)"_s);
    card("an address as a label", "FN:Dana W\nADR;LABEL=\"1 High Street\\nLeeds\":;;;;;;",
         u"Dana W|Dana|||||1 High Street / Leeds|"_s);
    card("KOI8-R", "FN;CHARSET=KOI8-R:\xe9\xd7\xc1\xce \xf0\xc5\xd4\xd2\xcf\xd7",
         u"Иван Петров|Иван||||||"_s);
    card("Shift_JIS",
         "FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8ER=93c "
         "=89=D4=8Eq\nTITLE;CHARSET=Shift_JIS:\x95\x5c",
         u"山田 花子|山田|表|||||"_s);
    card("GBK", "FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5=CE=B0", u"张伟|||||||"_s);
    card("CP852, in no list", "FN;CHARSET=CP852:Ji\xfd\xa1 Nov\xa0k", u"Jiří Novák|Jiří||||||"_s);
    card("a label that is none", "FN;CHARSET=//IGNORE:Dana W", u"Dana W|Dana||||||"_s);
    card("percent signs and a subject", "FN:Dana W\nEMAIL;VALUE=uri:MailTo:dana%2Bjobs@x.example?subject=hi",
         u"Dana W|Dana|||dana+jobs@x.example|||"_s);
    card("an extension", "FN:Dana W\nTEL;VALUE=uri:Tel:+1-212-555-0100;ext=7;phone-context=x",
         u"Dana W|Dana||||+1-212-555-0100 ext. 7||"_s);
    card("a name around the address", "FN:Dana W\nEMAIL:Dana W <dana@x.example>",
         u"Dana W|Dana|||dana@x.example|||"_s);
    card("the address alone, as a name", "FN:lee.marsh@x.example\nN:lee.marsh@x.example;;;;",
         u"Lee Marsh|Lee|||lee.marsh@x.example|||"_s);
    card("no N", "FN:Dr. Dana Whitfield", u"Dr. Dana Whitfield|Dana||||||"_s);
    card("an empty N", "FN:Dana Whitfield\nN:;;;;", u"Dana Whitfield|Dana||||||"_s);
    card("a family name alone", "FN:Ms Whitfield\nN:Whitfield;;;Ms;", u"Ms Whitfield|||||||"_s);
    card("other languages of one thing",
         "FN:Dana W\nTITLE;ALTID=1;LANGUAGE=fr:Chef\nTITLE;ALTID=1;LANGUAGE=en;PREF=1:Head\nTITLE:Fellow",
         u"Dana W|Dana|Head|||||Other title: Fellow"_s);
    card("the name in two scripts",
         "FN;ALTID=1:Hanako "
         "Yamada\nN;ALTID=1:Yamada;Hanako;;;\nFN;ALTID=1;LANGUAGE=ja:\xe5\xb1\xb1\xe7\x94\xb0 "
         "\xe8\x8a\xb1\xe5\xad\x90\nN;ALTID=1;LANGUAGE=ja:\xe5\xb1\xb1\xe7\x94\xb0;\xe8\x8a\xb1\xe5\xad\x90;;"
         ";",
         u"Hanako Yamada|Hanako||||||"_s);
    card("a card within the card", "FN:Dana W\nAGENT:\nBEGIN:VCARD\nFN:Lee Marsh\nTEL:1\nEND:VCARD\nTEL:2",
         u"Dana W|Dana||||2||"_s);
    card("two notes", "FN:Dana W\nNOTE:one\nNOTE:two", u"Dana W|Dana||||||one / two"_s);
    card("semicolons as Thunderbird writes them", "FN:Dana W\nTITLE:Head\\, Data\\\\; Chief",
         u"Dana W|Dana|Head, Data; Chief|||||"_s);
    card("semicolons as KContacts writes them",
         "FN:Dana W\nORG:Acme\\\\; Sons;Data\nADR:;;Gro\xc3\x9f"
         "e 17\\r;Ulm;;89073;Germany",
         u"Dana W|Dana||Acme; Sons|||Große 17 / 89073 Ulm / Germany|"_s);
    card("a backslash before a letter", "FN:Dana W\nNOTE:C:\\\\results\\nC:\\\\new",
         u"Dana W|Dana||||||C:\\results / C:\\new"_s);
}

void TestCardFiles::aCardIsReadAsItIsMeant()
{
    QFETCH(QByteArray, lines);
    const QByteArray card = "BEGIN:VCARD\nVERSION:4.0\n" + lines + "\nEND:VCARD\n";
    QTEST(inWords(contactsOf(card).front()), "contact");
    // The same with the other ends of lines.
    QTEST(inWords(contactsOf(QByteArray(card).replace('\n', "\r\n")).front()), "contact");
    QTEST(inWords(contactsOf(QByteArray(card).replace('\n', '\r')).front()), "contact");
}

void TestCardFiles::aNewerFileChangesWhatStands()
{
    const Search before = takeIn(contactsOf(contentOf(u"newer-card-1-old.vcf"_s)), Search());
    const Search after = takeIn(contactsOf(contentOf(u"newer-card-2-new.vcf"_s)), before);
    QCOMPARE(after.contacts.size(), size_t(1));
    QCOMPARE(inWords(after.contacts.front()),
             u"Maja Lind|Maja|Head of Talent||maja@lind.example|+46 8 555 0199||Earlier title: Recruiter / "
             "Earlier phone: +46 8 555 0101 / Name on a newer card: Maja Lind-Berg"_s);
    QVERIFY(takeIn(contactsOf(contentOf(u"newer-card-2-new.vcf"_s)), after) == after);
}

QTEST_APPLESS_MAIN(TestCardFiles)
#include "tst_cardfiles.moc"
