// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/importreport.h"
#include "app/store/opensearch.h"
#include "app/store/recentstores.h"
#include "core/base/files.h"
#include "core/edits/edittask.h"
#include "core/storage/postgres/storeaddress.h"

#include "core/exchange/intake/intake.h"
#include "core/exchange/intake/matching.h"
#include "core/meaning/meaningtext.h"
#include "core/sheets/sheetconverter.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/sidefiles.h"
#include "ui/importing/importreading.h"
#include "ui/importing/letters/letterfolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

using Verb = ImportLine::Verb;

/// One import: the files of the call, taken in one after the other, and written at once.
class Import {
public:
    explicit Import(const Surroundings &with)
        : m_with(with)
    {
    }

    /// An error where nothing was written, about the store.
    Result<void> run();
    /// Whether somebody else wrote into the store since it was read for this.
    bool wasOvertaken() const { return m_wasOvertaken; }
    /// Tells of everything that was done, or of what could not be.
    ExitCode tell(const Result<void> &done) const;

private:
    Result<void> openStore(OpenMode mode);
    Result<ImportFile> readOne(const QString &path, const QByteArray &content, const Zone &zone) const;
    void readWorkbook(const QString &path, const QByteArray &workbook, const Zone &zone);
    void add(const QString &path, Result<ImportFile> file);
    Result<ImportFile> readFolder(const QStringList &files, const Zone &zone);
    void addFolder(const QString &path, const Zone &zone);
    void read();
    std::vector<size_t> order() const;
    std::optional<Participant> unknownPerson() const;
    Search start(FileReport &first) const;
    void takeIn(FileReport &report);
    void takeInTogether(std::span<const size_t> indices);
    void noteMeanings();
    bool isAnyTaken() const;
    Result<void> readAnswers();
    Result<void> write();
    void remember() const;
    void complain(const FileReport &report) const;
    ExitCode finish() const;

    const Surroundings &m_with;
    std::optional<NamedSearch> m_opened;
    Search m_search; ///< as it stands with what was taken in so far
    std::vector<FileReport> m_reports;
    TableMemory m_remembered;
    TableAnswers m_answers;
    bool m_wasOvertaken = false;
};

/// What could not be taken in at all, and why.
void fail(FileReport &report, const Error &error)
{
    report.lines.push_back({Verb::Skipped, error.message, error.line});
}

/// The store could not be used: that is all that happened.
Error notImported(const Error &why)
{
    return {Words::tr("nothing was imported: %1").arg(why.message)};
}

Result<void> Import::openStore(OpenMode mode)
{
    auto opened = openNamed(m_with, mode);
    if (!opened)
        return notImported(opened.error());
    m_opened = std::move(opened).value();
    return {};
}

/// @p content of the file at @p path.
Result<ImportFile> Import::readOne(const QString &path, const QByteArray &content, const Zone &zone) const
{
    return readImport(content, zone, std::min(lastChangeOf(QFileInfo(path)), m_with.clock.now()));
}

/// Those sheets of a workbook that hold applications, as if each were a file.
void Import::readWorkbook(const QString &path, const QByteArray &workbook, const Zone &zone)
{
    auto sheets = sheetsOf(workbook);
    if (!sheets) {
        add(path, sheets.error());
        return;
    }
    for (const Sheet &sheet : sheetsToRead(path, std::move(sheets).value()))
        add(sheet.name, readImport(sheet.table, zone));
}

void Import::add(const QString &path, Result<ImportFile> file)
{
    FileReport report{path, {}, false, {}};
    if (file) {
        report.file = std::move(file).value();
        report.file->dateOrder = usualDateOrder(QLocale::system());
        report.file->remembered = m_remembered;
        report.file->answers = m_answers;
    } else {
        fail(report, file.error());
    }
    m_reports.push_back(std::move(report));
}

