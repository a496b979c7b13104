// SPDX-License-Identifier: GPL-3.0-or-later
// What no program can read at a server is put right there, and nothing else is touched.
#include "core/storage/postgres/sharedmending.h"

#include "core/tracker.h"
#include "tests/support/fullsearch.h"
#include "tests/support/inorder.h"
#include "tests/support/sharedserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSharedMending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SharedServer>();
        NEED_SERVER(*m_server);
    }
    void init();
    void whatIsSoundStaysAsItIs();
    void eachKindIsPutRightAndWhatStoodThereIsKept();
    void whatIsSoundIsNotTouched();
    void whatBelongsToARowFollowsItsNewId();
    void whoeverWasQuickerLosesNothing();
    void whoeverMayOnlyReadChangesNothing();
    void aNewerServerIsLeftAsItIs();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<SharedStore> opened(const QString &person)
    {
        return std::move(SharedStore::open(m_server->address(person), SharedServer::password())).value();
    }
    /// Does @p statement as the server's superuser, who may say anything; %ID% is the search.
    bool byHand(QByteArray statement)
    {
        return !m_server->administer(statement.replace("%ID%", QByteArray::number(m_store->id()))).failure;
    }
    /// Has something of each kind in the search that no program can read.
    bool spoiled()
    {
        const QByteArray first = "'" + m_whole.contacts.front().id.text.toUtf8() + "'";
        return byHand("UPDATE afterword.application SET formality = 'loud' WHERE id = 'harbor' AND search = "
                      "%ID%") &&
               byHand("UPDATE afterword.message SET direction = 'up' WHERE application = 'northwind' AND "
                      "search = %ID%") &&
               byHand("UPDATE afterword.contact SET id = 'a/b' WHERE search = %ID% AND id = " + first) &&
               byHand("UPDATE afterword.interviewer SET contact = 'a/b' WHERE search = %ID% AND contact = " +
                      first) &&
               // As if it had been renamed by a program, which others hear of.
               byHand("INSERT INTO afterword.gone SELECT %ID%, 'contact', " + first +
                      ", version + 1 FROM afterword.search WHERE id = %ID%") &&
               byHand("UPDATE afterword.setting SET value = 'soon' WHERE name = "
                      "'policy.checkInOpensBusinessDays' "
                      "AND search = %ID%") &&
               byHand("UPDATE afterword.decision SET state = 'perhaps' WHERE search = %ID%");
    }
    QStringList kept() const { return QDir(m_folder->filePath(u"shared"_s)).entryList(QDir::Files); }

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SharedStore> m_store;
    QString m_person;
    QString m_copy; ///< where this machine's copy would lie
    Search m_whole;
};

void TestSharedMending::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_copy = m_folder->filePath(u"shared/ada.db"_s);
    m_person = m_server->newPerson();
    m_store = opened(m_person);
    Search full = fullSearch();
    full.policy.checkInOpensBusinessDays = 4;
    QVERIFY(m_store->write(difference(m_store->load().value(), full)));
    m_whole = m_store->load().value();
}

void TestSharedMending::whatIsSoundStaysAsItIs()
{
    const auto proposal = m_store->propose();
    QVERIFY(proposal && proposal->flaws.empty());
    QVERIFY(proposal->search == m_whole);
    const qint64 version = m_store->version();
    const auto mended = mendShared(*m_store, *proposal, m_copy, u"1"_s);
    QVERIFY(mended && mended->flaws.empty() && mended->keptAs.isEmpty());
    QVERIFY(kept().isEmpty());
    QVERIFY(m_store->load() && m_store->version() == version);
}

void TestSharedMending::eachKindIsPutRightAndWhatStoodThereIsKept()
{
    const auto other = opened(m_person);
    QVERIFY(other->load());
    QVERIFY(spoiled());
    const auto proposal = m_store->propose();
    QVERIFY(proposal && proposal->flaws.size() >= 5);
    const auto mended = mendShared(*m_store, *proposal, m_copy, u"1"_s);
    QVERIFY2(mended.ok(), mended ? "" : qPrintable(mended.error().message));
    QVERIFY(mended->flaws == proposal->flaws);

    const Search right = m_store->load().value();
    QVERIFY(m_store->flaws().empty());
    QVERIFY(inOrder(right) == inOrder(proposal->search));
    QCOMPARE(right.applications.size(), m_whole.applications.size());
    QCOMPARE(right.contacts.size(), m_whole.contacts.size());
    QCOMPARE(right.policy.checkInOpensBusinessDays, Policy().checkInOpensBusinessDays);
    // Somebody else comes to the same, and everything can be written again.
    QVERIFY(inOrder(other->load().value()) == inOrder(right));
    Application card = *right.applications.find(ApplicationId{u"northwind"_s});
    card.remarks = u"typed here"_s;
    QVERIFY(m_store->write(put(right, card)));

    // What was there before is kept, for its owner alone.
    QFile before(mended->keptAs);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray rows = before.readAll();
    for (const char *word : {"\"loud\"", "\"up\"", "\"a/b\"", "\"soon\"", "\"perhaps\""})
        QVERIFY2(rows.contains(word), word);
}

