// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/storage/copies/diagnosis.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace afterword {

/// A copy as the dialog offers it.
struct OfferedBackup {
    Backup backup;
    StoreCounts counts;
};

/// "Monday, November 23, 2026, 10:00 AM: 5 applications, 3 contacts"
QString inWords(const OfferedBackup &offered, const Zone &zone);

/// What a search that cannot be opened comes down to: what is wrong, what is safe, and the ways on. It only
/// asks; whatever is chosen keeps the file that stands there.
class RecoveryDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    enum class Choice {
        Leave,     ///< close the program, change nothing
        Restore,   ///< put chosenBackup() in the place of the store
        StartAnew, ///< an empty search in this place
        OpenOther, ///< another file is to be chosen
    };

    /// @p backups are those of @p diagnosis, the newest first; times are shown in @p zone.
    RecoveryDialog(const QString &path, const Diagnosis &diagnosis, std::vector<OfferedBackup> backups,
                   const Zone &zone, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Only for Restore.
    const Backup &chosenBackup() const;

private:
    QWidget *backupChoice(const Zone &zone);
    void finish(Choice choice);

    std::vector<OfferedBackup> m_backups;
    QButtonGroup *m_group = nullptr;
    Choice m_choice = Choice::Leave;
};

} // namespace afterword
