// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dav/calendarvisit.h"

#include "tests/core/dav/playedcollection.h"

#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestCalendarVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWantedIsWrittenOnce();
    void whatChangedHereIsWritten();
    void whatIsOverHereGoesThere();
    void anInterviewThatIsMovedThereIsAskedAbout_data();
    void anInterviewThatIsMovedThereIsAskedAbout();
    void takenOverItIsAgreed();
    void oursIsWrittenWhereThePersonWantsIt();
    void whoMovesItAgainMeanwhileIsAskedAboutAgain();
    void movedBackThereIsNothingToAsk();
    void anInterviewThatIsTakenAwayThereIsAskedAbout_data();
    void anInterviewThatIsTakenAwayThereIsAskedAbout();
    void aFollowUpThatIsMovedThereStaysThere();
    void aFollowUpThatIsTakenAwayThereStaysOut();
    void whatSomebodyWroteIntoItStays();
    void whatSomebodyWroteIntoItStaysWhenItIsOver();
    void aChangeBetweenLookingAndWritingIsNotOverwritten();
    void whatWasWrittenBeforeTheLineWasCutIsKnownAgain();
    void anEarlierCopyUnderAnotherNameIsKept();
    void onlyTwoAnswersAreSuccess_data();
    void onlyTwoAnswersAreSuccess();
    void aServerWithoutTagsInItsAnswersIsAskedForThem();
    void aCalendarThatHasGoneIsTold_data();
    void aCalendarThatHasGoneIsTold();
    void aWrongPasswordEndsIt();
    void allGoesWhereThePersonWantsThat();
    void nothingIsAskedOfAnUnchangedCalendar();
    void othersEventsAreNotRead();
    void whatOthersKeepBesideOursStays_data();
    void whatOthersKeepBesideOursStays();
    void whatReplacedSomethingIsLookedAt();
};

namespace {

using State = PublishedEntry::State;

const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(15, 0));
const QString interviewUid = u"interview/i1"_s;
const QString thanksUid = u"follow-up/thank-you/i1/dana"_s;

CalendarEntry entry(const QString &uid, const QString &summary)
{
    CalendarEntry entry;
    entry.uid = uid;
    entry.summary = summary;
    entry.description = u"Dana Whitfield, Head of Data"_s;
    entry.start = now + hours(24);
    entry.end = now + hours(25);
    entry.zone = Zone::named(u"America/New_York"_s).value();
    entry.busy = true;
    entry.reminds = true;
    return entry;
}

/// The two sides: a search's entries with what is remembered, and the calendar.
struct Sides {
    Sides()
    {
        remembered.account.calendar = PlayedCollection::url();
        remembered.account.name = u"Jobs"_s;
        wanted = {entry(interviewUid, u"Northwind · On-site"_s), entry(thanksUid, u"Thank Dana"_s)};
    }
    /// One round; what it tells is remembered. Its trouble, if any.
    std::optional<DavTrouble> round(bool removesAll = false)
    {
        server.asked.clear();
        server.told.clear();
        CalendarVisit visit({remembered, wanted, removesAll, now});
        server.serve(visit);
        for (const DavEvent &event : server.told) {
            if (const auto *noted = std::get_if<EntryNoted>(&event)) {
                remembered.note(noted->entry);
            } else if (const auto *forgotten = std::get_if<EntryForgotten>(&event)) {
                remembered.forget(forgotten->uid);
            } else if (const auto *over = std::get_if<RoundOver>(&event)) {
                remembered.token = over->token;
                remembered.changeTag = over->changeTag;
                left = over->left;
            }
        }
        // What is remembered comes back from its file as it is.
        [&] { QCOMPARE(publishedCalendarFrom(publishedCalendarText(remembered)), remembered); }();
        return visit.trouble();
    }
    PublishedEntry &of(const QString &uid) { return *remembered.find(uid); }
    QByteArray textOf(const QString &uid) { return server.events[of(uid).name].text; }
    CalendarEntry &here(const QString &uid)
    {
        return *std::find_if(wanted.begin(), wanted.end(),
                             [&](const CalendarEntry &one) { return one.uid == uid; });
    }
    void drop(const QString &uid)
    {
        std::erase_if(wanted, [&](const CalendarEntry &one) { return one.uid == uid; });
    }
    /// Somebody moves an event in another program.
    void moveThere(const QString &uid, const QByteArray &from, const QByteArray &to)
    {
        QByteArray text = textOf(uid);
        [&] { QVERIFY2(text.contains(from), text.constData()); }();
        server.put(of(uid).name, text.replace(from, to));
    }
    qsizetype writes() const { return server.asked.count("PUT") + server.asked.count("DELETE"); }

