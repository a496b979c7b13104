// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/domain/change/fields.h"
#include "core/domain/change/moves.h"
#include "core/domain/defaultstages.h"
#include "core/storage/sqlstore.h"
#include "core/tracker.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

/// What holds for every store, wherever it keeps a search.
class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNewStoreHoldsTheDefaultStages_data() { stores(); }
    void aNewStoreHoldsTheDefaultStages();
    void everythingComesBackAsItWas_data() { stores(); }
    void everythingComesBackAsItWas();
    void whatSaysOneThingAloneComesBack_data() { stores(); }
    void whatSaysOneThingAloneComesBack();
    void everyTextComesBackAsItWas_data();
    void everyTextComesBackAsItWas();
    void numbersComeBackWhole_data() { stores(); }
    void numbersComeBackWhole();
    void undoneAndRedoneItIsTheSame_data() { stores(); }
    void undoneAndRedoneItIsTheSame();
    void aFailedWriteChangesNothing_data() { stores(); }
    void aFailedWriteChangesNothing();
    void anothersWriteIsSeen_data() { stores(); }
    void anothersWriteIsSeen();
    void whatOthersSavedIsReadBeforeOnesOwnGoesOn_data() { stores(); }
    void whatOthersSavedIsReadBeforeOnesOwnGoesOn();
    void whoReadsWhatChangedHasWhatStandsThere_data() { stores(); }
    void whoReadsWhatChangedHasWhatStandsThere();
    void cleanupTestCase() { m_server.reset(); }

private:
    void stores() const;
    /// The store of this run's kind, opened once more.
    std::unique_ptr<Store> opened();
    std::unique_ptr<Store> filled();

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_person;
};

namespace {

/// Calls @p visit for each field of @p full, with a function that copies this one into another value.
template <class Value, class Visit>
void eachFieldAlone(const Value &full, const Visit &visit)
{
    const auto given = fieldsOf(full);
    const auto each = [&]<size_t... number>(std::index_sequence<number...>)
    {
        (visit([&](Value &to) { std::get<number>(fieldsOf(to)).value = std::get<number>(given).value; }),
         ...);
    };
    each(std::make_index_sequence<std::tuple_size_v<decltype(given)>>());
}

template <class Kind>
std::unique_ptr<Store> orEnd(Result<std::unique_ptr<Kind>> store)
{
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(store).value();
}

} // namespace

void TestStore::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    if (!m_server->isRunning() && SharedServer::mayBeMissing())
        qWarning("SHARED STORES ARE NOT TRIED: %s", qPrintable(m_server->why()));
    else
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->why()));
}

void TestStore::stores() const
{
    QTest::addColumn<bool>("isShared");
    QTest::newRow("a file") << false;
    if (m_server->isRunning())
        QTest::newRow("a server") << true;
}

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFETCH(const bool, isShared);
    m_person = isShared ? m_server->newPerson() : QString();
}

std::unique_ptr<Store> TestStore::opened()
{
    if (m_person.isEmpty())
        return orEnd(SqlStore::open(m_folder->filePath(u"search.afterword"_s)));
    return orEnd(SharedStore::open(m_server->address(m_person), SharedServer::password()));
}

/// A store that holds fullSearch().
std::unique_ptr<Store> TestStore::filled()
{
    auto store = opened();
    const Search empty = store->load().value();
    const auto written = store->write(difference(empty, fullSearch()));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return store;
}

void TestStore::aNewStoreHoldsTheDefaultStages()
{
    Search expected;
    expected.stages = defaultStages();
    QVERIFY(opened()->load().value() == expected);
    QVERIFY(opened()->load().value() == expected);
    QVERIFY(orEnd(SqlStore::open(u":memory:"_s))->load().value() == expected);
}

void TestStore::everythingComesBackAsItWas()
{
    filled();
    QVERIFY(opened()->load().value() == fullSearch());
}

void TestStore::whatSaysOneThingAloneComesBack()
{
    // What few applications have is read apart, and found by what it says.
    Application full = *fullSearch().applications.find(ApplicationId{u"northwind"_s});
    for (Message &message : full.messages)
        message.interview.reset(); // it will not be there
    for (Draft &draft : full.drafts)
        draft.interview.reset();
    Search search = fullSearch();
    search.applications = {};
    const auto add = [&](const auto &say) {
        Application one = *fullSearch().applications.find(ApplicationId{u"harbor"_s});
        say(one);
        one.id.text = u"alone%1"_s.arg(search.applications.size());
        search.applications.put(one);
    };
    eachFieldAlone(full, [&](const auto &copy) { add(copy); });
    eachFieldAlone(full.directions,
                   [&](const auto &copy) { add([&](Application &one) { copy(one.directions); }); });
    eachFieldAlone(full.offer, [&](const auto &copy) { add([&](Application &one) { copy(one.offer); }); });
    QVERIFY(search.applications.size() > 35);
    auto store = opened();
    QVERIFY(store->write(difference(store->load().value(), search)));
    const Search read = opened()->load().value();
    for (const Application &one : search.applications)
        QVERIFY2(*read.applications.find(one.id) == one, qPrintable(one.id.text));
}

