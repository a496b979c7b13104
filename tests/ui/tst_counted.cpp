// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counted.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestCounted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsNamedAsOneAndTheOthersAsMany_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << u"0 cards"_s;
        QTest::newRow("one") << 1 << u"1 card"_s;
        QTest::newRow("two") << 2 << u"2 cards"_s;
        QTest::newRow("as many as one types") << 1000000 << u"1000000 cards"_s;
    }
    void oneIsNamedAsOneAndTheOthersAsMany()
    {
        QFETCH(int, count);
        QTEST(counted(count, u"1 card"_s, u"%n cards"_s), "words");
    }
};

QTEST_APPLESS_MAIN(TestCounted)
#include "tst_counted.moc"
