// SPDX-License-Identifier: GPL-3.0-or-later
// What the server tells by itself: that others changed something, to whoever may read it, and nothing else.
#include "core/storage/postgres/sharedstore.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QRegularExpression>
#include <QTest>

#include <libpq-fe.h>
#include <poll.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, on a busy machine

/// Waits until the server says something by itself.
bool isTold(const SharedStore &store)
{
    while (!store.wasTold()) {
        pollfd socket{store.socket(), POLLIN, 0};
        if (::poll(&socket, 1, patience) != 1)
            return false;
    }
    return true;
}

bool edit(SharedStore &store, const QString &remarks)
{
    const auto search = store.load();
    Contact contact = search->contacts.front();
    contact.remarks = remarks;
    return store.write(put(*search, contact)).ok();
}

} // namespace

class TestSharedNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatOthersChangeIsTold();
    void aQuestionAsksForTheVersionAlone();
    void aMoveTakesOneTrip();
    void whatIsToldSaysNothing();
    void whoIsLetInNoLongerHearsNothing();
    void whoIsLetInToWriteIsTold();
    void aLineThatIsMadeAnewIsAskedAndHeardAnew();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<SharedStore> opened(const StoreAddress &address)
    {
        auto store = SharedStore::open(address, SharedServer::password());
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(store).value();
    }
    /// The address of a new search that holds fullSearch().
    StoreAddress filled()
    {
        const StoreAddress address = m_server->address(m_server->newPerson());
        auto store = opened(address);
        if (!store->write(difference(store->load().value(), fullSearch())))
            qFatal("it cannot be filled");
        return address;
    }
    /// Reads it and listens, as a window does.
    std::unique_ptr<SharedStore> listening(const StoreAddress &address)
    {
        auto store = opened(address);
        if (!store->load() || !store->changedOutside() || !store->listen() || *store->changedOutside() ||
            store->listen())
            qFatal("it does not listen");
        return store;
    }
    QByteArray channelOf(qint64 search)
    {
        const auto asked = m_server->administer("SELECT name FROM afterword.search_channel WHERE search = " +
                                                QByteArray::number(search));
        return asked.results.front().text(0, 0).toLatin1();
    }

    std::unique_ptr<SharedServer> m_server;
};

void TestSharedNews::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
}

void TestSharedNews::whatOthersChangeIsTold()
{
    const StoreAddress mine = filled();
    const StoreAddress elsewhere = filled();
    const auto one = listening(mine);
    const auto other = listening(mine);
    const auto stranger = listening(elsewhere);
    // In another search: who listens there is told, and nobody else.
    const auto strangers = opened(elsewhere);
    QVERIFY(edit(*strangers, u"elsewhere"_s));
    QVERIFY(isTold(*stranger));
    QCOMPARE(one->changedOutside().value(), false);
    QVERIFY(!one->wasTold());

    QVERIFY(edit(*one, u"news"_s));
    QVERIFY(isTold(*other));
    QCOMPARE(other->changedOutside().value(), true);
    QCOMPARE(other->load().value().contacts.front().remarks, u"news"_s);
    QCOMPARE(other->changedOutside().value(), false);
    QVERIFY(!other->wasTold());
    // What one does oneself is no news.
    QCOMPARE(one->changedOutside().value(), false);
    QVERIFY(!one->wasTold());
}

void TestSharedNews::aQuestionAsksForTheVersionAlone()
{
    const StoreAddress address = filled();
    CutLine line(m_server->port());
    StoreAddress byLine = address;
    byLine.port = line.port();
    const auto store = listening(byLine);
    const int trips = line.trips();
    const qint64 carried = line.carried();
    QCOMPARE(store->changedOutside().value(), false);
    QCOMPARE(line.trips() - trips, 1);
    QVERIFY2(line.carried() - carried < 700, qPrintable(QString::number(line.carried() - carried)));
}

void TestSharedNews::aMoveTakesOneTrip()
{
    const StoreAddress address = filled();
    CutLine line(m_server->port());
    StoreAddress byLine = address;
    byLine.port = line.port();
    const auto store = opened(byLine);
    const int before = line.trips();
    const Search search = store->load().value();
    QCOMPARE(line.trips() - before, 1);
    Application card = search.applications.front();
    card.rank += 1;
    QVERIFY(store->write(put(search, card)));
    QCOMPARE(line.trips() - before, 2);
    // Nobody else was there: nothing has to be read before the next.
    Application next = card;
    next.rank += 1;
    Search now = search;
    make(put(search, card), now);
    const auto sent = store->send(store->outgoing(put(now, next)).value());
    QVERIFY(sent.fate == SharedStore::Fate::Saved);
    QVERIFY(sent.wasAlone);
    QCOMPARE(line.trips() - before, 3);
    // Somebody else was there: it is saved, and there is something to read.
    const auto other = opened(address);
    QVERIFY(edit(*other, u"meanwhile"_s));
    make(put(now, next), now);
    Application last = next;
    last.rank += 1;
    const auto beside = store->send(store->outgoing(put(now, last)).value());
    QVERIFY(beside.fate == SharedStore::Fate::Saved);
    QVERIFY(!beside.wasAlone);
    QVERIFY(store->load().value() == opened(address)->load().value());
}