    PublishedCalendar remembered;
    std::vector<CalendarEntry> wanted;
    PlayedCollection server;
    int left = 0;
};

} // namespace

void TestCalendarVisit::whatIsWantedIsWrittenOnce()
{
    Sides sides;
    QVERIFY(!sides.round());
    QCOMPARE(sides.server.events.size(), size_t(2));
    QVERIFY(sides.textOf(interviewUid).contains("SUMMARY:Northwind · On-site"));
    QVERIFY(!sides.textOf(interviewUid).contains("METHOD"));
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    // Its own writing is no news, but for the one question what has changed.
    QVERIFY(!sides.server.asked.contains("GET"));
}

void TestCalendarVisit::whatChangedHereIsWritten()
{
    Sides sides;
    sides.round();
    sides.here(interviewUid).start += hours(2);
    sides.here(interviewUid).end += hours(2);
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 1);
    QVERIFY(sides.textOf(interviewUid).contains("T120000"));
    QVERIFY(sides.textOf(interviewUid).contains("SEQUENCE:1"));
    QCOMPARE(sides.of(interviewUid).state, State::Stands);
}

void TestCalendarVisit::whatIsOverHereGoesThere()
{
    Sides sides;
    sides.round();
    sides.drop(thanksUid);
    QVERIFY(!sides.round());
    QCOMPARE(sides.server.events.size(), size_t(1));
    QVERIFY(!sides.remembered.find(thanksUid));
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::anInterviewThatIsMovedThereIsAskedAbout_data()
{
    QTest::addColumn<bool>("hasTokens");
    QTest::addColumn<bool>("hasChangeTag");
    QTest::addColumn<bool>("forgetsTokens");
    QTest::addColumn<int>("changesAtOnce");
    QTest::newRow("told by token") << true << true << false << 1'000;
    QTest::newRow("told by token, one at a time") << true << true << false << 1;
    QTest::newRow("the token was forgotten") << true << true << true << 1'000;
    QTest::newRow("no tokens") << false << true << false << 1'000;
    QTest::newRow("neither tokens nor change tags") << false << false << false << 1'000;
}

void TestCalendarVisit::anInterviewThatIsMovedThereIsAskedAbout()
{
    QFETCH(bool, hasTokens);
    QFETCH(bool, hasChangeTag);
    QFETCH(bool, forgetsTokens);
    QFETCH(int, changesAtOnce);
    Sides sides;
    sides.server.hasTokens = hasTokens;
    sides.server.hasChangeTag = hasChangeTag;
    sides.server.changesAtOnce = changesAtOnce;
    sides.round();
    sides.server.forgetsTokens = forgetsTokens;
    sides.moveThere(interviewUid, "T100000", "T140000");
    sides.moveThere(interviewUid, "T110000", "T150000");
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    QCOMPARE(sides.of(interviewUid).state, State::Moved);
    QCOMPARE(sides.of(interviewUid).there.start, now + hours(28));
    QCOMPARE(sides.of(interviewUid).there.end, now + hours(29));
    // It waits for the answer, whatever else changes here.
    sides.here(interviewUid).description += u"\nPriya Rao"_s;
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::takenOverItIsAgreed()
{
    Sides sides;
    sides.round();
    sides.moveThere(interviewUid, "T100000", "T103000");
    sides.round();
    sides.here(interviewUid).start = sides.of(interviewUid).there.start;
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    QCOMPARE(sides.of(interviewUid).state, State::Stands);
    // Undone, ours is written again.
    sides.here(interviewUid).start = now + hours(24);
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 1);
    QVERIFY(sides.textOf(interviewUid).contains("T100000"));
}

void TestCalendarVisit::oursIsWrittenWhereThePersonWantsIt()
{
    Sides sides;
    sides.round();
    sides.moveThere(interviewUid, "T100000", "T140000");
    sides.moveThere(interviewUid, "T110000\r\n", "T150000\r\nX-ROOM-COLOUR:red\r\n");
    sides.round();
    sides.of(interviewUid).state = State::OursWanted;
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 1);
    QVERIFY(sides.textOf(interviewUid).contains("T100000"));
    QVERIFY(!sides.textOf(interviewUid).contains("T140000"));
    QVERIFY(sides.textOf(interviewUid).contains("X-ROOM-COLOUR:red"));
    QCOMPARE(sides.of(interviewUid).state, State::Stands);
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::whoMovesItAgainMeanwhileIsAskedAboutAgain()
{
    Sides sides;
    sides.round();
    sides.moveThere(interviewUid, "T100000", "T103000");
    sides.round();
    sides.of(interviewUid).state = State::OursWanted;
    sides.moveThere(interviewUid, "T103000", "T104500");
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    QCOMPARE(sides.of(interviewUid).state, State::Moved);
    QCOMPARE(sides.of(interviewUid).there.start, now + hours(24) + minutes(45));
}

void TestCalendarVisit::movedBackThereIsNothingToAsk()
{
    Sides sides;
    sides.round();
    sides.moveThere(interviewUid, "T100000", "T103000");
    sides.round();
    sides.moveThere(interviewUid, "T103000", "T100000");
    QVERIFY(!sides.round());
    QCOMPARE(sides.of(interviewUid).state, State::Stands);
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::anInterviewThatIsTakenAwayThereIsAskedAbout_data()
{
    QTest::addColumn<bool>("calledOff");
    QTest::newRow("deleted") << false;
    QTest::newRow("called off") << true;
}

void TestCalendarVisit::anInterviewThatIsTakenAwayThereIsAskedAbout()
{
    QFETCH(bool, calledOff);
    Sides sides;
    sides.round();
    if (calledOff)
        sides.moveThere(interviewUid, "TRANSP:OPAQUE", "STATUS:CANCELLED\r\nTRANSP:OPAQUE");
    else
        sides.server.remove(sides.of(interviewUid).name);
    QVERIFY(!sides.round());
    QCOMPARE(sides.of(interviewUid).state, State::Gone);
    QCOMPARE(sides.writes(), 0);
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    sides.of(interviewUid).state = State::OursWanted;
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 1);
    QVERIFY(sides.textOf(interviewUid).contains("T100000"));
    QVERIFY(!sides.textOf(interviewUid).contains("CANCELLED"));
    // Left out, it stays out.
    sides.server.remove(sides.of(interviewUid).name);
    sides.round();
    sides.of(interviewUid).state = State::LeftOut;
    sides.here(interviewUid).start += hours(2);
    sides.here(interviewUid).end += hours(2);
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::aFollowUpThatIsMovedThereStaysThere()
{
    Sides sides;
    sides.round();
    sides.moveThere(thanksUid, "T100000", "T103000");
    QVERIFY(!sides.round());
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    QCOMPARE(sides.of(thanksUid).state, State::Stands);
    sides.here(thanksUid).start += hours(3);
    sides.here(thanksUid).end += hours(3);
    QVERIFY(!sides.round());
    QVERIFY(sides.textOf(thanksUid).contains("T130000"));
    sides.drop(thanksUid);
    QVERIFY(!sides.round());
    QCOMPARE(sides.server.events.size(), size_t(1));
}

void TestCalendarVisit::aFollowUpThatIsTakenAwayThereStaysOut()
{
    Sides sides;
    sides.round();
    sides.server.remove(sides.of(thanksUid).name);
    QVERIFY(!sides.round());
    QCOMPARE(sides.of(thanksUid).state, State::LeftOut);
    sides.here(thanksUid).start += hours(3);
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    sides.drop(thanksUid);
    QVERIFY(!sides.round());
    QVERIFY(!sides.remembered.find(thanksUid));
}

void TestCalendarVisit::whatSomebodyWroteIntoItStays()
{
    Sides sides;
    sides.round();
    sides.moveThere(interviewUid, "DESCRIPTION:Dana", "DESCRIPTION:bring the badge\\nDana");
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    QCOMPARE(sides.of(interviewUid).state, State::Stands);
    sides.here(interviewUid).summary = u"Northwind · Second interview"_s;
    sides.here(interviewUid).description = u"Priya Rao"_s;
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 1);
    QVERIFY(sides.textOf(interviewUid).contains("bring the badge"));
    QVERIFY(sides.textOf(interviewUid).contains("Second interview"));
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::whatSomebodyWroteIntoItStaysWhenItIsOver()
{
    Sides sides;
    sides.round();
    sides.moveThere(interviewUid, "DESCRIPTION:Dana", "DESCRIPTION:bring the badge\\nDana");
    sides.round();
    sides.drop(interviewUid);
    const QByteArray name = sides.of(interviewUid).name;
    QVERIFY(!sides.round());
    QVERIFY(sides.server.events[name].text.contains("STATUS:CANCELLED"));
    QVERIFY(sides.server.events[name].text.contains("bring the badge"));
    QVERIFY(!sides.remembered.find(interviewUid));
    // And when it takes place after all, it is asked about.
    sides.wanted.push_back(entry(interviewUid, u"Northwind · On-site"_s));
    QVERIFY(!sides.round());
    QCOMPARE(sides.of(interviewUid).state, State::Gone);
}

void TestCalendarVisit::aChangeBetweenLookingAndWritingIsNotOverwritten()
{
    Sides sides;
    sides.round();
    sides.here(interviewUid).summary = u"Northwind · Second interview"_s;
    const QByteArray name = sides.of(interviewUid).name;
    bool isDone = false;
    sides.server.instead = [&](const DavRequest &request) {
        if (request.method == "PUT" && !std::exchange(isDone, true))
            sides.moveThere(interviewUid, "T100000", "T103000");
        return DavReply();
    };
    QVERIFY(!sides.round());
    QVERIFY(isDone);
    QCOMPARE(sides.of(interviewUid).state, State::Moved);
    QVERIFY(sides.server.events[name].text.contains("T103000"));
    QVERIFY(!sides.server.events[name].text.contains("Second"));
}

void TestCalendarVisit::whatWasWrittenBeforeTheLineWasCutIsKnownAgain()
{
    Sides sides;
    sides.server.answersToPut = false;
    CalendarVisit visit({sides.remembered, sides.wanted, false, now});
    // The line is cut behind the first event: nobody hears that it was taken.
    while (sides.server.events.empty())
        if (const auto request = visit.takeRequest())
            visit.answer(sides.server.answer(*request));
    sides.server.answersToPut = true;
    QVERIFY(!sides.round());
    QCOMPARE(sides.server.events.size(), size_t(2));
    QCOMPARE(sides.of(interviewUid).state, State::Stands);
    QCOMPARE(sides.of(thanksUid).state, State::Stands);
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::anEarlierCopyUnderAnotherNameIsKept()
{
    Sides sides;
    sides.server.put("abc.ics", writeCalendarObject(sides.wanted.front()));
    sides.server.instead = [&](const DavRequest &request) {
        const bool isSecond = request.method == "PUT" && request.onlyIfNew &&
                              request.body.contains("interview/i1@afterword.invalid");
        return isSecond ? DavReply{409, {}, {}, "<error xmlns='DAV:'/>"} : DavReply();
    };
    QVERIFY(!sides.round());
    QCOMPARE(sides.of(interviewUid).name, QByteArray("abc.ics"));
    QCOMPARE(sides.of(interviewUid).state, State::Stands);
    sides.here(interviewUid).summary = u"Northwind · Second interview"_s;
    QVERIFY(!sides.round());
    QVERIFY(sides.server.events["abc.ics"].text.contains("Second"));
}

void TestCalendarVisit::onlyTwoAnswersAreSuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<bool>("ends");
    for (const int status : {201, 204})
        QTest::addRow("%d", status) << status << true << false;
    for (const int status : {200, 202, 207, 400, 409, 415, 422})
        QTest::addRow("%d", status) << status << false << false;
    for (const int status : {403, 413, 423, 429, 500, 502, 503, 507})
        QTest::addRow("%d", status) << status << false << true;
}

void TestCalendarVisit::onlyTwoAnswersAreSuccess()
{
    QFETCH(int, status);
    QFETCH(bool, isTaken);
    QFETCH(bool, ends);
    Sides sides;
    sides.drop(thanksUid);
    sides.server.instead = [&](const DavRequest &request) {
        return request.method == "PUT" ? DavReply{status, "\"1\"", {}, {}} : DavReply();
    };
    const auto trouble = sides.round();
    QCOMPARE(trouble.has_value(), ends);
    QCOMPARE(sides.remembered.find(interviewUid) != nullptr, isTaken);
    const auto isRefusal = [](const DavEvent &event) { return std::holds_alternative<EntryRefused>(event); };
    QCOMPARE(std::any_of(sides.server.told.begin(), sides.server.told.end(), isRefusal), !isTaken && !ends);
}

void TestCalendarVisit::aServerWithoutTagsInItsAnswersIsAskedForThem()
{
    Sides sides;
    sides.server.givesTags = false;
    QVERIFY(!sides.round());
    QVERIFY(!sides.of(interviewUid).etag.isEmpty());
    QVERIFY(!sides.round());
    QCOMPARE(sides.writes(), 0);
    sides.here(interviewUid).start += minutes(15);
    QVERIFY(!sides.round());
    QVERIFY(sides.textOf(interviewUid).contains("T101500"));
}

void TestCalendarVisit::aCalendarThatHasGoneIsTold_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("at once") << QByteArray("PROPFIND") << 404;
    QTest::newRow("for good") << QByteArray("PROPFIND") << 410;
    QTest::newRow("while it is written to") << QByteArray("PUT") << 404;
}

void TestCalendarVisit::aCalendarThatHasGoneIsTold()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    Sides sides;
    sides.server.instead = [&](const DavRequest &request) {
        return request.method == method ? DavReply{status, {}, {}, {}} : DavReply();
    };
    const auto trouble = sides.round();
    QVERIFY(trouble);
    QCOMPARE(trouble->kind, DavTrouble::Kind::Lasting);
    QVERIFY(trouble->why.contains(u"Jobs"));
}

