// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recenttexts.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace afterword {

namespace {

/// FNV-1a: these texts are short.
size_t hashOf(QByteArrayView bytes)
{
    quint32 hash = 2166136261U;
    for (const char byte : bytes)
        hash = (hash ^ uchar(byte)) * 16777619U;
    return hash ^ (hash >> 16);
}

bool saysTheSame(const QString &text, QByteArrayView utf8)
{
    const bool isAscii = text.size() == utf8.size() &&
                         std::equal(utf8.begin(), utf8.end(), text.begin(), [](char byte, QChar letter) {
                             return uchar(byte) < 0x80 && letter.unicode() == uchar(byte);
                         });
    return isAscii || (text.size() < utf8.size() && text == textFromUtf8(utf8));
}

} // namespace

QString RecentTexts::once(QByteArrayView utf8)
{
    constexpr qsizetype longest = 64; // bytes; what is longer is hardly said twice
    if (utf8.isEmpty())
        return QStringLiteral("");
    if (utf8.size() > longest)
        return textFromUtf8(utf8);
    QString &text = m_texts[hashOf(utf8) % m_texts.size()];
    if (!saysTheSame(text, utf8))
        text = textFromUtf8(utf8);
    return text;
}

} // namespace afterword
