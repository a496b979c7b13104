// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/samplestory.h"

#include "app/store/opensearch.h"
#include "core/exchange/intake/importfile.h"
#include "core/exchange/json/json.h"
#include "core/schedule/agenda.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

Search toldAt(const char *iso)
{
    return readSearch(sampleStory(at(iso)).value().search, {}).value();
}

QByteArray written(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Interview &newestOf(const Search &search)
{
    return search.applications.find(ApplicationId{u"northwind"_s})->interviews.back();
}

} // namespace

class TestSampleStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onItsOwnDayItIsAsItWasWritten()
    {
        const SampleStory story = sampleStory(at("2026-11-23T14:30:00-05:00")).value();
        QCOMPARE(story.search, written(u"search.json"_s));
        QCOMPARE(story.invitation, written(u"invitation.ics"_s));
    }

    void itsDayIsTheLastBusinessDayWhoseHourHasPassed_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QDate>("day");
        QTest::newRow("a Wednesday afternoon")
            << QByteArray("2027-03-17T15:00:00-04:00") << QDate(2027, 3, 17);
        QTest::newRow("a Wednesday morning") << QByteArray("2027-03-17T09:00:00-04:00") << QDate(2027, 3, 16);
        QTest::newRow("a Saturday") << QByteArray("2027-03-20T09:00:00-04:00") << QDate(2027, 3, 19);
        QTest::newRow("a Monday morning") << QByteArray("2027-03-22T09:00:00-04:00") << QDate(2027, 3, 19);
        QTest::newRow("Thanksgiving") << QByteArray("2027-11-25T18:00:00-05:00") << QDate(2027, 11, 24);
        QTest::newRow("the first day of a year")
            << QByteArray("2027-01-01T18:00:00-05:00") << QDate(2026, 12, 31);
        QTest::newRow("before it was written")
            << QByteArray("2025-07-09T18:00:00-04:00") << QDate(2025, 7, 9);
    }

    void itsDayIsTheLastBusinessDayWhoseHourHasPassed()
    {
        QFETCH(QByteArray, now);
        QFETCH(QDate, day);
        const Interview newest = newestOf(toldAt(now.constData()));
        QCOMPARE(newest.start.date, day);
        QCOMPARE(newest.start.time, QTime(10, 0));
    }

    /// Over two years, on each day: interviews fall on business days, and what is to be done is the same.
    void theStoryKeepsItsShape()
    {
        const Search told = readSearch(written(u"search.json"_s), {}).value();
        const BusinessCalendar calendar = calendarOf(told.person);
        const auto shapeOf = [&](const Search &search, Moment now) {
            QStringList shape;
            for (const FollowUp &followUp : Agenda(search, calendar, now).all()) {
                // Closing after a long silence counts days of the calendar, so it may come a few
                // days later, and news of an offer goes to nobody who was silent so long.
                if (followUp.rule() != Rule::KeepSearching && followUp.rule() != Rule::GiveUp &&
                    followUp.rule() != Rule::TellAboutOffer)
                    shape += followUp.key.text().remove(QRegularExpression(u"/\\d{4}-\\d\\d-\\d\\d"_s));
            }
            shape.sort();
            return shape;
        };
        const QStringList wanted = shapeOf(told, at("2026-11-23T14:30:00-05:00"));
        QVERIFY(wanted.size() > 8);
        for (QDate day(2026, 6, 1); day < QDate(2028, 6, 1); day = day.addDays(1)) {
            const Moment now = told.person.zone.moment(day, QTime(14, 31));
            const Search search = readSearch(sampleStory(now).value().search, {}).value();
            for (const Application &application : search.applications) {
                for (const Interview &interview : application.interviews)
                    QVERIFY2(calendar.isBusinessDay(interview.start.date),
                             qPrintable(application.company + interview.start.date.toString(Qt::ISODate)));
            }
            if (calendar.isBusinessDay(day))
                QVERIFY2(shapeOf(search, now) == wanted,
                         qPrintable(day.toString(Qt::ISODate) + u": "_s + shapeOf(search, now).join(u' ') +
                                    u"\nnot "_s + wanted.join(u' ')));
        }
    }

    void theInvitationIsForTheNextBusinessDay()
    {
        const Moment now = at("2027-03-19T15:00:00-04:00"); // a Friday
        const SampleStory story = sampleStory(now).value();
        const auto file = readImport(story.invitation, Zone());
        QVERIFY(file.ok());
        const Invitation &interview = file->invitations.invitations.front();
        QCOMPARE(interview.start.date, QDate(2027, 3, 22));
        QCOMPARE(interview.start.time, QTime(9, 30));
    }

    void datesInWordsComeAlong()
    {
        const QByteArray search = sampleStory(at("2027-03-17T15:00:00-04:00")).value().search;
        QVERIFY(!search.contains("November"));
        QVERIFY(!search.contains("December"));
        QVERIFY(!search.contains("2026-"));
        QVERIFY(search.contains("On-site on 17 March."));
    }

    void timesOfDayStayInSummer()
    {
        const Interview newest = newestOf(toldAt("2027-07-14T15:00:00-04:00"));
        QVERIFY(newest.debrief.savedAt);
        QCOMPARE(newest.zone.wallTime(*newest.debrief.savedAt).time, QTime(12, 40));
    }
};

QTEST_GUILESS_MAIN(TestSampleStory)
#include "tst_samplestory.moc"
