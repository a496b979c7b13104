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
    void eachThingIsSaidOnceAsTimeGoesBy();
    void afterALongAbsenceOnlyTheLatestIsSaid_data();
    void afterALongAbsenceOnlyTheLatestIsSaid();
    void aSnoozeIsAnnouncedAnew();
    void aClockSetBackRepeatsNothing();
    void whatWaitsIsNotAnnounced_data();
    void whatWaitsIsNotAnnounced();
    void aClockChangeKeepsTheHour();

private:
    /// What is said at @p now, and noted as shown.
    QString said(const FollowUp &followUp, Moment now)
    {
        const auto notices = noticesFor({followUp}, m_ledger, Policy(), newYork(), now);
        if (notices.empty())
            return u"-"_s;
        note(m_ledger, notices.front(), newYork(), now);
        return kindText(notices.front().kind);
    }
    QString said(const char *wall) { return said(noteAt(at(wall)), at(wall)); }

    NoticeLedger m_ledger;
};

void TestNoticePlanner::eachThingIsSaidOnceAsTimeGoesBy()
{
    m_ledger.clear();
    QCOMPARE(said("2026-11-23T10:59"), u"-"_s);
    QCOMPARE(said("2026-11-23T11:00"), u"opened"_s);
    QCOMPARE(said("2026-11-23T11:01"), u"-"_s);
    QCOMPARE(said("2026-11-23T19:59"), u"-"_s);
    QCOMPARE(said("2026-11-23T20:00"), u"due"_s);
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

QTEST_GUILESS_MAIN(TestNoticePlanner)
#include "tst_noticeplanner.moc"