/// The letters and invitations of a folder, as if they were one file. Its address cards are files of
/// their own; what else lies there is none of our business.
Result<ImportFile> Import::readFolder(const QStringList &files, const Zone &zone)
{
    ImportFile folder;
    folder.kind = FileKind::Mail;
    if (files.isEmpty())
        return Error{Words::tr(
            "this is a folder that holds no letters (.eml, .mbox, a Maildir's), invitations (.ics) or "
            "address cards (.vcf)")};
    const size_t before = m_reports.size();
    for (const QString &file : files) {
        const auto content = readFile(file, largestImport);
        auto one = content ? readOne(file, *content, zone) : Result<ImportFile>(content.error());
        if (!one)
            folder.unread.push_back(
                {Words::tr("%1: %2").arg(QFileInfo(file).fileName(), one.error().message)});
        else if (isIntake(*one))
            join(folder, std::move(one).value());
        else
            m_reports.push_back({file, std::move(one).value(), false, {}});
    }
    const bool anyRead =
        !folder.mails.empty() || !folder.invitations.invitations.empty() || m_reports.size() > before;
    if (!anyRead && !folder.unread.empty()) {
        return Error{Words::tr("none of the files in this folder could be read; the reason for the first: %1")
                         .arg(folder.unread.front().message)};
    }
    sortLetters(folder);
    return folder;
}

void Import::addFolder(const QString &path, const Zone &zone)
{
    const auto folder = lookInto(path);
    if (!folder) {
        add(path, folder.error());
        return;
    }
    const QString &left = folder->tablesLeft;
    auto file = readFolder(folder->files, zone);
    if (!file && !left.isEmpty())
        file = Error{u"%1; %2"_s.arg(file.error().message, left)};
    add(path, std::move(file));
    if (m_reports.back().file && !left.isEmpty())
        m_reports.back().lines.push_back({Verb::Noted, left, 0});
}

void Import::read()
{
    const Zone zone = m_search.person.zone;
    for (const QString &path : m_with.line.files) {
        if (QFileInfo(path).isDir()) {
            addFolder(path, zone);
            continue;
        }
        const auto content = readFile(path, largestImport);
        if (!content)
            add(path, content.error());
        else if (isSpreadsheet(*content))
            readWorkbook(path, *content, zone);
        else
            add(path, readOne(path, *content, zone));
    }
}

/// The indices of the readable files, in the order in which to take them in.
std::vector<size_t> Import::order() const
{
    std::vector<size_t> indices;
    for (size_t index = 0; index < m_reports.size(); ++index) {
        if (m_reports[index].file)
            indices.push_back(index);
    }
    std::stable_sort(indices.begin(), indices.end(), [this](size_t a, size_t b) {
        return comesFirst(*m_reports[a].file, *m_reports[b].file);
    });
    return indices;
}

/// Who the person is, where the search does not know: as all the invitations together tell.
std::optional<Participant> Import::unknownPerson() const
{
    if (!m_search.person.email.isEmpty())
        return std::nullopt;
    std::vector<Invitation> all;
    for (const FileReport &report : m_reports) {
        if (report.file)
            all.insert(all.end(), report.file->invitations.invitations.begin(),
                       report.file->invitations.invitations.end());
    }
    return guessPerson(all);
}

/// What stands so far, with the person where @p first and the others tell who that is.
Search Import::start(FileReport &first) const
{
    Search search = m_search;
    const bool tells = !first.file->invitations.invitations.empty();
    if (const auto person = tells ? unknownPerson() : std::nullopt) {
        search.person.email = person->email;
        if (search.person.name.isEmpty())
            search.person.name = person->name;
        first.lines.push_back(
            {Verb::Merged,
             Words::tr("you: %1 <%2>, according to the invitations").arg(search.person.name, person->email),
             0});
    }
    return search;
}

void Import::complain(const FileReport &report) const
{
    for (const ImportLine &line : report.lines) {
        if (line.verb == Verb::Skipped)
            m_with.terminal.complain(report.path, {line.what, line.line});
    }
}

