// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/local/localfolder.h"
#include "core/mailbox/mailerrand.h"

namespace afterword {

/// What MailVisit does on a server, in folders of this computer that another program keeps: what is new in
/// the inbox and among what was sent is read, letters are put among the drafts. Whoever calls it waits for
/// the disk; it changes nothing but the folder of drafts.
class LocalVisit {
public:
    /// @p root: where the folders lie; @p spool: what the system delivers to, where they have no inbox.
    LocalVisit(MailErrand errand, QString root, QString spool);

    using Tell = std::function<void(std::vector<MailEvent>)>;
    /// One round at @p now; what is learnt is told by and by. @p isGivenUp is asked before each letter: then
    /// the round ends as it is.
    struct Round {
        std::optional<MailTrouble> trouble; ///< why there is nothing more to be learnt
        bool isUnfinished = false;          ///< somebody writes there: it is to be looked again in a while
    };
    Round look(Moment now, const Tell &tell, const std::function<bool()> &isGivenUp = neverGivenUp);

    /// One more letter for the drafts, in the next round.
    void put(LetterToPut letter) { m_errand.letters.push_back(std::move(letter)); }
    void setWanted(std::function<bool(const QByteArray &)> isWanted)
    {
        m_errand.isWanted = std::move(isWanted);
    }
    /// Where something changes when letters come or go.
    QStringList places() const;
    /// Where something changes when those, or their folders, are moved away and others put in their place.
    QStringList grounds() const;

private:
    struct Reading {
        FolderMark mark;
        QSet<quint32> known; ///< that need not be looked at
        QString seen;        ///< how the file of letters was when all of it was looked at
    };
    /// A round that is under way.
    struct UnderWay {
        Moment now;
        const Tell &tell;
        const std::function<bool()> &isGivenUp;
        bool isUnfinished = false;
    };
    void findFolders(Moment now);
    Result<void> read(ReadFolder which, const LocalFolder &folder, UnderWay &round);
    Result<void> putLetters(const LocalFolder *drafts, UnderWay &round);
    Result<void> followDrafts(const LocalFolder &drafts, UnderWay &round);

    MailErrand m_errand;
    QString m_root;
    QString m_spool;
    LocalFolders m_folders;
    QDateTime m_found;      ///< when the root changed last, as far as its folders were found
    Moment m_goneThrough{}; ///< when they were
    std::optional<Reading> m_inbox;
    std::optional<Reading> m_sent;
    QSet<quint32> m_ours;     ///< the drafts that were put there
    QStringList m_draftFiles; ///< where they lie, as far as each is a file of its own
};

} // namespace afterword
