// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filetext.h"

#include "core/exchange/textencoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype sampled = 64; ///< bytes that tell UTF-16 without a mark

/// UTF-16 without a mark: most first characters are of a script whose one half is zero. No other text holds a
/// zero.
std::optional<QStringDecoder::Encoding> utf16In(QByteArrayView bytes)
{
    const qsizetype looked = std::min(bytes.size(), sampled) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (looked < 4 || bytes.size() % 2 != 0 || even + odd < looked / 4)
        return std::nullopt;
    if (even == 0)
        return QStringDecoder::Utf16LE;
    return odd == 0 ? std::optional(QStringDecoder::Utf16BE) : std::nullopt;
}

} // namespace

QByteArray withoutUtf16(QByteArray bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16).decode(bytes)).toUtf8();
    if (const auto utf16 = utf16In(bytes))
        return QString(QStringDecoder(*utf16).decode(bytes)).toUtf8();
    return bytes;
}

QByteArray asUtf8(QByteArray bytes)
{
    QByteArray text = withoutUtf16(std::move(bytes));
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    return QByteArrayView(text).isValidUtf8() ? text : decodedText(text, "windows-1252").toUtf8();
}

} // namespace afterword
