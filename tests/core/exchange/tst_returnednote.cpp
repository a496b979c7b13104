// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/returnednote.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestReturnedNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutTogetherIsFoundAgain_data();
    void whatIsPutTogetherIsFoundAgain();
    void othersReportNoNote_data();
    void othersReportNoNote();
};

namespace {

Message report(const QString &body)
{
    Message message;
    message.direction = Direction::In;
    message.automatic = true;
    message.body = body;
    return message;
}

} // namespace

void TestReturnedNote::whatIsPutTogetherIsFoundAgain_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("a report") << u"Not delivered."_s << u"a@example.org"_s;
    QTest::newRow("without words") << QString() << u"a@example.org"_s;
    QTest::newRow("with the note's header in it")
        << u"Message-ID: <b@example.org>\nTo: lee@example.org"_s << u"a@example.org"_s;
    QTest::newRow("a long one") << QString(100'000, u'x') << QString(400, u'a');
    QTest::newRow("an old kind of id") << u"Not delivered."_s << u"12 34/5%@example.org"_s;
    QTest::newRow("of no note") << u"Not delivered."_s << QString();
}

void TestReturnedNote::whatIsPutTogetherIsFoundAgain()
{
    QFETCH(const QString, words);
    QFETCH(const QString, id);
    const QString body = withReturnedNote(words, id);
    QVERIFY(body.startsWith(words));
    QCOMPARE(returnedNoteOf(report(body)), id);
    // Stores and editors may add to the end, or take it away.
    QCOMPARE(returnedNoteOf(report(body.trimmed())), id);
    QCOMPARE(returnedNoteOf(report(body + u" \n\n"_s)), id);
}

void TestReturnedNote::othersReportNoNote_data()
{
    QTest::addColumn<Message>("message");
    const QString body = withReturnedNote(u"Not delivered."_s, u"a@example.org"_s);
    Message written = report(body);
    written.automatic = false;
    QTest::newRow("what a person wrote") << written;
    Message sent = report(body);
    sent.direction = Direction::Out;
    QTest::newRow("what was sent") << sent;
    QTest::newRow("with words behind it") << report(body + u"\nGood-bye."_s);
    QTest::newRow("with another bracket behind it") << report(body + u"\nGood-bye <a@example.org>"_s);
    QTest::newRow("without its end") << report(body.chopped(1));
    QTest::newRow("an address alone") << report(u"Not delivered: <a@example.org>"_s);
    QTest::newRow("nothing") << report({});
}

void TestReturnedNote::othersReportNoNote()
{
    QFETCH(const Message, message);
    QCOMPARE(returnedNoteOf(message), QString());
}

QTEST_APPLESS_MAIN(TestReturnedNote)
#include "tst_returnednote.moc"
