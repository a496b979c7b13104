// SPDX-License-Identifier: GPL-3.0-or-later
// A shared search on two machines, each with a copy of its own, that meet at the server now and then.
#include "core/storage/copied/copyplace.h"
#include "core/storage/postgres/sharedadmin.h"
#include "core/storage/sidefiles.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/support/fullsearch.h"
#include "tests/support/inorder.h"
#include "tests/support/sharedserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;
using State = CopyStanding::State;

namespace {

const ApplicationId northwind{u"northwind"_s};
const ApplicationId harbor{u"harbor"_s};

} // namespace

class TestCopiedSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanupTestCase() { m_server.reset(); }

    void eachSearchHasACopyOfItsOwn();
    void aCopyHoldsWhatTheServerHolds();
    void whatOneDoesComesToTheOther();
    void aDayWithoutAConnectionLosesNothing();
    void bothValuesStayWhereOneCanReadThem();
    void whatIsOnlyReadIsNotWritten();
    void consentThatIsTakenBackKeepsTheCopy();
    void whatTheServerCannotKeepIsRefusedAtOnce();
    void aCopyThatKnowsNoBaseLosesNothing();
    void aServerThatWasSetBackDeletesNothing();
    void whatNobodyCanReadIsSetAsideAndTheRestGoesOn();
    void whatIsSetAsideHoldsBackOnlyWhatNeedsIt();
    void anotherProgramMayWriteToTheCopy();
    void anyEditsOnBothSidesComeTogether();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// The address of a new search that holds fullSearch().
    StoreAddress filled()
    {
        const StoreAddress address = m_server->address(m_server->newPerson());
        fillServer(address, fullSearch());
        return address;
    }

    /// Has every message of northwind go @p direction, as a server before schema 11 let anybody say.
    void direct(const StoreAddress &address, const QByteArray &direction)
    {
        const QByteArray id =
            QByteArray::number((*SharedStore::open(address, SharedServer::password()))->id());
        const auto done =
            m_server->administer("UPDATE afterword.message SET direction = '" + direction +
                                 "' WHERE application = 'northwind' AND search = " + id +
                                 "; UPDATE afterword.search SET version = version + 1 WHERE id = " + id +
                                 "; UPDATE afterword.application SET changed_in = (SELECT version FROM "
                                 "afterword.search WHERE id = " +
                                 id + ") WHERE id = 'northwind' AND search = " + id);
        QVERIFY(!done.failure);
    }

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCopiedSearch::eachSearchHasACopyOfItsOwn()
{
    const StoreAddress ada{u"ada"_s, u"store.example"_s, 5432, u"office"_s, {}, {}};
    StoreAddress withRoot = ada;
    withRoot.rootCertificate = u"/etc/own.pem"_s;
    QCOMPARE(copyPathFor(withRoot, u"/data"_s), copyPathFor(ada, u"/data"_s));
    StoreAddress other = ada;
    other.search = 12;
    QVERIFY(copyPathFor(other, u"/data"_s) != copyPathFor(ada, u"/data"_s));
    QVERIFY2(copyPathFor(ada, u"/data"_s).startsWith(u"/data/shared/ada-store"_s),
             qPrintable(copyPathFor(ada, u"/data"_s)));
    QVERIFY(copyPathFor(ada, u"/data"_s).endsWith(u".afterword"_s));
}

void TestCopiedSearch::aCopyHoldsWhatTheServerHolds()
{
    const StoreAddress address = filled();
    CopySide side(path("one"), address);
    QVERIFY(inOrder(side.search()) == inOrder(fullSearch()));
    IN_STEP(side.sync());
    // It is an ordinary store.
    const auto plain = SqlStore::open(path("one"), OpenMode::ForReading);
    QVERIFY(inOrder((*plain)->load().value()) == inOrder(fullSearch()));
}

void TestCopiedSearch::whatOneDoesComesToTheOther()
{
    const StoreAddress address = filled();
    CopySide one(path("one"), address);
    CopySide other(path("other"), address);
    QVERIFY(one.mark(northwind, u"from one"_s));
    IN_STEP(one.sync());
    QVERIFY(other.mark(northwind, u"from the other"_s));
    IN_STEP(other.sync());
    IN_STEP(one.sync());
    QVERIFY(inOrder(one.search()) == inOrder(other.search()));
    QVERIFY(inOrder(one.search()) == inOrder(atServer(address)));
    QCOMPARE(marksIn(one.search())[u"from one"_s], 1);
    QCOMPARE(marksIn(one.search())[u"from the other"_s], 1);
    QVERIFY(one.clashes.empty() && other.clashes.empty());
}

