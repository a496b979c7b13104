// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace afterword {

/// What was shown of one follow-up. The moments are the follow-up's own, so that a snooze, which moves them,
/// is announced anew, and a clock that is set back is not.
struct ShownNotices {
    std::optional<Moment> opened; ///< the "opens" that was announced
    std::optional<Moment> due;    ///< the "due" that was announced
    QDate late;                   ///< the last day on which it was called late; null: never
    Moment lastShown;
    bool missed = false; ///< the notice went before anyone can have seen it: it is to be said once more
    bool again = false;  ///< what was said last was said once more already
    QString ticket;      ///< which only the notice that was shown last carries; empty: none does

    bool operator==(const ShownNotices &) const = default;
};

/// Which notices were shown already, by the follow-up's key as text. A value; it is kept in a file, so that
/// no start repeats what an earlier one said.
using NoticeLedger = QHash<QString, ShownNotices>;

/// A ticket that nobody can guess: 128 random bits in letters and digits.
QString freshTicket();

/// The key of the follow-up whose notice carries @p ticket; absent where none does, and for an empty one.
std::optional<QString> keyOfTicket(const NoticeLedger &ledger, const QString &ticket);

/// The ledger as its file holds it: JSON, version 1, keys sorted.
QByteArray ledgerText(const NoticeLedger &ledger);
Result<NoticeLedger> ledgerFromText(const QByteArray &text);

/// Reads the ledger from @p path. A file that is not there, or that was damaged, gives an empty ledger: a
/// notice too many is better than one too few.
NoticeLedger readLedger(const QString &path);

/// Writes the whole ledger, readable by its owner alone; on an error the old file still stands.
Result<void> writeLedger(const QString &path, const NoticeLedger &ledger);

/// Where the ledger of the store at @p storePath is kept: beside it.
QString ledgerPathFor(const QString &storePath);

/// Forgets what was last shown so long ago that no follow-up can come back to it.
void forgetOld(NoticeLedger &ledger, Moment now);

} // namespace afterword