/// Writes what was taken in, in one transaction; the store as it was goes to the backups first. A store is
/// made only once there is something to put into it.
Result<void> Import::write()
{
    const bool isNew = !m_opened;
    if (isNew) {
        if (const auto made = openStore(OpenMode::CreateIfMissing); !made)
            return made;
    }
    Tracker &tracker = *m_opened->tracker;
    // Somebody else may have begun the same store meanwhile: then it holds more than it was taken into, and
    // that stays.
    m_wasOvertaken = isNew && !(tracker.search() == newSearch());
    QObject::connect(&tracker, &Tracker::reloaded, &tracker, [this] { m_wasOvertaken = true; });
    Change change = difference(isNew ? newSearch() : tracker.search(), m_search);
    m_search = {}; // of a long search there were three otherwise
    if (!isNew && !change.isEmpty() && !isStoreAddress(m_with.line.store)) {
        if (const auto kept = keepBackup(m_with.line.store, m_with.clock.now()); !kept)
            return Error{Words::tr("no copy could be made first, so nothing was imported: %1")
                             .arg(kept.error().message)};
    }
    auto written = tracker.apply(change);
    const bool isOnlyAtHome =
        change.person && change.person->before == Person() && change.person->after == atHome(Person());
    if (!written && isOnlyAtHome && tracker.search().person != Person()) {
        change.person.reset(); // who it is has been said by somebody else
        written = tracker.apply(change);
    }
    return written ? written : notImported(written.error());
}

void Import::takeIn(FileReport &report)
{
    auto imported = importFile(*report.file, m_search, m_with.clock.now());
    report.file->text = {}; // it has been read, and may be as large as all that comes of it
    if (!imported) {
        fail(report, imported.error());
        return;
    }
    m_search = std::move(imported->search);
    report.taken = true;
    report.lines = std::move(imported->lines);
    report.headings = std::move(imported->headings);
}

/// Invitations and letters, of which there may be thousands, one after the other into the same search.
void Import::takeInTogether(std::span<const size_t> indices)
{
    FileReport &first = m_reports[indices.front()];
    OpenedSearch opened(start(first));
    bool anyTaken = false;
    for (const size_t index : indices) {
        FileReport &report = m_reports[index];
        auto lines = afterword::takeIn(*report.file, opened, m_with.clock.now());
        if (!lines) {
            report.lines.clear();
            fail(report, lines.error());
            continue;
        }
        report.taken = anyTaken = true;
        report.lines.insert(report.lines.end(), lines->begin(), lines->end());
    }
    if (anyTaken)
        m_search = settlingApplyTasks(opened.search(), m_search, m_with.clock.now());
}

/// What letters that are new seem to mean, beside the file that each came in.
void Import::noteMeanings()
{
    QHash<QString, size_t> files; // by the letter's id
    std::optional<size_t> first;  // for letters that have none of their own
    for (const size_t index : order()) {
        for (const ReadMail &mail : m_reports[index].file->mails) {
            files.insert(messageIdOf(mail.id).text, index);
            first = first.value_or(index);
        }
    }
    if (!first)
        return;
    const Change change = difference(m_opened ? m_opened->search() : newSearch(), m_search);
    for (const StandingMeaning &one : StandingMeanings().ofNew(change, m_search, m_with.clock.now())) {
        const size_t file = files.value(one.letter.text, *first);
        m_reports[file].lines.push_back({Verb::Noted, lineOf(one, m_search), 0});
    }
}

ExitCode Import::finish() const
{
    if (m_with.line.preview && !m_with.line.json)
        m_with.terminal.print(Words::tr("This is what would come in; nothing was written."));
    if (m_with.line.json)
        printForPrograms(m_reports, m_with.terminal);
    else
        printForPeople(m_reports, m_with.terminal);

    if (!isAnyTaken())
        return ExitCode::Unreadable;
    const bool anySkipped = std::any_of(m_reports.begin(), m_reports.end(), [](const FileReport &report) {
        return std::any_of(report.lines.begin(), report.lines.end(),
                           [](const ImportLine &line) { return line.verb == Verb::Skipped; });
    });
    return anySkipped ? ExitCode::Problems : ExitCode::Done;
}

