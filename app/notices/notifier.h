// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticeaction.h"
#include "app/notices/noticeplanner.h"
#include "app/notices/postednotice.h"

#include "core/base/clock.h"

#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace afterword {

class LiveAgenda;
struct Replanned;
class NotificationService;

/// Announces follow-ups when they open, when they are due and when they are late: each once, over any number
/// of starts and processes; once more where the notice went before anyone can have seen it. What the person's
/// own edit brings is not announced to them while they are at it. It compares the plan with the ledger of
/// what was shown, whenever the plan changes and when the clock alone brings something. It has no timer of
/// its own: it looks when the agenda does.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// What it works with; all that is named by reference must outlive it.
    struct Parts {
        LiveAgenda &agenda;
        const Clock &clock;
        NotificationService &service;
        QString ledgerPath; ///< where the ledger is kept
        NoticeSettings settings;
    };
    explicit Notifier(Parts parts, QObject *parent = nullptr);
    ~Notifier() override;

    const NoticeSettings &settings() const { return m_settings; }
    void setSettings(const NoticeSettings &settings);

    /// Looks at the plan and the clock now.
    void look();
    /// The notices that stand with buttons that somebody must answer.
    std::vector<PostedNotice> answerable() const;
    /// Shows in their places, and answers from now on for, notices that another process has shown: most
    /// services tell of a button only the one that asked for it last.
    void takeOver(const std::vector<PostedNotice> &notices);
    /// What proves to another process of ours that a notice of this follow-up was shown; empty: none was.
    QString ticketOf(const FollowUpKey &key) const { return m_ledger.value(key.text()).ticket; }
    /// The follow-up whose notice, whichever process has shown it, carries @p ticket; absent: none does.
    std::optional<FollowUpKey> followUpOf(const QString &ticket) const;
    /// From now on it announces nothing new. It withdraws what has ended, and says once more what went
    /// unseen.
    void stopAnnouncing() { m_announces = false; }
    /// Whether a notice stands, or is to be said once more.
    bool hasAnything() const { return !m_covers.isEmpty() || !m_owed.isEmpty(); }

Q_SIGNALS:
    /// The person chose @p action on this follow-up's notice.
    /// @p token, where there is one, lets a window come to the front.
    void actionWanted(afterword::FollowUpKey key, afterword::NoticeAction action, QString token);
    /// The person asked for everything that is due.
    void overviewWanted(QString token);
    /// Everything there was to announce is shown, or cannot be.
    void settled();
    /// Another process has kept the ledger longer than any service makes it wait, so it is stopped or hangs.
    /// Nothing is shown meanwhile; it is tried again and again. @p process is its number; 0: not known.
    void keptOut(qint64 process);
    /// None of the notices stands any more, and none is to be said once more.
    void allGone();

private:
    NoticeRules rules() const;
    bool lockLedger();
    void announce(std::vector<FollowUp> followUps, Moment now);
    NoticeText textFor(const QString &tag, const std::vector<Notice> &notices, Moment now) const;
    void send(const QString &tag, std::vector<Notice> notices, Moment now);
    void withdrawEnded();
    void withdrawOutdone();
    void withdraw(const QStringList &tags);
    void onShown(const QString &tag);
    void onFailed(const QString &tag);
    void onActed(const QString &tag, const QString &action, const QString &token);
    void onGone(const QString &tag, NoticeEnd end);
    void onEdited(const Replanned &what);
    void onChanged(const Replanned &what);
    /// Sees to @p followUps, which are all that wants doing, or what was planned anew of it.
    void lookAt(const std::vector<FollowUp> &followUps, Moment now);
    std::vector<Notice> wanted(const std::vector<FollowUp> &followUps, Moment now) const;
    bool wasJustEntered(const FollowUp &followUp, Moment now) const;
    std::vector<Notice> seenToOpen(const std::vector<FollowUp> &followUps, Moment now) const;
    std::vector<Notice> summary(const std::vector<FollowUp> &followUps, Moment now) const;
    void noteOwed();
    void dropSettled();
    void writeNotes();
    void answered();
    void tellWhenAllGone();

    LiveAgenda &m_agenda;
    const Clock &m_clock;
    NotificationService &m_service;
    QString m_ledgerPath;
    NoticeSettings m_settings;
    NoticeLedger m_ledger;
    QLockFile m_lock; ///< on the ledger, from the look until all is noted
    QTimer m_later;   ///< until a ledger in use is tried again
    int m_tries = 0;  ///< that found it in use, one after the other
    /// What a notice says: of a whole search it may be tens of thousands, so there is one of it. Never null.
    using Saying = std::shared_ptr<const std::vector<Notice>>;
    static Saying saying(std::vector<Notice> notices = {});
    /// What the standing notice of this tag says; nothing where there is none.
    Saying covered(const QString &tag) const { return m_covers.value(tag, saying()); }

    /// Sent, and not yet answered. The clock may be set before the answer comes.
    struct Underway {
        Saying notices;
        Moment sentAt;
        QString ticket; ///< for a notice of one follow-up
    };
    QHash<QString, Underway> m_underway; ///< by tag
    QHash<QString, Saying> m_covers;     ///< by tag: what a standing notice says
    /// Gone unanswered, and not yet noted.
    struct Unseen {
        Saying notices;
        MissedBecause why;
    };
    std::vector<Unseen> m_unseen;
    QSet<QString> m_owed; ///< keys of what this process has shown and is to say once more
    bool m_hasLooked = false;
    QHash<QString, Moment> m_justEntered; ///< by key: due because of what was edited in the window, and when
    bool m_announces = true;
    bool m_lookAgain = false; ///< the plan changed while the daemon was thinking
    Moment m_nextLook;        ///< when the clock alone may bring something
};

} // namespace afterword
