// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaylist.h"

#include "core/exchange/calendar/holidays/holidays.h"
#include "ui/parts/lists/boxesinlist.h"
#include "ui/settings/holidaynames.h"

#include <QCollator>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

namespace afterword {

namespace {

constexpr int idRole = Qt::UserRole;

/// A name without case and signs on letters, as people type it.
QString plain(const QString &name)
{
    QString letters = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

} // namespace

HolidayList::HolidayList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Holiday calendars"));
    showBoxesOf(*this);
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

QString HolidayList::nameOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == id)
            return item(row)->text();
    }
    return {};
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

void HolidayList::showOnly(const QString &words)
{
    const QStringList wanted = plain(words).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < count(); ++row) {
        const QString name = plain(item(row)->text());
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const QString &word) { return name.contains(word); });
        setRowHidden(row, !fits);
    }
}

} // namespace afterword
