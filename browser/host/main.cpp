// SPDX-License-Identifier: GPL-3.0-or-later
// The native host: a browser starts it when the button was pressed, says one message on its standard input,
// and reads one answer from its standard output. It may be ended at any moment, so the message is safe on the
// disk before anything else happens. It has the browser's whole environment, and tells nobody of it.
#include "browser/host/frame.h"
#include "browser/host/inbox.h"
#include "browser/host/window.h"

#include <csignal>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace afterword::browser;
using namespace std::chrono_literals;

constexpr auto patienceWithBrowser = 900ms;
constexpr auto patienceWithWindow = 600ms;

/// From here on, what any library prints goes to where errors go. @return the descriptor for answers
int guardedOutput()
{
    const int answers = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        ::close(STDOUT_FILENO);
    return answers;
}

/// Whether @p argc arguments name our extension, as each browser tells who calls.
bool isCalledByUs(int argc, char **argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "";
    const std::string_view second = argc > 2 ? argv[2] : "";
    return first == "chrome-extension://" AFTERWORD_CHROMIUM_ID "/" || second == AFTERWORD_FIREFOX_ID;
}

std::string answerTo(const Frame &frame)
{
    constexpr auto refused = R"({"outcome":"refused"})";
    if (frame.state() != Frame::State::Whole)
        return refused;
    const std::string path = inboxFolder();
    const auto inbox = path.empty() ? std::nullopt : openPrivateFolder(path);
    if (!inbox)
        return refused;
    const std::string name = nameFor(frame.message());
    switch (keep(*inbox, name, frame.message())) {
    case Kept::Full: return R"({"outcome":"full"})";
    case Kept::Failed: return refused;
    case Kept::Safely: break;
    }
    const std::string answer = askWindow(*inbox, name, patienceWithWindow);
    return answer.empty() ? R"({"outcome":"waiting"})" : answer;
}

Frame readFrame()
{
    const auto until = std::chrono::steady_clock::now() + patienceWithBrowser;
    Frame frame;
    std::string bytes;
    while (frame.state() == Frame::State::Incomplete &&
           readSome(STDIN_FILENO, frame.wanted(), until, bytes)) {
        frame.add(bytes);
        bytes.clear();
    }
    return frame;
}

} // namespace

int main(int argc, char **argv)
{
    const int answers = guardedOutput();
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const std::string answer = isCalledByUs(argc, argv) ? answerTo(readFrame()) : R"({"outcome":"refused"})";
    return writeAll(answers, framed(answer)) ? 0 : 1;
}
