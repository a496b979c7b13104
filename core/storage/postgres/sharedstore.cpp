// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/sharedstore.h"

#include "core/domain/defaultstages.h"
#include "core/domain/soundness/validate.h"
#include "core/storage/postgres/clients.h"
#include "core/storage/postgres/rowsright.h"
#include "core/storage/postgres/sharedschema.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SharedStore)
};

/// How often something is sent, where the line is lost or others are in the way.
constexpr int mostTries = 4;

/// Whether trying once more may help though the server is there.
bool wasInTheWay(const ServerFailure &failure)
{
    return failure.state == "40001" || failure.state == "40P01";
}

/// Whether somebody else changed the same rows first.
bool othersWereFirst(const ServerFailure &failure)
{
    return failure.state == "AW001" || failure.state == "23505" || failure.state == "23503";
}

QByteArray quotedName(QString name)
{
    return (u'"' + name.replace(u'"', u"\"\""_s) + u'"').toUtf8();
}

/// One that may be opened, as afterword.searches() tells of it.
struct Listed {
    qint64 id = 0;
    QString owner;
    bool isMine = false;
    bool mayWrite = false;
    qint64 version = 0;
};

std::vector<Listed> listedIn(const ServerRows &rows)
{
    std::vector<Listed> all;
    all.reserve(size_t(rows.rows()));
    for (int row = 0; row < rows.rows(); ++row) {
        all.push_back({rows.whole(row, 0), rows.text(row, 1), rows.whole(row, 2) != 0,
                       rows.whole(row, 3) != 0, rows.whole(row, 4)});
    }
    return all;
}

Error notShared()
{
    return {Words::tr("there is no such shared search, or it is no longer shared with you")};
}

/// The one that @p address means.
Result<Listed> chosen(const std::vector<Listed> &all, const StoreAddress &address)
{
    QStringList others;
    std::vector<Listed> fitting;
    for (const Listed &one : all) {
        others += u"%1 (?search=%2)"_s.arg(one.owner).arg(one.id);
        if (address.search ? one.id == *address.search : one.isMine)
            fitting.push_back(one);
    }
    if (fitting.size() == 1)
        return fitting.front();
    if (address.search)
        return notShared();
    if (others.isEmpty())
        return Error{
            Words::tr("nobody shares a search with %1 so far; people do that in their own window, with "
                      "“Who May See This Search…” in the File menu")
                .arg(address.person)};
    return Error{
        Words::tr("say in the address which search is meant; there are: %1").arg(others.join(u", "_s))};
}

} // namespace

SharedStore::SharedStore(StoreAddress address, ServerLine::Password password,
                         const ServerLine::Patience &patience)
    : m_address(std::move(address))
    , m_password(std::move(password))
    , m_patience(patience)
{
}

SharedStore::~SharedStore() = default;

Result<std::unique_ptr<SharedStore>> SharedStore::open(const StoreAddress &address,
                                                       ServerLine::Password password,
                                                       const ServerLine::Patience &patience, Welcome *welcome)
{
    std::unique_ptr<SharedStore> store(new SharedStore(address, std::move(password), patience));
    auto found = store->find();
    if (welcome)
        *welcome = store->welcome();
    if (!found)
        return found.error();
    return store;
}

Result<void> SharedStore::connect()
{
    m_line.reset();
    // Asked for once, however often the line is made anew.
    const auto tell = [this](const StoreAddress &address) {
        if (!m_told && m_password)
            m_told = m_password(address);
        return m_told;
    };
    auto line = ServerLine::open(m_address, tell, m_patience, &m_welcome);
    if (!line) {
        if (m_welcome == Welcome::WrongPassword)
            m_told.reset();
        return line.error();
    }
    m_line = std::move(line).value();
    m_heard.clear();
    return {};
}

Result<void> SharedStore::find()
{
    if (auto connected = connect(); !connected)
        return connected;
    const auto answers =
        m_line->run("SELECT version, least FROM afterword.schema_version; "
                    "SELECT search, owner, mine, may_write, version FROM afterword.searches()");
    if (answers.failure)
        return serverError(*answers.failure);
    if (auto fits = sharedschema::check(answers.results[0]); !fits)
        return fits;
    m_schema = answers.results[0].whole(0, 0);
    const auto one = chosen(listedIn(answers.results[1]), m_address);
    if (!one && m_address.search)
        m_welcome = Welcome::NotShared;
    if (!one)
        return one.error();
    m_id = one->id;
    m_owner = one->owner;
    m_mayWrite = one->mayWrite;
    // Whoever opens what is shared with them has taken it. A server that only follows another cannot note
    // that.
    if (!one->isMine)
        static_cast<void>(takeClients(*m_line, {m_id}));
    return m_mayWrite && one->version == 0 ? writeDefaultStages() : Result<void>();
}

