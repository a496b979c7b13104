// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides edit apart from each other and come together: nothing that was typed is lost, and what comes out
// is sound. On random searches as well; AFTERWORD_CASES sets how many.
#include "core/edits/bothsides/takein.h"

#include "core/domain/soundness/validate.h"
#include "tests/core/schedule/randomsearch.h"
#include "tests/support/fullsearch.h"
#include "tests/support/inorder.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using afterword::testing::fullSearch;
using afterword::testing::inOrder;

namespace {

const ApplicationId northwind{u"northwind"_s};

Search with(Search search, const Change &change)
{
    make(change, search);
    return search;
}

Search edited(const Search &search, const std::function<void(Application &)> &edit)
{
    Application application = *search.applications.find(northwind);
    edit(application);
    return with(search, put(search, application));
}

Message message(const QString &id, const QString &subject)
{
    Message message;
    message.id.text = id;
    message.at = Moment(std::chrono::seconds(1'763'900'000));
    message.subject = subject;
    return message;
}

QStringList sentences(const TakenIn &taken)
{
    QStringList all;
    for (const Clash &clash : taken.clashes)
        all += sentenceFor(clash);
    return all;
}

} // namespace

class TestTakeIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const int cases = qEnvironmentVariableIntValue("AFTERWORD_CASES");
        qputenv("RC_PARAMS", "max_success=" + QByteArray::number(cases > 0 ? cases : 200));
    }

    void differentFieldsBothStand()
    {
        const Search base = fullSearch();
        const Search there = edited(base, [](Application &one) {
            one.salary = u"theirs"_s;
            one.directions.noContact = !one.directions.noContact;
            one.tags += u"coach"_s;
        });
        const Search here = edited(base, [](Application &one) {
            one.remarks = u"mine"_s;
            one.directions.goAhead = !one.directions.goAhead;
            one.tags += u"me"_s;
        });
        const TakenIn taken = takenIn(difference(base, there), here);
        QVERIFY(taken.clashes.empty());
        const Application both = *with(here, taken.change).applications.find(northwind);
        QCOMPARE(both.salary, u"theirs"_s);
        QCOMPARE(both.remarks, u"mine"_s);
        const Application was = *base.applications.find(northwind);
        QCOMPARE(both.directions.noContact, !was.directions.noContact);
        QCOMPARE(both.directions.goAhead, !was.directions.goAhead);
        QCOMPARE(both.tags, was.tags + QStringList({u"coach"_s, u"me"_s}));
    }

    void theSameFieldIsTheirsAndBothValuesAreTold()
    {
        const Search base = fullSearch();
        const Search there = edited(base, [](Application &one) { one.salary = u"70,000"_s; });
        const Search here = edited(base, [](Application &one) { one.salary = u"75,000"_s; });
        const TakenIn taken = takenIn(difference(base, there), here);
        QCOMPARE(with(here, taken.change).applications.find(northwind)->salary, u"70,000"_s);
        QCOMPARE(taken.clashes.size(), size_t(1));
        QCOMPARE(taken.clashes.front().here, u"75,000"_s);
        QCOMPARE(taken.clashes.front().there, u"70,000"_s);
        const Application &one = *base.applications.find(northwind);
        QCOMPARE(
            sentences(taken),
            QStringList{u"%1, %2, salary, was changed here and elsewhere. Here: “75,000”. Elsewhere, and "
                        "now: “70,000”."_s.arg(one.company, one.role)});
    }

    void aLongTextIsKeptWhole()
    {
        const QString mine = u"word "_s.repeated(500) + u"end"_s;
        const Search base = fullSearch();
        const Search there = edited(base, [](Application &one) { one.remarks = u"theirs"_s; });
        const Search here = edited(base, [&](Application &one) { one.remarks = mine; });
        const TakenIn taken = takenIn(difference(base, there), here);
        QVERIFY(sentenceFor(taken.clashes.front()).size() < 400);
        QVERIFY(wholeTextOf(taken.clashes.front()).contains(mine));
    }

