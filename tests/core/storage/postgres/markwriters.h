// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/sharedstore.h"

#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace afterword::testing {

/// Several writers, each in a thread with a line of its own, who add moves to whichever application of a
/// shared search comes next: each move is the mark of one change. Who is refused reads the news and tries
/// again.
class MarkWriters {
public:
    /// They begin at once; the search holds applications, and moves of a time before marks.
    MarkWriters(const StoreAddress &address, int writers);
    ~MarkWriters();
    Q_DISABLE_COPY_MOVE(MarkWriters)

    /// Waits until so many more are saved, however slow the machine; false where no more come.
    bool awaitMore(int count);
    /// Waits until one of them was refused in words that hold @p text.
    bool awaitRefusal(const QString &text, std::chrono::milliseconds most);
    int saved();
    /// Lets them write for so long.
    void goOnFor(std::chrono::milliseconds time);

    struct Outcome {
        int saved = 0;    ///< the server said that they were
        int lost = 0;     ///< of these
        int doubtful = 0; ///< nobody knows of
        int doubled = 0;
        int refused = 0;                      ///< and tried again
        std::chrono::milliseconds longest{0}; ///< that one of them waited

        bool isSound() const { return lost == 0 && doubled == 0; }
        /// "… saved, … in doubt, … lost, … doubled".
        QString text() const;
    };
    /// Ends them, and looks what stands at @p address.
    Outcome end(const StoreAddress &address);

private:
    void write(int writer);
    bool await(const std::function<bool()> &question, std::chrono::milliseconds most);

    StoreAddress m_address;
    qint64 m_firstMark;
    std::atomic<bool> m_isOver = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_all = 0;
    std::map<qint64, bool> m_marks; ///< false: nobody knows
    QStringList m_refusals;
    std::chrono::milliseconds m_longest{0};
    int m_refused = 0;
    std::vector<std::thread> m_threads;
};

} // namespace afterword::testing
