// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeplanner.h"

#include "core/base/iso.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Zone newYork()
{
    return *Zone::named(u"America/New_York"_s);
}

Moment at(const char *wall)
{
    return newYork().moment(*wallTimeFromIso(QString::fromLatin1(wall)));
}

/// Dana's note, open from Monday 11:00 and due at 20:00, as it stands at @p now.
FollowUp noteAt(Moment now)
{
    FollowUp note;
    note.key = {Rule::ThankYou, u"i1"_s, u"dana"_s, {}, 0};
    note.opens = at("2026-11-23T11:00");
    note.due = at("2026-11-23T20:00");
    note.state = now < note.opens ? FollowUpState::Upcoming
                 : now < note.due ? FollowUpState::Open
                                  : FollowUpState::Late;
    return note;
}

QString kindText(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Opened: return u"opened"_s;
    case NoticeKind::Due: return u"due"_s;
    case NoticeKind::Late: return u"late"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestNoticePlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ledger.clear();
        m_rules = {};
        m_rules.person.zone = newYork();
        m_rules.settings.quietHours = false;
    }

    void eachThingIsSaidOnceAsTimeGoesBy();
    void afterALongAbsenceOnlyTheLatestIsSaid_data();
    void afterALongAbsenceOnlyTheLatestIsSaid();
    void aSnoozeIsAnnouncedAnew();
    void aClockSetBackRepeatsNothing();
    void whatWaitsIsNotAnnounced_data();
    void whatWaitsIsNotAnnounced();
    void aClockChangeKeepsTheHour();
    void inQuietHoursNothingIsSaid();
    void quietTimeEndsWithTheLastOfItsReasons_data();
    void quietTimeEndsWithTheLastOfItsReasons();
    void whatOpensIsKeptStillIfWanted();
    void theSummaryNamesWhatIsDueTodayOnce();
    void theNextLookIsWhenTheClockBringsSomething();
    void bothClockChangesInTenZones_data();
    void bothClockChangesInTenZones();
    void aDueTimeInsideTheSpringGapFiresOnce();
    void whatExpiredIsSaidOnceMore();
    void whatOnlyOpenedIsNotSaidAgain();
    void whatWentWithItsServiceIsSaidAgain();
    void whereNoNoticesAreWantedThereAreNone();
    void whatAnEditBringsIsToldFromWhatTimeBrings_data();
    void whatAnEditBringsIsToldFromWhatTimeBrings();

private:
    /// What is said at @p now, and noted as shown.
    QString said(const FollowUp &followUp, Moment now)
    {
        const auto notices = noticesFor({followUp}, m_ledger, m_rules, now);
        if (notices.empty())
            return u"-"_s;
        note(m_ledger, notices.front(), newYork(), now);
        return kindText(notices.front().kind);
    }
    QString said(const char *wall) { return said(noteAt(at(wall)), at(wall)); }

    NoticeLedger m_ledger;
    NoticeRules m_rules;
};

void TestNoticePlanner::eachThingIsSaidOnceAsTimeGoesBy()
{
    m_ledger.clear();
    QCOMPARE(said("2026-11-23T10:59"), u"-"_s);
    QCOMPARE(said("2026-11-23T11:00"), u"opened"_s);
    QCOMPARE(said("2026-11-23T11:01"), u"-"_s);
    QCOMPARE(said("2026-11-23T16:59"), u"-"_s);
    QCOMPARE(said("2026-11-23T17:00"), u"due"_s); // three hours ahead, since it is a thank-you
    QCOMPARE(said("2026-11-23T20:00"), u"-"_s);
    QCOMPARE(said("2026-11-23T23:59"), u"-"_s);
    QCOMPARE(said("2026-11-24T08:59"), u"-"_s);
    QCOMPARE(said("2026-11-24T09:00"), u"late"_s);
    QCOMPARE(said("2026-11-24T18:00"), u"-"_s);
    QCOMPARE(said("2026-11-25T08:59"), u"-"_s);
    QCOMPARE(said("2026-11-25T09:00"), u"late"_s);
    QCOMPARE(said("2026-11-25T09:01"), u"-"_s);
}

void TestNoticePlanner::afterALongAbsenceOnlyTheLatestIsSaid_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("kind");
    QTest::newRow("the same evening") << QByteArray("2026-11-23T22:00") << u"due"_s;
    QTest::newRow("the next night") << QByteArray("2026-11-24T03:00") << u"due"_s;
    QTest::newRow("two days on, before work") << QByteArray("2026-11-25T07:00") << u"late"_s;
}

void TestNoticePlanner::afterALongAbsenceOnlyTheLatestIsSaid()
{
    QFETCH(QByteArray, now);
    m_ledger.clear();
    QTEST(said(now.constData()), "kind");
    QCOMPARE(said(now.constData()), u"-"_s);
}

