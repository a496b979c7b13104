// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/emlreader.h"
#include "core/exchange/mail/headerfields.h"

#include "core/base/iso.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadMail letterTo(const QByteArray &to, const QByteArray &date = "Thu, 26 Nov 2026 09:00:00 -0500")
{
    return readEml("From: Dana Whitfield [HR] <mailto:dana@northwind.example>\nTo: " + to +
                   "\nDate: " + date + "\n\nHello.\n")
        .value();
}

QString addressesOf(const ReadMail &mail)
{
    QStringList addresses;
    for (const auto &recipient : mail.recipients)
        addresses += recipient.name + u'<' + recipient.email + u'>';
    return addresses.join(u'|');
}

} // namespace

class TestHeaderFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatArePaddedGoOn_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *field, const char *text) {
            QTest::newRow(name) << QByteArray(field) << QString::fromUtf8(text);
        };
        row("not padded", "=?UTF-8?B?QWJj?= =?UTF-8?B?RGVm?=", "AbcDef");
        row("padded", "=?UTF-8?B?QWI=?= =?UTF-8?B?RGVm?=", "AbDef");
        row("padded twice", "=?UTF-8?B?QQ==?=\r\n =?utf-8?b?RGU=?=\n\t=?UTF-8?B?Zg==?= g", "ADef g");
        row("a letter over two words", "=?UTF-8?B?QcM=?= =?UTF-8?B?pGI=?=", "Aäb");
        row("another charset", "=?UTF-8?B?QQ==?= =?iso-8859-1?B?5A==?= =?iso-8859-1?B?Yg==?=", "Aäb");
        row("another encoding", "=?UTF-8?B?QQ==?= =?UTF-8?Q?b?=", "Ab");
        row("words between", "=?UTF-8?B?QQ==?= and =?UTF-8?B?Yg==?=", "A and b");
    }

    void wordsThatArePaddedGoOn()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        const ReadMail mail =
            readEml("From: " + field + " <dana@northwind.example>\nTo: r@x.example\nSubject: " + field +
                    "\nDate: Thu, 26 Nov 2026 09:00:00 -0500\n\n =?UTF-8?B?QQ==?= =?UTF-8?B?Yg==?=\n")
                .value();
        QCOMPARE(mail.subject, text);
        QCOMPARE(mail.sender.name, text);
        // What stands in a letter's words is no field.
        QCOMPARE(joinedWords("Subject: =?UTF-8?B?QQ==?=\n\n =?UTF-8?B?Yg==?="),
                 QByteArray("Subject: =?UTF-8?B?QQ==?=\n\n =?UTF-8?B?Yg==?="));
    }

    void addressesAreReadAsTheyWereMeant_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("people");
        const auto row = [](const char *name, const char *to, const char *people) {
            QTest::newRow(name) << QByteArray(to) << QString::fromUtf8(people);
        };
        row("a comma", "a@x.example, b@x.example", "<a@x.example>|<b@x.example>");
        row("a semicolon", "a@x.example; b@x.example", "<a@x.example>|<b@x.example>");
        row("a semicolon at the end", "Ann <a@x.example>;", "Ann<a@x.example>");
        row("a semicolon in quotes", "\"Vale; Robin\" <a@x.example>", "Vale; Robin<a@x.example>");
        row("a semicolon in an encoded name", "=?utf-8?Q?Vale=3B_Robin?= <a@x.example>",
            "Vale; Robin<a@x.example>");
        row("a group", "Hiring: a@x.example, b@x.example; c@x.example",
            "<a@x.example>|<b@x.example>|<c@x.example>");
        row("square brackets", "Ann Lee [HR] <a@x.example>", "Ann Lee<a@x.example>");
        row("a number for a domain", "a@[192.0.2.1]", "<a@[192.0.2.1]>");
        row("mailto", "Ann <mailto:a@x.example>", "Ann<a@x.example>");
        row("nothing after an angle", "Ann <", "");
    }

    void addressesAreReadAsTheyWereMeant()
    {
        QFETCH(QByteArray, to);
        QFETCH(QString, people);
        const ReadMail mail = letterTo(to);
        QCOMPARE(addressesOf(mail), people);
        QCOMPARE(mail.sender.email, u"dana@northwind.example"_s);
    }

    void datesAreReadAsTheyWereMeant_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *date, const char *utc) {
            QTest::newRow(date) << QByteArray(date) << QString::fromLatin1(utc);
        };
        row("Thu, 26 Nov 2026 09:00:00 -0500", "2026-11-26T14:00:00+00:00");
        row("Thu, 26 Nov 2026 09:00:00 -05:00", "2026-11-26T14:00:00+00:00");
        row("Thu, 26 Nov 2026 09:00:00-0500", "2026-11-26T14:00:00+00:00");
        row("Thu, 26 Nov 2026 09:00:00 GMT-0500", "2026-11-26T14:00:00+00:00");
        row("Thu, 26 Nov 2026 09:00 +05:30 (IST)", "2026-11-26T03:30:00+00:00");
        row("Thu, 26 Nov 2026 09:00:00 GMT", "2026-11-26T09:00:00+00:00");
        row("Thu, 26 Nov 2026 09:00:00 EST", "2026-11-26T14:00:00+00:00");
        row("Thu, 26 Nov 2026 09:00:00 CET", "2026-11-26T08:00:00+00:00");
        row("26 Nov 2026 09:00:00 AEDT", "2026-11-25T22:00:00+00:00");
    }

    void datesAreReadAsTheyWereMeant()
    {
        QFETCH(QByteArray, date);
        QFETCH(QString, utc);
        const ReadMail mail = letterTo("a@x.example", date);
        QVERIFY(mail.date);
        QCOMPARE(isoMoment(*mail.date, Zone::named(u"UTC"_s).value()), utc);
    }
};

QTEST_APPLESS_MAIN(TestHeaderFields)
#include "tst_headerfields.moc"
