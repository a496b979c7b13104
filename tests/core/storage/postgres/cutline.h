// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>
#include <thread>

namespace afterword::testing {

/// A line to a server on this machine that can be cut after so many bytes, or go dead. It runs in a thread of
/// its own, since whoever uses a line waits for it.
class CutLine {
public:
    /// Leads to the port @p to of this machine.
    explicit CutLine(int to);
    ~CutLine();
    Q_DISABLE_COPY_MOVE(CutLine)

    int port() const { return m_port; }

    /// The connection that carries the byte number @p bytes from now on, either way, is cut behind it. Later
    /// ones are whole.
    void cutAfter(qint64 bytes) { m_left = bytes; }
    bool wasCut() const { return m_left < 0; }
    /// How many bytes went either way so far.
    qint64 carried() const { return m_carried; }
    /// How often whoever connects began to speak after the server had: the trips that they waited for.
    int trips() const { return m_trips; }
    /// The connections that stand go dead at both ends, without being closed. Later ones are alive.
    void fallSilent() { m_silent = true; }
    /// Later connections lead to the port @p to.
    void leadTo(int to) { m_to = to; }
    /// Later connections are closed at once, until they are accepted again.
    void refuse() { m_refuses = true; }
    void accept() { m_refuses = false; }

private:
    void run();

    std::atomic<int> m_to;
    int m_port = 0;
    int m_listener = -1;
    int m_wake[2] = {-1, -1};
    std::atomic<qint64> m_left = std::numeric_limits<qint64>::max();
    std::atomic<qint64> m_carried = 0;
    std::atomic<int> m_trips = 0;
    std::atomic<bool> m_silent = false;
    std::atomic<bool> m_refuses = false;
    std::thread m_thread;
};

} // namespace afterword::testing