void TestNoticePlanner::aSnoozeIsAnnouncedAnew()
{
    m_ledger.clear();
    QCOMPARE(said("2026-11-23T11:00"), u"opened"_s);
    FollowUp note = noteAt(at("2026-11-23T11:30"));
    note.opens = at("2026-11-23T18:00");
    note.due = at("2026-11-23T22:00");
    note.state = FollowUpState::Snoozed;
    QCOMPARE(said(note, at("2026-11-23T12:00")), u"-"_s);
    note.state = FollowUpState::Open;
    QCOMPARE(said(note, at("2026-11-23T18:00")), u"opened"_s);
    QCOMPARE(said(note, at("2026-11-23T18:01")), u"-"_s);
}

void TestNoticePlanner::aClockSetBackRepeatsNothing()
{
    m_ledger.clear();
    QCOMPARE(said("2026-11-24T09:00"), u"late"_s);
    QCOMPARE(said("2026-11-23T09:00"), u"-"_s);
    QCOMPARE(said("2026-11-23T12:00"), u"-"_s);
    QCOMPARE(said("2026-11-23T21:00"), u"-"_s);
    QCOMPARE(said("2026-11-24T10:00"), u"-"_s);
    QCOMPARE(said("2026-11-25T09:00"), u"late"_s);
}

void TestNoticePlanner::whatWaitsIsNotAnnounced_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("projected");
    QTest::newRow("upcoming") << int(FollowUpState::Upcoming) << false;
    QTest::newRow("snoozed") << int(FollowUpState::Snoozed) << false;
    QTest::newRow("held") << int(FollowUpState::Held) << false;
    QTest::newRow("projected") << int(FollowUpState::Open) << true;
}

void TestNoticePlanner::whatWaitsIsNotAnnounced()
{
    QFETCH(int, state);
    QFETCH(bool, projected);
    m_ledger.clear();
    FollowUp note = noteAt(at("2026-11-23T12:00"));
    note.state = static_cast<FollowUpState>(state);
    note.projected = projected;
    QCOMPARE(said(note, at("2026-11-23T12:00")), u"-"_s);
}

void TestNoticePlanner::aClockChangeKeepsTheHour()
{
    // Clocks go forward on Sunday, 8 March 2026, in New York.
    m_ledger.clear();
    FollowUp note = noteAt(at("2026-11-24T00:00"));
    note.opens = at("2026-03-06T11:00");
    note.due = at("2026-03-06T20:00");
    QCOMPARE(said(note, at("2026-03-07T09:00")), u"late"_s);
    QCOMPARE(said(note, at("2026-03-08T08:59")), u"-"_s);
    QCOMPARE(said(note, at("2026-03-08T09:00")), u"late"_s);
}

void TestNoticePlanner::inQuietHoursNothingIsSaid()
{
    m_rules.settings.quietHours = true;
    QCOMPARE(said("2026-11-23T21:00"), u"-"_s);
    QCOMPARE(said("2026-11-24T07:59"), u"-"_s);
    QCOMPARE(said("2026-11-24T08:00"), u"due"_s);
}

void TestNoticePlanner::quietTimeEndsWithTheLastOfItsReasons_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("weekends");
    QTest::addColumn<QByteArray>("end");
    // 27 November 2026 is a Friday.
    QTest::newRow("by day") << QByteArray("2026-11-27T12:00") << true << QByteArray();
    QTest::newRow("just before") << QByteArray("2026-11-27T20:59") << true << QByteArray();
    QTest::newRow("at night") << QByteArray("2026-11-26T23:00") << true << QByteArray("2026-11-27T08:00");
    QTest::newRow("after midnight") << QByteArray("2026-11-27T03:00") << true
                                    << QByteArray("2026-11-27T08:00");
    QTest::newRow("into a loud weekend")
        << QByteArray("2026-11-27T21:00") << false << QByteArray("2026-11-28T08:00");
    QTest::newRow("into a quiet one")
        << QByteArray("2026-11-27T21:00") << true << QByteArray("2026-11-30T08:00");
    QTest::newRow("on Sunday") << QByteArray("2026-11-29T12:00") << true << QByteArray("2026-11-30T08:00");
}

void TestNoticePlanner::quietTimeEndsWithTheLastOfItsReasons()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, weekends);
    QFETCH(QByteArray, end);
    NoticeSettings settings;
    settings.quietWeekends = weekends;
    const auto until = quietUntil(settings, m_rules.person, at(now.constData()));
    QCOMPARE(until.has_value(), !end.isEmpty());
    if (until)
        QCOMPARE(*until, at(end.constData()));
}