void TestCopiedSearch::aDayWithoutAConnectionLosesNothing()
{
    const StoreAddress address = filled();
    CutLine line(m_server->port());
    StoreAddress byLine = address;
    byLine.port = line.port();
    auto laptop = std::make_unique<CopySide>(path("laptop"), byLine);
    CopySide desktop(path("desktop"), address);
    IN_STEP(laptop->sync());

    // In the train.
    line.refuse();
    line.cutAfter(1);
    for (int i = 0; i < 10; ++i)
        QVERIFY(laptop->mark(northwind, u"laptop %1"_s.arg(i)));
    QVERIFY(laptop->edit(northwind, [](Application &one) {
        one.salary = u"75,000"_s;
        one.role = u"Analyst (senior)"_s;
        one.remarks = u"asked about remote work"_s;
    }));
    const CopyStanding waiting = laptop->sync();
    QCOMPARE(waiting.state, State::Unreachable);
    QCOMPARE(waiting.waiting, 1);
    QVERIFY(!waiting.why.isEmpty());
    // Meanwhile at home.
    for (int i = 0; i < 10; ++i) {
        QVERIFY(desktop.mark(northwind, u"desktop %1"_s.arg(i)));
        IN_STEP(desktop.sync());
    }
    QVERIFY(desktop.edit(northwind, [](Application &one) {
        one.salary = u"70,000"_s;
        one.role = u"Analyst (junior)"_s;
        one.location = u"Berlin"_s;
    }));
    IN_STEP(desktop.sync());
    // The battery is empty; the laptop starts anew, and is still in the train.
    laptop = std::make_unique<CopySide>(path("laptop"), byLine);
    QCOMPARE(marksIn(laptop->search())[u"laptop 9"_s], 1);
    QCOMPARE(laptop->sync().state, State::Unreachable);
    QVERIFY(laptop->mark(northwind, u"laptop, late"_s));

    line.accept();
    line.cutAfter(std::numeric_limits<qint64>::max());
    IN_STEP(laptop->sync());
    IN_STEP(desktop.sync());
    QVERIFY(inOrder(laptop->search()) == inOrder(desktop.search()));
    QVERIFY(inOrder(laptop->search()) == inOrder(atServer(address)));
    const Application both = *desktop.search().applications.find(northwind);
    QCOMPARE(both.remarks, u"asked about remote work"_s);
    QCOMPARE(both.location, u"Berlin"_s);
    QCOMPARE(both.salary, u"70,000"_s);
    QCOMPARE(both.role, u"Analyst (junior)"_s);
    auto marks = marksIn(desktop.search());
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(marks[u"laptop %1"_s.arg(i)], 1);
        QCOMPARE(marks[u"desktop %1"_s.arg(i)], 1);
    }
    QCOMPARE(marks[u"laptop, late"_s], 1);
    // The two conflicts, told where the values are that do not stand.
    QCOMPARE(laptop->clashes.size(), size_t(2));
    QVERIFY(desktop.clashes.empty());
    QCOMPARE(laptop->clashes[0].here, u"Analyst (senior)"_s);
    QCOMPARE(laptop->clashes[0].there, u"Analyst (junior)"_s);
    QCOMPARE(laptop->clashes[1].here, u"75,000"_s);
    QCOMPARE(laptop->clashes[1].there, u"70,000"_s);
}

void TestCopiedSearch::bothValuesStayWhereOneCanReadThem()
{
    const StoreAddress address = filled();
    CopySide one(path("one"), address);
    CopySide other(path("other"), address);
    const QString mine = u"all that I typed in the train, "_s.repeated(50);
    QVERIFY(other.edit(northwind, [](Application &card) { card.remarks = u"theirs"_s; }));
    IN_STEP(other.sync());
    QVERIFY(one.edit(northwind, [&](Application &card) { card.remarks = mine; }));
    IN_STEP(one.sync());
    QCOMPARE(one.search().applications.find(northwind)->remarks, u"theirs"_s);
    const std::vector<KeptClash> kept = clashesOf(path("one"));
    QCOMPARE(kept.size(), size_t(1));
    QVERIFY(kept.front().text.contains(mine));
    QVERIFY(kept.front().text.contains(u"theirs"_s));
}

