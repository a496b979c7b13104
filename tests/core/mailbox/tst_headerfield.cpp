// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/headerfield.h"

#include <QTest>

using namespace afterword;

class TestHeaderField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsFound_data();
    void aFieldIsFound();
};

void TestHeaderField::aFieldIsFound_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("as it stands") << QByteArray("From: a\nSubject:  Hi there \nTo: b\n\n")
                                  << QByteArray("Hi there");
    QTest::newRow("in other letters") << QByteArray("SUBJECT:Hi\r\n\r\n") << QByteArray("Hi");
    QTest::newRow("the last line, unended") << QByteArray("From: a\nSubject: Hi") << QByteArray("Hi");
    QTest::newRow("the first of two") << QByteArray("Subject: one\nSubject: two\n") << QByteArray("one");
    QTest::newRow("folded") << QByteArray("Subject: one\r\n\ttwo\r\n three\r\nTo: b\r\n\r\n")
                            << QByteArray("one two three");
    QTest::newRow("folded behind its name") << QByteArray("Subject:\r\n one\r\n\r\n") << QByteArray("one");
    QTest::newRow("another's name begins alike")
        << QByteArray("Subject-Line: no\nSubject: yes\n") << QByteArray("yes");
    QTest::newRow("within a folded line") << QByteArray("X-Note: a\n Subject: no\n\n") << QByteArray();
    QTest::newRow("in the text") << QByteArray("From: a\r\n\r\nSubject: no\r\n") << QByteArray();
    QTest::newRow("a text alone") << QByteArray("\nSubject: no\n") << QByteArray();
    QTest::newRow("nothing said") << QByteArray("Subject:\nTo: b\n\n") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestHeaderField::aFieldIsFound()
{
    QFETCH(const QByteArray, letter);
    QTEST(headerField(letter, "Subject"), "said");
}

QTEST_APPLESS_MAIN(TestHeaderField)
#include "tst_headerfield.moc"
