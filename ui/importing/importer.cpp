// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importer.h"

#include "core/base/asshown.h"
#include "core/domain/questions.h"
#include "core/exchange/intake/postingintake.h"
#include "core/exchange/table/asking/tablememory.h"
#include "core/meaning/meaningtext.h"
#include "core/posting/knownjob.h"
#include "core/posting/letterposting.h"
#include "core/sheets/sheetconverter.h"
#include "ui/commands/editor.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importreading.h"
#include "ui/importing/letters/sortedletters.h"
#include "ui/importing/tabledialog.h"
#include "ui/parts/letters/meaninglist.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// So many files of other programs wait for their turn; nobody would look through more.
constexpr qsizetype mostHandedOver = 50;
/// So many rows that were left out are told one by one.
constexpr qsizetype mostTold = 3;
constexpr size_t mostMadeCards = 3; ///< of letters that are about nothing on the board
constexpr int shownAfter = 1000;    // milliseconds

/// What is new by @p change, where it is too much to be seen at a glance: "300 applications, 12 people".
QString inWords(const Change &change)
{
    const auto count = [](const auto &edits) {
        return std::count_if(edits.begin(), edits.end(), [](const auto &edit) { return !edit.before; });
    };
    qsizetype interviews = 0;
    qsizetype letters = 0;
    for (const auto &edit : change.applications) {
        const auto grown = [&edit](const auto &list) {
            const qsizetype before =
                edit.before ? static_cast<qsizetype>(std::size((*edit.before).*list)) : 0;
            return edit.after ? std::max<qsizetype>(
                                    0, static_cast<qsizetype>(std::size((*edit.after).*list)) - before)
                              : 0;
        };
        interviews += grown(&Application::interviews);
        letters += grown(&Application::messages);
    }
    const qsizetype applications = count(change.applications);
    const qsizetype people = count(change.contacts);
    if (applications + interviews + letters + people < 2)
        return {};
    QStringList parts;
    if (applications > 0)
        parts += Importer::tr("%n applications", nullptr, static_cast<int>(applications));
    if (interviews > 0)
        parts += Importer::tr("%n interviews", nullptr, static_cast<int>(interviews));
    if (letters > 0)
        parts += Importer::tr("%n letters", nullptr, static_cast<int>(letters));
    if (people > 0)
        parts += Importer::tr("%n people", nullptr, static_cast<int>(people));
    return parts.join(u", "_s);
}

/// A workbook's sheets as tables, which takes some seconds.
Result<std::vector<Sheet>> converted(const QByteArray &workbook)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto sheets = sheetsOf(workbook);
    QGuiApplication::restoreOverrideCursor();
    return sheets;
}

/// What a posting brings into @p search, and with it the letter that it came in; null: none.
Result<Imported> takeInWith(const ReadMail *letter, const Posting &posting, const Search &search, Moment now)
{
    Result<Imported> taken = takeInPosting(posting, search, now);
    const Application *job = taken && letter ? sameJob(taken->search, posting) : nullptr;
    if (!job)
        return taken;
    OpenedSearch opened(taken->search);
    takeIn(*letter, job->id, opened);
    taken->search = opened.search();
    return taken;
}

/// Whose letter @p change brings in, as one calls it: a file's name says nothing. Empty where it brings none.
QString letterIn(const Change &change, const Search &after)
{
    for (const Edit<Application> &edit : change.applications) {
        if (!edit.after)
            continue;
        const auto &messages = edit.after->messages;
        const auto letter = std::find_if(messages.begin(), messages.end(), [&](const Message &message) {
            return !edit.before || !findById(edit.before->messages, message.id);
        });
        if (letter == messages.end())
            continue;
        const Contact *contact = after.contacts.find(letter->contact);
        const QString who =
            contact ? Importer::tr("%1, %2", "a person, a company").arg(contact->name, edit.after->company)
                    : edit.after->company;
        if (letter->direction == Direction::Out)
            return Importer::tr("letter to %1").arg(who);
        const auto meanings = StandingMeanings().ofLetter(*letter, edit.after->id, after.person);
        const QString means = inFew(meanings);
        return means.isEmpty()
                   ? Importer::tr("letter from %1").arg(who)
                   : Importer::tr("letter from %1 (%2)", "a person, what it seems to say").arg(who, means);
    }
    return {};
}

} // namespace

