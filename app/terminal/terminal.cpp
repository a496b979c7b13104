// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

} // namespace

ExitCode worse(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

QString tamed(const QString &text)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t pictureOfDelete = 0x2421;
    QString line = text;
    for (QChar &c : line) {
        const char16_t code = c.unicode();
        if (code < 0x20)
            c = QChar(static_cast<char16_t>(pictures + code));
        else if (code >= 0x7f && code < 0xa0)
            c = QChar(pictureOfDelete);
        else if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
            c = QChar::ReplacementCharacter; // they turn the rest of the line around
    }
    return line;
}

Terminal::Terminal(std::FILE *out, std::FILE *err)
    : m_out(out)
    , m_err(err)
{
}

void Terminal::print(const QString &line)
{
    printExact(tamed(line).toUtf8() + '\n');
}

void Terminal::printExact(const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    const bool whole = std::fwrite(text.constData(), 1, size, m_out) == size;
    m_failed = (!whole && errno != EPIPE) || m_failed;
}

void Terminal::complain(const QString &subject, const Error &error)
{
    QString line = u"afterword: "_s;
    if (!subject.isEmpty())
        line += subject + u": "_s;
    line += error.line > 0 ? Words::tr("%1 (line %2)").arg(error.message).arg(error.line) : error.message;
    const QByteArray text = tamed(line).toUtf8() + '\n';
    std::fflush(m_out);
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), m_err);
    std::fflush(m_err);
}

bool Terminal::flush()
{
    const bool flushed = std::fflush(m_out) == 0;
    // Somebody who has read enough, such as `head`, has got what they wanted.
    const bool isUnread = !flushed && errno == EPIPE;
    m_failed = (!flushed && !isUnread) || m_failed;
    return !m_failed;
}

} // namespace afterword
