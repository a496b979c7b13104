// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/eml.h"

#include <QTest>
#include <QUrlQuery>

#include <gmime/gmime.h>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestEml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOneDraftForOnePerson();
    void nothingTypedReachesAHeader_data();
    void nothingTypedReachesAHeader();
    void everyScriptSurvives();
    void anAddressThatIsNoneIsRefused_data();
    void anAddressThatIsNoneIsRefused();
    void aMailtoHasTheExpectedKeysAlone();
};

namespace {

const Moment at = Zone().moment(QDate(2026, 11, 23), QTime(20, 0));
const Zone newYork = Zone::named(u"America/New_York"_s).value();

Mail mail()
{
    return {u"Robin Vale"_s,          u"robin@example.org"_s,
            u"Dana Whitfield"_s,      u"dana@northwind.example"_s,
            u"Thank you for today"_s, u"Dear Dana,\n\nthank you.\n"_s};
}

/// The message as an independent reader sees it.
struct Parsed {
    explicit Parsed(const QByteArray &eml)
    {
        g_mime_init();
        GMimeStream *stream = g_mime_stream_mem_new_with_buffer(eml.constData(), size_t(eml.size()));
        GMimeParser *parser = g_mime_parser_new_with_stream(stream);
        message = g_mime_parser_construct_message(parser, nullptr);
        g_object_unref(parser);
        g_object_unref(stream);
    }
    ~Parsed() { g_object_unref(message); }
    Parsed(const Parsed &) = delete;
    Parsed &operator=(const Parsed &) = delete;

    QString header(const char *name) const
    {
        return QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message), name));
    }
    QString body() const
    {
        char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(g_mime_message_get_body(message)));
        const QString body = QString::fromUtf8(text);
        g_free(text);
        return body;
    }
    int headers() const
    {
        return g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(message)));
    }
    int recipients() const
    {
        return internet_address_list_length(g_mime_message_get_all_recipients(message));
    }

    GMimeMessage *message;
};

} // namespace

void TestEml::itIsOneDraftForOnePerson()
{
    const auto eml = writeEml(mail(), at, newYork);
    QVERIFY(eml);
    QVERIFY(!eml->contains("\n") || eml->count('\n') == eml->count("\r\n"));
    const Parsed parsed(*eml);
    QCOMPARE(parsed.recipients(), 1);
    QCOMPARE(parsed.header("X-Unsent"), u"1"_s);
    QCOMPARE(parsed.header("To"), u"Dana Whitfield <dana@northwind.example>"_s);
    // Evolution opens no file without one; it names neither the program nor the store.
    const QString id = parsed.header("Message-Id");
    QVERIFY2(id.endsWith(u"@example.org>"_s), qPrintable(id));
    QVERIFY(!id.contains(u"afterword"_s));
    Mail another = mail();
    another.subject += u'!';
    QVERIFY(Parsed(*writeEml(another, at, newYork)).header("Message-Id") != id);
    QCOMPARE(parsed.header("Date"), u"Mon, 23 Nov 2026 15:00:00 -0500"_s);
    QCOMPARE(parsed.body().remove(u'\r'), mail().body);
}

void TestEml::nothingTypedReachesAHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CRLF") << u"Hello\r\nBcc: all@example.org"_s;
    QTest::newRow("LF") << u"Hello\nBcc: all@example.org"_s;
    QTest::newRow("CR") << u"Hello\rBcc: all@example.org"_s;
    QTest::newRow("NUL") << u"Hello"_s + QChar(0) + u"\r\n\r\nBcc: all@example.org"_s;
    QTest::newRow("line separator") << u"Hello\u2028Bcc: all@example.org"_s;
    QTest::newRow("two people") << u"Dana, all@example.org <x@example.org>"_s;
}

void TestEml::nothingTypedReachesAHeader()
{
    QFETCH(QString, text);
    const int headers = Parsed(*writeEml(mail(), at, newYork)).headers();
    Mail one = mail();
    one.subject = one.toName = one.fromName = text;
    const auto eml = writeEml(one, at, newYork);
    QVERIFY(eml);
    const Parsed parsed(*eml);
    QCOMPARE(parsed.headers(), headers);
    QCOMPARE(parsed.recipients(), 1);
    QVERIFY(parsed.header("Bcc").isEmpty());
}

void TestEml::everyScriptSurvives()
{
    Mail one = mail();
    one.subject = u"شكرا لك · 東京 · \U0001F600 · e\u0301"_s;
    one.toName = u"Amara Okafor-Núñez"_s;
    one.body =
        u"Dear Amara,\n\nשלום \U0001F468\u200D\U0001F469\u200D\U0001F467 From here on\nFrom there on.\n.\n"_s;
    const Parsed parsed(*writeEml(one, at, newYork));
    QCOMPARE(QString::fromUtf8(g_mime_message_get_subject(parsed.message)), one.subject);
    QCOMPARE(parsed.body().remove(u'\r'), one.body);
}

void TestEml::anAddressThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "dana", "a@x.example, b@x.example", "a@x.example;b@x.example",
                                "a@@x.example", "a@x.example\r\nBcc: b@x.example", "Dana <a@x.example>"})
        QTest::newRow(*address ? address : "empty") << QString::fromLatin1(address);
}

void TestEml::anAddressThatIsNoneIsRefused()
{
    QFETCH(QString, address);
    Mail one = mail();
    one.toEmail = address;
    QVERIFY(!writeEml(one, at, newYork));
}

void TestEml::aMailtoHasTheExpectedKeysAlone()
{
    Mail one = mail();
    one.toEmail = u"dana@northwind.example?cc=x@example.org&bcc=y@example.org"_s;
    one.subject = u"Tea & biscuits?\r\nbcc=z@example.org&attach=/etc/passwd #1 100%"_s;
    one.body = u"Dear Dana,\n& more = better\n"_s;
    const QUrl url = mailtoUrl(one);
    const QUrlQuery query(url);
    QStringList keys;
    for (const auto &item : query.queryItems())
        keys += item.first;
    QCOMPARE(keys, (QStringList{u"subject"_s, u"body"_s}));
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded),
             u"Tea & biscuits? bcc=z@example.org&attach=/etc/passwd #1 100%"_s);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Dear Dana,\r\n& more = better\r\n"_s);
    QVERIFY(url.fragment().isEmpty());
}

QTEST_APPLESS_MAIN(TestEml)
#include "tst_eml.moc"