void TestSharedNews::whatIsToldSaysNothing()
{
    const StoreAddress address = filled();
    const auto store = opened(address);
    const QByteArray channel = channelOf(store->id());
    static const QRegularExpression nothing(u"^[0-9a-f]{32}$"_s);
    QVERIFY2(nothing.match(QString::fromLatin1(channel)).hasMatch(), channel.constData());
    QVERIFY(channel != channelOf(opened(filled())->id()));
    // As a client of one's own hears it.
    const QByteArray words = "host=127.0.0.1 dbname=afterword port=" + QByteArray::number(m_server->port()) +
                             " user=" + address.person.toUtf8() + " password='" +
                             SharedServer::secretOf(address.person) + '\'';
    PGconn *line = PQconnectdb(words.constData());
    QCOMPARE(PQstatus(line), CONNECTION_OK);
    PQclear(PQexec(line, "LISTEN \"" + channel + '"'));
    QVERIFY(edit(*store, u"secret"_s));
    PGnotify *notice = nullptr;
    while (!(notice = PQnotifies(line))) {
        pollfd socket{PQsocket(line), POLLIN, 0};
        QCOMPARE(::poll(&socket, 1, patience), 1);
        QCOMPARE(PQconsumeInput(line), 1);
    }
    QCOMPARE(QByteArray(notice->relname), channel);
    QCOMPARE(QByteArray(notice->extra), QByteArray());
    PQfreemem(notice);
    PQfinish(line);
}

void TestSharedNews::whoIsLetInNoLongerHearsNothing()
{
    const StoreAddress address = filled();
    const auto owner = listening(address);
    const auto window = listening(address); // another one of the owner's
    StoreAddress theirs = m_server->address(m_server->newPerson(false));
    theirs.search = owner->id();
    QVERIFY(owner->consent({theirs.person, Access::Read}));
    QVERIFY(isTold(*window)); // the name is another one from now on
    QCOMPARE(window->changedOutside().value(), false);
    QVERIFY(window->listen());

    const auto reader = listening(theirs);
    QVERIFY(edit(*owner, u"for both"_s));
    QVERIFY(isTold(*window));
    QVERIFY(isTold(*reader));
    const QByteArray before = channelOf(owner->id());
    QVERIFY(owner->consent({theirs.person, Access::None}));
    QVERIFY(isTold(*reader)); // that is the last
    QVERIFY(isTold(*window));
    QVERIFY(!reader->changedOutside());
    QVERIFY(window->changedOutside().value());
    QVERIFY(window->listen());
    QVERIFY(channelOf(owner->id()) != before);
    QVERIFY(edit(*owner, u"not for them"_s));
    QVERIFY(isTold(*window));
    QVERIFY(!reader->changedOutside());
    QVERIFY(!reader->wasTold());
    // So it is where somebody who was let in is taken away.
    const QString gone = m_server->newPerson(false);
    QVERIFY(owner->consent({gone, Access::Read}));
    const QByteArray known = channelOf(owner->id());
    m_server->administer("DELETE FROM afterword.account WHERE login = '" + gone.toUtf8() + '\'');
    QVERIFY(channelOf(owner->id()) != known);
}

void TestSharedNews::whoIsLetInToWriteIsTold()
{
    const StoreAddress address = filled();
    const auto owner = opened(address);
    StoreAddress theirs = m_server->address(m_server->newPerson(false));
    theirs.search = owner->id();
    QVERIFY(owner->consent({theirs.person, Access::Read}));
    const auto reader = listening(theirs);
    QVERIFY(!reader->mayWrite());
    QVERIFY(owner->consent({theirs.person, Access::Write}));
    QVERIFY(isTold(*reader));
    QCOMPARE(reader->changedOutside().value(), false);
    QVERIFY(reader->mayWrite());
    QVERIFY(reader->listen());
    QVERIFY(owner->consent({theirs.person, Access::Read}));
    QVERIFY(isTold(*reader));
    QCOMPARE(reader->changedOutside().value(), false);
    QVERIFY(!reader->mayWrite());
}

void TestSharedNews::aLineThatIsMadeAnewIsAskedAndHeardAnew()
{
    const StoreAddress address = filled();
    const auto store = listening(address);
    const auto other = opened(address);
    m_server->administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT "
                         "version, channel%'");
    QVERIFY(isTold(*store)); // it is lost: there is something to ask for
    QCOMPARE(store->socket(), -1);
    QVERIFY(!store->isListening());
    QVERIFY(edit(*other, u"unheard"_s));
    QCOMPARE(store->changedOutside().value(), true);
    QVERIFY(store->listen());
    QCOMPARE(store->load().value().contacts.front().remarks, u"unheard"_s);
    QVERIFY(edit(*other, u"heard"_s));
    QVERIFY(isTold(*store));
}

QTEST_GUILESS_MAIN(TestSharedNews)
#include "tst_sharednews.moc"
