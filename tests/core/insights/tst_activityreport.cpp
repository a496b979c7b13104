// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/activityreport.h"

#include "past.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

const ReportSpan november{QDate(2026, 11, 1), QDate(2026, 11, 30)};

ActivityReport reportOf(const Past &past, const char *now = "2026-12-01T12:00")
{
    return activityReport(past.told(), november, past.at(now));
}

/// "day kind company with how result", one for each entry.
QStringList linesOf(const ActivityReport &report)
{
    QStringList lines;
    for (const ReportEntry &one : report.entries)
        lines +=
            QStringList{
                one.date.toString(u"dd"_s), nameOf(one.kind), one.company, one.with, one.how, one.result}
                .join(u'|');
    return lines;
}

} // namespace

class TestActivityReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void onlyInterviewsThatTookPlaceAreListed()
    {
        Past past;
        Application &one = past.add("Northwind", "2026-11-02");
        past.meet(one, "2026-11-10").cancelled = true;
        past.meet(one, "2026-11-20"); // it had ended before
        past.end(one, OutcomeKind::Withdrawn, "2026-11-18");
        Application &other = past.add("Quill", "2026-11-02");
        past.meet(other, "2026-11-30");
        QCOMPARE(reportOf(past).count(ReportEntry::Kind::Interview), 1);
        QCOMPARE(reportOf(past, "2026-11-30T10:30").count(ReportEntry::Kind::Interview), 0);
    }

    void whatWasDoneIsListedByDate()
    {
        Past past;
        Application &one = past.add("Northwind", "2026-11-02");
        Message &sent = past.received(one, "2026-11-04T09:00");
        sent.direction = Direction::Out;
        sent.contact = ContactId{u"dana"_s};
        past.received(one, "2026-11-05T10:00").channel = Channel::Phone;
        past.meet(one, "2026-11-10", {"dana", "priya"}).kind = InterviewKind::Video;
        Message &asked = past.received(one, "2026-11-11T10:00");
        asked.direction = Direction::Out;
        asked.about = About::Networking;
        past.end(one, OutcomeKind::Rejected, "2026-11-20");
        QCOMPARE(linesOf(reportOf(past)), (QStringList{u"02|Application|Northwind|||Rejection, 11/20/26"_s,
                                                       u"04|Message sent|Northwind|dana|E-mail|"_s,
                                                       u"05|Message received|Northwind||Phone call|"_s,
                                                       u"10|Interview|Northwind|dana, priya|Video call|"_s,
                                                       u"11|Networking|Northwind||E-mail|"_s}));
        QCOMPARE(
            countsInWords(reportOf(past)),
            u"1 applications · 1 interviews · 1 networking contacts · 1 messages sent · 1 messages received"_s);
    }

    void bothEndsOfTheSpanCountAndNothingBeyond()
    {
        Past past;
        for (const char *day : {"2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"})
            past.add(day, day);
        QCOMPARE(linesOf(reportOf(past)).size(), 2);
    }

    /// 1 December 00:30 in New York is still 30 November for nobody else.
    void daysAreThePersons()
    {
        Past past;
        Application &one = past.add("a", "2026-09-01");
        past.received(one, "2026-11-30T23:59");
        past.received(one, "2026-12-01T00:00");
        QCOMPARE(reportOf(past).count(ReportEntry::Kind::Received), 1);
    }

    void whatIsToComeAndWhatFellThroughIsNotListed()
    {
        Past past;
        Application &one = past.add("a", "2026-09-01");
        past.meet(one, "2026-11-10").cancelled = true;
        past.meet(one, "2026-11-28");
        past.received(one, "2026-11-27T09:00");
        past.received(one, "2026-11-20T09:00").automatic = true;
        past.add("b", "2026-11-28");
        QVERIFY(reportOf(past, "2026-11-26T12:00").entries.empty());
    }

    void nothingPrivateIsInIt()
    {
        Past past;
        Application &one = past.add("Northwind", "2026-11-02");
        one.remarks = u"secret"_s;
        one.salary = u"secret"_s;
        one.tags = {u"secret"_s};
        one.posting = u"secret"_s;
        Interview &interview = past.meet(one, "2026-11-10");
        interview.debrief = {past.at("2026-11-10T14:00"), u"secret"_s, u"secret"_s, u"secret"_s, u"secret"_s};
        interview.interviewers.front() = {{u"dana"_s}, u"secret"_s, u"secret"_s, u"secret"_s};
        interview.link = u"secret"_s;
        Message &message = past.received(one, "2026-11-11T09:00");
        message.subject = u"secret"_s;
        message.body = u"secret"_s;
        past.end(one, OutcomeKind::Rejected, "2026-11-20", "secret");
        one.outcome->lesson = u"secret"_s;
        Contact dana = *past.search.contacts.find(ContactId{u"dana"_s});
        dana.remarks = u"secret"_s;
        past.search.contacts.put(dana);
        const QByteArray csv = csvOf(reportOf(past));
        QVERIFY(csv.contains("Northwind"));
        QVERIFY(!csv.contains("secret"));
    }

    void aRejectionOfAnUnknownDayIsOne()
    {
        Past past;
        past.end(past.add("Northwind", "2026-11-02"), OutcomeKind::Rejected, "2026-11-20");
        Search search = past.told();
        Application one = search.applications.front();
        one.outcome->at.reset();
        search.applications.put(one);
        const Moment now = past.at("2026-12-01T12:00");
        QCOMPARE(
            activityReport(search, {QDate(2026, 11, 1), QDate(2026, 11, 30)}, now).entries.front().result,
            u"Rejection"_s);
        const Insights seen = insights(search, now);
        QCOMPARE(seen.ended.size(), size_t(1));
        QCOMPARE(seen.answers[0].answered(), 0); // nobody knows how long it took
    }

    void howThePersonAnsweredIsNobodysBusiness_data()
    {
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<QString>("result");
        QTest::newRow("rejected") << OutcomeKind::Rejected << u"Rejection, 11/20/26"_s;
        QTest::newRow("declined") << OutcomeKind::Declined << u"Offer, 11/15/26"_s;
        QTest::newRow("withdrawn") << OutcomeKind::Withdrawn << u"Offer, 11/15/26"_s;
    }

    void howThePersonAnsweredIsNobodysBusiness()
    {
        QFETCH(const OutcomeKind, kind);
        Past past;
        Application &one = past.add("a", "2026-11-02");
        past.offered(one, "2026-11-15T09:00");
        past.end(one, kind, "2026-11-20");
        QTEST(reportOf(past).entries.front().result, "result");
    }

    void aTableHoldsARowForEach()
    {
        Past past;
        past.add("=Northwind", "2026-11-02").location = u"Boston"_s;
        QCOMPARE(
            csvOf(reportOf(past)),
            QByteArray(
                "\xef\xbb\xbf\"Date\",\"Time\",\"What\",\"Company\",\"Role\",\"Place\",\"With\",\"How\","
                "\"Result\"\r\n\"11/2/26\",\"\",\"Application\",\"'=Northwind\",\"\",\"Boston\",\"\",\"\","
                "\"\"\r\n"));
    }

    void anEmptySpanSaysSo()
    {
        QCOMPARE(countsInWords(reportOf(Past())), u"Nothing is recorded for these days."_s);
    }

    void theMonthsAreWholeOnes()
    {
        QCOMPARE(monthSoFar(QDate(2026, 11, 28)), (ReportSpan{QDate(2026, 11, 1), QDate(2026, 11, 28)}));
        QCOMPARE(lastMonth(QDate(2026, 3, 31)), (ReportSpan{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
        QCOMPARE(lastMonth(QDate(2026, 1, 1)), (ReportSpan{QDate(2025, 12, 1), QDate(2025, 12, 31)}));
    }
};

QTEST_GUILESS_MAIN(TestActivityReport)
#include "tst_activityreport.moc"