    void aSentenceShowsWhatDiffersInLongTexts()
    {
        const QString same = u"Hello Robin, thank you for the long talk about the team and the plans. "_s;
        const auto told = [&](const QString &ours, const QString &theirs) {
            return sentenceFor({Clash::Kind::BothChanged, u"Northwind"_s, u"remarks"_s, ours, theirs});
        };
        const QString atEnd = told(same + u"They ask about Tuesday."_s, same + u"They ask about Rust."_s);
        QVERIFY2(atEnd.contains(u"Here: “…about Tuesday”."_s), qPrintable(atEnd));
        QVERIFY2(atEnd.contains(u"now: “…about Rust”."_s), qPrintable(atEnd));
        const QString within = told(same + u"Monday. "_s + same, same + u"Friday. "_s + same);
        QVERIFY2(within.contains(u"Monday. Hello"_s) && within.contains(u"Friday. Hello"_s),
                 qPrintable(within));
        QVERIFY2(!within.contains(u"Hello Robin, thank you for the long talk about"_s), qPrintable(within));
        QVERIFY(within.size() < 180);
        const QString added = told(same, same + u"Also bring the folder."_s);
        QVERIFY2(added.contains(u"“…the plans”"_s) && added.contains(u"“…the plans. Also bring"_s),
                 qPrintable(added));
        const QString begins = told(u"Yes. "_s + same, u"No. "_s + same);
        QVERIFY2(begins.contains(u"Here: “Yes. Hello"_s) && begins.contains(u"now: “No. Hello"_s),
                 qPrintable(begins));
        // A letter of several characters is not cut apart.
        const QString smiles = u"🙂"_s.repeated(60);
        const QString cut = told(smiles + u"a"_s, smiles + u"b"_s);
        QVERIFY2(cut.contains(u"🙂a”"_s) && cut.contains(u"“…🙂"_s), qPrintable(cut));
        // A long name does not take the room.
        const Clash named{
            Clash::Kind::BothChanged, u"Long "_s.repeated(60), {}, same + u"a"_s, same + u"b"_s};
        QVERIFY(sentenceFor(named).size() < 220);
    }

    void aCardClosedHereAndMovedThereIsNotClosedInTheirStage()
    {
        Search base = fullSearch();
        base = edited(base, [&](Application &one) {
            one.outcome.reset();
            one.stage = base.stages.front().id;
        });
        const StageId closed = (base.stages.end() - 1)->id;
        const StageId theirs = (base.stages.begin() + 1)->id;
        const auto moved = [&](const StageId &to) {
            return edited(base, [&](Application &one) { one.stage = to; });
        };
        const auto rejected = [&](const QString &lesson) {
            return edited(base, [&](Application &one) {
                one.stage = closed;
                one.outcome.emplace();
                one.outcome->kind = OutcomeKind::Rejected;
                one.outcome->lesson = lesson;
            });
        };
        const auto together = [&](const Search &there, const Search &here) {
            return takenIn(difference(base, there), here);
        };
        // Theirs stands, the stage with the outcome that belongs to it, and both are told.
        const Search here = rejected(u"Ask sooner"_s);
        TakenIn taken = together(moved(theirs), here);
        Search merged = with(here, taken.change);
        QVERIFY(merged.applications.find(northwind)->stage == theirs);
        QVERIFY(!merged.applications.find(northwind)->outcome);
        QCOMPARE(taken.clashes.size(), size_t(2));
        QVERIFY(sentences(taken).join(u'\n').contains(u"Ask sooner"_s));
        taken = together(here, moved(theirs));
        merged = with(moved(theirs), taken.change);
        QVERIFY(merged.applications.find(northwind)->stage == closed);
        QVERIFY(merged.applications.find(northwind)->outcome);
        QCOMPARE(taken.clashes.size(), size_t(1));
        // Where both closed it alike, what each wrote of it is put together.
        taken = together(rejected({}), here);
        merged = with(here, taken.change);
        QCOMPARE(merged.applications.find(northwind)->outcome->lesson, u"Ask sooner"_s);
        QVERIFY(taken.clashes.empty());
    }

