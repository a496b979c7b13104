// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/host/window.h"

#include "browser/host/frame.h"
#include "browser/host/inbox.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace afterword::browser {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// A socket, closed in the end.
class Line {
public:
    Line()
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
    }
    ~Line()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Line(const Line &) = delete;
    Line(Line &&) = delete;
    Line &operator=(const Line &) = delete;
    Line &operator=(Line &&) = delete;

    int socket() const { return m_socket; }

private:
    int m_socket;
};

/// By the open folder, since an address holds no more than 108 letters and folders may lie deep.
sockaddr_un addressIn(const Folder &inbox)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = "/proc/self/fd/" + std::to_string(inbox.descriptor()) + "/window";
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    return address;
}

} // namespace

bool readSome(int descriptor, std::size_t most, SteadyClock::time_point until, std::string &bytes)
{
    constexpr std::size_t atOnce = 65536;
    std::string buffer(std::min(most, atOnce), '\0');
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - SteadyClock::now()).count();
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = left <= 0 ? 0 : ::poll(&waiting, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return false;
        const ssize_t size = ::read(descriptor, buffer.data(), buffer.size());
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (size <= 0)
            return false;
        bytes.append(buffer, 0, static_cast<std::size_t>(size));
        return true;
    }
}

std::string askWindow(const Folder &inbox, const std::string &name, std::chrono::milliseconds patience)
{
    const auto until = SteadyClock::now() + patience;
    const Line line;
    const sockaddr_un address = addressIn(inbox);
    if (::connect(line.socket(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {}; // nobody, or one that takes no more calls
    const std::string call = name + '\n';
    if (::send(line.socket(), call.data(), call.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(call.size()))
        return {};
    std::string answer;
    while (answer.size() <= largestAnswer && !answer.ends_with('\n')) {
        if (!readSome(line.socket(), largestAnswer + 1, until, answer))
            return {};
    }
    answer.pop_back();
    return isAnswer(answer) ? answer : std::string();
}

} // namespace afterword::browser
