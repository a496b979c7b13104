// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/sharedadmin.h"

#include <QDialog>

class QLineEdit;

namespace afterword {

/// What goes with a login, one line for each kind of thing of which there is any.
QStringList whatGoes(const sharedadmin::Belongings &belongings);

/// Asks whether a login is to be erased, and says exactly what goes. It is done only where the login is typed
/// once more.
class EraseLogin : public QDialog {
    Q_OBJECT

public:
    /// @p name: as they wrote it in their search; may be empty.
    EraseLogin(const QString &login, const QString &name, const sharedadmin::Belongings &belongings,
               QWidget *parent);
};

} // namespace afterword
