// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/openorrecover.h"

#include "app/desktop/singleinstance.h"
#include "app/store/recentstores.h"
#include "app/terminal/terminal.h"

#include "core/storage/copies/backup.h"
#include "core/storage/copies/diagnosis.h"
#include "core/storage/storefile.h"
#include "ui/recovery/recoverydialog.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OpenOrRecover)
};

void tell(const QString &path, const Error &error)
{
    QMessageBox box(QMessageBox::Critical, Words::tr("Afterword"), path + u": "_s + error.message);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

std::vector<OfferedBackup> offered(const Diagnosis &diagnosis)
{
    std::vector<OfferedBackup> offered;
    for (const Backup &backup : diagnosis.backups) {
        const auto counts = countsOf(backup.path);
        offered.push_back({backup, counts ? *counts : StoreCounts()});
    }
    return offered;
}

/// @p sentence, and where what stood there before is now.
QString andWhatWasThere(const QString &sentence, const QString &keptAside)
{
    if (keptAside.isEmpty())
        return sentence;
    return sentence + u' ' + Words::tr("What was here before is kept as %1.").arg(pathInWords(keptAside));
}

/// Goes the way that was chosen; false where the person leaves. @p path becomes another one where they chose
/// so; @p said tells what was put in its place.
bool goOn(const RecoveryDialog &dialog, QString &path, Moment now, QString &said)
{
    Result<QString> done = QString();
    said.clear();
    switch (dialog.choice()) {
    case RecoveryDialog::Choice::Leave: return false;
    case RecoveryDialog::Choice::Restore:
        done = restore(path, dialog.chosenBackup().path, storefile::stampOf(now));
        if (done) {
            const QString when = fullMoment(dialog.chosenBackup().at, atHome(Person()).zone);
            said = andWhatWasThere(Words::tr("This is the copy of your search from %1.").arg(when), *done);
        }
        break;
    case RecoveryDialog::Choice::StartAnew:
        done = startAnew(path, storefile::stampOf(now));
        if (done)
            said = andWhatWasThere(Words::tr("This is a new, empty search."), *done);
        break;
    case RecoveryDialog::Choice::OpenOther: {
        const QString other = QFileDialog::getOpenFileName(
            nullptr, Words::tr("Open another search"), QFileInfo(path).absolutePath(),
            Words::tr("Searches (*.afterword);;All files (*)"));
        if (!other.isEmpty())
            path = other;
        break;
    }
    }
    if (!done)
        tell(path, done.error());
    return true;
}

/// Whether the search is of the person at this machine: of somebody else's, it says nothing.
bool livesHere(const OpenSearch &opened)
{
    return !opened.copy || opened.copy->owner() == opened.address->person;
}

} // namespace

std::optional<EnteredStore> openOrRecover(QString path, const Clock &clock, RecentStores &recent,
                                          Terminal &terminal)
{
    QString said;
    for (;;) {
        const bool known = recent.contains(canonicalPath(path)) || !backupsOf(path).empty();
        auto opened = openSearch(path, known ? OpenMode::MustExist : OpenMode::CreateIfMissing, clock);
        if (opened) {
            // A store that may only be read stays as it is, and its window says so.
            if (livesHere(*opened)) {
                if (const auto moved = moveIn(*opened); !moved)
                    terminal.complain(path, moved.error());
                else if (const auto named = nameStages(*opened); !named)
                    terminal.complain(path, named.error());
            }
            recent.add(canonicalPath(path));
            return EnteredStore{std::move(opened).value(), path, said};
        }
        terminal.complain(path, opened.error());
        const Diagnosis diagnosis = diagnose(path);
        // One that could not be made was never anywhere else: what kept it from being made is all there is to
        // say.
        const bool neverWas = !known && diagnosis.state == StoreState::Missing;
        if (diagnosis.state == StoreState::Sound || neverWas) {
            tell(path, opened.error());
            return {};
        }
        RecoveryDialog dialog(path, diagnosis, offered(diagnosis), atHome(Person()).zone);
        dialog.exec();
        if (!goOn(dialog, path, clock.now(), said))
            return {};
    }
}

} // namespace afterword
