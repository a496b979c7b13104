// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edittask.h"

#include "core/base/iso.h"
#include "core/domain/change/moves.h"
#include "core/domain/defaultstages.h"
#include "core/edits/byletter.h"
#include "core/edits/manycards.h"
#include "core/edits/movecards.h"
#include "core/posting/keep/keepposting.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const Moment now = momentFromIso(u"2026-11-25T20:00:00Z"_s).value();

/// A posting that was kept, and closes in a week.
Search searchWithAPosting()
{
    Search search;
    search.stages = defaultStages();
    KeptFacts facts;
    facts.company = u"Northwind"_s;
    facts.role = u"Data Analyst"_s;
    facts.closesOn = QDate(2026, 12, 2);
    const Result<Step> kept = keepingPosting(search, facts, {}, now);
    make(kept.value().change, search);
    return search;
}

const Application &only(const Search &search)
{
    return search.applications.front();
}

StageId firstOf(const Search &search, StageKind kind)
{
    return firstOfKind(search, kind)->id;
}

Search after(const Search &before, const Result<Step> &step)
{
    Search search = before;
    make(step.value().change, search);
    return search;
}

} // namespace

/// The task to apply before a posting closes is over once one applied, or never will.
class TestEditTask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoAppliesHasDoneIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("applied") << static_cast<int>(StageKind::Applied);
        QTest::newRow("screening") << static_cast<int>(StageKind::Screening);
        QTest::newRow("interviews") << static_cast<int>(StageKind::Interview);
    }
    void whoAppliesHasDoneIt()
    {
        QFETCH(int, kind);
        const Search before = searchWithAPosting();
        QCOMPARE(only(before).tasks.size(), size_t(1));
        QVERIFY(!only(before).tasks.front().doneAt);
        const std::array cards = {only(before).id};
        const Result<Step> step =
            movingCards(before, cards, firstOf(before, static_cast<StageKind>(kind)), {}, now);
        const Search moved = after(before, step);
        QCOMPARE(only(moved).tasks.front().doneAt, std::optional(now));
        Search back = moved;
        make(step.value().change.reversed(), back);
        QCOMPARE(back, before);
    }
    void whoEndsItIsNotRemindedAnyMore()
    {
        const Search before = searchWithAPosting();
        const std::array cards = {only(before).id};
        const Result<Step> step = closingCards(before, cards, OutcomeKind::Withdrawn, now);
        const Search closed = after(before, step);
        QVERIFY(only(closed).tasks.empty());
        Search back = closed;
        make(step.value().change.reversed(), back);
        QCOMPARE(back, before);
        const Result<Step> asked = movingCards(before, cards, firstOf(before, StageKind::Closed), {}, now,
                                               {{only(before).id, Ending{OutcomeKind::Withdrawn, now, {}}}});
        QVERIFY(only(after(before, asked)).tasks.empty());
    }
    void aNoByLetterEndsItToo()
    {
        Search before = searchWithAPosting();
        Application application = only(before);
        Message letter;
        letter.id.text = u"m1"_s;
        letter.direction = Direction::In;
        letter.at = now;
        application.messages.push_back(letter);
        before.applications.put(application);
        const Search closed = after(before, closingByLetter(before, application.id, letter.id, now));
        QVERIFY(only(closed).tasks.empty());
    }
    void ownTasksStay()
    {
        Search before = searchWithAPosting();
        Application application = only(before);
        application.tasks.front().text = u"Print the portfolio"_s;
        before.applications.put(application);
        const std::array cards = {application.id};
        const Search moved =
            after(before, movingCards(before, cards, firstOf(before, StageKind::Applied), {}, now));
        QVERIFY(!only(moved).tasks.front().doneAt);
        const Search closed = after(before, closingCards(before, cards, OutcomeKind::Withdrawn, now));
        QCOMPARE(only(closed).tasks.size(), size_t(1));
    }
    void whatIsKeptAsAppliedHasNone()
    {
        const Search search = searchWithAPosting();
        Application applied = only(search);
        applied.applied = QDate(2026, 11, 24);
        Search imported = search;
        imported.applications.put(applied);
        QCOMPARE(only(settlingApplyTasks(imported, search, now)).tasks.front().doneAt, std::optional(now));
        QVERIFY2(!only(settlingApplyTasks(imported, imported, now)).tasks.front().doneAt,
                 "nothing was changed");
    }
    void whoIsInvitedHasApplied()
    {
        const Search search = searchWithAPosting();
        Application invited = only(search);
        invited.interviews.emplace_back();
        Search imported = search;
        imported.applications.put(invited);
        QCOMPARE(only(settlingApplyTasks(imported, search, now)).tasks.front().doneAt, std::optional(now));
        Application offered = only(search);
        offered.offer.receivedAt = now;
        imported.applications.put(offered);
        QCOMPARE(only(settlingApplyTasks(imported, search, now)).tasks.front().doneAt, std::optional(now));
    }
    void itIsKnownInEveryLanguageOfTheWindow()
    {
        for (const auto *language : {"de", "fr", "es"}) {
            QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/translations/afterword_%1.ts")
                           .arg(QString::fromLatin1(language)));
            QVERIFY(file.open(QFile::ReadOnly));
            const QString catalogue = QString::fromUtf8(file.readAll());
            const qsizetype source = catalogue.indexOf(u"<source>Apply before the posting closes</source>"_s);
            const qsizetype begin = catalogue.indexOf(u"<translation>"_s, source) + 13;
            QVERIFY(source > 0);
            Application application;
            application.tasks.push_back(
                {{u"t"_s},
                 catalogue.mid(begin, catalogue.indexOf(u'<', begin) - begin) + u": 02.12.2026"_s,
                 {},
                 {},
                 {}});
            QVERIFY2(openApplyTask(application), language);
        }
    }
};

QTEST_GUILESS_MAIN(TestEditTask)
#include "tst_edittask.moc"