void TestCopiedSearch::whatIsOnlyReadIsNotWritten()
{
    const StoreAddress client = filled();
    const QString coach = m_server->newPerson(false);
    const qint64 id = (*SharedStore::open(client, SharedServer::password()))->id();
    auto line = ServerLine::open(client, SharedServer::password(), {});
    const auto give = [&](int mayWrite) {
        const auto done = (*line)->run("SELECT afterword.give_consent(" + QByteArray::number(id) + ", '" +
                                       coach.toUtf8() + "', " + QByteArray::number(mayWrite) + ")");
        return !done.failure;
    };
    QVERIFY(give(0));
    StoreAddress theirs = m_server->address(coach);
    theirs.search = id;
    CopySide reader(path("coach"), theirs);
    QVERIFY(!reader.copy().mayWrite());
    QCOMPARE(reader.copy().owner(), client.person);
    QVERIFY(!reader.mark(northwind, u"no"_s));
    CopySide owner(path("client"), client);
    QVERIFY(owner.mark(northwind, u"news"_s));
    IN_STEP(owner.sync());
    IN_STEP(reader.sync());
    QCOMPARE(marksIn(reader.search())[u"news"_s], 1);
    QCOMPARE(marksIn(reader.search())[u"no"_s], 0);
}

void TestCopiedSearch::consentThatIsTakenBackKeepsTheCopy()
{
    const StoreAddress client = filled();
    const QString coach = m_server->newPerson(false);
    const qint64 id = (*SharedStore::open(client, SharedServer::password()))->id();
    auto line = ServerLine::open(client, SharedServer::password(), {});
    const QByteArray whom = QByteArray::number(id) + ", '" + coach.toUtf8() + "'";
    QVERIFY(!(*line)->run("SELECT afterword.give_consent(" + whom + ", 1)").failure);
    StoreAddress theirs = m_server->address(coach);
    theirs.search = id;
    CopySide writer(path("coach"), theirs);
    QVERIFY(writer.mark(northwind, u"sent"_s));
    IN_STEP(writer.sync());
    QVERIFY(!(*line)->run("SELECT afterword.withdraw_consent(" + whom + ")").failure);
    QVERIFY(writer.mark(northwind, u"waits"_s));
    const CopyStanding refused = writer.sync();
    QCOMPARE(refused.state, State::Refused);
    QCOMPARE(refused.waiting, 1);
    QVERIFY(refused.isWithdrawn);
    QCOMPARE(marksIn(writer.search())[u"waits"_s], 1);
    QVERIFY(!(*line)->run("SELECT afterword.give_consent(" + whom + ", 1)").failure);
    IN_STEP(writer.sync());
    auto marks = marksIn(atServer(client));
    QCOMPARE(marks[u"sent"_s], 1);
    QCOMPARE(marks[u"waits"_s], 1);
    // Where it is the saving that is refused, the reason is told at once as well.
    QVERIFY(writer.edit(northwind, [](Application &card) { card.remarks = u"in step"_s; }));
    IN_STEP(writer.sync());
    QVERIFY(!(*line)->run("SELECT afterword.withdraw_consent(" + whom + ")").failure);
    QVERIFY(writer.edit(northwind, [](Application &card) { card.remarks = u"refused"_s; }));
    const CopyStanding atSaving = writer.talkOn();
    QVERIFY2(atSaving.isWithdrawn, qPrintable(atSaving.why));
    QCOMPARE(atSaving.waiting, 1);
    QVERIFY(!(*line)->run("SELECT afterword.give_consent(" + whom + ", 0)").failure);
    const CopyStanding mayRead = writer.sync();
    QVERIFY2(!mayRead.isWithdrawn && mayRead.why.contains(u"for reading only"_s), qPrintable(mayRead.why));
}

void TestCopiedSearch::whatTheServerCannotKeepIsRefusedAtOnce()
{
    CopySide side(path("one"), filled());
    QVERIFY(!side.edit(northwind, [](Application &one) { one.remarks = u"a"_s + QChar(0) + u'b'; }));
    QVERIFY(side.mark(northwind, u"and on"_s));
    IN_STEP(side.sync());
}