void TestNoticePlanner::whatOpensIsKeptStillIfWanted()
{
    m_rules.settings.tellOpened = false;
    QCOMPARE(said("2026-11-23T11:00"), u"-"_s);
    QCOMPARE(said("2026-11-23T17:00"), u"due"_s);
}

void TestNoticePlanner::theSummaryNamesWhatIsDueTodayOnce()
{
    const Moment morning = at("2026-11-23T12:00");
    const std::vector<FollowUp> plan{noteAt(morning)};
    QVERIFY(summaryFor(plan, m_ledger, m_rules, morning).empty());
    m_rules.settings.morningSummary = QTime(9, 0);
    QVERIFY(summaryFor(plan, m_ledger, m_rules, at("2026-11-23T08:59")).empty());
    QCOMPARE(summaryFor(plan, m_ledger, m_rules, morning).size(), size_t(1));
    noteSummary(m_ledger, newYork(), morning);
    QVERIFY(summaryFor(plan, m_ledger, m_rules, at("2026-11-23T15:00")).empty());
    QCOMPARE(summaryFor(plan, m_ledger, m_rules, at("2026-11-24T09:00")).size(), size_t(1));
}

void TestNoticePlanner::theNextLookIsWhenTheClockBringsSomething()
{
    const auto next = [&](const char *wall) { return nextLook({noteAt(at(wall))}, m_rules, at(wall)); };
    QCOMPARE(next("2026-11-23T12:00"), at("2026-11-23T17:00"));
    QCOMPARE(next("2026-11-23T18:00"), at("2026-11-24T00:00"));
    QCOMPARE(next("2026-11-24T07:00"), at("2026-11-24T09:00"));
    m_rules.settings.quietHours = true;
    QCOMPARE(next("2026-11-24T07:00"), at("2026-11-24T08:00"));
}

