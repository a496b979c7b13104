// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaylist.h"

#include "core/exchange/calendar/holidays.h"
#include "ui/settings/holidaynames.h"

#include <QCollator>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

namespace afterword {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

HolidayList::HolidayList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Holiday calendars"));
    std::vector<HolidayCalendar> calendars;
    for (const HolidayCalendar &calendar : bundledHolidayCalendars())
        calendars.push_back({calendar.id, holidayCalendarName(calendar.name)});
    const QCollator collator{QLocale()};
    std::stable_sort(calendars.begin(), calendars.end(),
                     [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
    for (const HolidayCalendar &calendar : calendars)
        add(calendar.id, calendar.name);
    connect(this, &QListWidget::itemChanged, this, &HolidayList::edited);
}

void HolidayList::add(const QString &id, const QString &name)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(idRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void HolidayList::setChosen(const QStringList &chosen)
{
    const QSignalBlocker quiet(this);
    QStringList known;
    for (int row = 0; row < count(); ++row)
        known << item(row)->data(idRole).toString();
    for (const QString &id : chosen) {
        if (!known.contains(id))
            add(id, QFileInfo(id).fileName());
    }
    for (int row = 0; row < count(); ++row) {
        const bool isChosen = chosen.contains(item(row)->data(idRole).toString());
        item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList HolidayList::chosen() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids << item(row)->data(idRole).toString();
    }
    return ids;
}

} // namespace afterword
