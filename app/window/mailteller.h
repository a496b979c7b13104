// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/notificationservice.h"

#include "core/domain/change/change.h"
#include "core/schedule/agenda.h"

#include <QObject>

#include <functional>

namespace afterword {

class Clock;
class LiveAgenda;
class MailDesk;
class Notifier;

/// Tells by a notice what letters of the mailbox brought, and what an account needs of the person, while the
/// window is not to be seen. It heeds how the person wants to be told; what quiet hours keep from them, they
/// see in the window.
class MailTeller : public QObject {
    Q_OBJECT

public:
    /// What it works with; all that is named by reference must outlive it.
    struct Parts {
        MailDesk &mail;
        LiveAgenda &agenda;
        const Notifier &notifier;
        const Clock &clock;
        std::function<bool()> isSeen; ///< the window
    };
    explicit MailTeller(Parts parts, const QDBusConnection &bus, const QString &image,
                        QObject *parent = nullptr);
    /// A notice that nobody answers for is taken back.
    ~MailTeller() override;

    /// @p account, a name of the caller's, needs something of the person: as needNoticeOf() says it.
    void tellNeed(const QString &account, const QString &need, const QString &what);
    /// It needs nothing any more.
    void settled(const QString &account) { m_service.withdraw(account); }

Q_SIGNALS:
    /// The person clicked the notice of what letters brought; @p token, where there is one, lets a window
    /// come to the front.
    void openWanted(QString token);
    /// The person clicked the notice of what @p account needs.
    void leadWanted(QString account, QString token);

private:
    void tell(const Change &change);
    bool isWanted() const;

    Parts m_parts;
    NotificationService m_service; ///< of its own: the other one's notices are those of follow-ups
    Replanned m_planned;           ///< by the last edit
};

} // namespace afterword
