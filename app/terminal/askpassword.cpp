// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/askpassword.h"

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace afterword {

namespace {

constexpr qsizetype longestLine = 4096;

/// Up to the end of a line; absent where there is none.
std::optional<QByteArray> readLine(int file)
{
    QByteArray line;
    char c = 0;
    while (line.size() < longestLine) {
        if (::read(file, &c, 1) != 1)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (c == '\n')
            return line;
        line += c;
    }
    return {};
}

void write(int file, const QByteArray &text)
{
    static_cast<void>(!::write(file, text.constData(), size_t(text.size())));
}

} // namespace

std::optional<QByteArray> askPassword(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return {};
    write(terminal, question.toUtf8());
    termios shown{};
    std::optional<QByteArray> password;
    if (::tcgetattr(terminal, &shown) == 0) {
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (::tcsetattr(terminal, TCSAFLUSH, &hidden) == 0) {
            password = readLine(terminal);
            ::tcsetattr(terminal, TCSAFLUSH, &shown);
        }
    }
    write(terminal, "\n");
    ::close(terminal);
    return password;
}

std::optional<QByteArray> askOnTerminal(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return {};
    write(terminal, question.toUtf8());
    auto line = readLine(terminal);
    ::close(terminal);
    return line;
}

bool isTypedByHand()
{
    return ::isatty(STDIN_FILENO) != 0;
}

std::optional<QByteArray> handedOver()
{
    if (isTypedByHand())
        return {};
    return readLine(STDIN_FILENO);
}

} // namespace afterword
