// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefilename.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString safeFileName(const QString &wanted, const QString &ending)
{
    constexpr qsizetype longest = 60; // characters; at most 4 bytes each stay below 255
    QString name;
    for (const QChar c : wanted) {
        const bool safe = c.isLetterOrNumber() || c == u'_';
        if (safe)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longest);
    while (name.endsWith(u'-') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return (name.isEmpty() ? u"note"_s : name) + ending;
}

} // namespace afterword