Importer::Importer(Editor &editor, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_window(window)
{
}

void Importer::import(const QStringList &paths)
{
    importAll(paths, Asking::AboutInvitations);
}

void Importer::preview(const QStringList &paths)
{
    m_handedOver += paths.first(std::min(paths.size(), mostHandedOver - m_handedOver.size()));
    if (std::exchange(m_isPreviewing, true))
        return;
    while (!m_handedOver.isEmpty())
        importAll(std::exchange(m_handedOver, {}), Asking::AboutEverything);
    m_isPreviewing = false;
}

void Importer::importAll(const QStringList &paths, Asking asking)
{
    const ImportReading reading = read(paths, asking);
    if (reading.stopped)
        return;
    const auto count = static_cast<int>(paths.size());
    const QString name = count == 1 ? tr("import of %1").arg(QFileInfo(paths.front()).fileName())
                                    : tr("import of %n files", nullptr, count);
    const QScopedValueRollback together(m_together, std::optional(m_editor.newGroup(name)));
    for (const QString &problem : reading.problems)
        Q_EMIT failed(problem);
    for (const NamedImport &one : reading.facts) {
        if (one.file.kind == FileKind::Table)
            importTable(one.file.text, one.name, asking);
        else if (one.file.kind == FileKind::Page)
            importPosting(one.file.posting, nullptr, one.name, asking);
        else
            importFacts(one.file, one.name, asking);
    }
    const std::vector<Invitation> &invitations = reading.intake.invitations.invitations;
    if (!invitations.empty())
        importInvitations(invitations, reading.skippedEvents);
    else if (!reading.skippedEvents.isEmpty())
        Q_EMIT failed(reading.skippedEvents.first());
    if (!reading.intake.mails.empty() || !reading.intake.unread.empty()) {
        ImportFile letters;
        letters.kind = FileKind::Mail;
        letters.mails = reading.intake.mails;
        letters.unread = reading.intake.unread;
        for (const QString &left : reading.tablesLeft)
            letters.unread.push_back({left});
        importLetters(letters, reading.name, asking, reading.files);
    } else if (!reading.tablesLeft.isEmpty()) {
        Q_EMIT failed(tr("%1: %2.").arg(reading.name, reading.tablesLeft.join(tr("; "))));
    }
}

Importer::Decided Importer::importIntake(const ImportFile &intake, const QString &name)
{
    const QScopedValueRollback together(m_together,
                                        std::optional(m_editor.newGroup(tr("import of %1").arg(name))));
    const std::vector<Invitation> &invitations = intake.invitations.invitations;
    Decided decided;
    decided.invitations = invitations.empty() || importInvitations(invitations, {}, Source::Waiting);
    decided.letters = intake.mails.empty() || importLetters(intake, name, Asking::AboutInvitations);
    return decided;
}

/// What takes longer than a moment shows how far it is, and can be stopped.
ImportReading Importer::read(const QStringList &paths, Asking asking)
{
    QProgressDialog progress(tr("Reading the files…"), tr("Stop"), 0, 0, m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(shownAfter);
    // What another program hands over starts no third one.
    const auto convert = [asking](const QByteArray &workbook) -> Result<std::vector<Sheet>> {
        if (asking == Asking::AboutEverything)
            return Error{tr("is a spreadsheet, which is only read where you choose it here: with Import, or "
                            "by dropping it on the window")};
        return converted(workbook);
    };
    const auto goesOn = [&](qsizetype done, qsizetype of) {
        progress.setMaximum(static_cast<int>(of));
        progress.setValue(static_cast<int>(done));
        return !progress.wasCanceled();
    };
    return readImports(paths, m_editor.search().person.zone, m_editor.now(), convert, goesOn);
}

bool Importer::importFacts(const ImportFile &file, const QString &name)
{
    return importFacts(file, name, Asking::AboutInvitations, tr("Import from %1").arg(name));
}

bool Importer::importFacts(const ImportFile &file, const QString &name, Asking asking, const QString &title)
{
    if (!isWanted(file, name, asking, 1, title))
        return false;
    const Search &before = m_editor.search();
    const Result<Imported> imported = importFile(file, before, m_editor.now());
    if (!imported) {
        Q_EMIT failed(importProblem(name, imported.error()));
        return false;
    }
    if (!finish(difference(before, imported->search), tr("import of %1").arg(name)))
        return false;
    QStringList left;
    for (const ImportLine &line : imported->lines) {
        if (line.verb == ImportLine::Verb::Skipped)
            left << (line.line > 0 ? tr("line %1: %2").arg(line.line).arg(line.what) : line.what);
    }
    if (left.size() > mostTold)
        left = left.mid(0, mostTold) << tr("and %1 more").arg(left.size() - mostTold);
    if (!left.isEmpty())
        Q_EMIT failed(tr("%1 was imported, except for this: %2.").arg(name, left.join(tr("; "))));
    return true;
}

/// Shows what the file would bring in, and asks. What it cannot bring in is told when it is tried. Of what
/// another program hands over, Enter alone takes nothing in: nobody may have asked for it.
bool Importer::isWanted(const ImportFile &file, const QString &name, Asking asking, int files,
                        const QString &title)
{
    const Result<Imported> imported = importFile(file, m_editor.search(), m_editor.now());
    if (!imported)
        return true;
    const auto usual =
        asking == Asking::AboutEverything ? FactsDialog::Usual::Cancel : FactsDialog::Usual::Import;
    FactsDialog dialog(name, imported->lines, usual, m_window, files);
    if (!title.isEmpty())
        dialog.setWindowTitle(asShown(title));
    return dialog.exec() == QDialog::Accepted;
}

/// Letters that clearly belong somewhere go there; of the others it is asked, of all together.
bool Importer::importLetters(const ImportFile &file, const QString &name, Asking asking, int files)
{
    if (asking == Asking::AboutEverything && !isWanted(file, name, asking, files))
        return false;
    const Search &before = m_editor.search();
    const bool isOne = file.mails.size() == 1;
    const auto posting =
        isOne ? postingInLetter(file.mails.front().subject, file.mails.front().body) : std::nullopt;
    const bool mayBeCards = file.mails.size() <= mostMadeCards && !posting;
    SortedLetters letters = sortLetters(file.mails, before, m_editor.now(),
                                        mayBeCards ? NewCards::MayBeMade : NewCards::AreNotMade);
    LetterReport &report = letters.report;
    // One letter shows by itself where it went; of many it is said before.
    const bool isMany = asking == Asking::AboutInvitations && file.mails.size() > 1;
    if (letters.questions.empty() && isMany && report.taken > 0 && !isWanted(file, name, asking, files))
        return false;
    if (!letters.questions.empty() && !ask(letters, asking))
        return false;
    for (const Error &error : file.unread)
        report.problems << error.message;
    const Change change = difference(before, letters.after.search());
    const bool anyRead = report.taken + report.known > 0;
    if (anyRead || !change.isEmpty()) {
        const QString letter =
            report.taken == 1 && isOne ? letterIn(change, letters.after.search()) : QString();
        if (finish(change, letter.isEmpty() ? tr("import of %1").arg(name) : letter))
            showMeanings(change);
    }
    const bool isNobodys = !anyRead && isOne && !report.nobodys.isEmpty();
    if (isNobodys && posting) {
        const ReadMail *letter = letters.isLastTheirs ? &file.mails.front() : nullptr;
        if (asking == Asking::AboutInvitations)
            return importPosting(*posting, letter, name, asking);
        keepPosting(*posting, letter, name); // it was asked about above
        return true;
    }
    if (isNobodys)
        Q_EMIT failed(importProblem(
            name,
            Error{tr("“%1”: %2").arg(file.mails.front().subject, whyNotTaken({}, letters.after).message)}));
    else if (!anyRead && report.nobodys.isEmpty() && !report.problems.isEmpty())
        Q_EMIT failed(importProblem(name, Error{report.problems.join(tr("; "))}));
    else if (report.saysMore())
        Q_EMIT failed(inWords(report, name));
    return true;
}

/// Asks where those of @p letters belong that may belong anywhere; false where the person cancels.
bool Importer::ask(SortedLetters &letters, Asking asking)
{
    // Of what another program hands over, Enter alone makes no card: nobody may have asked for it.
    const auto usual =
        asking == Asking::AboutEverything ? LetterDialog::Usual::LeaveOut : LetterDialog::Usual::NewCard;
    LetterDialog dialog(letters.questions, letters.after, m_editor.now(), usual, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    for (size_t index = 0; index < letters.questions.size(); ++index)
        takeInAsSaid(letters.questions[index], dialog.answer(index), letters, m_editor.now());
    return true;
}

/// Shows what was read of a posting, and asks; a guess says that it is one.
bool Importer::importPosting(const Posting &posting, const ReadMail *letter, const QString &name,
                             Asking asking)
{
    Result<Imported> shown = takeInPosting(posting, m_editor.search(), m_editor.now());
    if (!shown) {
        Q_EMIT failed(importProblem(name, shown.error()));
        return false;
    }
    // Of what another program hands over, Enter alone takes nothing in: nobody may have asked for it.
    const auto usual =
        asking == Asking::AboutEverything ? FactsDialog::Usual::Cancel : FactsDialog::Usual::Import;
    if (letter)
        shown->lines.push_back({ImportLine::Verb::Added, tr("the letter itself, as theirs")});
    FactsDialog dialog(name, shown->lines, posting.text.value, usual, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    keepPosting(posting, letter, name);
    return true;
}

/// Takes it into the search as it stands now: while it was looked at, that may have changed.
void Importer::keepPosting(const Posting &posting, const ReadMail *letter, const QString &name)
{
    const Search &before = m_editor.search();
    const Result<Imported> taken = takeInWith(letter, posting, before, m_editor.now());
    if (!taken) {
        Q_EMIT failed(importProblem(name, taken.error()));
        return;
    }
    const Change change = difference(before, taken->search);
    if (!change.isEmpty())
        finish(change, tr("import of %1").arg(name));
    else if (const Application *known = sameJob(before, posting))
        Q_EMIT imported(known->id); // nothing changes: the card that is there is shown
}

void Importer::importTable(const QByteArray &text, const QString &name, Asking asking)
{
    const Search &search = m_editor.search();
    const auto usual = usualDateOrder(QLocale());
    auto layout = layoutOf(text, usual ? *usual : usualDateOrder(search.person.zone));
    if (!layout) {
        Q_EMIT failed(importProblem(name, layout.error()));
        return;
    }
    const QStringList headings = layout->headings();
    const TableAnswers remembered =
        m_tableMemory.isEmpty() ? TableAnswers() : readTableMemory(m_tableMemory).of(headings);
    TableDialog dialog(TablePlan(std::move(layout).value(), search, m_editor.now(), remembered), name,
                       m_window);
    if (asking == Asking::AboutEverything)
        dialog.preferCancel();
    if (dialog.exec() != QDialog::Accepted || !finish(dialog.plan().change(), tr("import of %1").arg(name)) ||
        m_tableMemory.isEmpty())
        return;
    if (const auto kept = rememberAnswers(m_tableMemory, headings, dialog.plan().answers()); !kept)
        Q_EMIT failed(
            tr("The table was imported, but what you said of it could not be kept for the next one: %1.")
                .arg(kept.error().message));
}

bool Importer::importInvitations(const std::vector<Invitation> &invitations, const QStringList &skipped,
                                 Source source)
{
    const Moment now = m_editor.now();
    ImportDialog dialog(IntakePlan(invitations, m_editor.search(), now), skipped, now, m_window);
    if (source == Source::Waiting)
        dialog.waitForDecision();
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QString name = tr("import of %n invitations", nullptr, static_cast<int>(invitations.size()));
    finish(dialog.plan().change(), name);
    return true;
}

/// False where nothing was written.
bool Importer::finish(const Change &change, const QString &name)
{
    if (const auto ready = m_before && !change.isEmpty() ? m_before() : Result<void>(); !ready) {
        Q_EMIT failed(tr("Nothing was imported: %1.").arg(ready.error().message));
        return false;
    }
    const QString what = inWords(change);
    const Step step{change, what.isEmpty() ? name : tr("%1: %2").arg(name, what)};
    if (!m_editor.make(step, m_together))
        return false;
    // Of many none is shown: the board is.
    std::optional<ApplicationId> shown;
    if (change.applications.size() == 1 && change.applications.front().after)
        shown = change.applications.front().after->id;
    Q_EMIT imported(shown);
    return true;
}

/// Of one application the card is shown, which asks about it by itself.
void Importer::showMeanings(const Change &change)
{
    if (change.applications.size() < 2)
        return;
    const auto letters = StandingMeanings().ofNew(change, m_editor.search(), m_editor.now());
    if (letters.empty())
        return;
    if (!m_meanings) {
        m_meanings = new MeaningList(m_editor, m_window);
        m_meanings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_meanings, &MeaningList::lookWanted, this, &Importer::lookWanted);
    }
    m_meanings->add(letters);
    m_meanings->show();
    m_meanings->raise();
}

} // namespace afterword
