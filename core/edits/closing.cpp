// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/closing.h"

#include "core/domain/change/moves.h"
#include "core/edits/edittask.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

} // namespace

void sign(Application &application, Moment at)
{
    application.offer.signedAt = at;
    if (!application.offer.receivedAt)
        application.offer.receivedAt = at;
}

bool takeAsReceived(Application &application, const Search &search, Moment now)
{
    Offer &offer = application.offer;
    if (offer.receivedAt || (!offer.deadline && !offer.writtenAt && !offer.signedAt))
        return false;
    Moment came = now;
    const auto notAfter = [&](const std::optional<Moment> &moment) {
        if (moment)
            came = std::min(came, *moment);
    };
    if (search.kindOf(application) == StageKind::Offer && !application.moves.empty() &&
        application.moves.back().to == application.stage)
        notAfter(application.moves.back().at);
    if (offer.deadline)
        notAfter(search.person.zone.moment(*offer.deadline, search.policy.workDayStart));
    notAfter(offer.writtenAt);
    notAfter(offer.signedAt);
    offer.receivedAt = came;
    return true;
}

Result<Change> ending(const Search &search, std::span<const ApplicationId> cards, StageKind kind, Moment now,
                      const std::function<void(Application &)> &note)
{
    const Stage *column = firstOfKind(search, kind);
    std::vector<ApplicationId> moving;
    std::vector<const Application *> staying;
    QSet<ApplicationId> all;
    for (const ApplicationId &id : cards) {
        const Application *stands = search.applications.find(id);
        if (!stands || all.contains(id))
            continue;
        all.insert(id);
        if (column && search.kindOf(*stands) != kind)
            moving.push_back(id);
        else
            staying.push_back(stands);
    }
    Change change;
    if (!moving.empty()) {
        Result<Change> moved = moveCards(search, moving, column->id, {}, now);
        if (!moved)
            return moved;
        change = *std::move(moved);
    }
    for (const Application *one : staying)
        change.applications.push_back({*one, *one});
    for (Edit<Application> &edit : change.applications) {
        if (all.contains(edit.after->id)) // the others only made room
            note(*edit.after);
    }
    return settlingApplyTasks(std::move(change), search, now);
}

Step notingWritten(const Search &search, Application application, Moment now)
{
    const QString name = Words::tr("written offer from %1").arg(application.company);
    application.offer.writtenAt = now;
    return {put(search, std::move(application)), name};
}

Result<Step> signing(const Search &search, const Application &application, Moment now)
{
    const std::array cards = {application.id};
    Result<Change> change = ending(search, cards, StageKind::Accepted, now, [now](Application &one) {
        sign(one, now);
        one.outcome = Outcome{OutcomeKind::Accepted, now, {}, {}, {}};
    });
    if (!change)
        return change.error();
    return Step{*std::move(change), Words::tr("signature of %1’s offer").arg(application.company)};
}

} // namespace afterword