Result<void> SharedStore::writeDefaultStages()
{
    // Mended, it would have stages even where none are kept yet.
    if (const auto read = load(); !read)
        return read.error();
    if (!m_known->search.stages.empty())
        return {};
    const Table<Stage> stages = defaultStages();
    Change change;
    change.stages =
        Edit<std::vector<Stage>>{std::vector<Stage>(), std::vector<Stage>(stages.begin(), stages.end())};
    const auto written = write(change);
    // Somebody else may have opened it for the first time at the same moment.
    if (!written && changedOutside().ok() && *changedOutside())
        return {};
    return written;
}

/// Lets @p ask speak to the server, over a new line where there is none, and again after a failure that
/// @p isAskedAgain.
template <class Ask, class Again>
ServerLine::Answers SharedStore::askUntilAnswered(const Ask &ask, const Again &isAskedAgain)
{
    ServerLine::Answers answers;
    for (int tries = 0; tries < mostTries; ++tries) {
        if (!m_line || !m_line->isOpen()) {
            if (auto connected = connect(); !connected) {
                answers.failure = ServerFailure{{}, connected.error().message, true};
                return answers;
            }
        }
        answers = ask(*m_line);
        if (!answers.failure || !isAskedAgain(*answers.failure))
            break;
    }
    return answers;
}

ServerLine::Answers SharedStore::askAgainWhereLost(const QByteArray &statement,
                                                   const std::vector<QByteArray> &values)
{
    return askUntilAnswered([&](ServerLine &line) { return line.run(statement, values); },
                            [](const ServerFailure &failure) { return failure.isLost(); });
}

Result<void> SharedStore::read()
{
    if (auto settled = settle(); !settled)
        return settled.error();
    // What could not be read is named with the rows that it stands in, so all of it is read once more then.
    const bool onlyNews = m_known && m_known->flaws.empty();
    auto answers =
        askAgainWhereLost(readingStatement(m_id, onlyNews ? std::optional(m_known->version) : std::nullopt));
    if (answers.failure) {
        if (m_line && m_line->isOpen())
            m_line->run("ROLLBACK");
        return serverError(*answers.failure);
    }
    if (answers.results.size() > 1 && answers.results[1].rows() != 1)
        m_welcome = Welcome::NotShared;
    // Exchanged where it stands, since copies of a large search take their time; where that fails, all of it
    // is read the next time.
    auto read = searchFrom(std::move(answers.results), onlyNews ? std::exchange(m_known, {}) : std::nullopt);
    if (!read)
        return read.error();
    m_known = std::move(read).value();
    m_rows = m_known->rows;
    m_seen = m_known->version;
    return {};
}

/// What was read last, without what makes no sense.
Search SharedStore::mended()
{
    Search search = m_known->search;
    m_flaws = m_known->flaws;
    const std::vector<Flaw> wrong = mend(search);
    m_flaws.insert(m_flaws.end(), wrong.begin(), wrong.end());
    m_holdsItsStages = search.stages.size() == m_known->search.stages.size();
    return search;
}

Result<Search> SharedStore::load()
{
    if (auto done = read(); !done)
        return done.error();
    return mended();
}

Change SharedStore::newsOnto(const Search &base, bool heldAll)
{
    // Where all of it was sound, what is new is looked at alone; where that is not, all of it is mended.
    if (heldAll && m_known->exchanged && m_known->flaws.empty() && m_flaws.empty()) {
        const Exchanged &exchanged = *m_known->exchanged;
        Change news = difference(exchanged.partOf(base), exchanged.partOf(m_known->search));
        if (validate(news, base))
            return news;
    }
    return difference(base, mended());
}

