// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/line/mailboxline.h"

#include "core/mailbox/local/localvisit.h"

#include <QHash>

#include <atomic>
#include <utility>

class QFileSystemWatcher;
class QTimer;

namespace afterword {

class Clock;

/// Where another program keeps a mailbox on this computer.
struct MailPlace {
    QString folder;
    QString spool;                ///< what the system delivers to, where the folder holds no inbox
    const Clock *clock = nullptr; ///< must outlive the line
};

/// Where this system delivers letters to whoever runs the program, whether or not anything is there.
QString systemSpool();

/// The way to a mailbox in folders of this computer: looks when something changes there, and now and then,
/// since not every disk tells of changes.
class FolderLine : public MailboxLine {
    Q_OBJECT

public:
    FolderLine(const MailPlace &place, MailErrand errand);

    void begin() override;
    void put(const LetterToPut &letter) override;
    /// What was sent from here went by a server, which keeps its own copy.
    void keep(const CopyToKeep &) override {}
    void look() override;
    void setWanted(const std::function<bool(const QByteArray &)> &isWanted) override;
    void leave() override;
    void giveUp() override { m_over = true; }

private:
    /// What stands under a name: the numbers of a disk and of a file or folder on it.
    using Standing = std::pair<quint64, quint64>;
    static Standing standingAt(const QString &path);
    void watch();
    bool isAnother() const;

    LocalVisit m_visit;
    const Clock &m_clock;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_soon = nullptr;
    QTimer *m_later = nullptr;
    QHash<QString, Standing> m_watched; ///< what stood where when it began to be watched
    std::atomic_bool m_over = false;
};

} // namespace afterword