void TestCopiedSearch::aCopyThatKnowsNoBaseLosesNothing()
{
    const StoreAddress address = filled();
    auto side = std::make_unique<CopySide>(path("one"), address);
    CopySide other(path("other"), address);
    QVERIFY(side->mark(northwind, u"mine"_s));
    QVERIFY(other.mark(northwind, u"theirs"_s));
    IN_STEP(other.sync());
    side.reset();
    QVERIFY(QFile::remove(sideFileOf(path("one"), SideFile::Base)));
    side = std::make_unique<CopySide>(path("one"), address);
    IN_STEP(side->sync());
    auto marks = marksIn(atServer(address));
    QCOMPARE(marks[u"mine"_s], 1);
    QCOMPARE(marks[u"theirs"_s], 1);
    QCOMPARE(atServer(address).applications.size(), fullSearch().applications.size());
    // It goes on as it should.
    QVERIFY(side->mark(northwind, u"more"_s));
    IN_STEP(side->sync());
    QVERIFY(side->mark(northwind, u"and more"_s));
    IN_STEP(side->sync());
    IN_STEP(other.sync());
    QVERIFY(inOrder(other.search()) == inOrder(side->search()));
}

void TestCopiedSearch::aServerThatWasSetBackDeletesNothing()
{
    const StoreAddress address = filled();
    auto side = std::make_unique<CopySide>(path("one"), address);
    Application card;
    card.id.text = u"fen"_s;
    card.company = u"Fen"_s;
    card.stage = side->search().stages.front().id;
    for (const char *mark : {"one", "two", "three"}) {
        QVERIFY(side->mark(northwind, QString::fromLatin1(mark)));
        IN_STEP(side->sync());
    }
    QVERIFY(side->tracker().apply(put(side->search(), card)));
    IN_STEP(side->sync());
    const QByteArray id = QByteArray::number((*SharedStore::open(address, SharedServer::password()))->id());
    m_server->administer("DELETE FROM afterword.application WHERE id = 'fen' AND search = " + id +
                         "; DELETE FROM afterword.message WHERE subject = 'three' AND search = " + id +
                         "; UPDATE afterword.search SET version = version - 2 WHERE id = " + id);
    side = std::make_unique<CopySide>(path("one"), address);
    IN_STEP(side->sync());
    QVERIFY(side->search().applications.contains(card.id));
    QVERIFY(inOrder(atServer(address)) == inOrder(side->search()));
    auto marks = marksIn(atServer(address));
    for (const char *mark : {"one", "two", "three"})
        QCOMPARE(marks[QString::fromLatin1(mark)], 1);
    QVERIFY(side->mark(northwind, u"and on"_s));
    IN_STEP(side->sync());
}

void TestCopiedSearch::whatNobodyCanReadIsSetAsideAndTheRestGoesOn()
{
    const StoreAddress address = filled();
    CopySide one(path("one"), address);
    const Application known = *one.search().applications.find(northwind);
    QVERIFY(!known.messages.empty());
    direct(address, "sideways");
    // A copy that is new holds all but those rows, and one that knew them keeps them.
    CopySide other(path("other"), address);
    QVERIFY(other.search().applications.find(northwind)->messages.empty());
    for (CopySide *side : {&one, &other}) {
        const CopyStanding stands = side->sync();
        QVERIFY2(stands.state == State::InStep && stands.waiting == 0, qPrintable(stands.why));
        QVERIFY2(stands.why.contains(u"message northwind/"_s), qPrintable(stands.why));
    }
    QVERIFY(*one.search().applications.find(northwind) == known);
    // What is changed elsewhere goes both ways.
    QVERIFY(one.mark(harbor, u"from one"_s));
    QCOMPARE(one.sync().state, State::InStep);
    QCOMPARE(other.sync().state, State::InStep);
    QVERIFY(other.mark(harbor, u"from the other"_s));
    QCOMPARE(other.sync().state, State::InStep);
    QCOMPARE(one.sync().state, State::InStep);
    for (const CopySide *side : {&one, &other}) {
        auto marks = marksIn(side->search());
        QVERIFY(marks[u"from one"_s] == 1 && marks[u"from the other"_s] == 1);
    }
    // Whoever looks after the server puts the rows right.
    direct(address, "out");
    IN_STEP(one.sync());
    IN_STEP(other.sync());
    QVERIFY(inOrder(one.search()) == inOrder(other.search()));
    QCOMPARE(other.search().applications.find(northwind)->messages.size(), known.messages.size());
}

