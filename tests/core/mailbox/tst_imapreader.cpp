// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/imapreader.h"

#include <QTest>

using namespace afterword;

class TestImapReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResponseIsReadHoweverItIsCut_data();
    void aResponseIsReadHoweverItIsCut();
    void aLetterIsALiteral();
    void aSearchMayFindAHundredThousand();
    void manyResponsesTakeNoMoreThanTheirBytes();
    void whatIsNoAnswerEndsTheReading_data();
    void whatIsNoAnswerEndsTheReading();
    void whatIsTooLargeIsRefusedBeforeItComes_data();
    void whatIsTooLargeIsRefusedBeforeItComes();
};

namespace {

/// How a value looks, so that one can compare it: atoms bare, texts in quotes, lists in brackets.
QByteArray shown(const ImapValue &value)
{
    switch (value.kind) {
    case ImapValue::Kind::Nil: return "-";
    case ImapValue::Kind::Atom: return value.text;
    case ImapValue::Kind::Text: return '\'' + value.text + '\'';
    case ImapValue::Kind::List: break;
    }
    QByteArray list = "<";
    for (const ImapValue &item : value.items)
        list += shown(item) + ' ';
    return list + '>';
}

QByteArray shown(const ImapResponse &response)
{
    QByteArray text;
    if (response.kind == ImapResponse::Kind::Continuation)
        return "+ " + response.text;
    text = response.kind == ImapResponse::Kind::Tagged ? response.tag : QByteArray("*");
    if (response.status != ImapResponse::Status::None)
        text += " status" + QByteArray::number(int(response.status));
    if (!response.code.isEmpty())
        text += " code:" + response.code;
    for (const ImapValue &value : response.codeArguments)
        text += ' ' + shown(value);
    if (!response.text.isEmpty())
        text += " text:" + response.text;
    if (response.number > 0)
        text += " #" + QByteArray::number(response.number);
    if (!response.name.isEmpty())
        text += ' ' + response.name;
    for (const ImapValue &value : response.values)
        text += ' ' + shown(value);
    for (const quint32 found : response.found)
        text += ' ' + QByteArray::number(found);
    return text;
}

/// All that is read of @p bytes which come @p step at a time; "!" at the end of what is refused.
QByteArray read(const QByteArray &bytes, qsizetype step)
{
    ImapReader reader;
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); i += step) {
        reader.add(QByteArrayView(bytes).sliced(i, std::min(step, bytes.size() - i)));
        for (;;) {
            const auto next = reader.next();
            if (!next)
                return text + '!';
            if (!*next)
                break;
            text += shown(**next) + '\n';
        }
    }
    return text;
}

} // namespace

void TestImapReader::aResponseIsReadHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes) + "\r\n" << QByteArray(expected) + '\n';
    };
    row("greeting", "* OK [CAPABILITY IMAP4rev1 IDLE] Dovecot ready.",
        "* status1 code:CAPABILITY IMAP4rev1 IDLE text:Dovecot ready.");
    row("preauth", "* PREAUTH hello", "* status4 text:hello");
    row("exists", "* 172 EXISTS", "* #172 EXISTS");
    row("flags", "* FLAGS (\\Answered \\Draft NonJunk)", "* FLAGS <\\Answered \\Draft NonJunk >");
    row("permanent flags", "* OK [PERMANENTFLAGS (\\Deleted \\*)] Limited",
        "* status1 code:PERMANENTFLAGS <\\Deleted \\* > text:Limited");
    row("a code of its own", "a1 OK [APPENDUID 38505 3955] done",
        "a1 status1 code:APPENDUID 38505 3955 text:done");
    row("a lower-case status", "a1 ok done", "a1 status1 text:done");
    row("no text", "a1 OK", "a1 status1");
    row("brackets that are no code", "* OK [what is this{] yes", "* status1 text:[what is this{] yes");
    row("braces in a status", "* OK done {5}", "* status1 text:done {5}");
    row("braces in a tagged one", "a1 NO done {5}", "a1 status2 text:done {5}");
    row("braces in a continuation", "+ go on {5}", "+ go on {5}");
    row("a bare continuation", "+", "+ ");
    row("list", "* LIST (\\HasNoChildren \\Drafts) \".\" INBOX.Drafts",
        "* LIST <\\HasNoChildren \\Drafts > '.' INBOX.Drafts");
    row("no separator", "* LIST (\\Noselect) NIL \"\"", "* LIST <\\Noselect > - ''");
    row("quotes", "* LIST () \"/\" \"a \\\"b\\\\ {3}\"", "* LIST <> '/' 'a \"b\\ {3}'");
    row("namespace", "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL", "* NAMESPACE <<'INBOX.' '.' > > - -");
    row("search", "* SEARCH 2 84 882", "* SEARCH 2 84 882");
    row("a search with blanks", "* SEARCH  2 ", "* SEARCH 2");
    row("a search with its state", "* SEARCH 2 5 (MODSEQ 917162500)", "* SEARCH 2 5");
    row("nothing found", "* SEARCH", "* SEARCH");
    row("fetch", "* 12 FETCH (UID 7 FLAGS (\\Seen) BODY[HEADER.FIELDS (DATE \"X Y\")] {4}\r\na\r\nb)",
        "* #12 FETCH <UID 7 FLAGS <\\Seen > BODY[HEADER.FIELDS (DATE \"X Y\")] 'a\r\nb' >");
    row("two literals", "* 1 FETCH (BODY[1] {0}\r\n BODY[2] {2}\r\n})  UID 3)",
        "* #1 FETCH <BODY[1] '' BODY[2] '})' UID 3 >");
    row("a part of it", "* 1 FETCH (BODY[]<0> {1}\r\nx)", "* #1 FETCH <BODY[]<0> 'x' >");
    row("gone", "* 1 FETCH (BODY[] NIL)", "* #1 FETCH <BODY[] - >");
    row("eight bits", "* LIST () \"/\" Entw\xc3\xbcrfe", "* LIST <> '/' Entw\xc3\xbcrfe");
}

