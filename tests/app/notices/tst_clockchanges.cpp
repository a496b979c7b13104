// SPDX-License-Identifier: GPL-3.0-or-later
// What is announced while clocks change and while the person moves, by the planner and the ledger together.
#include "app/notices/noticeplanner.h"

#include "core/base/iso.h"
#include "tests/core/schedule/story.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString checkIn = QStringLiteral("check-in/northwind/");

/// The dates in 2026 on which clocks in @p zone change.
std::vector<QDate> changesOf(const Zone &zone)
{
    std::vector<QDate> dates;
    for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
        if (zone.offsetAt(zone.moment(date, QTime(12, 0))) !=
            zone.offsetAt(zone.moment(date.addDays(-1), QTime(12, 0))))
            dates.push_back(date);
    }
    return dates;
}

/// One who was interviewed on @p day, sent the note and hears nothing more.
Story interviewedOn(QDate day, const QString &zone)
{
    Story story;
    story.search.person.zone = *Zone::named(zone);
    const auto at = [&](const QString &time) { return (isoDate(day) + time).toLatin1(); };
    story.interview("i1", at(u"T10:00"_s).constData(), at(u"T11:00"_s).constData(), {"dana"},
                    zone.toLatin1().constData());
    story.sent(Rule::ThankYou, at(u"T15:00"_s).constData(), "dana", "i1");
    return story;
}

/// What is said of the first check-in from @p start to @p end, looked at twice an hour, each as
/// "2026-03-09T09:00 opened".
QStringList said(const Story &story, Moment start, Moment end)
{
    Search search = story.search;
    search.applications.put(story.northwind);
    NoticeRules rules{{}, search.policy, search.person};
    rules.settings.quietHours = false;
    NoticeLedger ledger;
    QStringList lines;
    for (Moment now = start; now < end; now += minutes(30)) {
        for (const Notice &notice : noticesFor(plan(search, story.calendar, now), ledger, rules, now)) {
            note(ledger, notice, search.person.zone, now);
            const QString key = notice.followUp.key.text();
            if (!key.startsWith(checkIn) || !key.endsWith(u"/1"_s))
                continue;
            const QString kind = notice.kind == NoticeKind::Opened ? u"opened"_s
                                 : notice.kind == NoticeKind::Due  ? u"due"_s
                                                                   : u"late"_s;
            lines += isoWallTime(search.person.zone.wallTime(now)) + u' ' + kind;
        }
    }
    return lines;
}

} // namespace

class TestClockChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nineStaysNineAndEachNoticeComesOnce_data();
    void nineStaysNineAndEachNoticeComesOnce();
};

void TestClockChanges::nineStaysNineAndEachNoticeComesOnce_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("change");
    for (const char *zone :
         {"America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Santiago", "Europe/Berlin",
          "Europe/London", "Asia/Jerusalem", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham"}) {
        const std::vector<QDate> changes = changesOf(*Zone::named(QString::fromLatin1(zone)));
        QCOMPARE(changes.size(), size_t(2));
        for (const QDate &change : changes)
            QTest::addRow("%s, %s", zone, qPrintable(isoDate(change))) << QString::fromLatin1(zone) << change;
    }
}

void TestClockChanges::nineStaysNineAndEachNoticeComesOnce()
{
    QFETCH(QString, zone);
    QFETCH(QDate, change);
    // The last interview day before the change; the check-in opens a week later, behind it.
    QDate day = change.addDays(-1);
    while (day.dayOfWeek() != 3)
        day = day.addDays(-1);
    const QDate opens = day.addDays(7);
    const Story story = interviewedOn(day, zone);
    const Zone &here = story.search.person.zone;
    const QStringList lines =
        said(story, here.moment(day, QTime(12, 0)), here.moment(opens.addDays(5), QTime(0, 0)));
    // It is due within two business days, at the end of the working day.
    QCOMPARE(lines,
             QStringList({isoDate(opens) + u"T09:00 opened"_s, isoDate(opens.addDays(2)) + u"T15:00 due"_s,
                          isoDate(opens.addDays(3)) + u"T09:00 late"_s,
                          isoDate(opens.addDays(4)) + u"T09:00 late"_s}));
}

QTEST_GUILESS_MAIN(TestClockChanges)
#include "tst_clockchanges.moc"