    void aCardThatBothMovedSaysTheStagesNames()
    {
        const Search base = fullSearch();
        const std::vector<Stage> stages(base.stages.begin(), base.stages.end());
        const StageId was = base.applications.find(northwind)->stage;
        std::vector<Stage> others;
        std::copy_if(stages.begin(), stages.end(), std::back_inserter(others),
                     [&](const Stage &stage) { return stage.id != was; });
        const auto moved = [&](const Stage &to, int second) {
            return edited(base, [&](Application &one) {
                one.moves.push_back({Moment(std::chrono::seconds(1'770'000'000 + second)), one.stage, to.id});
                one.stage = to.id;
            });
        };
        const TakenIn taken = takenIn(difference(base, moved(others[0], 0)), moved(others[1], 1));
        QCOMPARE(taken.clashes.size(), size_t(1));
        QCOMPARE(taken.clashes.front().there, others[0].name);
        QCOMPARE(taken.clashes.front().here, others[1].name);
        const Application both = *with(moved(others[1], 1), taken.change).applications.find(northwind);
        QCOMPARE(both.stage, others[0].id);
        QCOMPARE(both.moves.size(), base.applications.find(northwind)->moves.size() + 2);
    }

    void whatOneSideDeletedAndTheOtherChangedStays()
    {
        const Search base = fullSearch();
        const Search changed = edited(base, [](Application &one) { one.remarks = u"new"_s; });
        const Search without = with(base, remove(base, northwind));
        const TakenIn deletedHere = takenIn(difference(base, changed), without);
        QCOMPARE(with(without, deletedHere.change).applications.find(northwind)->remarks, u"new"_s);
        QCOMPARE(deletedHere.clashes.front().kind, Clash::Kind::DeletedHere);
        const TakenIn deletedThere = takenIn(difference(base, without), changed);
        QCOMPARE(with(changed, deletedThere.change).applications.find(northwind)->remarks, u"new"_s);
        QCOMPARE(deletedThere.clashes.front().kind, Clash::Kind::DeletedThere);
        // What nobody else touched is gone on both sides.
        QVERIFY(
            !with(base, takenIn(difference(base, without), base).change).applications.contains(northwind));
        QVERIFY(takenIn(difference(base, without), without).change.isEmpty());
    }

    void whatBothAddedUnderOneIdIsThereTwice()
    {
        const Search base = fullSearch();
        const Search there =
            edited(base, [](Application &one) { one.messages.push_back(message(u"new"_s, u"theirs"_s)); });
        const Search here =
            edited(base, [](Application &one) { one.messages.push_back(message(u"new"_s, u"mine"_s)); });
        const TakenIn taken = takenIn(difference(base, there), here);
        QVERIFY(taken.clashes.empty());
        const auto &messages = with(here, taken.change).applications.find(northwind)->messages;
        QCOMPARE(messages.size(), base.applications.find(northwind)->messages.size() + 2);
        const auto has = [&](const Message &wanted) {
            return std::find(messages.begin(), messages.end(), wanted) != messages.end();
        };
        QVERIFY(has(message(u"new"_s, u"theirs"_s)));
        QVERIFY(has(message(u"new-2"_s, u"mine"_s)));
    }

    void twoPeopleOfOneIdStayTwoAndAreNamedWhereTheyWere()
    {
        const Search base = fullSearch();
        Contact contact;
        contact.id.text = u"sam"_s;
        contact.name = u"Sam"_s;
        contact.email = u"sam@there.example"_s;
        Search there = with(base, put(base, contact));
        there = edited(there, [&](Application &one) { one.recruiter = contact.id; });
        contact.email = u"sam@here.example"_s;
        Search here = with(base, put(base, contact));
        here = edited(here, [&](Application &one) { one.hr = contact.id; });
        const Search both = with(here, takenIn(difference(base, there), here).change);
        const Application &one = *both.applications.find(northwind);
        QCOMPARE(both.contacts.find(*one.recruiter)->email, u"sam@there.example"_s);
        QCOMPARE(both.contacts.find(*one.hr)->email, u"sam@here.example"_s);
    }

    void twoCardsOfOneCompanyStayTwo()
    {
        const Search base = fullSearch();
        Application card;
        card.id.text = u"fen"_s;
        card.company = u"Fen"_s;
        card.stage = base.stages.front().id;
        card.role = u"Analyst"_s;
        const Search there = with(base, put(base, card));
        card.role = u"Engineer"_s;
        Search here = with(base, put(base, card));
        here.decisions.push_back({u"give-up/fen/2026-11-23"_s, DecisionState::Skipped, Moment(), {}});
        const Search both = with(here, takenIn(difference(base, there), here).change);
        QCOMPARE(both.applications.find(ApplicationId{u"fen"_s})->role, u"Analyst"_s);
        QCOMPARE(both.applications.find(ApplicationId{u"fen-2"_s})->role, u"Engineer"_s);
        QCOMPARE(both.decisions.back().followUp, u"give-up/fen-2/2026-11-23"_s);
    }

    void whoRemembersAnIdIsToldTheNewOne()
    {
        const Search base = fullSearch();
        const ApplicationId fen{u"fen"_s};
        const InterviewId talk{u"fen-interview"_s};
        const DraftId thanks{u"thank-you-sam"_s};
        Application card;
        card.id = fen;
        card.company = u"Fen"_s;
        card.stage = base.stages.front().id;
        const Application &sound = *base.applications.find(northwind);
        card.interviews = {sound.interviews.front()};
        card.interviews.front().id = talk;
        card.drafts = {sound.drafts.front()};
        card.drafts.front().id = thanks;
        card.drafts.front().interview = talk;
        card.role = u"Analyst"_s;
        const Search there = with(base, put(base, card));
        card.role = u"Engineer"_s;
        const Search here = with(base, put(base, card));
        const TakenIn taken = takenIn(difference(base, there), here);
        const Search both = with(here, taken.change);
        ApplicationId remembered = fen;
        taken.renames.follow(remembered);
        QCOMPARE(both.applications.find(remembered)->role, u"Engineer"_s);
        // Whoever remembers what is in it may have followed the card already, or not yet.
        for (const ApplicationId &in : {fen, remembered}) {
            InterviewId followed = talk;
            taken.renames.follow(followed, in);
            QVERIFY(followed != talk);
            QCOMPARE(both.applications.find(remembered)->interviews.front().id, followed);
        }
        DraftId followed = thanks;
        taken.renames.follow(followed);
        QCOMPARE(both.applications.find(remembered)->drafts.front().id, followed);
        QCOMPARE(both.applications.find(fen)->drafts.front().id, thanks);
    }

    void whatIsLookedForInAllApplicationsHasOneIdInAll()
    {
        const ApplicationId other{u"fen"_s};
        Search base = fullSearch();
        Application card;
        card.id = other;
        card.company = u"Fen"_s;
        card.stage = base.stages.front().id;
        base = with(base, put(base, card));
        Draft draft;
        draft.id.text = u"thank-you-sam"_s;
        draft.body = u"mine"_s;
        const Search here = edited(base, [&](Application &one) { one.drafts.push_back(draft); });
        draft.body = u"theirs"_s;
        card.drafts.push_back(draft);
        const Search there = with(base, put(base, card));
        const TakenIn taken = takenIn(difference(base, there), here);
        const Search both = with(here, taken.change);
        QCOMPARE(both.applications.find(other)->drafts.back().id, draft.id);
        QCOMPARE(both.applications.find(northwind)->drafts.back().id.text, u"thank-you-sam-2"_s);
        QCOMPARE(both.applications.find(northwind)->drafts.back().body, u"mine"_s);
        // What one side puts into another application is there once.
        const Search moved =
            with(edited(here, [](Application &one) { one.drafts.pop_back(); }), put(here, [&] {
                     Application onto = *here.applications.find(other);
                     onto.drafts.push_back(here.applications.find(northwind)->drafts.back());
                     return onto;
                 }()));
        QVERIFY(takenIn(difference(here, moved), here).renames.isEmpty());
    }

    void whoOneSideDeletedAndTheOtherNeedsStaysWhoTheyAre()
    {
        const Search without = fullSearch();
        Contact sam;
        sam.id.text = u"sam-quill"_s;
        sam.name = u"Sam Quill"_s;
        sam.email = u"sam@northwind.example"_s;
        const Search base = with(without, put(without, sam));
        const Search deleted = with(base, difference(base, without));
        const Search met = edited(base, [&](Application &one) {
            one.interviews.front().interviewers.push_back({sam.id, u"showed me the plant"_s, {}, {}});
        });
        const auto both = [&](const Search &here, const TakenIn &taken) {
            const Search search = with(here, taken.change);
            const auto &room = search.applications.find(northwind)->interviews.front().interviewers;
            const bool isMet = std::any_of(room.begin(), room.end(), [](const Interviewer &one) {
                return one.moment == u"showed me the plant"_s;
            });
            return isMet && search.contacts.contains(sam.id) && *search.contacts.find(sam.id) == sam;
        };
        const TakenIn there = takenIn(difference(base, deleted), met);
        QVERIFY(both(met, there));
        QCOMPARE(sentences(there),
                 QStringList{u"Sam Quill was deleted elsewhere and is needed here, so it stays."_s});
        const Change news = difference(base, met);
        const TakenIn here = takenIn(news, deleted, namedBy(news, base));
        QVERIFY(both(deleted, here));
        QCOMPARE(sentences(here),
                 QStringList{u"Sam Quill was deleted here and is needed elsewhere, so it stays."_s});
    }

    void aColumnThatOneSideDeletedAndTheOtherFilledStaysWhereItWas()
    {
        Search base = fullSearch();
        const std::vector<Stage> usual(base.stages.begin(), base.stages.end());
        const Stage coffee{{u"coffee"_s}, u"Coffee"_s, StageKind::Screening, {}, false};
        std::vector<Stage> all = usual;
        all.insert(all.begin() + 1, coffee);
        base.stages = Table<Stage>(all);
        Search deleted = base;
        deleted.stages = Table<Stage>(usual);
        const Search filled = edited(base, [&](Application &one) { one.stage = coffee.id; });
        const TakenIn there = takenIn(difference(base, deleted), filled);
        QCOMPARE(with(filled, there.change).stages.indexOf(coffee.id), 1);
        QCOMPARE(with(filled, there.change).applications.find(northwind)->stage, coffee.id);
        QCOMPARE(sentences(there),
                 QStringList{u"Coffee was deleted elsewhere and is needed here, so it stays."_s});
        const Change news = difference(base, filled);
        const TakenIn here = takenIn(news, deleted, namedBy(news, base));
        QCOMPARE(with(deleted, here.change).stages.indexOf(coffee.id), 1);
        QCOMPARE(with(deleted, here.change).applications.find(northwind)->stage, coffee.id);
        QCOMPARE(sentences(here),
                 QStringList{u"Coffee was deleted here and is needed elsewhere, so it stays."_s});
    }

    void anInterviewThatOneSideDeletedAndTheOtherWroteAboutStays()
    {
        Search base = fullSearch();
        const InterviewId talk{u"talk"_s};
        base = edited(base, [&](Application &one) {
            Interview interview = one.interviews.front();
            interview.id = talk;
            interview.round = u"Second talk"_s;
            one.interviews.push_back(interview);
        });
        const Search deleted = edited(base, [](Application &one) { one.interviews.pop_back(); });
        const Search written = edited(base, [&](Application &one) {
            Draft draft;
            draft.id.text = u"thanks"_s;
            draft.body = u"mine"_s;
            draft.interview = talk;
            one.drafts.push_back(draft);
        });
        const Application &card = *base.applications.find(northwind);
        const QString what = u"%1, %2: Second talk"_s.arg(card.company, card.role);
        const TakenIn there = takenIn(difference(base, deleted), written);
        const Application kept = *with(written, there.change).applications.find(northwind);
        QCOMPARE(kept.interviews.back(), card.interviews.back());
        QCOMPARE(kept.drafts.back().interview, talk);
        QCOMPARE(sentences(there),
                 QStringList{what + u" was deleted elsewhere and is needed here, so it stays."_s});
        const TakenIn here = takenIn(difference(base, written), deleted);
        QCOMPARE(*with(deleted, here.change).applications.find(northwind), kept);
        QCOMPARE(sentences(here),
                 QStringList{what + u" was deleted here and is needed elsewhere, so it stays."_s});
    }

    void lettersOfAnInterviewThatStaysStayItsLetters()
    {
        const Search start = fullSearch();
        const InterviewId talk = start.applications.find(northwind)->interviews.front().id;
        const Search base = edited(start, [&](Application &one) {
            Message thanks = message(u"thanks"_s, u"Thank you"_s);
            thanks.interview = talk;
            one.messages.push_back(thanks);
        });
        const Search deleted = edited(base, [&](Application &one) {
            std::erase_if(one.interviews, [&](const Interview &interview) { return interview.id == talk; });
            for (Message &letter : one.messages)
                letter.interview = letter.interview == talk ? std::nullopt : letter.interview;
            for (Draft &draft : one.drafts)
                draft.interview = draft.interview == talk ? std::nullopt : draft.interview;
        });
        const Search debriefed =
            edited(base, [&](Application &one) { one.interviews.front().debrief.wentWell = u"the plant"_s; });
        const auto named = [&](const Search &here, const Search &there) {
            return with(here, takenIn(difference(base, there), here).change)
                .applications.find(northwind)
                ->messages.back()
                .interview;
        };
        QCOMPARE(named(debriefed, deleted), talk);
        QCOMPARE(named(deleted, debriefed), talk);
        QCOMPARE(named(base, deleted), std::nullopt);
    }

    void whatIsNotHereIsCalledByItsNameAsWell()
    {
        const Search base = fullSearch();
        Contact lee;
        lee.id.text = u"c-17"_s;
        lee.name = u"Lee Okafor"_s;
        const Search there = edited(with(base, put(base, lee)), [&](Application &one) { one.hr = lee.id; });
        Contact kim = lee;
        kim.id.text = u"c-18"_s;
        kim.name = u"Kim Osei"_s;
        Search here = edited(with(base, put(base, kim)), [&](Application &one) { one.hr = kim.id; });
        here.person.name = u"Mine"_s;
        Search changed = there;
        changed.person.name = u"Theirs"_s;
        const QStringList said = sentences(takenIn(difference(base, changed), here));
        QVERIFY2(
            said.filter(
                    u"HR, was changed here and elsewhere. Here: “Kim Osei”. Elsewhere, and now: “Lee Okafor”"_s)
                    .size() == 1,
            qPrintable(said.join(u'\n')));
        QVERIFY2(said.filter(u"Your details, name, was changed"_s).size() == 1, qPrintable(said.join(u'\n')));
    }

    void anHourThatNeitherSideMeantIsTheOthers()
    {
        const Search base = fullSearch();
        const auto moved = [&](int start, int end) {
            return edited(base, [&](Application &one) {
                if (start >= 0)
                    one.interviews.front().start.time = QTime(start, 0);
                if (end >= 0)
                    one.interviews.front().end.time = QTime(end, 0);
            });
        };
        const Interview was = base.applications.find(northwind)->interviews.front();
        QCOMPARE(was.start.date, was.end.date);
        const Search here = moved(was.end.time.hour() + 2, was.end.time.hour() + 3);
        const Search there = moved(-1, was.end.time.hour() + 1);
        const TakenIn taken = takenIn(difference(base, there), here);
        const Interview both = with(here, taken.change).applications.find(northwind)->interviews.front();
        QCOMPARE(both.start, was.start);
        QCOMPARE(both.end, there.applications.find(northwind)->interviews.front().end);
        QVERIFY(std::none_of(taken.clashes.begin(), taken.clashes.end(),
                             [](const Clash &one) { return one.kind == Clash::Kind::PutRight; }));
        QVERIFY(sentences(taken).back().contains(u"beginning and end"_s));
    }

    void whatDoesNotFitTogetherIsPutRight()
    {
        Search there = fullSearch();
        Contact contact;
        contact.id.text = u"sam"_s;
        contact.name = u"Sam"_s;
        const Search base = with(there, put(there, contact));
        const Search here = edited(base, [&](Application &one) {
            one.interviews.front().interviewers.push_back({contact.id, u"showed me the plant"_s, {}, {}});
        });
        // Whoever deleted Sam here is not known any more.
        const TakenIn taken = takenIn(difference(base, here), there);
        const Search both = with(there, taken.change);
        QCOMPARE(taken.clashes.front().kind, Clash::Kind::PutRight);
        for (const Application &one : both.applications)
            QVERIFY(validateWhole(one, both));
        const auto &room = both.applications.find(northwind)->interviews.front().interviewers;
        QVERIFY(std::any_of(room.begin(), room.end(),
                            [](const Interviewer &one) { return one.moment == u"showed me the plant"_s; }));
    }

    void theListOfStagesIsMergedAsWell()
    {
        const Search base = fullSearch();
        Search there = base;
        there.stages.put({{u"coffee"_s}, u"Coffee"_s, StageKind::Screening, {}, false});
        Search here = base;
        Stage renamed = here.stages.front();
        renamed.name = u"Wishes"_s;
        here.stages.put(renamed);
        const Search both = with(here, takenIn(difference(base, there), here).change);
        QCOMPARE(both.stages.find(StageId{u"coffee"_s})->name, u"Coffee"_s);
        QCOMPARE(both.stages.front().name, u"Wishes"_s);
    }

    void thePersonAndTheNumbersAreMerged()
    {
        const Search base = fullSearch();
        Search there = base;
        there.person.name = u"Theirs"_s;
        there.policy.giveUpAfterDays = 40;
        there.policy.gentleCheckIns = 3;
        Search here = base;
        here.person.email = u"mine@here.example"_s;
        here.policy.giveUpAfterDays = 50;
        const TakenIn taken = takenIn(difference(base, there), here);
        const Search both = with(here, taken.change);
        QCOMPARE(both.person.name, u"Theirs"_s);
        QCOMPARE(both.person.email, u"mine@here.example"_s);
        QCOMPARE(both.policy.giveUpAfterDays, 40);
        QCOMPARE(both.policy.gentleCheckIns, 3);
        QCOMPARE(taken.clashes.size(), size_t(1));
        QCOMPARE(taken.clashes.front().here, u"50"_s);
    }

    void whateverBothSidesDidComesOutSound()
    {
        QVERIFY(rc::check("sound, and the same on both sides", [] {
            const Search base = *test::anySearch();
            const Search there = *test::anySearch();
            const Search here = *test::anySearch();
            const Change news = difference(base, there);
            const TakenIn taken = takenIn(news, here, namedBy(news, base));
            RC_ASSERT(fits(taken.change, here).ok());
            RC_ASSERT(validate(taken.change, here).ok());
            const Search both = with(here, taken.change);
            for (const Application &application : both.applications)
                RC_ASSERT(validateWhole(application, both).ok());
            // Once taken in, nothing is left to take in.
            RC_ASSERT(takenIn(difference(there, there), both).change.isEmpty());
        }));
    }

    void whoDidNothingGetsWhatTheOthersDid()
    {
        QVERIFY(rc::check("theirs", [] {
            const Search base = *test::anySearch();
            const Search there = *test::anySearch();
            const TakenIn taken = takenIn(difference(base, there), base);
            RC_ASSERT(taken.clashes.empty());
            RC_ASSERT(inOrder(with(base, taken.change)) == inOrder(there));
            RC_ASSERT(takenIn(difference(base, there), there).change.isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestTakeIn)
#include "tst_takein.moc"
