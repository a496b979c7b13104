// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/dates/promiseddate.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 11, 23); // of the interview
const QDate friday(2026, 11, 27);
const QDate fourth(2026, 12, 4); // a Friday

/// Saturdays and Sundays, and Thanksgiving.
BusinessCalendar calendar()
{
    const std::vector<int> weekend{6, 7};
    const std::vector<QDate> holidays{QDate(2026, 11, 26)};
    return {weekend, holidays};
}

void row(const QString &words, QDate date, QDate day = monday, const QString &locale = u"en_US"_s)
{
    const QString name = words + u' ' + locale + u' ' + day.toString(Qt::ISODate);
    QTest::newRow(name.toUtf8().constData()) << words << date << day << locale;
}

} // namespace

class TestPromisedDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDateByWhichTheyDecideIsRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("locale");

        // With the month's name.
        row(u"decision by 4 December"_s, fourth);
        row(u"They decide on December 4."_s, fourth);
        row(u"decide by Dec. 4, she will call"_s, fourth);
        row(u"by Dec 4th"_s, fourth);
        row(u"they won't decide before Dec 4"_s, QDate());
        row(u"they will decide before Dec 4"_s, fourth);
        row(u"they will not decide on anything before December 4"_s, QDate());
        row(u"they may 5 times call me"_s, QDate());
        row(u"we talked about version 4.12. of the app"_s, QDate());
        row(u"decision by EOD Friday"_s, friday);
        row(u"decision by end of day Friday"_s, friday);
        row(u"they decide by COB 12/18"_s, QDate(2026, 12, 18));
        row(u"answer by EOD"_s, monday);
        row(u"decision 12/25"_s, QDate(2026, 12, 25));
        row(u"decision 25/12"_s, QDate(2026, 12, 25), monday, u"en_GB"_s);
        row(u"the 4th of December"_s, fourth);
        row(u"Friday, December 4"_s, fourth);
        row(u"Fri 4 Dec"_s, fourth);
        row(u"December 4, 2026"_s, fourth);
        row(u"4 Dec 2026"_s, fourth);
        row(u"2026-12-04"_s, fourth);
        row(u"they want to decide by january 8"_s, QDate(2027, 1, 8));
        row(u"hear back by 23 November"_s, monday);
        row(u"Monday, 4 December"_s, QDate());
        row(u"Answer by 30 February"_s, QDate());
        row(u"4-6 December"_s, QDate());
        row(u"December 4 or 5"_s, QDate());
        row(u"between 1 and 4 December"_s, QDate());
        row(u"mid December"_s, QDate());
        row(u"early December"_s, QDate());
        row(u"in December"_s, QDate());
        row(u"decision 4. Dezember"_s, fourth, monday, u"de_DE"_s);
        row(u"Bescheid bis Freitag, 4. Dezember"_s, fourth, monday, u"de_DE"_s);
        row(u"Bescheid bis Freitag"_s, friday, monday, u"de_DE"_s);
        row(u"r\u00E9ponse avant le 4 d\u00E9cembre"_s, fourth, monday, u"fr_FR"_s);

        // In numbers: the locale tells the order.
        row(u"by 12/4"_s, fourth);
        row(u"by 4/12"_s, fourth, monday, u"en_GB"_s);
        row(u"by 4/12"_s, QDate(2027, 4, 12), monday, u"en_US"_s);
        row(u"by 4/12"_s, QDate(), monday, u"C"_s);
        row(u"by 12/14"_s, QDate(2026, 12, 14), monday, u"en_GB"_s);
        row(u"by 14/12"_s, QDate(2026, 12, 14), monday, u"en_US"_s);
        row(u"12/4/26"_s, fourth);
        row(u"4.12.2026"_s, fourth);
        row(u"bis 4.12."_s, fourth, monday, u"de_DE"_s);
        row(u"decide by 12/12"_s, QDate(2026, 12, 12), monday, u"C"_s);
        row(u"open 24/7"_s, QDate());
        row(u"version 4.12.0"_s, QDate());
        row(u"3/4 of the team decides"_s, QDate());

        // The day of a month.
        row(u"by the 4th"_s, fourth);
        row(u"by the 30th"_s, QDate(2026, 11, 30));
        row(u"by the 31st"_s, QDate(2026, 12, 31));
        row(u"by Friday the 4th"_s, fourth);
        row(u"by Monday the 4th"_s, QDate());
        row(u"the 4th or 5th"_s, QDate());
        row(u"on the 4th floor"_s, QDate());

        // Weekdays.
        row(u"they decide by Friday"_s, friday);
        row(u"By Fri"_s, friday);
        row(u"this Friday"_s, friday);
        row(u"They'll let me know by Monday"_s, monday.addDays(7));
        row(u"next Friday"_s, QDate());
        row(u"next Friday"_s, fourth, friday);
        row(u"next Tuesday"_s, QDate(2026, 12, 1), friday);
        row(u"Friday of next week"_s, fourth);
        row(u"Friday next week"_s, fourth);
        row(u"next week on Friday"_s, fourth);
        row(u"a week on Friday"_s, fourth);
        row(u"Friday week"_s, fourth);
        row(u"Thursday or Friday"_s, QDate());
        row(u"Thu/Fri"_s, QDate());
        row(u"last Friday"_s, QDate());
        row(u"every Friday"_s, QDate());
        row(u"we sat in the sun"_s, QDate());

        // Counted from the interview.
        row(u"tomorrow"_s, monday.addDays(1));
        row(u"the day after tomorrow"_s, monday.addDays(2));
        row(u"by end of day"_s, monday);
        row(u"in two weeks"_s, monday.addDays(14));
        row(u"within 2 weeks"_s, monday.addDays(14));
        row(u"in a week"_s, monday.addDays(7));
        row(u"in ten days"_s, monday.addDays(10));
        row(u"two weeks from now"_s, monday.addDays(14));
        row(u"in a fortnight"_s, monday.addDays(14));
        row(u"in a month"_s, QDate(2026, 12, 23));
        row(u"within 5 business days"_s, QDate(2026, 12, 1));
        row(u"in 2-3 weeks"_s, QDate());
        row(u"in two to three weeks"_s, QDate());
        row(u"in a week or two"_s, QDate());
        row(u"a couple of weeks"_s, QDate());
        row(u"in a few days"_s, QDate());
        row(u"soon"_s, QDate());

        // Ends of weeks and months.
        row(u"end of next week"_s, fourth);
        row(u"by the end of the week"_s, friday);
        row(u"this week"_s, friday);
        row(u"they decide next week"_s, fourth);
        row(u"end of the week"_s, QDate(), QDate(2026, 11, 28));
        row(u"end of the month"_s, QDate(2026, 11, 30));
        row(u"end of January"_s, QDate(2027, 1, 29));
        row(u"end of the year"_s, QDate(2026, 12, 31));
        row(u"early next week"_s, QDate());

        // What a date is for.
        row(u"Second round on December 1, decision by December 4"_s, fourth);
        row(u"Decision by December 4. She is on holiday from December 7."_s, fourth);
        row(u"send references by Friday, they decide on 4 December"_s, fourth);
        row(u"start on January 4"_s, QDate());
        row(u"second interview on Friday"_s, QDate());
        row(u"she is away until 4 December"_s, QDate());
        row(u"send my references by Friday"_s, QDate());
        row(u"not before 4 December"_s, QDate());
        row(u"after the 4th"_s, QDate());
        row(u"from Monday on"_s, QDate());
        row(u"They decide on 1 December or on 4 December"_s, QDate());
        row(u"1 December, 4 December"_s, QDate());
        row(u"decide 20 November"_s, QDate()); // past, and nobody waits for a year
        row(u"2026-11-20"_s, QDate());
        row(u""_s, QDate());
        row(u"no date was named"_s, QDate());
        row(u"Dana decides by Friday at 5 pm, I may write to her"_s, friday);
    }

    void theDateByWhichTheyDecideIsRead()
    {
        QFETCH(QString, words);
        QFETCH(QDate, date);
        QFETCH(QDate, day);
        QFETCH(QString, locale);
        QCOMPARE(promisedDateIn(words, day, calendar(), QLocale(locale)).value_or(QDate()), date);
    }

    void theWholeDebriefIsReadTheNextStepsFirst()
    {
        const QLocale american(u"en_US"_s);
        DebriefNotes debrief;
        debrief.wentWell = u"Good talk. They decide by the 4th."_s;
        QCOMPARE(promisedDateIn(debrief, monday, calendar(), american), std::optional(fourth));
        debrief.nextSteps = u"hear by Friday"_s;
        QCOMPARE(promisedDateIn(debrief, monday, calendar(), american), std::optional(friday));
        debrief.nextSteps.clear();
        debrief.wentWell = u"Liked the tour on Friday"_s;
        QCOMPARE(promisedDateIn(debrief, monday, calendar(), american), std::optional<QDate>());
    }

    void weekendsAndHolidaysOfThePersonEndTheWeekEarlier()
    {
        const std::vector<int> weekend{5, 6};
        const BusinessCalendar dubai(weekend, {});
        QCOMPARE(promisedDateIn(u"end of next week"_s, monday, dubai, QLocale(u"en_US"_s)),
                 std::optional(QDate(2026, 12, 6)));
        const std::vector<int> usual{6, 7};
        const std::vector<QDate> closed{fourth};
        QCOMPARE(promisedDateIn(u"end of next week"_s, monday, BusinessCalendar(usual, closed),
                                QLocale(u"en_US"_s)),
                 std::optional(QDate(2026, 12, 3)));
    }

    void aLongTextIsReadInReasonableTime()
    {
        const QString words = u"they decide by the and on 1/ 2. 3- of next or "_s.repeated(2000);
        QVERIFY(!promisedDateIn(words, monday, calendar(), QLocale(u"en_US"_s)));
    }
};

QTEST_APPLESS_MAIN(TestPromisedDate)
#include "tst_promiseddate.moc"