void TestCopiedSearch::whatIsSetAsideHoldsBackOnlyWhatNeedsIt()
{
    const StoreAddress address = filled();
    auto one = std::make_unique<CopySide>(path("one"), address);
    direct(address, "sideways");
    QVERIFY(one->edit(northwind, [](Application &card) { card.remarks = u"typed meanwhile"_s; }));
    QVERIFY(one->mark(harbor, u"from one"_s));
    CopyStanding held = one->sync();
    QVERIFY2(held.state == State::Refused && held.waiting == 1, qPrintable(held.why));
    QVERIFY2(held.why.contains(u"message northwind/"_s), qPrintable(held.why));
    const Search there = atServer(address);
    QCOMPARE(marksIn(there)[u"from one"_s], 1);
    QVERIFY(there.applications.find(northwind)->remarks != u"typed meanwhile"_s);
    // It waits through an end of the program, and goes as soon as it can.
    one = std::make_unique<CopySide>(path("one"), address);
    held = one->sync();
    QVERIFY2(held.state == State::Refused && held.waiting == 1, qPrintable(held.why));
    direct(address, "out");
    IN_STEP(one->sync());
    QCOMPARE(atServer(address).applications.find(northwind)->remarks, u"typed meanwhile"_s);
    QVERIFY(inOrder(atServer(address)) == inOrder(one->search()));
}

void TestCopiedSearch::anotherProgramMayWriteToTheCopy()
{
    const StoreAddress address = filled();
    CopySide side(path("one"), address);
    {
        const auto other = SqlStore::open(path("one"), OpenMode::MustExist);
        Application card = *(*other)->load().value().applications.find(northwind);
        card.remarks = u"from the command line"_s;
        QVERIFY((*other)->write(put(side.search(), card)));
    }
    QVERIFY(side.tracker().reloadIfChangedOutside().value()); // as the window's watch does
    QVERIFY(side.mark(northwind, u"from the window"_s));
    IN_STEP(side.sync());
    const Application card = *atServer(address).applications.find(northwind);
    QCOMPARE(card.remarks, u"from the command line"_s);
    QCOMPARE(marksIn(atServer(address))[u"from the window"_s], 1);
}

void TestCopiedSearch::anyEditsOnBothSidesComeTogether()
{
    const StoreAddress address = filled();
    std::array<std::unique_ptr<CopySide>, 3> sides;
    const auto open = [&](size_t which) {
        sides[which].reset();
        sides[which] = std::make_unique<CopySide>(path(QByteArray::number(int(which)).constData()), address);
    };
    for (size_t which = 0; which < sides.size(); ++which)
        open(which);
    const int cases = qEnvironmentVariableIntValue("AFTERWORD_CASES");
    QRandomGenerator any(20261128);
    std::map<QString, int> written;
    for (int turn = 0; turn < std::max(150, cases); ++turn) {
        const size_t which = any.bounded(unsigned(sides.size()));
        CopySide &side = *sides[which];
        const auto &cards = side.search().applications;
        const ApplicationId card = cards[any.bounded(unsigned(cards.size()))].id;
        const QString mark = u"mark %1"_s.arg(turn);
        switch (any.bounded(7)) {
        case 0:
            if (side.mark(card, mark))
                written[mark] = 1;
            break;
        case 1: side.edit(card, [&](Application &one) { one.remarks = mark; }); break;
        case 2: side.edit(card, [&](Application &one) { one.tags += mark; }); break;
        case 3: {
            Contact contact;
            contact.id.text = u"person-%1"_s.arg(any.bounded(4));
            contact.name = mark;
            QVERIFY(side.tracker().apply(put(side.search(), contact)));
            break;
        }
        case 4:
            side.edit(card, [&](Application &one) {
                one.stage = side.search().stages[any.bounded(unsigned(side.search().stages.size()))].id;
            });
            break;
        case 5: open(which); break;
        case 6: IN_STEP(side.sync()); break;
        }
    }
    for (int round = 0; round < 2; ++round) {
        for (const auto &side : sides)
            IN_STEP(side->sync());
    }
    const Search there = inOrder(atServer(address));
    for (const auto &side : sides)
        QVERIFY(inOrder(side->search()) == there);
    auto marks = marksIn(there);
    for (const auto &[mark, times] : written)
        QCOMPARE(marks[mark], times);
}

QTEST_GUILESS_MAIN(TestCopiedSearch)
#include "tst_copiedsearch.moc"
