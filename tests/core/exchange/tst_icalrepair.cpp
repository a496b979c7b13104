// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/icalrepair.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestIcalRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsGivenToTheParserAsItWasMeant_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("repaired");
        const auto row = [](const char *name, const char *line, const char *repaired) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(repaired);
        };
        row("plain", "SUMMARY:Interview", "SUMMARY:Interview");
        row("escapes", "SUMMARY:a\\, b\\; c\\nd\\\\e", "SUMMARY:a\\, b\\; c\\nd\\\\e");
        row("an escaped colon", "SUMMARY:Northwind\\: Data Analyst", "SUMMARY:Northwind: Data Analyst");
        row("an escaped quote", "SUMMARY:the \\\"big\\\" day", "SUMMARY:the \"big\" day");
        row("a backslash of its own", "LOCATION:C:\\rooms", "LOCATION:C:\\\\rooms");
        row("a backslash at the end", "LOCATION:a\\", "LOCATION:a\\\\");
        row("a comma escaped twice", "LOCATION:5 Main St\\\\, Boston", "LOCATION:5 Main St\\, Boston");
        row("a semicolon escaped twice", "DESCRIPTION:a\\\\; b", "DESCRIPTION:a\\; b");
        row("a backslash and a comma", "LOCATION:C:\\\\\\, left", "LOCATION:C:\\\\\\, left");
        row("an empty parameter", "LOCATION;:Room 3", "LOCATION:Room 3");
        row("a colon in a quoted parameter", "LOCATION;ALTREP=\"http\\://x\":a\\:b",
            "LOCATION;ALTREP=\"http\\://x\":a:b");
        row("a quote within a name", "ATTENDEE;CN=O\"Neil:mailto:kim@northwind.example",
            "ATTENDEE;CN=ONeil:mailto:kim@northwind.example");
        row("an escaped quote within a quoted name",
            "ATTENDEE;CN=\"Lee, O\\\"Neil\":mailto:kim@northwind.example",
            "ATTENDEE;CN=\"Lee, ONeil\":mailto:kim@northwind.example");
        row("a quote at a name's end", "ATTENDEE;CN=Kim 5\";ROLE=CHAIR:mailto:kim@northwind.example",
            "ATTENDEE;CN=Kim 5;ROLE=CHAIR:mailto:kim@northwind.example");
        row("a quoted name that never ends", "ATTENDEE;CN=\"Dana Whitfield:mailto:dana@northwind.example",
            "ATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example");
        row("a colon in a name", "ORGANIZER;CN=Whitfield: HR:mailto:dana@northwind.example",
            "ORGANIZER;CN=\"Whitfield: HR\":mailto:dana@northwind.example");
        row("a colon in a name, and more behind it",
            "ATTENDEE;CN=HR: Lee;ROLE=CHAIR;RSVP=TRUE:MAILTO:lee@northwind.example",
            "ATTENDEE;CN=\"HR: Lee\";ROLE=CHAIR;RSVP=TRUE:MAILTO:lee@northwind.example");
        row("an address in a parameter before the name",
            "ORGANIZER;SENT-BY=mailto:a@x.example;CN=Bob:mailto:c@x.example",
            "ORGANIZER;SENT-BY=mailto:a@x.example;CN=Bob:mailto:c@x.example");
        row("an address in a parameter behind the name",
            "ATTENDEE;CN=Bob;SENT-BY=mailto:a@x.example:mailto:c@x.example",
            "ATTENDEE;CN=Bob;SENT-BY=mailto:a@x.example:mailto:c@x.example");
        row("an address of another kind", "ORGANIZER;CN=Lee:urn:uuid:1", "ORGANIZER;CN=Lee:urn:uuid:1");
        row("quotes and no value", "BEGIN\"", "BEGIN");
        row("no value", "BEGIN", "BEGIN");
        row("quoted-printable of vCalendar 1.0",
            "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bl=C3=A5fjell=0D=0Aat ten",
            "SUMMARY:Bl\xc3\xa5"
            "fjell\\nat ten");
        row("quoted-printable, the older way", "SUMMARY;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9",
            "SUMMARY:Caf\xc3\xa9");
    }

    void aLineIsGivenToTheParserAsItWasMeant()
    {
        QFETCH(QByteArray, line);
        QTEST(repairedContentLine(line), "repaired");
    }

    void quotedPrintableGoesOnInTheNextLine()
    {
        QVERIFY(goesOn("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Bring the ="));
        QVERIFY(!goesOn("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Bring the folder"));
        QVERIFY(!goesOn("URL:https://x.example/?id="));
        QVERIFY(!goesOn(""));
    }

    void aParameterIsDecoded_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &value, const QString &text) {
            QTest::newRow(qPrintable(value)) << value << text;
        };
        row(u"Dana Whitfield"_s, u"Dana Whitfield"_s);
        row(u"Dana ^'Dee^' Whitfield"_s, u"Dana \"Dee\" Whitfield"_s);
        row(u"Dana \\^'Dee\\^' Whitfield"_s, u"Dana \"Dee\" Whitfield"_s);
        row(u"Dana Whitfield^nHR"_s, u"Dana Whitfield HR"_s);
        row(u"a ^^ b ^x ^"_s, u"a ^ b ^x ^"_s);
        row(u"Whitfield\\, Dana"_s, u"Whitfield\\, Dana"_s);
    }

    void aParameterIsDecoded()
    {
        QFETCH(QString, value);
        QTEST(parameterText(value), "text");
    }
};

QTEST_APPLESS_MAIN(TestIcalRepair)
#include "tst_icalrepair.moc"
