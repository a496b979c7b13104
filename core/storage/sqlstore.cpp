// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlstore.h"

#include "core/domain/defaultstages.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/tables/tables.h"
#include "core/storage/tables/wholesearch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SqlStore)
};

/// Fewer are written before anybody could read how far it is.
constexpr size_t manyEdits = 500;
constexpr size_t editsBetweenWords = 50;

/// Tells how far a long change is.
class Teller {
public:
    Teller(const SqlStore::Progress &progress, const Change &change)
        : m_progress(progress)
        , m_all(change.contacts.size() + change.tasks.size() + change.applications.size() +
                change.templates.size() + change.decisions.size())
    {
    }

    ~Teller()
    {
        if (isHeard())
            m_progress(m_all, m_all); // it ended, well or not
    }
    Q_DISABLE_COPY_MOVE(Teller)

    /// One more is written. An error where the person stopped it.
    Result<void> tell()
    {
        ++m_done;
        if (!isHeard() || m_done == m_all || m_done % editsBetweenWords != 0 || m_progress(m_done, m_all))
            return {};
        return Error{Words::tr("it was stopped, so none of it was saved")};
    }

private:
    bool isHeard() const { return m_progress && m_all >= manyEdits; }

    const SqlStore::Progress &m_progress;
    size_t m_all;
    size_t m_done = 0;
};

Result<void> writeChange(const Database &database, const Change &change, const SqlStore::Progress &progress)
{
    Teller teller(progress, change);
    return tables::writeChange(database, change, [&] { return teller.tell(); });
}

/// Writes @p search in the place of everything that stands in the store. Settings that this version does not
/// know stay.
Result<void> writeAnew(const Database &database, const Search &search, const SqlStore::Progress &progress)
{
    // What belongs to a row of these goes with it.
    for (const char16_t *table : {u"decision", u"template", u"application", u"task", u"contact", u"stage"}) {
        if (auto emptied = database.run(u"DELETE FROM "_s + QString::fromUtf16(table)); !emptied)
            return emptied;
    }
    if (auto settings = tables::writeSettingsAnew(database, search.person, search.policy); !settings)
        return settings;
    Search nothing;
    nothing.person = search.person;
    nothing.policy = search.policy;
    return writeChange(database, difference(nothing, search), progress);
}

Result<void> writeDefaultStages(const Database &database)
{
    const auto hasStages = [&]() -> Result<bool> {
        const auto stages = database.ask(u"SELECT count(*) FROM stage"_s);
        if (!stages)
            return stages.error();
        return stages->toInt() > 0;
    };
    if (const auto there = hasStages(); !there || *there)
        return there ? Result<void>() : there.error();
    const Table<Stage> all = defaultStages();
    return database.inTransaction([&]() -> Result<void> {
        // Another program may have begun the same store meanwhile.
        if (const auto there = hasStages(); !there || *there)
            return there ? Result<void>() : there.error();
        return tables::writeStages(database, {}, {all.begin(), all.end()});
    });
}

} // namespace

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &path, OpenMode mode)
{
    auto database = Database::open(path, mode);
    if (!database)
        return database.error();
    if (mode == OpenMode::ForReading) {
        const auto version = dialect::readVersion(*database);
        if (!version)
            return version.error();
        if (*version != dialect::schemaVersion)
            return Error{Words::tr("the store is of an older version; open it once to bring it up to date")};
    }
    if (!database->isReadOnly()) {
        if (auto stages = writeDefaultStages(*database); !stages)
            return stages.error();
    }
    const auto version = dialect::dataVersion(*database);
    if (!version)
        return version.error();
    return std::unique_ptr<SqlStore>(new SqlStore(std::move(database).value(), *version));
}

Result<void> SqlStore::rejoin()
{
    // A store that is no longer in its place has lost its log as well; writing says so.
    if (m_database.hasItsLog() || !m_database.isInItsPlace())
        return {};
    m_rejoined = true;
    return m_database.reopen();
}

