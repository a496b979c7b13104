// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticeplanner.h"

#include "core/base/clock.h"
#include "core/domain/search.h"

#include <QObject>
#include <QTimer>

namespace afterword {

class LiveAgenda;
class NotificationService;
struct NoticeText;

/// Announces follow-ups when they open, when they are due and when they are late: each once, over any number
/// of starts. It compares the plan with the ledger of what was shown, whenever the plan changes and when the
/// working day begins.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// All must outlive the notifier; @p ledgerPath is where the ledger is kept.
    Notifier(LiveAgenda &agenda, const Clock &clock, NotificationService &service, QString ledgerPath,
             QObject *parent = nullptr);

    /// Looks at the plan and the clock now.
    void look();

Q_SIGNALS:
    /// The person asked for this follow-up by its notice.
    void openWanted(const afterword::FollowUpKey &key);
    /// The person asked for everything that is due.
    void overviewWanted();
    /// Everything there was to announce is shown, or cannot be.
    void settled();

private:
    void announce(const std::vector<Notice> &notices);
    void withdrawEnded(const std::vector<FollowUp> &followUps);
    void onShown(const QString &tag);
    void onFailed(const QString &tag);
    void onOpened(const QString &tag);
    void answered();

    LiveAgenda &m_agenda;
    const Clock &m_clock;
    NotificationService &m_service;
    QString m_ledgerPath;
    NoticeLedger m_ledger;
    QHash<QString, std::vector<Notice>> m_underway; ///< by tag: sent, and not yet answered
    bool m_lookAgain = false;                       ///< the plan changed while the daemon was thinking
    Moment m_nextLook; ///< the start of the next working day, when lateness is called anew
    QTimer m_timer;
};

/// What one notice says.
NoticeText textOf(const Notice &notice, const Search &search, Moment now);
/// What a digest of several says.
NoticeText digestOf(const std::vector<Notice> &notices, const Search &search, Moment now);

} // namespace afterword