void TestStore::everyTextComesBackAsItWas_data()
{
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    for (const bool isShared : {false, true}) {
        if (isShared && !m_server->isRunning())
            continue;
        const auto row = [&](const char *name, const QString &text, const QString &kept) {
            QTest::addRow("%s, %s", name, isShared ? "a server" : "a file") << isShared << text << kept;
        };
        const auto same = [&](const char *name, const QString &text) { row(name, text, text); };
        same("letters", u"Zoë שלום 😀"_s);
        same("quotes and backslashes", u"O'Neill said \"a\\nb\"; $1 ? %s -- $$x$$"_s);
        same("lines", u"one\ttwo"_s);
        same("a byte order mark in front", u"\uFEFFabc"_s);
        same("the mark of the other order in front", u"\uFFFEabc"_s);
        same("no characters", u"a\uFFFEb\uFFFF"_s);
        row("half of a pair", u"a"_s + QChar(0xD83D) + u"bc"_s + QChar(0xDE00), u"a\uFFFDbc\uFFFD"_s);
        // PostgreSQL has no text with it; see sharedstore.
        if (!isShared)
            same("NUL", u"a\0b"_s);
    }
}

void TestStore::everyTextComesBackAsItWas()
{
    QFETCH(const bool, isShared);
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    auto store = filled();
    Search search = fullSearch();
    // A name, an id that others name, and a list that is kept line by line.
    search.person.name = text;
    Contact contact = search.contacts.front();
    // A server keeps no id with a control character.
    contact.id.text = isShared && !isSoundId(text) ? u"sound"_s : text;
    contact.name = text;
    search.contacts.put(contact);
    Application northwind = *search.applications.find(ApplicationId{u"northwind"_s});
    northwind.mainContact = contact.id;
    northwind.tags = {text, u"remote"_s};
    search.applications.put(northwind);
    QVERIFY(store->write(difference(fullSearch(), search)));
    const Search read = opened()->load().value();
    QCOMPARE(read.person.name, kept);
    const Application &again = *read.applications.find(northwind.id);
    QCOMPARE(again.tags, (QStringList{kept, u"remote"_s}));
    // An id with a control character is none.
    if (isSoundId(text)) {
        QCOMPARE(again.mainContact.value_or(ContactId()).text, kept);
        QVERIFY(read.contacts.contains(ContactId{kept}));
    }
    if (kept == text) {
        // What was written is what a change finds.
        QVERIFY(store->write(difference(search, fullSearch())));
        QVERIFY(opened()->load().value().person == fullSearch().person);
    }
}

void TestStore::numbersComeBackWhole()
{
    auto store = filled();
    const Search before = fullSearch();
    Search search = before;
    Application northwind = *search.applications.find(ApplicationId{u"northwind"_s});
    northwind.rank = 9007199254740993;                                        // no double
    northwind.messages.front().at = Moment(std::chrono::seconds(4102444800)); // behind 2038
    search.applications.put(northwind);
    QVERIFY(store->write(difference(before, search)));
    QVERIFY(opened()->load().value() == search);
    northwind.rank = std::numeric_limits<qint64>::min();
    const Search then = search;
    search.applications.put(northwind);
    QVERIFY(store->write(difference(then, search)));
    QVERIFY(opened()->load().value() == search);
}

void TestStore::undoneAndRedoneItIsTheSame()
{
    auto store = filled();
    Search search = fullSearch();
    Search other = search;
    Application northwind = *search.applications.find(ApplicationId{u"northwind"_s});
    northwind.interviews[0].interviewers.erase(northwind.interviews[0].interviewers.begin());
    northwind.messages.erase(northwind.messages.begin());
    northwind.outcome.reset();
    northwind.drafts[0].body = u"Anew."_s;
    northwind.documents.clear();
    other.applications.put(northwind);
    other.person.name.clear();
    other.policy.giveUpAfterDays = 60;
    other.templates = {};
    other.decisions.erase(other.decisions.begin());
    const Change change = difference(search, other);
    QVERIFY(store->write(change));
    QVERIFY(store->load().value() == other);
    QVERIFY(store->write(change.reversed()));
    // What was taken away and comes back stands at the end of its list.
    std::swap(search.decisions[0], search.decisions[1]);
    QVERIFY(store->load().value() == search);
    QVERIFY(opened()->load().value() == search);
}

void TestStore::aFailedWriteChangesNothing()
{
    auto store = filled();
    Change change;
    Application again = *fullSearch().applications.find(ApplicationId{u"harbor"_s});
    Application fresh = again;
    fresh.id = {u"fresh"_s};
    change.applications.push_back({std::nullopt, fresh});
    change.applications.push_back({std::nullopt, again}); // is there already
    QVERIFY(!store->write(change));
    QVERIFY(store->load().value() == fullSearch());
    QVERIFY(opened()->load().value() == fullSearch());
}