Result<Search> SqlStore::readAll()
{
    if (auto joined = rejoin(); !joined)
        return joined.error();
    const auto version = dialect::dataVersion(m_database);
    if (!version)
        return version.error();
    Search search;
    // One transaction, so that all tables are read as they stood at one moment.
    if (auto begun = m_database.run(u"BEGIN"_s); !begun)
        return begun.error();
    const auto done = tables::readSearch(m_database, search);
    if (auto ended = m_database.run(u"ROLLBACK"_s); !ended)
        return ended.error();
    if (!done)
        return done.error();
    m_dataVersion = *version;
    m_rejoined = false;
    return search;
}

Result<Search> SqlStore::load()
{
    auto search = readAll();
    if (!search)
        return search;
    m_flaws = m_database.takeFlaws();
    const std::vector<Flaw> wrong = mend(*search);
    m_flaws.insert(m_flaws.end(), wrong.begin(), wrong.end());
    return search;
}

Result<SqlStore::Proposal> SqlStore::propose()
{
    auto read = readAll();
    if (!read)
        return read.error();
    Proposal proposal{std::move(read).value(), m_database.takeFlaws()};
    const std::vector<Flaw> wrong = afterword::putRight(proposal.search);
    proposal.flaws.insert(proposal.flaws.end(), wrong.begin(), wrong.end());
    return proposal;
}

Result<void> SqlStore::putRight(const Proposal &proposal)
{
    if (m_database.isReadOnly())
        return m_database.whyReadOnly();
    return m_database.inTransaction([&]() -> Result<void> {
        const auto news = hasNews();
        if (!news)
            return news.error();
        if (*news)
            return Error{Words::tr(
                "another program changed this search meanwhile, so nothing was saved; look at it again")};
        if (auto written = writeAnew(m_database, proposal.search, m_progress); !written)
            return written;
        // What was to be put right is, or nothing of it was done.
        Search again;
        auto done = tables::readSearch(m_database, again);
        const bool isRight =
            m_database.takeFlaws().empty() && mend(again).empty() && again == proposal.search;
        if (done && !isRight)
            done = Error{Words::tr("it could not be put right, so nothing was changed")};
        return done;
    });
}

Result<void> SqlStore::write(const Change &change)
{
    return write(change, {});
}

Result<QString> SqlStore::note(const QString &name)
{
    return tables::readNote(m_database, name);
}

Result<void> SqlStore::write(const Change &change, const std::vector<Note> &notes)
{
    if (m_database.isReadOnly())
        return m_database.whyReadOnly();
    if (leavesOut())
        return Error{
            Words::tr("something in the store cannot be used, so it may only be read and nothing was saved; "
                      "\"afterword verify\" names it, and with --mend puts it right: %1")
                .arg(wordsFor(m_flaws))};
    if (auto joined = rejoin(); !joined)
        return joined;
    const Error unseen{
        Words::tr("another program changed this search meanwhile, so nothing was saved; look at it again")};
    auto written = m_database.inTransaction([&]() -> Result<void> {
        // Nobody else can write from here on; what they wrote before must be known first.
        const auto news = hasNews();
        if (!news)
            return news.error();
        if (*news)
            return unseen;
        for (const Note &note : notes) {
            if (auto kept = tables::writeNote(m_database, note.name, note.value); !kept)
                return kept;
        }
        return writeChange(m_database, change, m_progress);
    });
    // The log may have gone at the very moment of writing to it.
    if (written && !m_database.hasItsLog())
        return unseen;
    return written;
}

Result<bool> SqlStore::changedOutside()
{
    if (auto joined = rejoin(); !joined)
        return joined.error();
    return hasNews();
}

bool SqlStore::leavesOut() const
{
    return std::any_of(m_flaws.begin(), m_flaws.end(), [](const Flaw &flaw) { return flaw.leftOut; });
}

Result<bool> SqlStore::hasNews() const
{
    if (m_rejoined)
        return true;
    const auto version = dialect::dataVersion(m_database);
    if (!version)
        return version.error();
    return *version != m_dataVersion;
}

} // namespace afterword
