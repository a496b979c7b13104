// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace afterword::testing {

/// A line to a port of this machine on which everything takes its time: a trip there and back @p trip,
/// however much it carries. It runs in a thread of its own.
class SlowLine {
public:
    SlowLine(int to, std::chrono::microseconds trip);
    ~SlowLine();
    SlowLine(const SlowLine &) = delete;
    SlowLine &operator=(const SlowLine &) = delete;

    int port() const { return m_port; }
    /// How often whoever connects began to speak after the server had.
    int trips() const { return m_trips; }

private:
    void run();

    int m_to;
    std::chrono::microseconds m_trip;
    int m_port = 0;
    int m_listener = -1;
    int m_wake[2] = {-1, -1};
    std::atomic<int> m_trips = 0;
    std::thread m_thread;
};

} // namespace afterword::testing
