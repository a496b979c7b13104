// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/timeline/timelinemodel.h"

#include "tests/support/northwind.h"
#include "ui/application/sections/people/people.h"
#include "ui/parts/lists/twolinedelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

Message thanks(const char *id, const char *contact, About about = Rule::ThankYou)
{
    Message message;
    message.id.text = QString::fromLatin1(id);
    message.at = at("2026-11-23T18:00:00Z");
    message.contact = ContactId{QString::fromLatin1(contact)};
    message.about = about;
    message.interview = InterviewId{u"i1"_s};
    return message;
}

Application northwind()
{
    return *northwindSearch().applications.find(northwindId);
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEverythingTheLatestFirst();
    void whatDoesNotTakePlaceIsNotAhead();
    void rowsKeepTheirPlaceWhenOneComes();
    void aWithdrawalThanksAsWell();
    void nobodyIsToBeThankedBeforeTheInterview();
};

void TestTimeline::tellsEverythingTheLatestFirst()
{
    Search search = northwindSearch();
    Application application = northwind();
    application.messages.push_back(thanks("m1", "dana"));
    application.moves.push_back(
        {at("2026-11-10T12:00:00Z"), StageId{u"applied"_s}, StageId{u"interviewing"_s}});
    search.decisions.push_back(
        {u"thank-you/i1/jonas"_s, DecisionState::Skipped, at("2026-11-23T19:00:00Z"), {}});
    search.decisions.push_back(
        {u"check-in/a1/2026-11-23/1"_s, DecisionState::Skipped, at("2026-11-23T19:00:00Z"), {}});

    QStringList told;
    for (const TimelineEntry &entry : timelineOf(application, search))
        told += entry.what;

    QCOMPARE(told, QStringList({u"“Note to Jonas”: skipped"_s, u"Thank-you note to Dana Whitfield"_s,
                                u"Debrief of On-site written"_s, u"On-site"_s, u"Moved to Interviewing"_s,
                                u"Applied"_s, u"Added to the board"_s}));
}

void TestTimeline::whatDoesNotTakePlaceIsNotAhead()
{
    const Search search = northwindSearch();
    Application application = northwind();
    TimelineModel model;
    const Moment now = at("2026-11-20T20:00:00Z");
    const auto when = [&] {
        model.setEntries(timelineOf(application, search), search.person.zone, now);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data().toString().startsWith(u"On-site"_s))
                return model.index(row).data(TwoLineDelegate::SecondLineRole).toString();
        }
        return QString();
    };
    QVERIFY2(when().endsWith(u"ahead"_s), qPrintable(when()));
    application.interviews.front().cancelled = true;
    QVERIFY2(!when().isEmpty() && !when().contains(u"ahead"_s), qPrintable(when()));
}

void TestTimeline::rowsKeepTheirPlaceWhenOneComes()
{
    const Search search = northwindSearch();
    Application application = northwind();
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Moment now = at("2026-11-23T20:00:00Z");
    model.setEntries(timelineOf(application, search), search.person.zone, now);
    const QPersistentModelIndex applied = model.index(2);
    QCOMPARE(applied.data().toString(), u"Applied"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    application.messages.push_back(thanks("m1", "dana"));
    model.setEntries(timelineOf(application, search), search.person.zone, now);
    QCOMPARE(applied.row(), 3);
    const auto when = [&] { return model.index(0).data(TwoLineDelegate::SecondLineRole).toString(); };
    QCOMPARE(when(), u"today, 13:00"_s);

    std::vector<TimelineEntry> entries = timelineOf(application, search);
    entries.front().means = u"reads like a no"_s;
    model.setEntries(std::move(entries), search.person.zone, now);
    QCOMPARE(when(), u"today, 13:00 · reads like a no"_s);

    model.setEntries({}, search.person.zone, now);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!applied.isValid());
    QCOMPARE(reset.count(), 0);
}

void TestTimeline::aWithdrawalThanksAsWell()
{
    Application application = northwind();
    application.messages.push_back(thanks("m1", "dana"));
    application.messages.push_back(thanks("m2", "priya", Rule::ThankAndWithdraw));
    application.messages.push_back(thanks("m3", "jonas", Rule::CheckIn));

    const std::vector<PersonInProcess> people = peopleOf(application, at("2026-11-23T20:00:00Z"));

    QCOMPARE(people.size(), size_t(4));
    QCOMPARE(people[0].thanked, Thanked::Yes);
    QCOMPARE(people[1].thanked, Thanked::Yes);
    QCOMPARE(people[2].thanked, Thanked::NotYet);
    QCOMPARE(people[3].contact.text, u"lee"_s);
    QCOMPARE(people[3].parts, QStringList({u"recruiter"_s, u"arranged the interview"_s}));
    QCOMPARE(people[3].thanked, Thanked::NotDue);
}

void TestTimeline::nobodyIsToBeThankedBeforeTheInterview()
{
    for (const PersonInProcess &person : peopleOf(northwind(), at("2026-11-23T15:30:00Z")))
        QCOMPARE(person.thanked, Thanked::NotDue);
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
