// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterStays_data();
    void everyCharacterStays();
    void whatIsNoUtf8IsMarked();
};

void TestUtf8::everyCharacterStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("letters") << u"Zoë שלום 😀"_s;
    QTest::newRow("a byte order mark in front") << u"\uFEFFabc"_s;
    QTest::newRow("two of them") << u"\uFEFF\uFEFF"_s;
    QTest::newRow("one inside") << u"a\uFEFFb"_s;
    QTest::newRow("what is no character") << u"\uFFFEa\uFFFF"_s;
    QTest::newRow("NUL") << u"\0a"_s;
}

void TestUtf8::everyCharacterStays()
{
    QFETCH(QString, text);
    QCOMPARE(textFromUtf8(text.toUtf8()), text);
}

void TestUtf8::whatIsNoUtf8IsMarked()
{
    QCOMPARE(textFromUtf8("a\xff"_ba), u"a\uFFFD"_s);
    QCOMPARE(textFromUtf8("\xef\xbb\xbf\xff"_ba), u"\uFEFF\uFFFD"_s);
}

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
