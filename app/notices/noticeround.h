// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/unlockwatch.h"
#include "app/notices/notificationservice.h"
#include "app/notices/notifier.h"
#include "app/store/opensearch.h"
#include "app/store/storewatch.h"

#include "ui/commands/editor.h"
#include "ui/liveagenda.h"

namespace afterword {

/// One round of notices without a window: what is due is shown through the same ledger as the window's, and
/// the buttons of what was shown are answered for as long as it stands.
class NoticeRound : public QObject {
    Q_OBJECT

public:
    /// @p clock must outlive the round. @p bus is the session's.
    NoticeRound(OpenSearch opened, const QString &storePath, const Clock &clock,
                const NoticeSettings &settings, const QDBusConnection &bus);
    ~NoticeRound() override;

    /// The questions that the person has answered in the window, as they are kept there.
    void knowAnswered(const QByteArray &kept);

    /// Shows what is due, and answers for @p left, which an ended program has shown. Answered by shown(), and
    /// by ended() when nothing stands that one could answer.
    void start(const std::vector<PostedNotice> &left);

    /// Takes back what still stands, since nobody will answer for it.
    void giveUp();

Q_SIGNALS:
    void shown();
    void ended();
    /// Another process does not let it look what was shown already; see Notifier::keptOut().
    void keptOut(qint64 process);
    /// A step that a button asked for was refused. @p why is a whole sentence.
    void failed(QString why);

private:
    void onSettled();
    void act(const FollowUpKey &key, NoticeAction action, const QString &token);
    void askProgram(const QString &action, const QString &ticket, const QString &token);
    void startProgram(const QDBusMessage &call, const QString &token);
    void wasTaken();
    void endWhenDone();

    OpenSearch m_opened;
    QString m_store;
    QDBusConnection m_bus;
    QString m_programName; ///< of the window on the bus
    Editor m_editor;
    LiveAgenda m_agenda;
    StoreWatch m_watch;
    NotificationService m_service;
    Notifier m_notifier;
    UnlockWatch m_unlock;
    bool m_settled = false;
    int m_pending = 0; ///< what the person chose, and the program has not taken yet
};

} // namespace afterword