void TestStore::anothersWriteIsSeen()
{
    auto store = filled();
    const FixedClock clock{Moment()};
    Tracker tracker(*store, clock);
    QVERIFY(tracker.load());
    QCOMPARE(tracker.reloadIfChangedOutside().value(), false);

    Contact dana = *tracker.search().contacts.find(ContactId{u"dana"_s});
    dana.title = u"Director"_s;
    QVERIFY(tracker.apply(put(tracker.search(), dana)));
    QCOMPARE(tracker.reloadIfChangedOutside().value(), false); // its own

    dana.title = u"Chief"_s;
    const auto other = opened();
    QVERIFY(other->load());
    QVERIFY(other->write(put(tracker.search(), dana)));
    QSignalSpy reloaded(&tracker, &Tracker::reloaded);
    QCOMPARE(tracker.reloadIfChangedOutside().value(), true);
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE(tracker.search().contacts.find(ContactId{u"dana"_s})->title, u"Chief"_s);
    QCOMPARE(tracker.reloadIfChangedOutside().value(), false);
}

void TestStore::whatOthersSavedIsReadBeforeOnesOwnGoesOn()
{
    auto store = filled();
    const FixedClock clock{Moment()};
    Tracker tracker(*store, clock);
    QVERIFY(tracker.load());
    const auto other = opened();
    const Search theirs = other->load().value();

    // Elsewhere: both stand.
    Contact dana = *theirs.contacts.find(ContactId{u"dana"_s});
    dana.title = u"Chief"_s;
    QVERIFY(other->write(put(theirs, dana)));
    Application harbor = *tracker.search().applications.find(ApplicationId{u"harbor"_s});
    harbor.remarks = u"mine"_s;
    QVERIFY(tracker.apply(put(tracker.search(), harbor)));
    Search read = opened()->load().value();
    QCOMPARE(read.contacts.find(dana.id)->title, u"Chief"_s);
    QCOMPARE(read.applications.find(harbor.id)->remarks, u"mine"_s);

    // The same thing: theirs stands, and it is told.
    QVERIFY(other->changedOutside().value());
    const Search now = other->load().value();
    Application theirHarbor = *now.applications.find(harbor.id);
    theirHarbor.salary = u"theirs"_s;
    QVERIFY(other->write(put(now, theirHarbor)));
    harbor.remarks = u"mine again"_s;
    const auto refused = tracker.apply(put(tracker.search(), harbor));
    QVERIFY(!refused);
    read = opened()->load().value();
    QVERIFY(*read.applications.find(harbor.id) == theirHarbor);
    QVERIFY(tracker.search() == read);
}

void TestStore::whoReadsWhatChangedHasWhatStandsThere()
{
    auto writer = filled();
    auto reader = opened();
    QVERIFY(reader->load() && writer->load());
    std::mt19937 random(20261128);
    const auto below = [&](size_t count) {
        return std::uniform_int_distribution<size_t>(0, count - 1)(random);
    };
    int fresh = 0;
    for (int turn = 0; turn < 60; ++turn) {
        const Search before = writer->load().value();
        Search after = before;
        switch (below(9)) {
        case 0: {
            Application copy = *fullSearch().applications.find(ApplicationId{u"northwind"_s});
            copy.id.text = u"copy-%1"_s.arg(++fresh);
            for (Interview &interview : copy.interviews)
                interview.id.text = u"%1-%2"_s.arg(interview.id.text).arg(fresh);
            copy.messages.clear();
            copy.drafts.clear();
            copy.tasks.clear();
            after.applications.put(copy);
            break;
        }
        case 1:
            if (!before.applications.empty())
                after.applications.remove(before.applications[below(before.applications.size())].id);
            break;
        case 2:
        case 3:
            if (!before.applications.empty()) {
                Application one = before.applications[below(before.applications.size())];
                one.moves.push_back({Moment(std::chrono::seconds(turn)), one.stage, one.stage});
                one.rank += turn;
                if (!one.documents.empty())
                    one.documents.erase(one.documents.begin());
                after.applications.put(one);
            }
            break;
        case 4: {
            Contact one = fullSearch().contacts.front();
            one.id.text = u"friend-%1"_s.arg(++fresh);
            after.contacts.put(one);
            break;
        }
        case 5:
            after.person.name = u"Ada %1"_s.arg(turn);
            after.policy.giveUpAfterDays = 30 + turn;
            break;
        case 6: {
            std::vector<Stage> stages(before.stages.begin(), before.stages.end());
            std::rotate(stages.begin(), stages.begin() + 1, stages.end());
            after.stages = Table<Stage>(stages);
            break;
        }
        case 7:
            if (after.decisions.empty())
                after.decisions = fullSearch().decisions;
            else
                after.decisions.erase(after.decisions.begin());
            break;
        case 8:
            after.tasks.put({{u"task-%1"_s.arg(turn)}, u"Do it"_s, {}, {}, {}});
            if (after.tasks.size() > 2)
                after.tasks.remove(after.tasks.front().id);
            break;
        }
        const auto written = writer->write(difference(before, after));
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        if (turn % 3 != 0)
            continue; // several changes at once, too
        QVERIFY(reader->changedOutside().value());
        const Search read = reader->load().value();
        QVERIFY(read == opened()->load().value());
        QVERIFY(read == after);
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
