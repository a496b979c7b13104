// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthmodel.h"

#include "core/exchange/calendar/holidays/holidays.h"
#include "core/schedule/plan/planner.h"
#include "ui/agenda/holidaywords.h"
#include "ui/liveagenda.h"
#include "ui/noquestion.h"
#include "ui/words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostInCell = 20; ///< so many fit on a large screen

std::vector<std::pair<QDate, QString>> namedHolidays(const QString &id)
{
    std::vector<std::pair<QDate, QString>> days;
    // What cannot be read was told when the search was opened.
    if (const Result<std::vector<Holiday>> holidays = holidaysOf(id)) {
        for (const Holiday &holiday : *holidays)
            days.emplace_back(holiday.date, holidayInWords(id, holiday.name, QLocale().language()));
    }
    return days;
}

/// Whether a deadline stands on that day as something to do already.
bool isPlanned(const MonthEvent &event, const MonthDay &day)
{
    return event.deadline &&
           std::any_of(day.followUps.begin(), day.followUps.end(), [&](const FollowUp &followUp) {
               return followUp.rule() == Rule::AnswerOffer && followUp.application == event.application;
           });
}

} // namespace

MonthModel::MonthModel(LiveAgenda &agenda, QObject *parent)
    : QAbstractTableModel(parent)
    , m_agenda(agenda)
    , m_month(today())
    , m_holidays(namedHolidays)
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

void MonthModel::setHolidays(Holidays holidays)
{
    m_holidays = std::move(holidays);
    m_calendars.clear();
}

void MonthModel::readHolidays()
{
    const QStringList &calendars = m_agenda.search().person.holidays;
    if (calendars == m_calendars)
        return;
    m_calendars = calendars;
    m_dayNames.clear();
    for (const QString &id : calendars) {
        for (const auto &[date, name] : m_holidays(id)) {
            QString &names = m_dayNames[date];
            if (names.isEmpty())
                names = name;
            else if (!name.isEmpty() && !names.split(u", "_s).contains(name))
                names += u", "_s + name;
        }
    }
}

void MonthModel::read()
{
    const Search &search = m_agenda.search();
    const BusinessCalendar &calendar = m_agenda.agenda().calendar();
    const Zone &zone = search.person.zone;
    readHolidays();
    beginResetModel();
    m_days = monthDays(m_month, plan(search, calendar, m_agenda.plannedFor(), Horizon::Projected), zone,
                       today(), calendar, QLocale().firstDayOfWeek());
    // Whether a letter is a no is asked once, on the first day; what follows is not told before.
    std::vector<FollowUp> all;
    for (const MonthDay &day : m_days)
        all.insert(all.end(), day.followUps.begin(), day.followUps.end());
    m_agenda.leaveOneToAsk(all);
    QSet<QString> kept;
    for (const FollowUp &one : all)
        kept.insert(one.key.text());
    for (MonthDay &day : m_days)
        std::erase_if(day.followUps, [&](const FollowUp &one) { return !kept.contains(one.key.text()); });
    const QDate first = m_days.front().date;
    for (MonthDay &day : m_days)
        day.holiday = m_dayNames.value(day.date);
    for (MonthEvent &event : monthEvents(search, first, m_days.back().date, m_agenda.plannedFor())) {
        const auto cell = static_cast<size_t>(first.daysTo(zone.date(event.at)));
        if (cell < m_days.size() && !isPlanned(event, m_days[cell]))
            m_days[cell].events.push_back(std::move(event));
    }
    endResetModel();
}

const MonthDay *MonthModel::day(const QModelIndex &index) const
{
    const qint64 cell = qint64(index.row()) * monthColumns + index.column();
    return index.isValid() && cell < std::ssize(m_days) ? &m_days[static_cast<size_t>(cell)] : nullptr;
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const auto found =
        std::find_if(m_days.begin(), m_days.end(), [&](const MonthDay &day) { return day.date == date; });
    if (found == m_days.end())
        return {};
    const auto cell = static_cast<int>(found - m_days.begin());
    return index(cell / monthColumns, cell % monthColumns);
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
    const QString title =
        m_agenda.noBefore(followUp).isEmpty() ? followUpTitle(followUp, search) : firstIsItANo();
    return application ? tr("%1: %2", "a company, what to do").arg(application->company, title) : title;
}

MonthLine MonthModel::line(const MonthEvent &event) const
{
    const Search &search = m_agenda.search();
    const Application *application = search.applications.find(event.application);
    QString text = application
                       ? tr("%1: %2", "a company, what happened").arg(application->company, event.what)
                       : event.what;
    if (event.interview)
        text = tr("%1 %2", "a time, an interview").arg(timeInWords(search.person.zone.time(event.at)), text);
    return {text, event.application, {}, event.interview, false};
}

std::vector<MonthLine> MonthModel::lines(const MonthDay &day, qsizetype most) const
{
    std::vector<MonthLine> lines;
    const auto hasRoom = [&] { return std::ssize(lines) < most; };
    const auto addEvents = [&](bool interviews, bool deadlines) {
        for (const MonthEvent &event : day.events) {
            if (hasRoom() && event.interview == interviews && event.deadline == deadlines)
                lines.push_back(line(event));
        }
    };
    const auto addFollowUps = [&](bool projected) {
        for (const FollowUp &followUp : day.followUps) {
            if (hasRoom() && followUp.projected == projected)
                lines.push_back({line(followUp), followUp.application, followUp, false, projected});
        }
    };
    addEvents(true, false);
    addEvents(false, true);
    addFollowUps(false);
    addEvents(false, false);
    addFollowUps(true);
    return lines;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const MonthDay *shown = day(index);
    if (!shown)
        return {};
    const auto texts = [&] {
        QStringList told;
        for (const MonthLine &line : lines(*shown, mostInCell))
            told += line.text;
        return told;
    };
    const auto count = static_cast<int>(shown->followUps.size() + shown->events.size());
    switch (role) {
    case Qt::DisplayRole: return QString::number(shown->date.day());
    case Qt::AccessibleTextRole: {
        QString said = QLocale().toString(shown->date, QLocale::LongFormat);
        if (!shown->holiday.isEmpty())
            said += u", "_s + shown->holiday;
        if (count == 0)
            return said;
        QStringList all = texts();
        if (all.size() < count)
            all += tr("%1 more").arg(count - all.size());
        return said + u": "_s + all.join(u"; "_s);
    }
    case LinesRole: return texts();
    case LineCountRole: return count;
    case FirmRole:
        return static_cast<int>(
            std::count_if(shown->events.begin(), shown->events.end(),
                          [](const MonthEvent &one) { return one.interview || one.deadline; }));
    case CertainRole:
        return count - static_cast<int>(std::count_if(shown->followUps.begin(), shown->followUps.end(),
                                                      [](const FollowUp &one) { return one.projected; }));
    case HolidayRole: return shown->holiday;
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
