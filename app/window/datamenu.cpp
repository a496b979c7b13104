// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/datamenu.h"

#include "app/desktop/singleinstance.h"
#include "app/store/opensearch.h"
#include "app/store/recentstores.h"

#include "core/base/clock.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/copies/copies.h"
#include "core/storage/copies/diagnosis.h"
#include "core/storage/relocation.h"
#include "core/storage/statements/dialect.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/opening.h"
#include "ui/privacy/diagnosticsdialog.h"
#include "ui/privacy/erasedialog.h"
#include "ui/privacy/forgetdialog.h"
#include "ui/privacy/storedialog.h"
#include "ui/recovery/copiesdialog.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString inWords(Moment moment, const Zone &zone)
{
    const WallTime wall = zone.wallTime(moment);
    return QLocale().toString(wall.date, QLocale::ShortFormat) + u", "_s +
           QLocale().toString(wall.time, QLocale::ShortFormat);
}

/// What the copy at @p path holds. It stays as it is: one of an older version is brought up to date
/// elsewhere.
Result<Search> searchInCopy(const QString &path, const Clock &clock)
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"copy.afterword"_s);
    if (!folder.isValid() || !QFile::copy(path, there))
        return Error{DataMenu::tr("it could not be read")};
    const auto opened = openSearch(there, OpenMode::MustExist, clock);
    return opened ? Result<Search>(opened->search()) : Result<Search>(opened.error());
}

/// What the program remembers of itself: window, recent searches, own words of the spelling.
QStringList settingsFiles()
{
    const QDir folder(QFileInfo(RecentStores::defaultPath()).absolutePath());
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        files += folder.filePath(name);
    return files;
}

} // namespace

DataMenu::DataMenu(QMainWindow &window, Editor &editor, Place place)
    : m_window(window)
    , m_editor(editor)
    , m_place(std::move(place))
{
}

void DataMenu::addTo(QMenu *file, QAction *beforeQuit, QMenu *help)
{
    const auto add = [this](const QString &text, void (DataMenu::*run)()) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    file->insertAction(beforeQuit, add(tr("&Where It Is Kept…"), &DataMenu::showStore));
    file->insertAction(beforeQuit, add(tr("&Delete a Person Everywhere…"), &DataMenu::forget));
    file->insertAction(beforeQuit, add(tr("E&rase Everything…"), &DataMenu::erase));
    file->insertSeparator(beforeQuit);
    help->addAction(add(tr("&Diagnostics"), &DataMenu::showDiagnostics));
}

void DataMenu::showStore()
{
    const auto backups = backupsOf(m_place.path);
    const QString last =
        backups.empty() ? QString() : inWords(backups.front().at, m_editor.search().person.zone);
    QStringList others = m_place.recent.paths();
    others.removeAll(canonicalPath(m_place.path));
    auto *dialog = new StoreDialog({canonicalPath(m_place.path), last, others, m_place.server}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StoreDialog::folderWanted, this,
            [this] { openPlace(QFileInfo(canonicalPath(m_place.path)).absolutePath()); });
    connect(dialog, &StoreDialog::copyWanted, this, [this, dialog] { makeCopy(*dialog); });
    connect(dialog, &StoreDialog::putBackWanted, this, [this, dialog] { putBack(*dialog); });
    connect(dialog, &StoreDialog::moveWanted, this,
            [this, dialog](const QString &path) { move(*dialog, path); });
    connect(dialog, &StoreDialog::openWanted, this, &DataMenu::reopenWanted);
    dialog->open();
}

void DataMenu::makeCopy(StoreDialog &dialog)
{
    const auto kept = keepBackup(m_place.path, m_place.clock.now());
    dialog.say(kept ? tr("A copy is in %1.").arg(*kept)
                    : tr("No copy was made: %1.").arg(kept.error().message));
    if (kept)
        dialog.setLastCopy(inWords(m_place.clock.now(), m_editor.search().person.zone));
}

void DataMenu::putBack(StoreDialog &dialog)
{
    std::vector<OfferedBackup> offered;
    for (const Backup &backup : backupsOf(m_place.path)) {
        if (const auto counts = countsOf(backup.path))
            offered.push_back({backup, *counts});
    }
    if (offered.empty()) {
        dialog.say(tr("No copy can be read. Nothing was changed."));
        return;
    }
    const Zone zone = m_editor.search().person.zone;
    CopiesDialog question(std::move(offered), zone, &dialog);
    if (question.exec() != QDialog::Accepted)
        return;
    const Backup &chosen = question.chosen().backup;
    const Result<Search> copied = searchInCopy(chosen.path, m_place.clock);
    if (!copied) {
        dialog.say(tr("Nothing was put back, and nothing was changed: %1.").arg(copied.error().message));
        return;
    }
    if (const auto kept = keepBackup(m_place.path, m_place.clock.now()); !kept) {
        dialog.say(tr("The search as it is now could not be copied, so nothing was put back: %1.")
                       .arg(kept.error().message));
        return;
    }
    const QString when = inWords(chosen.at, zone);
    if (m_editor.make(
            Step{difference(m_editor.search(), *copied), tr("return to the copy from %1").arg(when)}))
        dialog.accept();
}

void DataMenu::move(StoreDialog &dialog, const QString &newPath)
{
    if (!m_place.server.isEmpty()) {
        dialog.say(tr("This is this machine’s copy of a shared search, and it stays where it is."));
        return;
    }
    Q_EMIT leaving();
    const auto moved = moveStore(m_place.store.database(), canonicalPath(m_place.path), newPath);
    if (moved) {
        Q_EMIT reopenWanted(newPath);
        return;
    }
    Q_EMIT staying();
    dialog.say(tr("It was not moved: %1.").arg(moved.error().message));
}

void DataMenu::forget()
{
    const QStringList copies = copiesOf(m_place.path);
    ForgetDialog dialog(m_editor.search(), int(copies.size()), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ContactId id = dialog.contact();
    const Contact *contact = m_editor.search().contacts.find(id);
    const QString name = contact ? contact->name : QString();
    if (!m_editor.make(Step{dialog.change(), tr("deletion of a person everywhere")}))
        return;
    Q_EMIT forgotten(id, name);
    if (!dialog.alsoInBackups())
        return;
    for (const QString &copy : copies) {
        if (const auto forgotten = forgetInCopy(copy, id); !forgotten)
            Q_EMIT failed(tr("The copy %1 stays as it is: %2.").arg(copy, forgotten.error().message));
    }
}

void DataMenu::erase()
{
    const QString path = canonicalPath(m_place.path);
    QStringList backups;
    for (const Backup &backup : backupsOf(path))
        backups += backup.path;
    EraseDialog dialog(filesOf(path, false) + settingsFiles(), backups, m_place.server, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT eraseWanted(dialog.chosenFiles());
}

void DataMenu::showDiagnostics()
{
    DiagnosticFacts facts;
    facts.storePath = canonicalPath(m_place.path);
    facts.home = QDir::homePath();
    facts.storeBytes = QFileInfo(facts.storePath).size();
    facts.backups = int(backupsOf(m_place.path).size());
    facts.readOnly = m_place.store.isReadOnly();
    facts.onNetwork = storefile::isOnNetwork(facts.storePath);
    const auto version = dialect::libraryVersion(m_place.store.database());
    facts.sqlite = version ? *version : QString();
    auto *dialog = new DiagnosticsDialog(diagnosticText(facts, m_editor.search()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace afterword