/// Sends @p change until the server says what became of it. A change that is sent twice is saved once.
/// @p wasSent becomes true where anything of it may have come to the server.
ServerLine::Answers SharedStore::sendUntilKnown(const Outgoing &change, bool &wasSent)
{
    const QByteArray id = QByteArray::number(m_id);
    const QByteArray name = change.change.toByteArray(QUuid::WithoutBraces);
    return askUntilAnswered(
        [&](ServerLine &line) {
            wasSent = true;
            return line.runBoth(
                {"SELECT afterword.save($1::bigint, $2::uuid, $3::jsonb)", {id, name, change.rows}},
                {"SELECT afterword.tell($1::bigint, $2::uuid)", {id, name}});
        },
        [](const ServerFailure &failure) { return failure.isLost() || wasInTheWay(failure); });
}

/// Brings to an end what nobody knows of yet.
Result<void> SharedStore::settle()
{
    if (!m_doubt)
        return {};
    bool wasSent = true;
    const auto answers = sendUntilKnown(*m_doubt, wasSent);
    if (answers.failure && answers.failure->isLost())
        return serverError(*answers.failure);
    m_doubt.reset();
    m_seen = 0; // what stands there now is to be read
    return {};
}

Result<void> SharedStore::write(const Change &change)
{
    const QSet<ApplicationId> aside = setAside();
    const bool meetsThem =
        std::any_of(change.applications.begin(), change.applications.end(),
                    [&](const Edit<Application> &edit) { return meetsOneOf(edit, aside); });
    if (m_mayWrite && (meetsThem || isReadOnly()))
        return Error{
            Words::tr("something there cannot be used, and what you change would meet it, so nothing "
                      "was saved; “afterword verify” names it, and with --mend puts it right: %1")
                .arg(wordsFor(m_flaws))};
    const auto rows = changeToSave(change, m_rows);
    return rows ? save(*rows) : rows.error();
}

/// Has the server save @p rows, once, and remembers what is known of it then.
Result<void> SharedStore::save(const ChangeToSave &rows)
{
    if (!m_mayWrite)
        return Error{Words::tr("this search is shared with you for reading only, so nothing was saved")};
    if (m_doubt) {
        if (auto settled = settle(); !settled)
            return settled;
        return Error{
            Words::tr("what was saved before the connection was lost has to be read first; try again")};
    }
    const Outgoing sent{QUuid::createUuid(), rows.rows};
    bool wasSent = false;
    const auto answers = sendUntilKnown(sent, wasSent);
    if (answers.failure && answers.failure->isLost() && wasSent) {
        m_doubt = sent;
        return Error{Words::tr("the connection to the server was lost while this was being saved, so it is "
                               "not known whether it was; look for it before you do it again")};
    }
    // Somebody else need not have been there: what makes no sense there may be what does not go with it.
    if (answers.failure && othersWereFirst(*answers.failure) && !m_flaws.empty())
        return Error{
            Words::tr("somebody else changed this meanwhile, or what makes no sense there is in the way, so "
                      "nothing was saved; “afterword verify” names that, and with --mend puts it right: %1")
                .arg(wordsFor(m_flaws))};
    if (answers.failure)
        return serverError(*answers.failure);
    wasSaved(answers.results.front().whole(0, 0), rows.written);
    return {};
}

Result<SharedStore::Proposal> SharedStore::propose(const std::function<void(Proposal &)> &complete)
{
    if (auto settled = settle(); !settled)
        return settled.error();
    auto answers = askAgainWhereLost(readingStatement(m_id, {}));
    if (answers.failure)
        return serverError(*answers.failure);
    Proposal proposal;
    proposal.rows = rowsAtServerIn(answers.results);
    auto read = searchFrom(std::move(answers.results), {});
    if (!read)
        return read.error();
    proposal.search = std::move(read->search);
    proposal.flaws = std::move(read->flaws);
    proposal.versions = std::move(read->rows);
    if (complete)
        complete(proposal);
    const std::vector<Flaw> wrong = afterword::putRight(proposal.search);
    proposal.flaws.insert(proposal.flaws.end(), wrong.begin(), wrong.end());
    return proposal;
}

Result<void> SharedStore::putRight(const Proposal &proposal)
{
    if (m_schema > sharedschema::newest)
        return Error{
            Words::tr("the server is of a newer version than this program, and may hold what this one "
                      "does not know, so nothing was changed; install that version and try again")};
    const auto rows = changeToPutRight(proposal.search, proposal.rows, proposal.versions);
    if (!rows)
        return rows.error();
    m_known.reset(); // all of it is read once more
    return save(*rows);
}

