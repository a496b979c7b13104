// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/mailerrand.h"

#include <QSet>

#include <chrono>

namespace afterword {

/// A stay in a mailbox: round after round what is new in the inbox and among what was sent is read, letters
/// are put among the drafts, and in between it waits for what comes. A value without a connection: bytes go
/// in and come out, and what it learns comes out as events. It reads nothing into existence: folders are
/// opened to be looked at, and no letter becomes read by it.
class MailVisit {
public:
    using Time = std::chrono::milliseconds; ///< of a clock that only goes on

    MailVisit(MailErrand errand, Time now);

    void receive(QByteArrayView bytes, Time now);
    /// Time goes on: whoever is silent for 30 seconds is given up, and every three minutes a round begins.
    void tick(Time now);
    bool wantsTls() const { return m_session.stage() == ImapSession::Stage::AwaitsTls; }
    void tlsBegun(Time now);
    void closed(const QString &why);

    /// One more letter for the drafts; a round begins at once.
    void put(LetterToPut letter);
    /// One more letter for what was sent, in the next round, which begins at once.
    void keep(CopyToKeep copy);
    /// Which letters are wanted from now on, by their headers.
    void setWanted(std::function<bool(const QByteArray &)> isWanted)
    {
        m_errand.isWanted = std::move(isWanted);
    }
    /// Begins a round now.
    void look();
    /// Says good-bye.
    void leave() { m_session.logOut(); }

    QByteArray takeOutput() { return m_session.takeOutput(); }
    std::vector<MailEvent> takeEvents() { return std::exchange(m_events, {}); }
    const std::optional<MailTrouble> &trouble() const { return m_session.trouble(); }
    bool hasEnded() const { return m_session.stage() == ImapSession::Stage::Ended; }
    /// Whether it only waits for what comes.
    bool isResting() const { return m_step == Step::Resting; }

private:
    enum class Step {
        Entering,
        Namespace,
        List,
        OpenUnlisted, ///< a folder that was chosen, and that the server does not list
        Open,         ///< a folder to be read
        Search,       ///< what is new in it
        Headers,      ///< of the next ones
        Letter,       ///< one that is wanted
        OpenDrafts,
        LookForTwin, ///< of the letter to put
        Append,
        LookForPut, ///< its UID, where the server did not tell
        MarkOld,
        ExpungeOld,
        SearchDrafts,
        SeenDrafts,
        OpenSent,
        LookForCopy, ///< which the server may have made itself
        AppendCopy,
        BackToInbox,
        Resting,
    };

    void goOn(Time now);
    void done(const ImapReply &reply);
    void namespaceKnown(const ImapReply &reply);
    void askForFolders();
    void takeFolders(const ImapReply &reply);
    void openUnlisted();
    void unlistedOpened(const ImapReply &reply);
    void beginRound();
    void openFolder(ReadFolder folder);
    void opened(const ImapReply &reply);
    void searched(const ImapReply &reply);
    void nextHeaders();
    void takeHeaders(const ImapReply &reply);
    void nextLetter();
    void takeLetter(const ImapReply &reply);
    void folderRead();
    void openDrafts();
    void draftsOpened(const ImapReply &reply);
    void nextPut();
    void lookedForTwin(const ImapReply &reply);
    void append();
    void appended(const ImapReply &reply);
    void lookedForPut(const ImapReply &reply);
    void putDone(quint32 uid);
    void removeOld();
    void oldMarked(const ImapReply &reply);
    void letterDone();
    void followDrafts();
    void draftsFound(const ImapReply &reply);
    void takeDrafts(const ImapReply &reply);
    void openSent();
    void sentOpened(const ImapReply &reply);
    void nextCopy();
    void lookedForCopy(const ImapReply &reply);
    void copyAppended(const ImapReply &reply);
    void copyDone(const QString &why);
    void backToInbox();
    void rest(const ImapReply &reply);
    void send(Step step, const ImapCommand &command);
    void folderGone(const QByteArray &name, const ImapReply &reply);

    MailErrand m_errand;
    ImapSession m_session;
    Step m_step = Step::Entering;
    std::vector<MailEvent> m_events;
    Time m_heard;    ///< when bytes came last, or were waited for first
    Time m_rested{}; ///< since when it waits for what comes
    bool m_owed = false;
    bool m_roundWanted = false;
    bool m_stops = false; ///< IDLE is being ended
    std::vector<CopyToKeep> m_queuedCopies;
    std::vector<LetterToPut> m_queued; ///< came while a round was under way

    QByteArray m_prefix;
    std::vector<MailFolder> m_list;
    FoldersFound m_found;               ///< as it will be told
    std::vector<QByteArray> m_unlisted; ///< chosen folders that are still to be tried
    bool m_listsAnew = false;           ///< a folder was not there: it may be in the next round

    ReadFolder m_reading = ReadFolder::Inbox;
    FolderMark m_mark;             ///< of the folder that is read, as it will be
    std::vector<quint32> m_new;    ///< UIDs whose headers are to be read, ascending
    std::vector<quint32> m_wanted; ///< UIDs of letters to be read whole
    QSet<quint32> m_large;         ///< of these, those of which only the beginning is read
    LettersRead m_letters;
    quint32 m_inboxCount = 0; ///< how many letters were in the inbox when it was read

    LetterPlace m_drafts;  ///< validity of the folder of drafts
    bool m_hasPut = false; ///< a letter into it, since it was opened
};

} // namespace afterword