void TestImapReader::aResponseIsReadHoweverItIsCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    for (const qsizetype step : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()})
        QCOMPARE(read(bytes, step), expected);
    QCOMPARE(read(bytes + bytes + bytes, 5), expected + expected + expected);
}

void TestImapReader::aLetterIsALiteral()
{
    QByteArray letter(3'000'000, 'x');
    letter += "\r\n* 5 EXISTS\r\n";
    const QByteArray bytes =
        "* 1 FETCH (UID 5 BODY[] {" + QByteArray::number(letter.size()) + "}\r\n" + letter + ")\r\n";
    ImapReader reader;
    reader.add(bytes);
    const auto next = reader.next();
    QVERIFY(next && *next);
    const ImapValue *body = fetched(**next, "body[");
    QVERIFY(body);
    QCOMPARE(body->text, letter);
    QCOMPARE(fetched(**next, "UID")->number(), 5U);
    QVERIFY(!fetched(**next, "FLAGS"));
    QVERIFY(!reader.hasRest());
}

void TestImapReader::aSearchMayFindAHundredThousand()
{
    QByteArray bytes = "* SEARCH";
    for (int uid = 1; uid <= 100'000; ++uid)
        bytes += ' ' + QByteArray::number(uid);
    ImapReader reader;
    reader.add(bytes + "\r\n");
    const auto next = reader.next();
    QVERIFY(next && *next);
    QCOMPARE((*next)->found.size(), size_t(100'000));
    QCOMPARE((*next)->found.back(), 100'000U);
}

void TestImapReader::manyResponsesTakeNoMoreThanTheirBytes()
{
    ImapReader reader;
    for (int i = 0; i < 200'000; ++i) {
        reader.add("* 12 EXISTS\r\n* 13");
        QVERIFY(*reader.next());
        QVERIFY(!*reader.next());
        QVERIFY(reader.hasRest());
        reader.add(" EXISTS\r\n");
        QVERIFY(*reader.next());
    }
}

void TestImapReader::whatIsNoAnswerEndsTheReading_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
    QTest::newRow("a mail server for sending") << QByteArray("220 mail.example ESMTP\r\n");
    QTest::newRow("nothing") << QByteArray("\r\n");
    QTest::newRow("a star") << QByteArray("*\r\n");
    QTest::newRow("a number alone") << QByteArray("* 5\r\n");
    QTest::newRow("a number that is none") << QByteArray("* 99999999999 EXISTS\r\n");
    QTest::newRow("a quote without an end") << QByteArray("* LIST () \"/ x\r\n");
    QTest::newRow("a bracket too many") << QByteArray("* 1 FETCH (UID 1))\r\n");
    QTest::newRow("a bracket too few") << QByteArray("* 1 FETCH (UID 1\r\n");
    QTest::newRow("a literal in a word") << QByteArray("* 1 FETCH (UID x{3}\r\nabc)\r\n");
    QTest::newRow("a literal in a quote") << QByteArray("* LIST () \"/{3}\r\nabc\"\r\n");
    QTest::newRow("a NUL") << QByteArray("* LIST () \"\0\" x\r\n", 17);
    QTest::newRow("a line feed alone") << QByteArray("* 1 FETCH (UID\n1)\r\n");
    QTest::newRow("deep") << QByteArray("* X ") + QByteArray(5000, '(') + QByteArray(5000, ')') + "\r\n";
    QTest::newRow("many values") << QByteArray("* X (") + QByteArray("a ").repeated(250'000) + ")\r\n";
    QTest::newRow("words as found") << QByteArray("* SEARCH 1 x\r\n");
    QTest::newRow("a tagged thing") << QByteArray("a1 EXISTS\r\n");
}

void TestImapReader::whatIsNoAnswerEndsTheReading()
{
    QFETCH(QByteArray, bytes);
    ImapReader reader;
    reader.add(bytes);
    const auto next = reader.next();
    QVERIFY(!next);
    QVERIFY(!next.error().message.isEmpty());
    reader.add("* OK\r\n");
    QVERIFY(!reader.next());
}

void TestImapReader::whatIsTooLargeIsRefusedBeforeItComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("four gigabytes") << QByteArray("* 1 FETCH (BODY[] {4294967295}\r\n");
    QTest::newRow("more digits than any number")
        << QByteArray("* 1 FETCH (BODY[] {99999999999999999999}\r\n");
    QTest::newRow("33 megabytes") << QByteArray("* 1 FETCH (BODY[] {33000000}\r\n");
    QTest::newRow("a line without end") << QByteArray("* X ") + QByteArray(4'100'000, 'x');
}

void TestImapReader::whatIsTooLargeIsRefusedBeforeItComes()
{
    QFETCH(QByteArray, bytes);
    ImapReader reader;
    reader.add(bytes);
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(TestImapReader)
#include "tst_imapreader.moc"
