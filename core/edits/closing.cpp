// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/closing.h"

#include "core/domain/moves.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

/// @p after, which has an outcome, in the first column for applications that ended so, if there is one.
Result<Change> ended(const Search &search, Application after, StageKind kind, Moment now)
{
    const auto column = std::find_if(search.stages.begin(), search.stages.end(),
                                     [&](const Stage &stage) { return stage.kind == kind; });
    if (column == search.stages.end() || search.kindOf(after) == kind)
        return put(search, std::move(after));
    const std::array cards = {after.id};
    Result<Change> move = moveCards(search, cards, column->id, {}, now);
    if (!move)
        return move;
    Search moved = search;
    if (Result<void> made = apply(*move, moved); !made)
        return made.error();
    const Application &there = *moved.applications.find(after.id);
    after.stage = there.stage;
    after.rank = there.rank;
    after.moves = there.moves;
    return joined(*std::move(move), put(moved, std::move(after)));
}

} // namespace

void sign(Application &application, Moment at)
{
    application.offer.signedAt = at;
    if (!application.offer.receivedAt)
        application.offer.receivedAt = at;
}

Result<Step> closingAsNoAnswer(const Search &search, Application application, Moment now)
{
    const QString name = Words::tr("closing of %1").arg(application.company);
    application.outcome = Outcome{OutcomeKind::NoAnswer, now, {}, {}, {}};
    Result<Change> change = ended(search, std::move(application), StageKind::Closed, now);
    if (!change)
        return change.error();
    return Step{*std::move(change), name};
}

Step notingWritten(const Search &search, Application application, Moment now)
{
    const QString name = Words::tr("written offer of %1").arg(application.company);
    application.offer.writtenAt = now;
    return {put(search, std::move(application)), name};
}

Result<Step> signing(const Search &search, Application application, Moment now)
{
    const QString name = Words::tr("signature of %1’s offer").arg(application.company);
    sign(application, now);
    application.outcome = Outcome{OutcomeKind::Accepted, now, {}, {}, {}};
    Result<Change> change = ended(search, std::move(application), StageKind::Accepted, now);
    if (!change)
        return change.error();
    return Step{*std::move(change), name};
}

} // namespace afterword
