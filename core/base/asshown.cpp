// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/asshown.h"

namespace afterword {

namespace {

bool isNeverShown(QChar c)
{
    const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    return turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

} // namespace

QString asShown(const QString &text)
{
    QString shown = text;
    shown.removeIf(isNeverShown);
    return shown;
}

} // namespace afterword
