// SPDX-License-Identifier: GPL-3.0-or-later
// The server is brought up to date while people work: each step of the schema is made while others save.
#include "core/storage/postgres/sharedschema.h"
#include "tests/support/sharedserver.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSharedSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStepIsMadeWhileOthersSave_data();
    void aStepIsMadeWhileOthersSave();
    void cleanupTestCase() { m_server.reset(); }

private:
    bool make(const QString &database, int version);

    std::unique_ptr<SharedServer> m_server;
    QString m_person;
};

namespace {

/// People of an earlier version who save in searches of their own, and read what they saved.
class Savers {
public:
    Savers(const StoreAddress &address, int count)
    {
        m_threads.reserve(size_t(count));
        for (int saver = 1; saver <= count; ++saver)
            m_threads.emplace_back([this, address, saver] { save(address, saver); });
    }
    ~Savers()
    {
        m_isOver = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Savers)

    /// Waits until so many more were saved, or something failed.
    void awaitMore(int count)
    {
        const int until = m_saved + count;
        for (int saved = m_saved; saved < until && !m_hasFailed; saved = m_saved)
            m_saved.wait(saved);
    }
    QString failure()
    {
        const std::lock_guard lock(m_mutex);
        return m_failure;
    }

private:
    void save(const StoreAddress &address, int search)
    {
        const auto line = ServerLine::open(address, SharedServer::password(), {});
        const QByteArray id = QByteArray::number(search);
        while (line && !m_isOver && !m_hasFailed) {
            const auto saved = (*line)->run(
                "SELECT afterword.save(" + id +
                ", gen_random_uuid(), jsonb_build_object('add', jsonb_build_object('task', jsonb_build_array("
                "jsonb_build_object('id', gen_random_uuid()::text, 'position', 1, 'text', 't')))))");
            const auto read = (*line)->run("SELECT count(*) FROM afterword.searches() WHERE search = " + id);
            if (saved.failure || read.failure || read.results[0].whole(0, 0) != 1) {
                const std::lock_guard lock(m_mutex);
                m_failure = saved.failure  ? saved.failure->text
                            : read.failure ? read.failure->text
                                           : u"there was no search"_s;
                m_hasFailed = true;
            }
            ++m_saved;
            m_saved.notify_all();
        }
    }

    std::atomic<int> m_saved = 0;
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_hasFailed = false;
    std::mutex m_mutex;
    QString m_failure;
    std::vector<std::thread> m_threads;
};

} // namespace

void TestSharedSteps::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
    m_person = m_server->newPerson(false);
}

bool TestSharedSteps::make(const QString &database, int version)
{
    QFile file(u":/sharedschema/%1.sql"_s.arg(version, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto made =
        m_server->administer("BEGIN; SET LOCAL lock_timeout = '10s'; SET LOCAL ROLE afterword_owner;\n" +
                                 file.readAll() + "\n; COMMIT",
                             database);
    if (made.failure)
        qWarning("%d: %s", version, qPrintable(made.failure->text));
    return !made.failure;
}

void TestSharedSteps::aStepIsMadeWhileOthersSave_data()
{
    QTest::addColumn<int>("version");
    for (int version = 2; version <= sharedschema::newest; ++version)
        QTest::addRow("step %d", version) << version;
}

void TestSharedSteps::aStepIsMadeWhileOthersSave()
{
    QFETCH(const int, version);
    const QString database = u"step%1"_s.arg(version);
    constexpr int people = 6;
    QVERIFY(!m_server->administer("CREATE DATABASE " + database.toUtf8()).failure);
    QVERIFY(!m_server
                 ->administer("CREATE SCHEMA afterword AUTHORIZATION afterword_owner; GRANT USAGE ON SCHEMA "
                              "afterword TO afterword_user",
                              database)
                 .failure);
    for (int before = 1; before < version; ++before)
        QVERIFY(make(database, before));
    QVERIFY(!m_server
                 ->administer("INSERT INTO afterword.account (login) VALUES ('" + m_person.toUtf8() +
                                  "'); INSERT INTO afterword.search (owner, title) SELECT a.id, '' FROM "
                                  "afterword.account a, generate_series(1, " +
                                  QByteArray::number(people) + ")",
                              database)
                 .failure);
    Savers savers(m_server->address(m_person, database), people);
    savers.awaitMore(50);
    QVERIFY(make(database, version));
    savers.awaitMore(50);
    QCOMPARE(savers.failure(), QString());
}

QTEST_GUILESS_MAIN(TestSharedSteps)
#include "tst_sharedsteps.moc"
