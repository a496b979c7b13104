// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace afterword {

/// Asks what is to be imported, and begins the next time in the folder from which something came last.
class ImportChoice {
public:
    /// Files of the kinds that can be read; none where the person changed their mind.
    QStringList files(QWidget *parent);
    /// A folder of letters, invitations or address cards, or a Maildir; none as above.
    QStringList folder(QWidget *parent);

private:
    QString m_folder; ///< empty: nothing came in yet
};

} // namespace afterword
