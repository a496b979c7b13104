// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/serverwords.h"

namespace afterword {

QString serverWords(const QByteArray &text)
{
    constexpr qsizetype longest = 200;
    QString safe = QString::fromUtf8(text.left(longest));
    for (QChar &c : safe) {
        if (!c.isPrint())
            c = u' ';
    }
    return safe.simplified();
}

} // namespace afterword
