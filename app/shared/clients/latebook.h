// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/lateforecast.h"
#include "core/storage/postgres/clients.h"

#include <QHash>

namespace afterword {

/// How much is late in the searches that others share with the person, as it was worked out of each, so that
/// only those that changed since are read again. It names nobody, and may be lost at any time.
class LateBook {
public:
    /// What @p text holds; nothing where it is none of ours, or was worked out by a program with another
    /// @p stamp, whose rules and holidays may have been others.
    static LateBook fromText(const QByteArray &text, const QString &stamp);
    QByteArray text() const;

    /// How many follow-ups of the client's search are late at @p now; absent where it was changed since that
    /// was worked out, or that was too long ago.
    std::optional<int> late(const Client &client, Moment now) const;
    /// What was worked out of the search @p search at its version @p version.
    void keep(qint64 search, qint64 version, LateForecast forecast);
    /// Keeps nothing of any other search.
    void keepOnly(const std::vector<Client> &clients);

private:
    struct Entry {
        qint64 version = 0;
        LateForecast forecast;
    };
    explicit LateBook(QString stamp)
        : m_stamp(std::move(stamp))
    {
    }

    QString m_stamp;
    QHash<qint64, Entry> m_entries;
};

/// Another for each version of the program, and each time that it is installed.
QString stampOfThisProgram();

/// Where the book of those is that share at the server of @p address.
QString lateBookPath(const StoreAddress &address);

} // namespace afterword
