// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recenttexts.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace afterword {

QString RecentTexts::once(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return QStringLiteral("");
    const std::string_view bytes(utf8.data(), size_t(utf8.size()));
    if (bytes.size() > longest)
        return textFromUtf8(utf8);
    Known &known = m_texts[std::hash<std::string_view>()(bytes) % m_texts.size()];
    if (bytes != std::string_view(known.utf8.data(), known.size)) {
        known.text = textFromUtf8(utf8);
        known.size = bytes.copy(known.utf8.data(), longest);
    }
    return known.text;
}

} // namespace afterword
