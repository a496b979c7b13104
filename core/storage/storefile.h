// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

// A store as a file among others: what lies beside it, and how to put a file in a place so that a power cut
// leaves the old one or the new one.
namespace afterword::storefile {

/// Which file it is, whatever its name: two paths with the same identity are one file.
struct Identity {
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const Identity &) const = default;
};

/// Absent where there is no such file.
std::optional<Identity> identityOf(const QString &path);

/// @p path made absolute by hand, links as they are. Qt takes a name that begins with ':' for one of its
/// resources, and SQLite takes ":memory:" and "file:x" for something else than a file.
QString absolute(const QString &path);
/// The path of the file itself, whichever name leads to it: absolute, with folders and links resolved; of
/// several names that a file has in one folder (hard links) always the same one. A file that is not there yet
/// has its own name in the resolved folder, and so has a link that leads to nothing.
QString itself(const QString &path);
/// Whether the file has a name (a hard link) in another folder, under which another program could write to it
/// without being noticed: SQLite keeps its log beside the name by which a file was opened.
bool hasNameElsewhere(const QString &path);
/// Whether the file has another name anywhere, save for what restore keeps aside.
bool hasOtherName(const QString &path);

/// What the disk said, in words: a full one is told as a full one.
QString diskWords(int errorNumber);
/// Whether the disk that holds @p path has so little left that SQLite cannot even read there.
bool isFull(const QString &path);
/// Whether this session may only write files of a certain size (setrlimit(2), "ulimit -f").
bool hasSizeLimit();
/// Whether a folder on the way to @p path keeps this account from seeing what is there.
bool isHidden(const QString &path);

/// The files that SQLite keeps beside a store: the write-ahead log, its index, and the rollback journal.
QStringList sidecars(const QString &path);
/// Whether rows may stand in a sidecar that are not in the store's own file yet.
bool hasUnmergedRows(const QString &path);

/// What SQLite put beside a store while that might only be read may only be read as well, and stays so: this
/// gives it back to the person. The store at @p path may be written.
void letSidecarsBeWritten(const QString &path);

/// Whether a log or its index lies beside where the store at @p path stands, or stood.
bool hasSidecars(const QString &path);
/// Takes the log of a store that no longer stands at @p path out of the way of one that is about to: beside
/// it, its rows would be taken for those of the new one. It is kept as "STORE.before-new-wal", since it holds
/// what was written last. The caller is alone inside the gate.
Result<void> setLogAside(const QString &path);

/// Waits until @p path, a file or a folder, is on the disk.
bool sync(const QString &path);
/// Renames over whatever stands at @p to, as one step. The folder is brought to the disk as well; where that
/// cannot be done, the renaming is done all the same and is told so.
bool replace(const QString &from, const QString &to);
/// The same where nothing stands at @p to; false, and nothing is changed, where something does.
bool putWhereNothingIs(const QString &from, const QString &to);
/// Gives the file a second name; where the file system knows no second names, copies it. The file is private
/// and on the disk when this returns true; a file that stands at @p to is never touched.
bool keepAlsoAs(const QString &path, const QString &to);
/// Copies the file as it is at this moment, under the same conditions.
bool copyAs(const QString &path, const QString &to);

/// @p now as it may stand in a file's name, in UTC: 20261123-200000.
QString stampOf(Moment now);

/// @p wanted, or with -2, -3 and so on where something has that name.
QString freeName(const QString &wanted);

/// Makes the folder, 0700, where it is not there yet.
bool makePrivateFolder(const QString &folder);
/// Why it could not, as diskWords().
QString whyNoFolder(const QString &folder);

bool isOnNetwork(const QString &path);

} // namespace afterword::storefile
