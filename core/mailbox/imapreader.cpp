// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/imapreader.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Bytes that were read are thrown away together, not one response at a time.
constexpr qsizetype worthMoving = 65'536;

Error tooLarge()
{
    return {u"the mail server sent more at once than any letter holds"_s};
}

/// The length of the literal that @p line announces at its end; -1 where it announces none.
qint64 announced(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return -1;
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0)
        return -1;
    const QByteArrayView digits = line.sliced(open + 1, line.size() - open - 2);
    if (digits.isEmpty() || digits.size() > 10)
        return digits.isEmpty() ? -1 : largestImapLiteral + 1;
    qint64 length = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        length = length * 10 + (c - '0');
    }
    return length;
}

/// A status and a continuation are one line, whatever braces people read in it.
bool isOneLine(QByteArrayView response)
{
    if (response.startsWith('+'))
        return true;
    const qsizetype blank = response.indexOf(' ');
    const QByteArrayView rest = blank < 0 ? QByteArrayView() : response.sliced(blank + 1);
    if (blank >= 0 && response.first(blank) != "*")
        return true;
    for (const QByteArrayView word : {QByteArrayView("OK"), QByteArrayView("NO"), QByteArrayView("BAD"),
                                      QByteArrayView("BYE"), QByteArrayView("PREAUTH")}) {
        if (rest.size() > word.size() && rest[word.size()] == ' ' &&
            rest.first(word.size()).compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

void ImapReader::add(QByteArrayView bytes)
{
    if (m_broken)
        return;
    if (m_start > worthMoving || m_start == m_bytes.size()) {
        m_bytes.remove(0, m_start);
        m_line -= m_start;
        m_scanned -= m_start;
        m_start = 0;
    }
    m_bytes.append(bytes);
}

/// Goes on to the end of the response; false where it has not come yet. m_line is behind it then.
Result<bool> ImapReader::findEnd()
{
    for (;;) {
        // A literal reaches further than what has come.
        if (m_line > m_bytes.size())
            return false;
        const qsizetype end = m_bytes.indexOf("\r\n", m_scanned);
        const qsizetype seen = (end < 0 ? m_bytes.size() : end) - m_line;
        if (m_lineBytes + seen > longestImapLine)
            return tooLarge();
        if (end < 0) {
            m_scanned = std::max(m_line, m_bytes.size() - 1);
            return false;
        }
        const QByteArrayView line = QByteArrayView(m_bytes).sliced(m_line, end - m_line);
        const QByteArrayView whole = QByteArrayView(m_bytes).sliced(m_start, end - m_start);
        const qint64 literal =
            isOneLine(whole.first(std::min<qsizetype>(whole.size(), 4096))) ? -1 : announced(line);
        m_lineBytes += seen;
        m_line = end + 2;
        m_scanned = m_line;
        if (literal < 0)
            return true;
        if (literal > largestImapLiteral || m_line - m_start + literal > largestImapResponse)
            return tooLarge();
        m_line += literal;
        m_scanned = m_line;
    }
}

Result<std::optional<ImapResponse>> ImapReader::next()
{
    if (m_broken)
        return Error{u"the mail server sent something that is no answer"_s};
    const Result<bool> whole = findEnd();
    if (!whole) {
        m_broken = true;
        m_bytes.clear();
        m_start = 0;
        return whole.error();
    }
    if (!*whole)
        return std::optional<ImapResponse>();
    const Result<ImapResponse> response = readImapResponse(m_bytes.mid(m_start, m_line - m_start));
    m_start = m_line;
    m_lineBytes = 0;
    if (!response) {
        m_broken = true;
        return response.error();
    }
    return std::optional(*response);
}

} // namespace afterword