/// What was saved made that version, and wrote @p rows.
void SharedStore::wasSaved(qint64 version, const std::vector<std::pair<QString, QString>> &rows)
{
    for (const auto &[table, key] : rows)
        m_rows.set(table, key, version);
    if (version == m_seen + 1)
        m_seen = version;
}

Result<SharedStore::Outgoing> SharedStore::outgoing(const Change &change)
{
    auto rows = changeToSave(change, m_rows);
    if (!rows)
        return rows.error();
    m_prepared = QUuid::createUuid();
    m_preparedRows = std::move(rows->written);
    return Outgoing{m_prepared, std::move(rows->rows)};
}

SharedStore::Sent SharedStore::send(const Outgoing &change)
{
    bool wasSent = false;
    const auto answers = sendUntilKnown(change, wasSent);
    if (!answers.failure) {
        const qint64 version = answers.results.front().whole(0, 0);
        const bool wasAlone = change.change == m_prepared && version == m_seen + 1;
        if (wasAlone)
            wasSaved(version, m_preparedRows);
        return {Fate::Saved, {}, wasAlone};
    }
    const Error why = serverError(*answers.failure);
    if (answers.failure->isLost())
        return {Fate::Unknown, why};
    return {othersWereFirst(*answers.failure) ? Fate::OthersWereFirst : Fate::Refused, why};
}

Result<std::vector<Consent>> SharedStore::consents()
{
    const auto answers = askAgainWhereLost(
        "SELECT login, may_write, given_at FROM afterword.consents($1::bigint)", {QByteArray::number(m_id)});
    if (answers.failure)
        return serverError(*answers.failure);
    std::vector<Consent> all;
    const ServerRows &rows = answers.results.front();
    all.reserve(size_t(rows.rows()));
    for (int row = 0; row < rows.rows(); ++row)
        all.push_back({rows.text(row, 0), rows.whole(row, 1) != 0 ? Access::Write : Access::Read,
                       Moment(seconds(rows.whole(row, 2)))});
    return all;
}

Result<void> SharedStore::consent(const ConsentStep &step)
{
    const std::vector<QByteArray> who{QByteArray::number(m_id), step.login.toUtf8()};
    // Done twice it is the same, so it is sent again where the line is lost.
    const auto answers = step.access == Access::None
                             ? askAgainWhereLost("SELECT afterword.withdraw_consent($1::bigint, $2)", who)
                             : askAgainWhereLost("SELECT afterword.give_consent($1::bigint, $2, $3::bigint)",
                                                 {who[0], who[1], step.access == Access::Write ? "1" : "0"});
    return answers.failure ? Result<void>(serverError(*answers.failure)) : Result<void>();
}

Welcome SharedStore::welcome() const
{
    return m_line && !m_line->isOpen() ? Welcome::NoAnswer : m_welcome;
}

Result<bool> SharedStore::changedOutside()
{
    if (auto settled = settle(); !settled)
        return settled.error();
    const auto answers = askAgainWhereLost("SELECT version, channel, may_write FROM afterword.search_of(" +
                                           QByteArray::number(m_id) + ')');
    if (answers.failure)
        return serverError(*answers.failure);
    const ServerRows &row = answers.results.front();
    if (row.rows() != 1) {
        m_welcome = Welcome::NotShared;
        return notShared();
    }
    m_channel = row.text(0, 1);
    m_mayWrite = row.whole(0, 2) != 0;
    return row.whole(0, 0) != m_seen;
}

bool SharedStore::isListening() const
{
    return m_line && m_line->isOpen() && !m_heard.isEmpty();
}

bool SharedStore::listen()
{
    if (m_heard == m_channel || !m_line || !m_line->isOpen())
        return false;
    m_heard = m_channel;
    // A server that only follows another refuses it, and behind some poolers nothing ever comes.
    m_line->run("UNLISTEN *; LISTEN " + quotedName(m_channel));
    return true;
}

bool SharedStore::leavesOut() const
{
    return std::any_of(m_flaws.begin(), m_flaws.end(), [](const Flaw &flaw) { return flaw.leftOut; });
}

QSet<ApplicationId> SharedStore::setAside() const
{
    QSet<ApplicationId> all;
    for (const Flaw &flaw : m_flaws) {
        if (flaw.leftOut && flaw.within)
            all += *flaw.within;
    }
    return all;
}

} // namespace afterword
