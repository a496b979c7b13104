// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

#include "core/storage/storefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// SQLite's result codes, as Qt hands them on.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

Error fullDisk(StoreUse use)
{
    if (use == StoreUse::Writing)
        return {Words::tr("the disk is full, so nothing was saved; free some space and try again")};
    return {
        Words::tr("the disk is full, and without a little room the store cannot be read; free some space and "
                  "try again")};
}

Error whileReading(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return {Words::tr("another program is writing to the store; try again in a moment, and if that does "
                          "not help, end that program")};
    case ReadOnly:
        return {
            Words::tr("the store cannot be read without writing beside it, which is not allowed here; allow "
                      "it and try again")};
    default:
        if (storefile::hasSizeLimit())
            return {Words::tr("the store could not be read: the disk reported an error, or this session may "
                              "write too little (ulimit -f); start from a session without that limit and try "
                              "again")};
        return {Words::tr("the store could not be read: the disk reported an error; check the disk and try "
                          "again")};
    }
}

Error whileWriting(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return {Words::tr("another program is writing to the store, so nothing was saved; try again in a "
                          "moment, and if that does not help, end that program")};
    case ReadOnly: return {Words::tr("the store is read-only, so nothing was saved")};
    default:
        if (storefile::hasSizeLimit())
            return {Words::tr("the file has reached the largest size that this session may write (ulimit "
                              "-f), or the disk reported an error, so nothing was saved; start from a "
                              "session without that limit and try again")};
        return {Words::tr("the disk reported an error, so nothing was saved; check the disk and try again")};
    }
}

} // namespace

Error mayNotRead()
{
    return {Words::tr(
        "you are not allowed to read the store, or the folder that it is in; it was left as it is")};
}

Error storageError(const QSqlError &error, StoreUse use, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    // A full disk shows in many ways: the index of the log cannot be made, or the log itself.
    if ((code == IoError || code == CantOpen) && !path.isEmpty() && storefile::isFull(path))
        return fullDisk(use);
    if (code == CantOpen && !path.isEmpty() && !QFileInfo(path).isReadable())
        return mayNotRead();
    return storageError(error, use);
}

Error storageError(const QSqlError &error, StoreUse use)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case Full: return fullDisk(use);
    case Busy:
    case Locked:
    case ReadOnly:
    case IoError: return use == StoreUse::Writing ? whileWriting(code) : whileReading(code);
    case Corrupt:
    case NotADatabase: return {Words::tr("the file is damaged or is not a store of Afterword")};
    case CantOpen: return {Words::tr("the store could not be opened")};
    default: return {Words::tr("the store refused: %1").arg(error.databaseText())};
    }
}

} // namespace afterword
