// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/clients/latebook.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace afterword {

class Clock;

/// How many follow-ups are late, by the searches in which they are.
using LateCounts = QHash<qint64, int>;

/// Finds out, in a thread of its own, how much is late for whom of those who share their search: at once
/// where the book knows it, and by reading the searches that changed since.
class LateLookup : public QObject {
    Q_OBJECT

public:
    struct Parts {
        StoreAddress address;
        std::optional<QByteArray> password; ///< absent where the server lets in without one from here
        std::vector<Client> clients;
        const Clock &clock;
        QString bookPath;
        QString stamp; ///< see LateBook
    };
    explicit LateLookup(Parts parts);
    /// Waits for nobody. What was found out so far is kept.
    ~LateLookup() override;

    void begin();

Q_SIGNALS:
    void known(afterword::LateCounts counts);
    /// There is nothing more to come. @p why: what kept it from being all, half a sentence; else empty.
    void ended(QString why);

private:
    void work();
    QString readChanged(LateBook &book, const std::vector<Client> &changed);

    Parts m_parts;
    std::atomic_bool m_givenUp = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace afterword