void TestNoticePlanner::bothClockChangesInTenZones_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone :
         {"America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Santiago", "Europe/Berlin",
          "Europe/London", "Asia/Jerusalem", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void TestNoticePlanner::bothClockChangesInTenZones()
{
    // Through a whole year, hour by hour: one who never answers is told of lateness each day at 09:00, once.
    QFETCH(QString, zone);
    m_rules.person.zone = *Zone::named(zone);
    const Zone &here = m_rules.person.zone;
    FollowUp note = noteAt(at("2026-01-01T12:00"));
    note.opens = here.moment(QDate(2025, 12, 31), QTime(11, 0));
    note.due = here.moment(QDate(2025, 12, 31), QTime(20, 0));
    note.state = FollowUpState::Late;
    QDate last(2025, 12, 31);
    const Moment end = here.moment(QDate(2027, 1, 1), QTime(0, 0));
    Moment now = here.moment(QDate(2026, 1, 1), QTime(0, 0));
    (void)said(note, now); // what was due yesterday
    for (; now < end; now += minutes(30)) {
        const auto notices = noticesFor({note}, m_ledger, m_rules, now);
        if (notices.empty())
            continue;
        afterword::note(m_ledger, notices.front(), here, now);
        QCOMPARE(notices.front().kind, NoticeKind::Late);
        QCOMPARE(here.time(now), QTime(9, 0));
        QCOMPARE(here.date(now), last.addDays(1));
        last = here.date(now);
    }
    QCOMPARE(last, QDate(2026, 12, 31));
}

void TestNoticePlanner::aDueTimeInsideTheSpringGapFiresOnce()
{
    // 02:30 does not exist in New York on 8 March 2026.
    m_rules.settings.thankYouLeadMinutes = 0;
    FollowUp note = noteAt(at("2026-03-08T00:00"));
    note.opens = at("2026-03-07T22:00");
    note.due = at("2026-03-08T02:30");
    QStringList kinds;
    for (Moment now = at("2026-03-07T22:00"); now < at("2026-03-08T08:59"); now += minutes(10)) {
        note.state = now < note.due ? FollowUpState::Open : FollowUpState::Late;
        kinds += said(note, now);
    }
    kinds.removeAll(u"-"_s);
    QCOMPARE(kinds, QStringList({u"opened"_s, u"due"_s}));
}

void TestNoticePlanner::whatExpiredIsSaidOnceMore()
{
    QCOMPARE(said("2026-11-23T17:00"), u"due"_s);
    const auto expires = [&](const char *wall, NoticeKind kind) {
        noteMissed(m_ledger, {kind, noteAt(at(wall))}, MissedBecause::Expired, at(wall));
    };
    expires("2026-11-23T17:01", NoticeKind::Due);
    QVERIFY(isMissed(m_ledger, noteAt(at("2026-11-23T17:02"))));
    QCOMPARE(said("2026-11-23T17:30"), u"due"_s);
    expires("2026-11-23T17:31", NoticeKind::Due);
    QCOMPARE(said("2026-11-23T18:00"), u"-"_s);
    // The next thing that there is to say is a new one.
    QCOMPARE(said("2026-11-24T09:00"), u"late"_s);
    expires("2026-11-24T09:01", NoticeKind::Late);
    QCOMPARE(said("2026-11-24T09:30"), u"late"_s);
    expires("2026-11-24T09:31", NoticeKind::Late);
    QCOMPARE(said("2026-11-24T10:00"), u"-"_s);
}

void TestNoticePlanner::whatOnlyOpenedIsNotSaidAgain()
{
    QCOMPARE(said("2026-11-23T11:00"), u"opened"_s);
    noteMissed(m_ledger, {NoticeKind::Opened, noteAt(at("2026-11-23T11:01"))}, MissedBecause::Expired,
               at("2026-11-23T11:01"));
    QCOMPARE(said("2026-11-23T11:30"), u"-"_s);
    QCOMPARE(said("2026-11-23T17:00"), u"due"_s);
}

void TestNoticePlanner::whatWentWithItsServiceIsSaidAgain()
{
    const auto lost = [&](const char *wall) {
        noteMissed(m_ledger, {NoticeKind::Opened, noteAt(at(wall))}, MissedBecause::Lost, at(wall));
    };
    QCOMPARE(said("2026-11-23T11:00"), u"opened"_s);
    lost("2026-11-23T11:10");
    QCOMPARE(said("2026-11-23T11:11"), u"opened"_s);
    lost("2026-11-23T14:00");
    QCOMPARE(said("2026-11-23T14:01"), u"opened"_s);
    // A service that ends at once whenever it is shown this is not asked again and again.
    lost("2026-11-23T14:01");
    QCOMPARE(said("2026-11-23T14:02"), u"-"_s);
}

void TestNoticePlanner::whereNoNoticesAreWantedThereAreNone()
{
    m_rules.settings.wanted = false;
    m_rules.settings.morningSummary = QTime(8, 30);
    const FollowUp note = noteAt(at("2026-11-24T10:00"));
    QVERIFY(noticesFor({note}, m_ledger, m_rules, at("2026-11-24T10:00")).empty());
    QVERIFY(summaryFor({note}, m_ledger, m_rules, at("2026-11-24T10:00")).empty());
}

void TestNoticePlanner::whatAnEditBringsIsToldFromWhatTimeBrings_data()
{
    QTest::addColumn<QByteArray>("before"); // the state in which it was planned; empty: it was not
    QTest::addColumn<bool>("moved");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("brought");
    const auto row = [](const char *name, const char *before, bool moved, const char *after, bool brought) {
        QTest::newRow(name) << QByteArray(before) << moved << QByteArray(after) << brought;
    };
    row("entered", "", false, "open", true);
    row("entered, and late already", "", false, "late", true);
    row("entered, for later", "", false, "upcoming", false);
    row("moved to now", "upcoming", true, "open", true);
    row("open before", "open", false, "open", false);
    row("open before, and late now", "open", false, "late", false);
    row("opened by time", "upcoming", false, "open", false);
    row("slept until now", "snoozed", false, "open", false);
    row("allowed", "held", false, "open", true);
}

void TestNoticePlanner::whatAnEditBringsIsToldFromWhatTimeBrings()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, moved);
    QFETCH(QByteArray, after);
    QFETCH(bool, brought);
    const auto stateOf = [](const QByteArray &text) {
        for (const FollowUpState state :
             {FollowUpState::Open, FollowUpState::Late, FollowUpState::Snoozed, FollowUpState::Held}) {
            if (toText(state) == QString::fromLatin1(text))
                return state;
        }
        return FollowUpState::Upcoming;
    };
    // Others stand around it, so that it is found among many.
    FollowUp earlier = noteAt(at("2026-11-23T12:00"));
    earlier.key.second = u"aaron"_s;
    FollowUp later = noteAt(at("2026-11-23T12:00"));
    later.due = at("2026-11-25T20:00");
    std::vector<FollowUp> was{earlier};
    std::vector<FollowUp> is{earlier};
    FollowUp note = noteAt(at("2026-11-23T12:00"));
    if (!before.isEmpty()) {
        note.state = stateOf(before);
        if (moved)
            note.due = note.due + hours(1);
        was.push_back(note);
        note.due = noteAt(at("2026-11-23T12:00")).due;
    }
    note.state = stateOf(after);
    is.push_back(note);
    was.push_back(later);
    is.push_back(later);
    QCOMPARE(broughtByEdit(was, is), brought ? std::vector<FollowUp>{note} : std::vector<FollowUp>());
}

QTEST_GUILESS_MAIN(TestNoticePlanner)
#include "tst_noticeplanner.moc"
