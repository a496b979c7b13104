// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthmodel.h"

#include "core/schedule/planner.h"
#include "ui/liveagenda.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

MonthModel::MonthModel(LiveAgenda &agenda, QObject *parent)
    : QAbstractTableModel(parent)
    , m_agenda(agenda)
    , m_month(today())
{
    connect(&agenda, &LiveAgenda::changed, this, [this] {
        if (m_watched)
            read();
    });
}

QDate MonthModel::today() const
{
    return m_agenda.search().person.zone.date(m_agenda.plannedFor());
}

void MonthModel::setMonth(QDate month)
{
    m_month = month;
    read();
}

void MonthModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        read();
}

void MonthModel::read()
{
    const Search &search = m_agenda.search();
    const BusinessCalendar &calendar = m_agenda.agenda().calendar();
    beginResetModel();
    m_days = monthDays(m_month, plan(search, calendar, m_agenda.plannedFor(), Horizon::Projected),
                       search.person.zone, today(), calendar, QLocale().firstDayOfWeek());
    endResetModel();
}

const MonthDay *MonthModel::day(const QModelIndex &index) const
{
    const qint64 place = qint64(index.row()) * monthColumns + index.column();
    return index.isValid() && place < std::ssize(m_days) ? &m_days[static_cast<size_t>(place)] : nullptr;
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const auto found =
        std::find_if(m_days.begin(), m_days.end(), [&](const MonthDay &day) { return day.date == date; });
    if (found == m_days.end())
        return {};
    const auto place = static_cast<int>(found - m_days.begin());
    return index(place / monthColumns, place % monthColumns);
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : monthWeeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : monthColumns;
}

QString MonthModel::line(const FollowUp &followUp) const
{
    const Search &search = m_agenda.search();
    const Application *application = search.applications.find(followUp.application);
    const QString title = followUpTitle(followUp, search);
    return application ? tr("%1: %2", "a company, what to do").arg(application->company, title) : title;
}

QStringList MonthModel::lines(const MonthDay &day) const
{
    QStringList lines;
    for (const FollowUp &followUp : day.followUps)
        lines += line(followUp);
    return lines;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const MonthDay *shown = day(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number(shown->date.day());
    case Qt::AccessibleTextRole: {
        const QString date = QLocale().toString(shown->date, QLocale::LongFormat);
        return shown->followUps.empty() ? date : date + u": "_s + lines(*shown).join(u"; "_s);
    }
    case LinesRole: return lines(*shown);
    case CertainRole:
        return static_cast<int>(std::count_if(shown->followUps.begin(), shown->followUps.end(),
                                              [](const FollowUp &one) { return !one.projected; }));
    case InMonthRole: return shown->inMonth;
    case BusinessDayRole: return shown->businessDay;
    case IsTodayRole: return shown->date == today();
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const int day = (int(QLocale().firstDayOfWeek()) - 1 + section) % monthColumns + 1;
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

} // namespace afterword
