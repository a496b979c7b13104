// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountneed.h"
#include "app/mailbox/line/smtpline.h"

#include "core/domain/change/renames.h"
#include "core/mailbox/letters/mailboxmemory.h"
#include "core/mailbox/letters/outbox.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace afterword {

class Clock;
class Editor;

/// Sends letters from here, where the person wants that: each once, at its time or when the person says so,
/// and never one of which it is not known whether it went. What is being sent stands in a file beside the
/// store, which is brought up to date before a letter's text goes and after the server has answered. The line
/// is in a thread of its own.
class SendDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with; all that is named by reference must outlive it.
    struct Parts {
        Editor &editor;
        const Clock &clock;
        QString outboxPath;
        /// Who takes letters and with which name and password; an error tells why nobody does, as a sentence.
        std::function<Result<LetterToSend>()> line;
        /// What is remembered of the mailbox.
        std::function<const MailboxMemory &()> memory;
    };
    explicit SendDesk(const Parts &parts, QObject *parent = nullptr);
    ~SendDesk() override;

    /// Reads what waits, once, and goes on with it; what was missed or is unclear is asked about.
    void start();

    const Outbox &outbox() const { return m_outbox; }
    /// Whether a letter is on its way at this moment.
    bool isSending() const { return m_worker != nullptr; }
    /// How many letters wait for an answer of the person.
    int askedCount() const;
    /// What sending needs of the person.
    AccountNeed need() const;

    /// Sends @p draft at @p at, else at another time than the one that was chosen before. An error tells why
    /// it may not go, as a sentence; then nothing has changed.
    Result<void> send(const DraftId &draft, Moment at);
    /// False where it may be gone already.
    bool takeBack(const DraftId &draft);
    /// Takes back all that can be: nobody takes letters any more.
    void takeAllBack();
    /// Whether a letter is on its way, or goes within seconds.
    bool isAboutToSend() const;
    /// The store is about to be left: waits a few seconds for a server that has a letter and has not said so,
    /// and begins nothing any more until goOn().
    void rest();
    void goOn();
    /// Somebody was deleted everywhere: what is kept of letters whose drafts went with them goes too.
    void forgetDrafts();
    /// The person says of an unclear letter whether it arrived.
    void answer(const DraftId &draft, bool arrived);

Q_SIGNALS:
    void changed();
    /// Something could not be done; @p why is a whole sentence.
    void failed(QString why);
    /// A letter waits for an answer of the person.
    void needsLook(QString what);
    /// The server took a letter; a copy is to lie among what was sent.
    void sent(QByteArray messageId, QByteArray letter);
    /// It is not known whether a letter went, or whether a draft still lies there: the mailbox may tell.
    void unclear();

private:
    struct Worker;

    void look();
    void saveOrTell();
    void follow(const Renames &renames);
    void begin(const DraftId &draft);
    bool giveOver();
    void finished();
    void settle(const SendOutcome &outcome);
    void note();
    void ask(Outgoing &outgoing, const QString &why);
    Result<void> save();
    Result<void> write();
    Result<QByteArray> readKept() const;
    bool heedOthers();
    Result<bool> noteGivenOver(const DraftId &draft, const QByteArray &letter);
    void armTimer();

    Editor &m_editor;
    const Clock &m_clock;
    QString m_path;
    std::function<Result<LetterToSend>()> m_line;
    std::function<const MailboxMemory &()> m_memory;
    Outbox m_outbox;
    QByteArray m_kept; ///< what was read or written last; empty: there was nothing
    bool m_isRead = false;
    QString m_unreadable; ///< why what was being sent is not known; then nothing is sent
    std::unique_ptr<Worker> m_worker;
    QTimer m_timer;
    bool m_rests = false;
};

/// Where what is being sent from the search at @p storePath is kept.
QString outboxPathFor(const QString &storePath);

} // namespace afterword
