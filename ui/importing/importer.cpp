// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importer.h"

#include "core/base/files.h"
#include "ui/commands/editor.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importdialog.h"

#include <QFileInfo>
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

QString sentence(const QString &file, const Error &error)
{
    const QString where = error.line > 0 ? Importer::tr(" (line %1)").arg(error.line) : QString();
    return Importer::tr("%1: %2%3. Nothing of it was imported.").arg(file, error.message, where);
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

void Importer::importInvitations(const std::vector<Invitation> &invitations, const QStringList &skipped)
{
    const Moment now = m_editor.now();
    ImportDialog dialog(IntakePlan(invitations, m_editor.search(), now), skipped, now, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = invitations.size() == 1 ? tr("import of an invitation")
                                                 : tr("import of %1 invitations").arg(invitations.size());
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
