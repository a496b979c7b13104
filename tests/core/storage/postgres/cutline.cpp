// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/postgres/cutline.h"

#include <arpa/inet.h>
#include <list>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace afterword::testing {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The two ends of a connection.
struct Pair {
    int ends[2] = {-1, -1};
    bool isSilent = false;
    int spoke = 1; ///< which end did last

    void close()
    {
        for (int &end : ends) {
            if (end >= 0)
                ::close(end);
            end = -1;
        }
    }
};

} // namespace

CutLine::CutLine(int to)
    : m_to(to)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::pipe(m_wake) != 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, SOMAXCONN) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port for the line");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CutLine::~CutLine()
{
    static_cast<void>(::write(m_wake[1], "x", 1));
    m_thread.join();
    for (const int end : {m_listener, m_wake[0], m_wake[1]})
        ::close(end);
}

void CutLine::run()
{
    std::list<Pair> pairs;
    const auto carry = [&](Pair &pair, int from) {
        char bytes[16384];
        const qint64 most = std::min<qint64>(sizeof bytes, std::max<qint64>(m_left, 1));
        const ssize_t count = ::recv(pair.ends[from], bytes, size_t(most), 0);
        if (count <= 0)
            return pair.close();
        if (m_left == 0) {
            m_left = -1;
            return pair.close();
        }
        m_carried += count;
        if (from == 0 && pair.spoke == 1)
            ++m_trips;
        pair.spoke = from;
        if (m_left != std::numeric_limits<qint64>::max() && m_left > 0)
            m_left -= count;
        if (::send(pair.ends[1 - from], bytes, size_t(count), MSG_NOSIGNAL) != count)
            pair.close();
    };
    for (;;) {
        if (m_silent.exchange(false)) {
            for (Pair &pair : pairs)
                pair.isSilent = true;
        }
        std::vector<pollfd> sockets{{m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const Pair &pair : pairs) {
            for (const int end : pair.ends)
                sockets.push_back({pair.isSilent ? -1 : end, POLLIN, 0});
        }
        constexpr int lookAgain = 20; // ms
        if (::poll(sockets.data(), sockets.size(), lookAgain) < 0)
            break;
        if (sockets[0].revents != 0)
            break;
        if (m_silent)
            continue;
        size_t place = 2;
        for (Pair &pair : pairs) {
            for (int from = 0; from < 2; ++from, ++place) {
                if (sockets[place].revents != 0 && pair.ends[from] >= 0)
                    carry(pair, from);
            }
        }
        std::erase_if(pairs, [](const Pair &pair) { return pair.ends[0] < 0; });
        if (sockets[1].revents == 0)
            continue;
        Pair pair{{::accept(m_listener, nullptr, nullptr), ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)}};
        const sockaddr_in server = loopback(m_to);
        if (!m_refuses &&
            ::connect(pair.ends[1], reinterpret_cast<const sockaddr *>(&server), sizeof server) == 0)
            pairs.push_back(pair);
        else
            pair.close();
    }
    for (Pair &pair : pairs)
        pair.close();
}

} // namespace afterword::testing
