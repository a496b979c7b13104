// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/letterfield.h"

namespace afterword {

QByteArray letterField(const QByteArray &letter, const QByteArray &name)
{
    for (qsizetype line = 0; line < letter.size();) {
        qsizetype end = letter.indexOf('\n', line);
        end = end < 0 ? letter.size() : end;
        const QByteArrayView text = QByteArrayView(letter).sliced(line, end - line).trimmed();
        if (text.isEmpty())
            break;
        if (text.size() > name.size() && text[name.size()] == ':' &&
            text.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return text.sliced(name.size() + 1).trimmed().toByteArray();
        line = end + 1;
    }
    return {};
}

} // namespace afterword
