// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <QStringDecoder>

#include <algorithm>

namespace afterword {

QString textFromUtf8(QByteArrayView bytes)
{
    // Hardly any begins like that, and a search has a hundred thousand of them.
    if (bytes.isEmpty() || bytes.front() != '\xef' || !bytes.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes);
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom).decode(bytes);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace afterword
