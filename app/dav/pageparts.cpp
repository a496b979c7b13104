// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/pageparts.h"

#include "core/dav/davtalk.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DavPage)
};

} // namespace

void showFound(QComboBox &choice, const std::vector<FoundCollection> &found)
{
    QStringList names;
    for (const FoundCollection &one : found)
        names += one.name;
    QStringList shown;
    for (int i = 0; i < choice.count(); ++i)
        shown += choice.itemText(i);
    if (names == shown)
        return;
    choice.clear();
    choice.addItems(names);
}

QString timeText(Moment moment, const Zone &zone, Moment now)
{
    const WallTime wall = zone.wallTime(moment);
    return Words::tr("%1 at %2", "a day, a time")
        .arg(dayInWords(wall.date, zone.date(now)), timeInWords(wall.time));
}

} // namespace afterword
