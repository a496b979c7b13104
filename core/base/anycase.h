// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword {

/// @p pattern over what people write in any language: capitals do not count, and \w and \b know all letters.
inline QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// @p text in small letters. Most is Latin without signs and small already, for which no table is needed.
inline QString smallLetters(const QString &text)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!isAscii(text))
        return text.toLower();
    if (std::none_of(text.begin(), text.end(), isCapital))
        return text;
    QString small = text;
    for (QChar &c : small) {
        if (isCapital(c))
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return small;
}

} // namespace afterword