bool Import::isAnyTaken() const
{
    return std::any_of(m_reports.begin(), m_reports.end(),
                       [](const FileReport &report) { return report.taken; });
}

/// What was said of tables before, and with this call.
Result<void> Import::readAnswers()
{
    constexpr qint64 largest = 1'000'000; // bytes
    if (!isStoreAddress(m_with.line.store))
        m_remembered = readTableMemory(sideFileOf(m_with.line.store, SideFile::Tables));
    if (!m_with.line.answers)
        return {};
    const auto text = readFile(*m_with.line.answers, largest);
    const auto answers = text ? answersFromText(*text) : Result<TableAnswers>(text.error());
    if (!answers)
        return Error{Words::tr("nothing was imported, since %1 could not be used: %2")
                         .arg(*m_with.line.answers, answers.error().message)};
    m_answers = *answers;
    return {};
}

/// Keeps what was said of the tables that came in; where that cannot be kept it is said again next time.
void Import::remember() const
{
    if (m_answers.isEmpty() || isStoreAddress(m_with.line.store))
        return;
    const QString path = sideFileOf(m_with.line.store, SideFile::Tables);
    for (const FileReport &report : m_reports) {
        if (!report.taken || report.headings.isEmpty())
            continue;
        if (const auto kept = rememberAnswers(path, report.headings, m_answers); !kept)
            m_with.terminal.complain(path, kept.error());
    }
}

Result<void> Import::run()
{
    if (const auto answers = readAnswers(); !answers)
        return answers;
    const bool isShared = isStoreAddress(m_with.line.store);
    if (isShared || QFileInfo::exists(m_with.line.store)) {
        if (auto opened = openStore(OpenMode::MustExist); !opened)
            return opened;
    } else if (const auto copies = backupsOf(m_with.line.store); !copies.empty()) {
        return notImported({Words::tr("there is no store here any more, but copies of it are; put one "
                                      "back with: afterword restore %1")
                                .arg(copies.front().path)});
    } else if (RecentStores(RecentStores::defaultPath()).contains(m_with.line.store)) {
        // What stands on a stick that is not there is not begun anew in the folder where it is to be seen.
        return notImported({Words::tr(
            "there is no store here any more, though it was open here before; if its disk is not connected, "
            "connect it and try again; otherwise open it in the window, which can start a new one")});
    }
    // Before the store is made, what a new one would hold.
    m_search = m_opened ? m_opened->search() : newSearch();
    m_search.person = atHome(m_search.person);
    read();
    const std::vector<size_t> indices = order();
    for (size_t from = 0; from < indices.size();) {
        size_t to = from;
        while (to < indices.size() && isIntake(*m_reports[indices[to]].file))
            ++to;
        if (to > from)
            takeInTogether(std::span(indices).subspan(from, to - from));
        else
            takeIn(m_reports[indices[from]]);
        from = std::max(to, from + 1);
    }
    noteMeanings();
    if (m_with.line.preview || !isAnyTaken())
        return {};
    auto written = write();
    if (written)
        remember();
    return written;
}

ExitCode Import::tell(const Result<void> &done) const
{
    for (const FileReport &report : m_reports) {
        if (!report.taken)
            complain(report);
    }
    if (!done) {
        m_with.terminal.complain(m_with.line.store, done.error());
        return ExitCode::Unreadable;
    }
    for (const size_t index : order()) {
        if (m_reports[index].taken)
            complain(m_reports[index]);
    }
    return finish();
}

} // namespace

ExitCode runImport(const Surroundings &with)
{
    // Two may take in the same table at once: whoever comes second reads it against what stands by then.
    constexpr int mostTurns = 5;
    for (int turn = 1;; ++turn) {
        Import import(with);
        const auto done = import.run();
        if (done || !import.wasOvertaken() || turn == mostTurns)
            return import.tell(done);
    }
}

} // namespace afterword
