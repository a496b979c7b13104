// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/moves.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Moves)
};

/// Cards are numbered so far apart that a card fits between two neighbours twenty times in a row.
constexpr qint64 gap = qint64(1) << 20;

Application moved(const Application &card, const StageId &to, qint64 rank, Moment now)
{
    Application after = card;
    if (card.stage != to)
        after.moves.push_back({now, card.stage, to});
    after.stage = to;
    after.rank = rank;
    return after;
}

} // namespace

bool movesForInterview(const Application &application, StageKind from, const Interview &interview)
{
    return !application.outcome && !interview.cancelled &&
           (from == StageKind::Saved || from == StageKind::Applied);
}

StageKind kindForInterviews(const Search &search, const std::vector<Interview> &interviews)
{
    int arranged = 0;
    bool isCall = false;
    for (const Interview &interview : interviews) {
        if (interview.cancelled)
            continue;
        ++arranged;
        isCall = interview.kind == InterviewKind::Phone;
    }
    const bool hasPlace = firstOfKind(search, StageKind::Screening);
    return arranged == 1 && isCall && hasPlace ? StageKind::Screening : StageKind::Interview;
}

std::vector<const Application *> cardsOf(const Search &search, const StageId &stage)
{
    std::vector<const Application *> cards;
    for (const Application &application : search.applications) {
        if (application.stage == stage)
            cards.push_back(&application);
    }
    std::stable_sort(cards.begin(), cards.end(), [](auto *a, auto *b) { return a->rank < b->rank; });
    return cards;
}

const Stage *firstOfKind(const Search &search, StageKind kind)
{
    const auto first = std::find_if(search.stages.begin(), search.stages.end(),
                                    [&](const Stage &stage) { return stage.kind == kind; });
    return first == search.stages.end() ? nullptr : &*first;
}

qint64 rankAtEnd(const Search &search, const StageId &stage)
{
    qint64 last = 0;
    for (const Application &application : search.applications) {
        if (application.stage == stage)
            last = std::max(last, application.rank);
    }
    return last + gap;
}

Result<Change> moveCards(const Search &search, std::span<const ApplicationId> cards, const StageId &to,
                         const std::optional<ApplicationId> &before, Moment now)
{
    if (!search.stages.contains(to))
        return Error{Words::tr("there is no stage \"%1\" any more").arg(to.text)};
    std::vector<const Application *> moving;
    QSet<ApplicationId> movingIds;
    for (const ApplicationId &id : cards) {
        const Application *card = search.applications.find(id);
        if (!card)
            return Error{Words::tr("the card \"%1\" is not there any more").arg(id.text)};
        if (!movingIds.contains(id))
            moving.push_back(card);
        movingIds.insert(id);
    }

    std::vector<const Application *> column = cardsOf(search, to);
    // A card that is dropped before itself stays where it stands: its next neighbour that does not move
    // counts.
    auto place = column.end();
    if (before)
        place = std::find_if(column.begin(), column.end(), [&](auto *card) { return card->id == *before; });
    while (place != column.end() && movingIds.contains((*place)->id))
        ++place;
    const Application *next = place == column.end() ? nullptr : *place;
    std::erase_if(column, [&](auto *card) { return movingIds.contains(card->id); });
    const auto at = std::find(column.begin(), column.end(), next);
    const qint64 count = static_cast<qint64>(moving.size());
    const qint64 below =
        at == column.begin() ? (next ? next->rank - (count + 1) * gap : 0) : (*(at - 1))->rank;
    const qint64 above = next ? next->rank : below + (count + 1) * gap;
    const qint64 step = (above - below) / (count + 1);

    Change change;
    const auto put = [&](const Application *card, qint64 rank) {
        Application after = moved(*card, to, rank, now);
        if (after != *card)
            change.applications.push_back({*card, std::move(after)});
    };
    if (step > 0) {
        for (qint64 i = 0; i < count; ++i)
            put(moving[static_cast<size_t>(i)], below + (i + 1) * step);
        return change;
    }
    column.insert(column.begin() + (at - column.begin()), moving.begin(), moving.end());
    for (size_t i = 0; i < column.size(); ++i)
        put(column[i], static_cast<qint64>(i + 1) * gap);
    return change;
}

} // namespace afterword