void TestSharedMending::whatIsSoundIsNotTouched()
{
    // What this program takes for sound and the server would refuse, and what somebody else signed.
    QVERIFY(byHand("UPDATE afterword.interview SET time_zone = 'UTC+05:30' WHERE search = %ID%"));
    QVERIFY(byHand("UPDATE afterword.task SET written_by = 'Kim (kim)' WHERE search = %ID%"));
    QVERIFY(
        byHand("UPDATE afterword.application SET formality = 'loud' WHERE id = 'harbor' AND search = %ID%"));
    const QByteArray rest =
        "SELECT count(*) FROM afterword.%TABLE% WHERE search = " + QByteArray::number(m_store->id()) +
        " AND changed_in > " + QByteArray::number(m_store->version());
    const auto mended = mendShared(*m_store, m_store->propose().value(), m_copy, u"1"_s);
    QVERIFY2(mended.ok(), mended ? "" : qPrintable(mended.error().message));
    QCOMPARE(mended->flaws.size(), size_t(1));
    const auto changed = [&](const QByteArray &table) {
        return m_server->administer(QByteArray(rest).replace("%TABLE%", table)).results.back().whole(0, 0);
    };
    QCOMPARE(changed("application"), 1);
    for (const char *table : {"contact", "task", "template", "stage", "setting", "decision"})
        QVERIFY2(changed(table) == 0, table);
    const Search right = m_store->load().value();
    QVERIFY(!right.tasks.empty());
    for (const Task &task : right.tasks)
        QCOMPARE(task.writtenBy, u"Kim (kim)"_s);
}

void TestSharedMending::whatBelongsToARowFollowsItsNewId()
{
    const Application whole = *m_whole.applications.find(ApplicationId{u"northwind"_s});
    QVERIFY(!whole.interviews.empty() && !whole.interviews.front().interviewers.empty());
    for (const char *table :
         {"application", "interview", "message", "draft", "document", "stage_move", "application_task"}) {
        const QByteArray column = table == QByteArray("application") ? "id" : "application";
        QVERIFY(byHand("SET session_replication_role = replica; UPDATE afterword." + QByteArray(table) +
                       " SET " + column + " = 'north/wind' WHERE " + column +
                       " = 'northwind' AND search = %ID%; SET session_replication_role = DEFAULT"));
    }
    const auto mended = mendShared(*m_store, m_store->propose().value(), m_copy, u"1"_s);
    QVERIFY2(mended.ok(), mended ? "" : qPrintable(mended.error().message));
    const Search right = m_store->load().value();
    QVERIFY(m_store->flaws().empty());
    Application found = *right.applications.find(ApplicationId{u"north-wind"_s});
    found.id = whole.id;
    QVERIFY(found == whole);
}

void TestSharedMending::whoeverWasQuickerLosesNothing()
{
    QVERIFY(spoiled());
    const auto proposal = m_store->propose();
    QVERIFY(proposal);
    const auto other = opened(m_person);
    const Search theirs = other->load().value();
    // What meets none of those rows goes beside it, what meets one goes before it.
    Contact beside = theirs.contacts.front();
    beside.remarks = u"beside"_s;
    QVERIFY(other->write(put(theirs, beside)));
    Application first = *theirs.applications.find(ApplicationId{u"harbor"_s});
    first.remarks = u"first"_s;
    QVERIFY(other->write(put(theirs, first)));
    QVERIFY(!mendShared(*m_store, *proposal, m_copy, u"1"_s));
    QVERIFY(kept().isEmpty()); // nothing was changed, so nothing has to be kept
    QVERIFY(!m_store->propose()->flaws.empty());
    QVERIFY(mendShared(*m_store, m_store->propose().value(), m_copy, u"2"_s));
    const Search right = m_store->load().value();
    QCOMPARE(right.contacts.find(beside.id)->remarks, u"beside"_s);
    QCOMPARE(right.applications.find(first.id)->remarks, u"first"_s);
}

void TestSharedMending::whoeverMayOnlyReadChangesNothing()
{
    QVERIFY(spoiled());
    const QString coach = m_server->newPerson();
    QVERIFY(m_store->consent({coach, Access::Read}));
    StoreAddress address = m_server->address(coach);
    address.search = m_store->id();
    const auto reading = std::move(SharedStore::open(address, SharedServer::password())).value();
    const auto proposal = reading->propose();
    QVERIFY(proposal && !proposal->flaws.empty());
    const auto refused = mendShared(*reading, *proposal, m_copy, u"1"_s);
    QVERIFY(!refused && refused.error().message.contains(u"reading only"_s));
    QVERIFY(kept().isEmpty());
    QVERIFY(m_store->propose()->flaws == proposal->flaws);
}

void TestSharedMending::aNewerServerIsLeftAsItIs()
{
    QVERIFY(spoiled());
    QVERIFY(byHand("UPDATE afterword.schema_version SET version = version + 1"));
    const auto store = opened(m_person);
    const auto refused = mendShared(*store, store->propose().value(), m_copy, u"1"_s);
    QVERIFY(byHand("UPDATE afterword.schema_version SET version = version - 1"));
    QVERIFY(!refused && refused.error().message.contains(u"newer version"_s));
    QVERIFY(kept().isEmpty());
}

QTEST_GUILESS_MAIN(TestSharedMending)
#include "tst_sharedmending.moc"
