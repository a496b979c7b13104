// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/join.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestJoin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAWebAddressIsOpened_data();
    void onlyAWebAddressIsOpened();
    void fromAnHourBeforeUntilItEnds();
};

void TestJoin::onlyAWebAddressIsOpened_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("opened");
    QTest::newRow("a meeting") << u" https://meet.example/j/1?pwd=a&b=c "_s
                               << u"https://meet.example/j/1?pwd=a&b=c"_s;
    QTest::newRow("without a lock") << u"http://meet.example/1"_s << u"http://meet.example/1"_s;
    QTest::newRow("without its beginning") << u"zoom.us/j/12345"_s << u"https://zoom.us/j/12345"_s;
    QTest::newRow("in brackets") << u"<https://meet.example/1>"_s << u"https://meet.example/1"_s;
    for (const char *link : {"", "meet.example", "4.1/2", "file:///etc/passwd", "javascript:alert(1)",
                             "https://", "https:///1", "smb://meet.example/1", "Room 4"})
        QTest::newRow(*link ? link : "none") << QString::fromLatin1(link) << QString();
}

void TestJoin::onlyAWebAddressIsOpened()
{
    QFETCH(QString, link);
    QFETCH(QString, opened);
    Interview interview;
    interview.link = link;
    const auto address = joinAddress(interview);
    QCOMPARE(address ? address->toString() : QString(), opened);

    // The same where it was typed as the place.
    std::swap(interview.link, interview.location);
    QCOMPARE(joinAddress(interview), address);
}

void TestJoin::fromAnHourBeforeUntilItEnds()
{
    Application application;
    Interview interview;
    interview.id = {u"i"_s};
    interview.start = {QDate(2026, 11, 23), QTime(10, 0)};
    interview.end = {QDate(2026, 11, 23), QTime(11, 0)};
    interview.link = u"https://meet.example/1"_s;
    application.interviews = {interview};
    const Moment start = interview.startsAt();
    QVERIFY(!interviewToJoin(application, start - hours(1) - seconds(1)));
    QVERIFY(interviewToJoin(application, start - hours(1)));
    QVERIFY(interviewToJoin(application, start + hours(1) - seconds(1)));
    QVERIFY(!interviewToJoin(application, start + hours(1)));
    application.interviews.front().cancelled = true;
    QVERIFY(!interviewToJoin(application, start));
    application.interviews.front().cancelled = false;
    application.interviews.front().link = u"Room 4"_s;
    QVERIFY(!interviewToJoin(application, start));
}

QTEST_APPLESS_MAIN(TestJoin)
#include "tst_join.moc"
