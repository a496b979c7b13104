// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counted.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString(count == 1 ? one : many).replace(u"%n"_s, QString::number(count));
}

} // namespace afterword
