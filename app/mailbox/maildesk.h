// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountneed.h"
#include "app/accounts/keptmemory.h"
#include "app/accounts/secrets.h"
#include "app/accounts/toldtrouble.h"
#include "app/mailbox/line/mailwatch.h"
#include "app/mailbox/line/smtpline.h"
#include "app/mailbox/onlineaccounts.h"

#include "core/domain/change/renames.h"
#include "core/mailbox/letters/mailnews.h"

#include <QTimer>

namespace afterword {

class Clock;
class Editor;

/// The person's mailbox: what comes there is taken into the search, drafts go there, and everything about it
/// can be forgotten. Without a connected mailbox it does nothing at all.
class MailDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with; all that is named by reference must outlive it.
    struct Parts {
        Editor &editor;
        const Clock &clock;
        Secrets &secrets;
        OnlineAccounts &online;
        QString memoryPath; ///< where what is remembered of the mailbox is kept
    };
    explicit MailDesk(const Parts &parts, QObject *parent = nullptr);

    /// Connects where a mailbox was connected before.
    void start();

    bool isConnected() const { return !m_memory.account.isEmpty(); }
    /// Whether the desktop opens the mailbox, and no password is asked for.
    bool isOnline() const { return !m_memory.account.online.isEmpty(); }
    /// Whether another program keeps the mailbox on this computer, so that there is no server and no
    /// password.
    bool isLocal() const { return !m_memory.account.folder.isEmpty(); }
    /// The inbox's path where it lies elsewhere than the folder that is read; empty else.
    const QString &inboxBeside() const { return m_inboxBeside; }
    /// That folders which the person chose are not there now, as whole sentences; empty: they are.
    const QString &whatIsMissing() const { return m_missing; }
    /// Whether drafts can be put into one of its folders.
    bool takesDrafts() const { return m_takesDrafts; }
    /// Whether the keyring was asked for the password and has not answered yet.
    bool asksKeyring() const { return m_asksKeyring; }
    /// Why what was remembered of a mailbox cannot be read, so that none is connected; empty where it can.
    const QString &whyForgotten() const { return m_kept.whyForgotten(); }
    const MailboxMemory &memory() const { return m_memory; }
    const MailWatch::State &state() const { return m_watch.state(); }
    /// Why the password has to be asked for; absent: it need not.
    const std::optional<Secret::Kind> &wantsPassword() const { return m_wantsPassword; }
    /// Why the desktop does not open the mailbox, as a sentence; empty: it does, or was not asked.
    const QString &whyNotOpened() const { return m_whyNotOpened; }
    /// The mailboxes that the desktop is signed in to.
    OnlineAccounts &online() { return m_online; }

    /// Connects a mailbox. @p keep: the password goes into the keyring, else it is asked for at each start.
    void connectMailbox(const MailAccount &account, const QByteArray &password, bool keep);
    /// Connects a mailbox that the desktop is signed in to.
    void connectOnline(const MailAccount &account);
    /// Connects what another program keeps in @p folder on this computer.
    void connectFolder(const QString &folder);
    void givePassword(const QByteArray &password, bool keep);
    /// Asks the keyring once more: it may be unlocked by now.
    void askKeyring();
    /// Asks the desktop to open the mailbox, and connects anew.
    void askDesktop();
    void setFolders(const MailFolders &folders);
    void lookNow();
    /// The machine has slept.
    void awake();
    /// Ends the connection, and forgets the password and all that was remembered of the mailbox. What was
    /// taken into the search stays.
    void forget();

    /// Puts drafts among those of the mailbox. An error tells of the first that cannot be; the others go.
    Result<void> put(const std::vector<DraftId> &drafts);

    /// Whether letters may be sent from here, and through which server.
    void setSending(bool on, const SendingServer &server);
    /// Who takes letters now, with which name and password; an error tells why nobody does, as a sentence.
    Result<LetterToSend> sendingLine() const;
    /// A copy of a letter that was sent from here is to lie among what was sent, unless the server keeps one.
    void keepCopy(const QByteArray &messageId, const QByteArray &letter);
    /// Somebody was deleted everywhere: copies of letters that went with them are not kept.
    void forgetCopies();

