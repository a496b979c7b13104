// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contenttext.h"

namespace afterword {

namespace {

constexpr qsizetype longestLine = 75; // octets, without the CRLF

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

} // namespace

QByteArray escapedText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            escaped += QLatin1String("\\n");
        else if (c == QLatin1Char('\t'))
            escaped += c;
        else if (c == QLatin1Char('\\') || c == QLatin1Char(',') || c == QLatin1Char(';'))
            (escaped += QLatin1Char('\\')) += c;
        else if (c.category() != QChar::Other_Control)
            escaped += c;
    }
    return escaped.toUtf8();
}

QByteArray contentLine(const QByteArray &name, const QByteArray &value)
{
    const QByteArray whole = name + ':' + value;
    QByteArray folded;
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (whole.size() - from > room) {
        qsizetype to = from + room;
        while (to > from + 1 && continuesCharacter(whole[to]))
            --to;
        folded += whole.sliced(from, to - from) + "\r\n ";
        from = to;
        room = longestLine - 1; // the fold's space counts
    }
    return folded + whole.sliced(from) + "\r\n";
}

} // namespace afterword
