// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/slowline.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <list>
#include <vector>

namespace afterword::testing {

namespace {

using Clock = std::chrono::steady_clock;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// What is on its way, and when it arrives.
struct Piece {
    Clock::time_point at;
    std::vector<char> bytes; ///< none: the end of it
    size_t sent = 0;
};

struct Pair {
    int ends[2] = {-1, -1};
    std::deque<Piece> toEnd[2];
    bool hasEnded[2] = {false, false}; ///< nothing more comes from there
    int spoke = 1;                     ///< which end did last
    bool isOver = false;
};

/// Sends what has arrived by now.
void deliver(Pair &pair, int to)
{
    while (!pair.toEnd[to].empty() && pair.toEnd[to].front().at <= Clock::now()) {
        Piece &piece = pair.toEnd[to].front();
        if (piece.bytes.empty()) {
            ::shutdown(pair.ends[to], SHUT_WR);
            pair.isOver = true;
            return;
        }
        const ssize_t count = ::send(pair.ends[to], piece.bytes.data() + piece.sent,
                                     piece.bytes.size() - piece.sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0) {
            pair.isOver = errno != EAGAIN;
            return;
        }
        piece.sent += static_cast<size_t>(count);
        if (piece.sent < piece.bytes.size())
            return;
        pair.toEnd[to].pop_front();
    }
}

} // namespace

SlowLine::SlowLine(int to, std::chrono::microseconds trip)
    : m_to(to)
    , m_trip(trip)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::pipe(m_wake) != 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, SOMAXCONN) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::fputs("no port for the line\n", stderr);
        std::abort();
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

SlowLine::~SlowLine()
{
    static_cast<void>(::write(m_wake[1], "x", 1));
    m_thread.join();
    for (const int end : {m_listener, m_wake[0], m_wake[1]})
        ::close(end);
}

void SlowLine::run()
{
    std::list<Pair> pairs;
    for (;;) {
        std::vector<pollfd> sockets{{m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        auto next = Clock::now() + std::chrono::seconds(1);
        for (const Pair &pair : pairs) {
            for (int end = 0; end < 2; ++end) {
                short events = pair.hasEnded[end] ? 0 : POLLIN;
                if (!pair.toEnd[end].empty()) {
                    if (pair.toEnd[end].front().at <= Clock::now())
                        events |= POLLOUT; // it would take no more
                    else
                        next = std::min(next, pair.toEnd[end].front().at);
                }
                sockets.push_back({events == 0 ? -1 : pair.ends[end], events, 0});
            }
        }
        const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(next - Clock::now());
        const timespec until{0, std::max(0L, std::min(999'999'999L, long(left.count())))};
        if (::ppoll(sockets.data(), sockets.size(), &until, nullptr) < 0 || sockets[0].revents != 0)
            break;
        size_t place = 2;
        for (Pair &pair : pairs) {
            for (int from = 0; from < 2; ++from, ++place) {
                if ((sockets[place].revents & (POLLIN | POLLHUP | POLLERR)) == 0 || pair.hasEnded[from])
                    continue;
                std::vector<char> bytes(256 * 1024);
                const ssize_t count = ::recv(pair.ends[from], bytes.data(), bytes.size(), MSG_DONTWAIT);
                if (count < 0 && errno == EAGAIN)
                    continue;
                bytes.resize(size_t(std::max<ssize_t>(count, 0)));
                pair.hasEnded[from] = bytes.empty();
                if (!bytes.empty() && from == 0 && pair.spoke == 1)
                    ++m_trips;
                if (!bytes.empty())
                    pair.spoke = from;
                pair.toEnd[1 - from].push_back({Clock::now() + m_trip / 2, std::move(bytes)});
            }
            for (int to = 0; to < 2; ++to)
                deliver(pair, to);
        }
        for (auto pair = pairs.begin(); pair != pairs.end();) {
            if (pair->isOver) {
                ::close(pair->ends[0]);
                ::close(pair->ends[1]);
                pair = pairs.erase(pair);
            } else {
                ++pair;
            }
        }
        if (sockets[1].revents == 0)
            continue;
        Pair pair;
        pair.ends[0] = ::accept(m_listener, nullptr, nullptr);
        pair.ends[1] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in server = loopback(m_to);
        const int now = 1;
        for (const int end : pair.ends)
            ::setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
        if (::connect(pair.ends[1], reinterpret_cast<const sockaddr *>(&server), sizeof server) == 0) {
            pairs.push_back(std::move(pair));
        } else {
            ::close(pair.ends[0]);
            ::close(pair.ends[1]);
        }
    }
    for (Pair &pair : pairs) {
        ::close(pair.ends[0]);
        ::close(pair.ends[1]);
    }
}

} // namespace afterword::testing
