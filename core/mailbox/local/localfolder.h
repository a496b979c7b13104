// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/mailbox/folders.h"

#include <QDate>
#include <QSet>

#include <functional>

namespace afterword {

/// A folder of letters that a mail program keeps on this computer.
struct LocalFolder {
    enum class Kind {
        Maildir, ///< each letter is a file in cur or new
        Mbox,    ///< all letters are one file (RFC 4155)
    };
    Kind kind = Kind::Maildir;
    QByteArray name; ///< as the folders are called on the disk, below where they were looked for
    char separator = '/';
    QString path;
    /// Thunderbird keeps an index of the file beside it, and may lose what others add.
    bool hasIndex = false;
    /// What the system delivers to is a file only while there is something in it.
    bool mayBeMissing = false;

    bool operator==(const LocalFolder &) const = default;
};

/// What a mail program keeps on this computer.
struct LocalFolders {
    std::vector<LocalFolder> all;
    std::optional<LocalFolder> inbox;
    /// The mailboxes that lie below, where there is no inbox here.
    QStringList accounts = {};

    bool operator==(const LocalFolders &) const = default;
    const LocalFolder *find(const QByteArray &name) const;
};

/// The folders at @p root: a Maildir and what lies in it (Maildir++, or folders by their names, as mbsync
/// keeps them), or files as Mutt and Thunderbird keep them. Where no inbox is among them, it is what the
/// system delivers to, @p spool, as with Mutt: if nothing at @p root is called so, and no mailboxes of their
/// own lie below it in place of files of letters.
LocalFolders localFoldersAt(const QString &root, const QString &spool);

/// Where mail programs usually keep letters below @p home, as far as there is an inbox: what can be offered.
QStringList localMailboxesOf(const QString &home, const QString &spool);

/// The folders below @p path that look like whole mailboxes, as the accounts in a profile of Thunderbird.
QStringList mailboxesBelow(const QString &path);

/// Which of @p folders hold drafts and what was sent. What was found before stays while it is there, and what
/// the person chose (see @p chosen) also while it is not.
MailFolders chooseLocalFolders(const LocalFolders &folders, const MailFolders &chosen);

/// A letter in a folder of this computer.
struct LocalLetter {
    /// Stays the same when the letter is read, flagged or uploaded; another version of it has another one.
    /// Never 0.
    quint32 number = 0;
    QString path = {};      ///< the file that it is alone in; empty: there are others in it
    bool isDeleted = false; ///< marked so, and still there
    QByteArray header;
    std::function<QByteArray()> read; ///< the letter; of a very large one the beginning, where its words are
};

inline bool neverGivenUp()
{
    return false;
}

/// Which letters of a folder are met.
struct LettersWanted {
    QDate since = {};         ///< those that came on that day or later
    QSet<quint32> known = {}; ///< but for these
    Moment now = {};          ///< a letter that is just being written is left for later
    /// Numbers go by all that a letter says, as drafts need it: programs save another text under the same
    /// name, and give the same text another one.
    bool byWords = false;
    std::function<bool()> isGivenUp = neverGivenUp; ///< asked before each letter
};

/// How far a folder was gone through.
enum class Visited {
    Whole,
    Unfinished, ///< somebody is writing there: there is more to be met in a while
};

/// Goes through those letters of @p folder, the oldest first. An error is a whole sentence.
Result<Visited> visitLetters(const LocalFolder &folder, const LettersWanted &wanted,
                             const std::function<void(const LocalLetter &)> &visit);

/// What became of a letter that was to be put into a folder.
struct PutThere {
    quint32 number = 0;  ///< of the letter that lies there now; 0: it does not
    bool isBusy = false; ///< another program writes to the folder right now; it is to be tried again
    QString why;         ///< why it does not, as a whole sentence

    static PutThere failed(const QString &why) { return {0, false, why}; }
};

/// Why no draft can be put into @p drafts, as a whole sentence; null: there is no such folder at @p root,
/// though it may be @p chosen. Empty where one can.
QString whyNoDrafts(const LocalFolder *drafts, const QString &root, const QByteArray &chosen = {});

/// Puts @p letter (CRLF) among the drafts of @p folder, as one that was seen. Its number goes by its words.
/// @p now: how old another program's lock is.
PutThere putDraft(const LocalFolder &folder, const QByteArray &letter, Moment now);

/// Takes the letter that has this number by its words out of @p folder; one that says something else by now
/// stays. False where it lies there still, since only the program that keeps the file can take it out.
bool removeDraft(const LocalFolder &folder, quint32 number);

} // namespace afterword
