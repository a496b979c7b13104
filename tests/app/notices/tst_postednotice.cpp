// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/postednotice.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestPostedNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftIsReadByTheNext();
    void whatIsNoLineIsNoNotice_data();
    void whatIsNoLineIsNoNotice();
};

void TestPostedNotice::whatIsLeftIsReadByTheNext()
{
    const std::vector<PostedNotice> notices{
        {u"thank-you/i1/dana"_s, {7, u":1.5"_s}, {{u"thank-you/i1/dana"_s, NoticeKind::Due}}},
        {u"digest"_s,
         {4294967295, u":1.5"_s},
         {{u"lessons/a"_s, NoticeKind::Late}, {u"debrief/i1"_s, NoticeKind::Opened}}}};
    QCOMPARE(standingFromText(standingText(notices)), notices);
}

void TestPostedNotice::whatIsNoLineIsNoNotice_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("no list") << QByteArray("{\"tag\": \"a\", \"id\": 1}");
    QTest::newRow("no number") << QByteArray("[{\"tag\": \"a\", \"keys\": [\"a\"]}]");
    QTest::newRow("no name") << QByteArray("[{\"id\": 3}]");
}

void TestPostedNotice::whatIsNoLineIsNoNotice()
{
    QFETCH(QByteArray, text);
    QVERIFY(standingFromText(text).empty());
}

QTEST_GUILESS_MAIN(TestPostedNotice)
#include "tst_postednotice.moc"
