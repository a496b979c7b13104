// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contentlines.h"

namespace afterword {

namespace {

/// Where the next of ';' and ':' stands that is not within quotes; the end of @p text without one.
qsizetype nextDelimiter(const QByteArray &text, qsizetype from)
{
    bool quoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (!quoted && (text[at] == ';' || text[at] == ':'))
            return at;
    }
    return text.size();
}

std::pair<QByteArray, QByteArray> takenApart(const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    if (equals < 0)
        return {parameter.toUpper(), QByteArray()};
    QByteArray value = parameter.mid(equals + 1);
    value.replace('"', "");
    return {parameter.left(equals).toUpper(), value};
}

ContentLine takenApart(const QByteArray &text, int line)
{
    ContentLine result;
    result.line = line;
    qsizetype end = nextDelimiter(text, 0);
    if (end == text.size()) {
        result.value = text;
        return result;
    }
    result.name = text.left(end).toUpper();
    while (end < text.size() && text[end] == ';') {
        const qsizetype from = end + 1;
        end = nextDelimiter(text, from);
        result.parameters.push_back(takenApart(text.mid(from, end - from)));
    }
    result.value = text.mid(end + 1);
    return result;
}

/// vCard 2.1 continues such a value after a '=' at the line's end, without a space (RFC 2045, 6.7).
bool isQuotedPrintable(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    return colon >= 0 && text.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

QByteArray ContentLine::parameter(const QByteArray &upperCaseName) const
{
    for (const auto &[key, text] : parameters) {
        if (key == upperCaseName)
            return text;
    }
    return QByteArray();
}

ContentLines::ContentLines(QByteArray text)
    : m_text(std::move(text))
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

QByteArray ContentLines::takeLine()
{
    qsizetype end = m_text.indexOf('\n', m_at);
    const qsizetype next = end < 0 ? m_text.size() : end + 1;
    if (end < 0)
        end = m_text.size();
    if (end > m_at && m_text[end - 1] == '\r')
        --end;
    const QByteArray line = m_text.mid(m_at, end - m_at);
    m_at = next;
    ++m_line;
    return line;
}

std::optional<ContentLine> ContentLines::next()
{
    while (m_at < m_text.size()) {
        QByteArray text = takeLine();
        const int line = m_line;
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            text += takeLine().mid(1);
        const bool softBreaks = text.endsWith('=') && isQuotedPrintable(text);
        while (softBreaks && text.endsWith('=') && m_at < m_text.size()) {
            text.chop(1);
            text += takeLine();
        }
        if (!text.trimmed().isEmpty())
            return takenApart(text, line);
    }
    return std::nullopt;
}

QString plainText(const QByteArray &value)
{
    QByteArray text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
    }
    return QString::fromUtf8(text);
}

} // namespace afterword
