// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace afterword {

/// The mailboxes that other programs keep on this computer, each with a button that connects it, and one that
/// asks where another one is.
class LocalMailboxes : public QWidget {
    Q_OBJECT

public:
    explicit LocalMailboxes(QWidget *parent = nullptr);

    /// Looks below the person's home folder where mail programs usually keep letters.
    void lookForThem();

Q_SIGNALS:
    void connectWanted(QString folder);

private:
    void askForFolder();

    QWidget *m_found;
};

} // namespace afterword
