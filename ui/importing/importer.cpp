// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importer.h"

#include "core/base/files.h"
#include "core/sheets/sheetconverter.h"
#include "ui/commands/editor.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/letterdialog.h"
#include "ui/importing/tabledialog.h"

#include <QFileInfo>
#include <QGuiApplication>
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
/// Nobody answers more questions at once.
constexpr size_t mostAsked = 50;

QString sentence(const QString &file, const Error &error)
{
    const QString where = error.line > 0 ? Importer::tr(" (line %1)").arg(error.line) : QString();
    return Importer::tr("%1: %2%3. Nothing of it was imported.").arg(file, error.message, where);
}

/// A workbook as a table, which takes some seconds.
Result<QByteArray> converted(const QByteArray &workbook)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto table = tableOfSpreadsheet(workbook);
    QGuiApplication::restoreOverrideCursor();
    return table;
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
    std::vector<Invitation> invitations;
    QStringList skipped;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        Result<QByteArray> text = readFile(path, largestImport);
        // What another program hands over starts no third one.
        if (asking == Asking::AboutInvitations && text && isSpreadsheet(*text))
            text = converted(*text);
        const Result<ImportFile> file =
            text ? readImport(std::move(text).value(), m_editor.search().person.zone)
                 : Result<ImportFile>(text.error());
        if (!file) {
            Q_EMIT failed(sentence(name, file.error()));
        } else if (file->kind == FileKind::Calendar) {
            const InvitationFile &found = file->invitations;
            invitations.insert(invitations.end(), found.invitations.begin(), found.invitations.end());
            for (const Error &error : found.skipped)
                skipped << sentence(name, error);
        } else if (file->kind == FileKind::Mail && file->invitations.invitations.empty()) {
            importLetters(*file, name, asking);
        } else if (file->kind == FileKind::Table && asking == Asking::AboutInvitations) {
            importTable(file->text, name);
        } else {
            importFacts(*file, name, asking);
        }
    }
    if (!invitations.empty())
        importInvitations(invitations, skipped);
    else if (!skipped.isEmpty())
        Q_EMIT failed(skipped.first());
}

void Importer::importFacts(const ImportFile &file, const QString &name)
{
    importFacts(file, name, Asking::AboutInvitations);
}

void Importer::importFacts(const ImportFile &file, const QString &name, Asking asking)
{
    if (asking == Asking::AboutEverything && !isWanted(file, name))
        return;
    const Search &before = m_editor.search();
    const Result<Imported> imported = importFile(file, before, m_editor.now());
    if (!imported) {
        Q_EMIT failed(sentence(name, imported.error()));
        return;
    }
    finish(difference(before, imported->search), tr("import of %1").arg(name));
    QStringList left;
    for (const ImportLine &line : imported->lines) {
        if (line.verb == ImportLine::Verb::Skipped)
            left << (line.line > 0 ? tr("line %1: %2").arg(line.line).arg(line.what) : line.what);
    }
    if (left.size() > mostTold)
        left = left.mid(0, mostTold) << tr("and %1 more").arg(left.size() - mostTold);
    if (!left.isEmpty())
        Q_EMIT failed(tr("%1 was imported, but for this: %2.").arg(name, left.join(tr("; "))));
}

/// Shows what the file would bring in, and asks. What it cannot bring in is told when it is tried.
bool Importer::isWanted(const ImportFile &file, const QString &name)
{
    const Result<Imported> imported = importFile(file, m_editor.search(), m_editor.now());
    if (!imported)
        return true;
    FactsDialog dialog(name, imported->lines, m_window);
    return dialog.exec() == QDialog::Accepted;
}

/// Letters that clearly belong somewhere go there; of the others it is asked.
void Importer::importLetters(const ImportFile &file, const QString &name, Asking asking)
{
    if (asking == Asking::AboutEverything && !isWanted(file, name))
        return;
    const Search &before = m_editor.search();
    OpenedSearch opened(before);
    std::vector<LetterQuestion> questions;
    QStringList left;
    bool anyRead = false;
    for (const ReadMail &mail : file.mails) {
        const Result<LetterProposal> proposal = propose(mail, opened, m_editor.now());
        if (!proposal) {
            left << tr("“%1” %2").arg(mail.subject, proposal.error().message);
            continue;
        }
        switch (proposal->kind) {
        case LetterProposal::Kind::Belongs: {
            const Taken taken = takeIn(mail, proposal->candidates.front().application, opened);
            if (!taken.note.isEmpty())
                left << taken.note;
            anyRead = true;
            break;
        }
        case LetterProposal::Kind::Unclear:
            if (questions.size() < mostAsked)
                questions.push_back({mail, proposal->candidates});
            else
                left << tr("“%1” %2").arg(mail.subject, whyNotTaken(*proposal, opened).message);
            break;
        case LetterProposal::Kind::Nobodys:
            left << tr("“%1”: %2").arg(mail.subject, whyNotTaken(*proposal, opened).message);
            break;
        case LetterProposal::Kind::Known:
        case LetterProposal::Kind::CameBack: anyRead = true; break;
        }
    }
    if (!questions.empty()) {
        LetterDialog dialog(questions, opened, m_editor.now(), m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        for (size_t place = 0; place < questions.size(); ++place) {
            if (const auto application = dialog.answer(place))
                takeIn(questions[place].mail, *application, opened);
        }
        anyRead = true;
    }
    const Change change = difference(before, opened.search());
    if (anyRead || !change.isEmpty())
        finish(change, tr("import of %1").arg(name));
    for (const Error &error : file.unread)
        left << error.message;
    if (left.size() > mostTold)
        left = left.mid(0, mostTold) << tr("and %1 more").arg(left.size() - mostTold);
    if (!left.isEmpty())
        Q_EMIT failed(anyRead ? tr("%1 was imported; look at this: %2.").arg(name, left.join(tr("; ")))
                              : sentence(name, Error{left.join(tr("; "))}));
}

void Importer::importTable(const QByteArray &text, const QString &name)
{
    const Search &search = m_editor.search();
    const auto usual = usualDateOrder(QLocale());
    auto layout = layoutOf(text, usual ? *usual : usualDateOrder(search.person.zone));
    if (!layout) {
        Q_EMIT failed(sentence(name, layout.error()));
        return;
    }
    TableDialog dialog(TablePlan(std::move(layout).value(), search, m_editor.now()), name, m_window);
    if (dialog.exec() == QDialog::Accepted)
        finish(dialog.plan().change(), tr("import of %1").arg(name));
}

void Importer::importInvitations(const std::vector<Invitation> &invitations, const QStringList &skipped)
{
    const Moment now = m_editor.now();
    ImportDialog dialog(IntakePlan(invitations, m_editor.search(), now), skipped, now, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = tr("import of %n invitations", nullptr, static_cast<int>(invitations.size()));
    finish(dialog.plan().change(), name);
}

void Importer::finish(const Change &change, const QString &name)
{
    if (const auto ready = m_before && !change.isEmpty() ? m_before() : Result<void>(); !ready) {
        Q_EMIT failed(tr("Nothing was imported: %1.").arg(ready.error().message));
        return;
    }
    if (!m_editor.make(Step{change, name}))
        return;
    std::optional<ApplicationId> shown;
    if (!change.applications.empty() && change.applications.back().after)
        shown = change.applications.back().after->id;
    Q_EMIT imported(shown);
}

} // namespace afterword
