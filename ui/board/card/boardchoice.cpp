// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/boardchoice.h"

#include "core/schedule/next.h"
#include "ui/board/card/searchtext.h"
#include "ui/board/stage/stagewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(BoardChoice)
};

bool isRunning(const Application &application, StageKind kind)
{
    return !application.outcome && kind != StageKind::Saved && kind != StageKind::Accepted &&
           kind != StageKind::Closed;
}

bool suitsDue(BoardChoice::Due due, const Application &application, StageKind kind,
              std::span<const FollowUp> followUps)
{
    const bool isLate = std::any_of(followUps.begin(), followUps.end(), [](const FollowUp &followUp) {
        return followUp.state == FollowUpState::Late;
    });
    const bool toDo = std::any_of(followUps.begin(), followUps.end(), isDue);
    switch (due) {
    case BoardChoice::Due::Any: return true;
    case BoardChoice::Due::Late: return isLate;
    case BoardChoice::Due::Now: return toDo;
    case BoardChoice::Due::Waiting: return !toDo && isRunning(application, kind);
    }
    Q_UNREACHABLE();
}

} // namespace

bool accepts(const BoardChoice &choice, const Application &application, const Search &search,
             std::span<const FollowUp> followUps)
{
    const StageKind kind = search.kindOf(application);
    return (!choice.kind || kind == *choice.kind) &&
           (choice.tag.isEmpty() || application.tags.contains(choice.tag)) &&
           suitsDue(choice.due, application, kind, followUps);
}

CardKey cardKey(const BoardChoice &choice, const Application &application,
                std::span<const FollowUp> followUps)
{
    switch (choice.order) {
    case BoardChoice::Order::ByHand: return {};
    case BoardChoice::Order::NextDue: {
        const FollowUp *next = nextFollowUp(followUps);
        if (!next)
            return {std::numeric_limits<qint64>::max(), {}};
        const Moment at = isDue(*next) ? next->due : next->opens;
        return {at.time_since_epoch().count(), {}};
    }
    case BoardChoice::Order::Added:
        return {application.added.isValid() ? -application.added.toJulianDay()
                                            : std::numeric_limits<qint64>::max(),
                {}};
    case BoardChoice::Order::Company: return {0, folded(application.company)};
    }
    Q_UNREACHABLE();
}

QStringList tagsOf(const Search &search)
{
    QSet<QString> tags;
    for (const Application &application : search.applications) {
        for (const QString &tag : application.tags)
            tags.insert(tag);
    }
    QStringList sorted = tags.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return sorted;
}

QString inWords(BoardChoice::Due due)
{
    switch (due) {
    case BoardChoice::Due::Any: return Words::tr("Everything");
    case BoardChoice::Due::Late: return Words::tr("Late");
    case BoardChoice::Due::Now: return Words::tr("Due now");
    case BoardChoice::Due::Waiting: return Words::tr("Waiting for them");
    }
    Q_UNREACHABLE();
}

QString inWords(BoardChoice::Order order)
{
    switch (order) {
    case BoardChoice::Order::ByHand: return Words::tr("As placed by hand");
    case BoardChoice::Order::NextDue: return Words::tr("By what is due next");
    case BoardChoice::Order::Added: return Words::tr("By date added, newest first");
    case BoardChoice::Order::Company: return Words::tr("By company");
    }
    Q_UNREACHABLE();
}

QString inWords(const BoardChoice &choice)
{
    QStringList parts;
    if (choice.due != BoardChoice::Due::Any)
        parts << inWords(choice.due);
    if (!choice.tag.isEmpty())
        parts << choice.tag;
    if (choice.kind)
        parts << kindInWords(*choice.kind);
    if (choice.order != BoardChoice::Order::ByHand)
        parts << inWords(choice.order);
    return parts.join(u" · "_s);
}

} // namespace afterword
