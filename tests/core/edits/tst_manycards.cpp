// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/manycards.h"

#include "core/domain/change/moves.h"
#include "core/domain/defaultstages.h"
#include "core/edits/closing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(12, 0));
const QString home = u"/home/robin"_s;
const std::vector<ApplicationId> all = {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"gone"_s}};

/// a and b in Applied, a with a tag; c closed already, since they said no.
Search board()
{
    Search search;
    search.stages = defaultStages();
    for (const QChar c : u"abc"_s) {
        Application card;
        card.id = {QString(c)};
        card.company = QString(c).toUpper();
        card.stage = {c == u'c' ? u"closed"_s : u"applied"_s};
        card.rank = rankAtEnd(search, card.stage);
        if (c == u'a')
            card.tags = {u"remote"_s};
        if (c == u'c')
            card.outcome = Outcome{OutcomeKind::Rejected, now - std::chrono::hours(24), {}, {}, {}};
        search.applications.put(card);
    }
    return search;
}

Search after(const Result<Step> &step)
{
    Search search = board();
    if (step)
        (void)apply(step->change, search);
    return search;
}

} // namespace

class TestManyCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTagIsGivenToThoseWithoutItAndTakenFromThoseWithIt()
    {
        const Result<Step> given = taggingCards(board(), all, u"  remote "_s, true);
        QVERIFY(given.ok());
        QCOMPARE(given->change.applications.size(), size_t(2)); // a has it
        const Search tagged = after(given);
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            QCOMPARE(tagged.applications.find(ApplicationId{id})->tags, QStringList{u"remote"_s});
        const Result<Step> taken = taggingCards(board(), all, u"remote"_s, false);
        QVERIFY(taken.ok());
        QCOMPARE(taken->change.applications.size(), size_t(1));
        QVERIFY(after(taken).applications.find(ApplicationId{u"a"_s})->tags.isEmpty());
        QVERIFY(!taggingCards(board(), all, u"  "_s, true).ok());
        QVERIFY(taggingCards(board(), {}, u"x"_s, true)->change.isEmpty());
    }

    void closingClosesWhatIsOpenForOneReasonAndMovesIt()
    {
        const Result<Step> step = closingCards(board(), all, OutcomeKind::NoAnswer, now);
        QVERIFY(step.ok());
        const Search closed = after(step);
        for (const QString &id : {u"a"_s, u"b"_s}) {
            const Application &card = *closed.applications.find(ApplicationId{id});
            QCOMPARE(card.stage.text, u"closed"_s);
            QVERIFY(card.outcome && card.outcome->kind == OutcomeKind::NoAnswer && card.outcome->at == now);
            QCOMPARE(card.moves.size(), size_t(1));
        }
        QVERIFY2(*closed.applications.find(ApplicationId{u"c"_s}) ==
                     *board().applications.find(ApplicationId{u"c"_s}),
                 "what had ended stays as it was");
        Search undone = closed;
        QVERIFY(apply(step->change.reversed(), undone).ok());
        QVERIFY(undone.applications == board().applications);
    }

    void withoutAColumnForClosedOnesTheyStayWhereTheyAre()
    {
        Search search = board();
        std::vector<Stage> stages(search.stages.begin(), search.stages.end());
        search.applications.remove(ApplicationId{u"c"_s});
        search.stages = {};
        for (const Stage &stage : stages) {
            if (stage.kind != StageKind::Closed)
                search.stages.put(stage);
        }
        const Result<Step> step = closingCards(search, all, OutcomeKind::Withdrawn, now);
        QVERIFY(step.ok());
        QVERIFY(apply(step->change, search).ok());
        const Application &card = *search.applications.find(ApplicationId{u"b"_s});
        QCOMPARE(card.stage.text, u"applied"_s);
        QVERIFY(card.outcome && card.outcome->kind == OutcomeKind::Withdrawn);
    }

    void nothingIsSignedInPassingAndNothingClosedTwice()
    {
        QVERIFY(!closingCards(board(), all, OutcomeKind::Accepted, now).ok());
        const std::vector<ApplicationId> closed = {{u"c"_s}};
        QVERIFY(closingCards(board(), closed, OutcomeKind::NoAnswer, now)->change.isEmpty());
    }

    void filesAreLinkedOnceUnderTheirNames()
    {
        const QStringList files = {u"/home/robin/Resume_data_roles.pdf"_s, u"/home/robin/letter.odt"_s,
                                   u"/home/robin/letter.odt"_s};
        const Result<Step> step = linkingFiles(board(), {u"a"_s}, files, home);
        QVERIFY(step.ok());
        const Search linked = after(step);
        const Application &card = *linked.applications.find(ApplicationId{u"a"_s});
        QCOMPARE(card.documents.size(), size_t(2));
        QCOMPARE(card.documents[0].title, u"Resume data roles"_s);
        QCOMPARE(card.documents[1].path, u"/home/robin/letter.odt"_s);
        QVERIFY(linkingFiles(linked, {u"a"_s}, files, home)->change.isEmpty());
        QVERIFY(!linkingFiles(board(), {u"gone"_s}, files, home).ok());
    }

    void aDocumentThatIsToldFromHomeIsNotLinkedASecondTime()
    {
        Search search = board();
        Application card = *search.applications.find(ApplicationId{u"a"_s});
        card.documents.push_back({u"Resume"_s, u"Documents/resume.pdf"_s, {}});
        search.applications.put(card);
        const QStringList same = {u"/home/robin/Documents/resume.pdf"_s,
                                  u"/home/robin/Documents/../Documents/resume.pdf"_s};
        QVERIFY(linkingFiles(search, {u"a"_s}, same, home)->change.isEmpty());
        const Result<Step> step = linkingFiles(search, {u"a"_s}, {u"letters/../letter.odt"_s}, home);
        QVERIFY(step.ok() && apply(step->change, search).ok());
        const std::vector<Document> &documents = search.applications.find(ApplicationId{u"a"_s})->documents;
        QCOMPARE(documents.size(), size_t(2));
        QCOMPARE(documents.back().path, u"/home/robin/letter.odt"_s); // wherever it is read, it is found
    }

    void aSignatureMovesTheCardAmongTheSignedOnesInTheSameStep()
    {
        const Search search = board();
        const Result<Step> step = signing(search, *search.applications.find(ApplicationId{u"b"_s}), now);
        QVERIFY(step.ok());
        QCOMPARE(step->change.applications.size(), size_t(1));
        const Search signedOff = after(step);
        const Application &card = *signedOff.applications.find(ApplicationId{u"b"_s});
        QCOMPARE(search.kindOf(card), StageKind::Accepted);
        QVERIFY(card.outcome && card.outcome->kind == OutcomeKind::Accepted);
        QCOMPARE(card.offer.signedAt, std::optional(now));
        QCOMPARE(card.offer.receivedAt, std::optional(now));
    }
};

QTEST_GUILESS_MAIN(TestManyCards)
#include "tst_manycards.moc"
