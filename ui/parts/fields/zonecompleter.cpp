// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/zonecompleter.h"

#include "core/exchange/calendar/zones/zonenames.h"

#include <QCompleter>

namespace afterword {

QCompleter *zoneCompleter(QObject *parent)
{
    // Of this machine; each former name is looked up for it.
    static const QStringList names = zonesToOffer();
    auto *completer = new QCompleter(names, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace afterword
