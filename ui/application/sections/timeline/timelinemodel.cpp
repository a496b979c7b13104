// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/timeline/timelinemodel.h"

#include "ui/icons.h"
#include "ui/words.h"

#include <algorithm>

namespace afterword {

namespace {

Icon iconOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Added: return Icon::Add;
    case TimelineEntry::Kind::Applied: return Icon::Send;
    case TimelineEntry::Kind::Moved: return Icon::Board;
    case TimelineEntry::Kind::Interview: return Icon::Calendar;
    case TimelineEntry::Kind::Sent: return Icon::Note;
    case TimelineEntry::Kind::Received: return Icon::Import;
    case TimelineEntry::Kind::Decision: return Icon::Check;
    case TimelineEntry::Kind::Document: return Icon::Send;
    case TimelineEntry::Kind::Offer: return Icon::Offer;
    case TimelineEntry::Kind::Outcome: return Icon::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, const Zone &zone, Moment now)
{
    const auto same = [](const TimelineEntry &a, const TimelineEntry &b) { return a == b; };
    // Most often one row comes or goes; what stands before and after it keeps its place.
    const auto [oldTop, newTop] =
        std::mismatch(m_entries.begin(), m_entries.end(), entries.begin(), entries.end(), same);
    const int top = static_cast<int>(oldTop - m_entries.begin());
    const auto [oldEnd, newEnd] = std::mismatch(m_entries.rbegin(), std::make_reverse_iterator(oldTop),
                                                entries.rbegin(), std::make_reverse_iterator(newTop), same);
    const int removed = static_cast<int>(oldEnd.base() - oldTop);
    const int added = static_cast<int>(newEnd.base() - newTop);
    m_zone = zone;
    m_now = now;
    if (removed > 0) {
        beginRemoveRows({}, top, top + removed - 1);
        m_entries.erase(m_entries.begin() + top, m_entries.begin() + top + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, top, top + added - 1);
        m_entries.insert(m_entries.begin() + top, entries.begin() + top, entries.begin() + top + added);
        endInsertRows();
    }
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the words for days move on
}

const TimelineEntry *TimelineModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_entries[static_cast<size_t>(index.row())]
                                                       : nullptr;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString TimelineModel::when(const TimelineEntry &entry) const
{
    const QString day = dayInWords(m_zone.date(entry.at), m_zone.date(m_now));
    const QString when =
        entry.wholeDay ? day : tr("%1, %2", "a day, a time").arg(day, timeInWords(m_zone.time(entry.at)));
    return entry.means.isEmpty()
               ? when
               : tr("%1 · %2", "when a letter came, what it seems to say").arg(when, entry.means);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineEntry *one = entry(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole: return one->what;
    case Qt::DecorationRole: return themeIcon(iconOf(*one));
    case Qt::AccessibleTextRole: return tr("%1, %2", "what happened, when").arg(one->what, when(*one));
    case Qt::ToolTipRole: return asToolTip(fullMoment(one->at, m_zone));
    case Qt::AccessibleDescriptionRole:
    case TextRole: return one->text;
    case TwoLineDelegate::SecondLineRole:
        return one->at > m_now && !one->isOff ? tr("%1, ahead", "a day and a time").arg(when(*one))
                                              : when(*one);
    default: return {};
    }
}

} // namespace afterword
