// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/detachedprocess.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace afterword {

namespace {

/// Gives the terminal, and whatever pipe the caller reads, back.
void leaveTerminal()
{
    const int nothing = open("/dev/null", O_RDWR);
    if (nothing < 0)
        return;
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nothing, stream);
    close(nothing);
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace

int runDetached(const std::function<int(const std::function<void(int)> &answer)> &work)
{
    int ends[2];
    const auto without = [](int) {};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return work(without); // then the caller waits for all of it
    const pid_t child = fork();
    if (child < 0) {
        close(ends[0]);
        close(ends[1]);
        return work(without);
    }
    if (child == 0) {
        close(ends[0]);
        setsid();
        const int code = work([&](int answered) {
            std::fflush(nullptr);
            if (write(ends[1], &answered, sizeof answered) == sizeof answered)
                leaveTerminal();
            close(ends[1]);
        });
        std::fflush(nullptr);
        _exit(code);
    }
    close(ends[1]);
    int code = 0;
    ssize_t got = 0;
    while ((got = read(ends[0], &code, sizeof code)) < 0 && errno == EINTR) {
    }
    close(ends[0]);
    return got == sizeof code ? code : exitCodeOf(child);
}

} // namespace afterword
