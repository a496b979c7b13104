// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/todaymodel.h"

#include "core/meaning/meaningtext.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/next.h"
#include "ui/icons.h"
#include "ui/liveagenda.h"
#include "ui/noquestion.h"
#include "ui/parts/followups/followupverbs.h"
#include "ui/parts/followups/followupwords.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether both stand for the same line, which may have changed its words.
bool sameLine(const TodayRow &a, const TodayRow &b)
{
    if (a.followUp == b.followUp)
        return (a.followUp || a.group == b.group) && a.gathered.size() == b.gathered.size();
    return a.followUp && b.followUp && a.followUp->key == b.followUp->key && a.gathered == b.gathered;
}

} // namespace

TodayModel::TodayModel(LiveAgenda &agenda, QObject *parent)
    : QAbstractListModel(parent)
    , m_agenda(agenda)
{
    read();
    connect(&agenda, &LiveAgenda::changed, this, &TodayModel::read);
}

void TodayModel::read()
{
    const Zone &zone = m_agenda.search().person.zone;
    const TodayGroups groups(zone, zone.date(m_agenda.plannedFor()), QLocale().firstDayOfWeek());
    std::vector<TodayRow> rows =
        todayRows(m_agenda.agenda().listed(), groups, [this](const FollowUp &one) { return asksFirst(one); });
    // What stands above and below the lines that came or went keeps its place and selection.
    const auto [oldTop, newTop] =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameLine);
    const auto [oldEnd, newEnd] = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(oldTop),
                                                rows.rbegin(), std::make_reverse_iterator(newTop), sameLine);
    const auto top = oldTop - m_rows.begin();
    const auto removed = oldEnd.base() - oldTop;
    const auto added = newEnd.base() - newTop;
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(top), static_cast<int>(top + removed) - 1);
        m_rows.erase(m_rows.begin() + top, m_rows.begin() + top + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(top), static_cast<int>(top + added) - 1);
        m_rows.insert(m_rows.begin() + top, rows.begin() + top, rows.begin() + top + added);
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

std::optional<FollowUp> TodayModel::followUp(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListedFollowUp &listed = m_rows[static_cast<size_t>(index.row())].followUp;
    return listed ? std::optional(*listed) : std::nullopt;
}

std::vector<FollowUp> TodayModel::followUps(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return followUpsIn(m_rows[static_cast<size_t>(index.row())]);
}

QModelIndex TodayModel::indexOf(const FollowUpKey &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const TodayRow &row) {
        const auto is = [&](const ListedFollowUp &one) { return one && one->key == key; };
        return is(row.followUp) || std::any_of(row.gathered.begin(), row.gathered.end(), is);
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int TodayModel::dueCount() const
{
    int count = 0;
    for (const TodayRow &row : m_rows) {
        if (!row.followUp && (row.group == TodayGroup::Late || row.group == TodayGroup::Today))
            count += row.count;
    }
    return count;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return followUp(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TodayRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == IsGroupRole)
        return !row.followUp;
    if (!row.followUp)
        return groupData(row, role);
    if (asksFirst(*row.followUp)) {
        const QVariant asked = questionData(*row.followUp, role);
        return asked.isValid() ? asked : followUpData(*row.followUp, role);
    }
    const QVariant gathered = row.gathered.empty() ? QVariant() : gatheredData(row, role);
    return gathered.isValid() ? gathered : followUpData(*row.followUp, role);
}

QVariant TodayModel::groupData(const TodayRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 · %2", "a group, how many").arg(groupText(row.group)).arg(row.count);
    case LateRole: return row.group == TodayGroup::Late;
    default: return {};
    }
}

QString TodayModel::where(const FollowUp &followUp) const
{
    const Application *application = m_agenda.search().applications.find(followUp.application);
    if (!application)
        return {};
    return application->role.isEmpty()
               ? application->company
               : tr("%1, %2", "a company, a role").arg(application->company, application->role);
}

/// What a line says of several; invalid where it says the same as of one.
QVariant TodayModel::gatheredData(const TodayRow &row, int role) const
{
    const Search &search = m_agenda.search();
    const auto title = [&] {
        const Application *offering = search.applications.find(ApplicationId{row.followUp->key.second});
        return tr("Tell %n companies about the offer from %1", nullptr,
                  static_cast<int>(row.gathered.size()) + 1)
            .arg(offering ? offering->company : row.followUp->key.second);
    };
    const auto companies = [&] {
        QStringList names;
        for (const FollowUp &one : followUpsIn(row)) {
            if (const Application *application = search.applications.find(one.application))
                names += application->company;
        }
        return names.join(u", "_s);
    };
    const QString why = tr("An offer is told to every other company that is still deciding, honestly and at "
                           "once, since it may change their timing.");
    switch (role) {
    case Qt::DisplayRole: return title();
    case WhereRole: return companies();
    case WhyRole: return why;
    case ActionRole: return tr("Write to…");
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3. %4", "what, where, when, why")
            .arg(title(), companies(), whenLine(*row.followUp, search, m_agenda.plannedFor()), why);
    case Qt::ToolTipRole: return asToolTip(companies() + u"\n\n"_s + why);
    default: return {};
    }
}

void TodayModel::setNoes(const QHash<ApplicationId, QString> &noes)
{
    if (std::exchange(m_noes, noes) != noes)
        read();
}

bool TodayModel::asksFirst(const FollowUp &followUp) const
{
    return followUp.application && !m_noes.isEmpty() && m_noes.contains(*followUp.application) &&
           supposesItGoesOn(followUp.rule());
}

/// What a line says while a letter reads like a no; invalid where it says the same as ever.
QVariant TodayModel::questionData(const FollowUp &followUp, int role) const
{
    const QString why =
        tr("Once you have said whether it is, you will see here what comes next. Their letter: “%1”")
            .arg(briefly(m_noes.value(*followUp.application)));
    switch (role) {
    case Qt::DisplayRole: return firstIsItANo();
    case WhyRole: return why;
    case IconRole: return static_cast<int>(Icon::Question);
    case ActionRole:
    case DoneRole: return lookAtNo();
    case HeldRole:
    case AsksRole: return true;
    case WhenRole:
    case LateRole: return QVariant::fromValue(QString());
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3", "what, where, why").arg(firstIsItANo(), where(followUp), why);
    case Qt::ToolTipRole: return asToolTip(why);
    default: return {};
    }
}

QVariant TodayModel::followUpData(const FollowUp &followUp, int role) const
{
    const Search &search = m_agenda.search();
    const Moment now = m_agenda.plannedFor();
    switch (role) {
    case Qt::DisplayRole: return followUpTitle(followUp, search);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3. %4", "what, where, when, why")
            .arg(followUpTitle(followUp, search), where(followUp), whenLine(followUp, search, now),
                 reasonFor(followUp, search));
    case Qt::ToolTipRole:
        return asToolTip(reasonFor(followUp, search) + u"\n\n"_s +
                         fullMoment(tellingMoment(followUp), search.person.zone));
    case LateRole: return followUp.state == FollowUpState::Late;
    case WhereRole: return where(followUp);
    case WhenRole: return whenLine(followUp, search, now);
    case WhyRole: return reasonFor(followUp, search);
    case IconRole: return static_cast<int>(iconFor(followUp));
    case ActionRole: return actionText(followUp);
    case DoneRole: return doneText(followUp);
    case HeldRole: return followUp.state == FollowUpState::Held;
    case AwaitsRole: return awaitsInterview(followUp, search, now);
    default: return {};
    }
}

} // namespace afterword
