// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importer.h"

#include "core/exchange/json.h"
#include "ui/commands/editor.h"
#include "ui/importing/importdialog.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Larger files are no invitation and no search that one person made.
constexpr qint64 largestFile = qint64(64) << 20;

bool looksLikeCalendar(const QByteArray &text)
{
    return text.left(1000).toUpper().contains("BEGIN:VCALENDAR");
}

bool looksLikeJson(const QByteArray &text)
{
    QByteArray start = text.left(100);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.trimmed().startsWith('{');
}

QString sentence(const QString &file, const Error &error)
{
    const QString where = error.line > 0 ? Importer::tr(" (line %1)").arg(error.line) : QString();
    return Importer::tr("%1: %2%3. Nothing of it was imported.").arg(file, error.message, where);
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Importer::tr("it cannot be opened, %1").arg(file.errorString())};
    if (file.size() > largestFile)
        return Error{Importer::tr("it is too large for an invitation or a job search")};
    return file.readAll();
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
    std::vector<Invitation> invitations;
    QStringList skipped;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> text = read(path);
        if (!text) {
            Q_EMIT failed(sentence(name, text.error()));
        } else if (looksLikeCalendar(*text)) {
            const Result<InvitationFile> file = readInvitations(*text, m_editor.search().person.zone);
            if (!file) {
                Q_EMIT failed(sentence(name, file.error()));
                continue;
            }
            invitations.insert(invitations.end(), file->invitations.begin(), file->invitations.end());
            for (const Error &error : file->skipped)
                skipped << sentence(name, error);
        } else if (looksLikeJson(*text)) {
            importSearch(*text, name);
        } else {
            Q_EMIT failed(
                sentence(name, {tr("it is neither an invitation (.ics) nor an exported search (.json)")}));
        }
    }
    if (!invitations.empty())
        importInvitations(invitations, skipped);
    else if (!skipped.isEmpty())
        Q_EMIT failed(skipped.first());
}

void Importer::importSearch(const QByteArray &text, const QString &name)
{
    const Search &before = m_editor.search();
    const Result<Search> after = readSearch(text, before, m_editor.now());
    if (!after) {
        Q_EMIT failed(sentence(name, after.error()));
        return;
    }
    finish(difference(before, *after), tr("import of %1").arg(name));
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
    if (!m_editor.make(Step{change, name}))
        return;
    std::optional<ApplicationId> shown;
    if (!change.applications.empty() && change.applications.back().after)
        shown = change.applications.back().after->id;
    Q_EMIT imported(shown);
}

} // namespace afterword