void TestCalendarVisit::aWrongPasswordEndsIt()
{
    Sides sides;
    sides.server.instead = [](const DavRequest &) { return DavReply{401, {}, {}, {}}; };
    const auto trouble = sides.round();
    QVERIFY(trouble);
    QCOMPARE(trouble->kind, DavTrouble::Kind::SignIn);
    QCOMPARE(sides.server.asked.size(), 1);
}

void TestCalendarVisit::allGoesWhereThePersonWantsThat()
{
    Sides sides;
    sides.server.put("dentist.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    sides.round();
    sides.moveThere(thanksUid, "Thank Dana", "Thank Dana soon");
    QVERIFY(!sides.round(true));
    // What somebody wrote meanwhile is left, and so is what never was ours.
    QCOMPARE(sides.server.events.size(), size_t(2));
    QVERIFY(sides.server.events.contains("dentist.ics"));
    QCOMPARE(sides.left, 1);
    QVERIFY(sides.remembered.entries.empty());
}

void TestCalendarVisit::nothingIsAskedOfAnUnchangedCalendar()
{
    Sides sides;
    sides.round();
    sides.round();
    QVERIFY(!sides.round());
    QCOMPARE(sides.server.asked, QList<QByteArray>{"PROPFIND"});
}

void TestCalendarVisit::othersEventsAreNotRead()
{
    Sides sides;
    sides.round();
    sides.server.put("dentist.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    QVERIFY(!sides.round());
    QVERIFY(!sides.server.asked.contains("GET"));
    QCOMPARE(sides.writes(), 0);
}

void TestCalendarVisit::whatOthersKeepBesideOursStays_data()
{
    QTest::addColumn<bool>("removesAll");
    QTest::newRow("it is over here") << false;
    QTest::newRow("all is to go") << true;
}

/// Xandikos lets two events lie under one name.
void TestCalendarVisit::whatOthersKeepBesideOursStays()
{
    QFETCH(bool, removesAll);
    Sides sides;
    sides.round();
    const QByteArray dentist =
        "BEGIN:VEVENT\r\nUID:dentist\r\nDTSTART:20261201T090000Z\r\nSUMMARY:Dentist\r\n"
        "END:VEVENT\r\n";
    sides.moveThere(interviewUid, "BEGIN:VEVENT", dentist + "BEGIN:VEVENT");
    sides.round();
    const QByteArray name = sides.of(interviewUid).name;
    sides.drop(interviewUid);
    QVERIFY(!sides.round(removesAll));
    QCOMPARE(sides.server.events.size(), size_t(removesAll ? 1 : 2));
    const QByteArray left = sides.server.events[name].text;
    QVERIFY2(left.contains(dentist) && !left.contains("Northwind"), left);
    QCOMPARE(left.count("BEGIN:VEVENT"), 1);
    QVERIFY(!sides.remembered.find(interviewUid));
}

/// 204 instead of 201: there was something where ours was to be new.
void TestCalendarVisit::whatReplacedSomethingIsLookedAt()
{
    Sides sides;
    sides.drop(thanksUid);
    sides.server.instead = [&](const DavRequest &request) {
        if (request.method != "PUT")
            return DavReply();
        QByteArray text = request.body;
        sides.server.put(request.url.fileName().toUtf8(), text.replace("T100000", "T110000"));
        return DavReply{204, "\"1\"", {}, {}};
    };
    QVERIFY(!sides.round());
    QCOMPARE(sides.server.asked.count("GET"), 1);
    QCOMPARE(sides.of(interviewUid).state, State::Moved);
}

QTEST_APPLESS_MAIN(TestCalendarVisit)
#include "tst_calendarvisit.moc"
