// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recovery/recoverydialog.h"

class QListWidget;

namespace afterword {

/// The copies of a search that is well, to put one of them back. Accepted: chosen() is to take the place of
/// what stands.
class CopiesDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p backups: the newest first, at least one; times are shown in @p zone.
    CopiesDialog(std::vector<OfferedBackup> backups, const Zone &zone, QWidget *parent = nullptr);

    const OfferedBackup &chosen() const;

private:
    std::vector<OfferedBackup> m_backups;
    QListWidget *m_list;
};

} // namespace afterword
