// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace afterword {

class PlainLabel;

/// The mailboxes that other programs keep on this computer, each with a button that connects it, and one that
/// asks where another one is.
class LocalMailboxes : public QWidget {
    Q_OBJECT

public:
    explicit LocalMailboxes(QWidget *parent = nullptr);

    /// Looks below the person's home folder where mail programs usually keep letters.
    void lookForThem();

    /// Offers the mailboxes below @p folder, and another folder, in place of this one.
    void offerBelow(const QString &folder);

Q_SIGNALS:
    void connectWanted(QString folder);

private:
    void offer(const QStringList &places);
    void askForFolder();

    PlainLabel *m_what;
    QWidget *m_found;
    QPushButton *m_choose;
};

} // namespace afterword