    /// Letters and invitations about which the person is asked.
    const ImportFile &asked() const { return m_asked; }
    size_t askedCount() const { return m_asked.mails.size() + m_asked.invitations.invitations.size(); }
    /// The person has decided about all invitations of them, about all letters, or both.
    void askedAbout(bool invitations, bool letters);
    const std::vector<PerhapsSent> &perhaps() const { return m_perhaps; }
    /// Whether the letter was that draft.
    void answer(const PerhapsSent &asked, bool wasIt);

    /// What the mailbox needs of the person.
    AccountNeed need() const;

Q_SIGNALS:
    void changed();
    /// Something could not be done; @p why is a whole sentence.
    void failed(QString why);
    /// A draft that was to be put there cannot be; @p why is a whole sentence.
    void draftRefused(afterword::DraftId draft, QString why);
    /// Letters came about which the person is asked.
    void needsLook(QString what);
    /// Letters were taken into the search by @p change.
    void took(afterword::Change change);
    /// Nobody takes letters any more: sending was switched off, or the mailbox forgotten.
    void sendingEnded();

private:
    /// What was asked about and is in the search by now, and where it lies: an undo may take it out again.
    struct Answered {
        ImportFile letters;
        std::vector<PerhapsSent> perhaps;
        std::vector<quint32> inbox;
        std::vector<quint32> sent;
    };

    void begin(const QByteArray &password);
    void connected(const MailAccount &account);
    void askForPass(const std::function<void(const OnlinePass &)> &answer);
    void takePass(const OnlinePass &pass);
    void renewPass();
    void stateChanged();
    MailErrand errand();
    std::function<bool(const QByteArray &)> wanted() const;
    void take(const std::vector<MailEvent> &events);
    bool make(const MailNews &news, MailboxMemory after);
    void takeLetters(const LettersRead &read);
    void readAnew();
    std::vector<quint32> &askedIn(ReadFolder folder);
    void ask(const PerhapsSent &one);
    void letWaitAgain(const DraftId &id);
    void letWaitAgain(const MailboxMemory &memory);
    void endAll();
    void clearSeen();
    void askAbout(ImportFile letters);
    void takeOther(const PerhapsSent &letter);
    void drop(const PerhapsSent &letter);
    void dropSettledQuestions();
    void dropKnown();
    void askAgain();
    void keepPlaces();
    void allAnswered();
    void tellTrouble();
    void takeRefusal(const LetterRefused &refused);
    void handOverCopies();
    bool isDue(const SentCopy &copy) const;
    void follow(const Renames &renames);
    void searchChanged(const Change &change);
    void searchReadAnew();
    bool isOpened() const;
    void lookForNewPeople();
    void beginAnew(const MailAccount &account);
    void remember();
    void goOnWith(const MailboxMemory &theirs);
    QString keyringAccount() const;

    Editor &m_editor;
    const Clock &m_clock;
    OnlineAccounts &m_online;
    KeptSecret m_secret;
    KeptMemory<MailboxMemory> m_kept;
    MailboxMemory m_memory;
    QSet<QString> m_known; ///< the people and applications whose letters were looked for
    QByteArray m_password; ///< in memory only
    std::optional<Secret::Kind> m_wantsPassword;
    QString m_whyNotOpened;
    ToldTrouble m_told;
    QString m_noDrafts;        ///< why drafts cannot be put there, as was found at the last look
    QString m_inboxBeside;     ///< as FoldersFound tells it
    QString m_missing;         ///< as it was told last
    bool m_takesDrafts = true; ///< as FoldersFound tells it
    bool m_asksKeyring = false;
    bool m_isRefused = false;        ///< what the desktop gave last, by the server: another is asked for
    std::vector<LettersRead> m_sent; ///< until what lies among the drafts is known as well
    ImportFile m_asked;
    std::vector<PerhapsSent> m_perhaps;
    Answered m_answered;
    int m_steps = 0;              ///< that are made, and could be undone
    bool m_awaitsReading = false; ///< letters could not be taken in, and are to be read once more
    QTimer m_lookAgain;           ///< other people belong to the search: their letters are looked for
    QTimer m_copySoon;            ///< a copy's time comes
    QTimer m_passSoon;            ///< the token ends
    QTimer m_wantedSoon;          ///< others' letters are wanted by what the search says now
    MailWatch m_watch;
};

/// Where what is remembered of the mailbox of the search at @p storePath is kept.
QString mailboxMemoryPathFor(const QString &storePath);

} // namespace afterword
