// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/crossapplication.h"

#include "core/schedule/plan/situation.h"

#include <algorithm>

namespace afterword {

namespace {

/// Sets, changes or removes the application's entry in a list sorted by id. True where the list changed.
bool setOffer(std::vector<CrossApplication::Offer> &offers, const ApplicationId &application,
              std::optional<Moment> at)
{
    const auto place =
        std::lower_bound(offers.begin(), offers.end(), application,
                         [](const auto &offer, const ApplicationId &id) { return offer.application < id; });
    const bool there = place != offers.end() && place->application == application;
    if (!at) {
        if (there)
            offers.erase(place);
        return there;
    }
    if (!there) {
        offers.insert(place, {application, *at});
        return true;
    }
    return std::exchange(place->at, *at) != *at;
}

} // namespace

CrossingFacts crossingFacts(const Application &application, const Search &search, Moment now)
{
    const bool ended = hasHappened(application.outcome, now);
    const StageKind kind = search.kindOf(application);

    CrossingFacts facts;
    facts.open = !ended && kind != StageKind::Accepted && kind != StageKind::Closed;
    if (hasOffer(application, now) && !ended && !hasHappened(application.offer.signedAt, now))
        facts.offerToTell = application.offer.receivedAt;
    if (isSigned(application, now))
        facts.signedAt = std::max(*application.offer.signedAt, *application.offer.receivedAt);
    facts.added = application.added;
    for (const Message &message : application.messages) {
        if (message.about == About::Networking && message.direction == Direction::Out && message.at <= now)
            facts.networking.push_back(search.person.zone.date(message.at));
    }
    return facts;
}

CrossApplication::CrossApplication(const Search &search, Moment now)
{
    m_counted.reserve(static_cast<qsizetype>(search.applications.size()));
    for (const Application &application : search.applications)
        set(application.id, crossingFacts(application, search, now));
}

bool CrossApplication::set(const ApplicationId &application, CrossingFacts after)
{
    Counted &counted = m_counted[application];
    count(counted, m_networking.take(application), -1);
    counted = {after.added, after.open};
    count(counted, after.networking, +1);
    if (!after.networking.empty())
        m_networking[application] = std::move(after.networking);
    const bool told = setOffer(m_offersToTell, application, after.offerToTell);
    const bool is = setOffer(m_signedOffers, application, after.signedAt);
    return told || is;
}

bool CrossApplication::remove(const ApplicationId &application)
{
    const bool changed = set(application, {});
    m_counted.remove(application);
    return changed;
}

void CrossApplication::count(const Counted &counted, const std::vector<QDate> &networking, int sign)
{
    m_open += counted.open ? sign : 0;
    if (counted.added.isValid()) {
        m_newThings[counted.added] += sign;
        const auto day = m_added.try_emplace(counted.added, 0).first;
        day->second += sign;
        if (day->second == 0)
            m_added.erase(day);
    }
    for (const QDate &date : networking)
        m_newThings[date] += sign;
}

std::optional<Moment> CrossApplication::signedElsewhere(const ApplicationId &application) const
{
    std::optional<Moment> first;
    for (const Offer &offer : m_signedOffers) {
        if (offer.application == application)
            return std::nullopt;
        if (!first || offer.at < *first)
            first = offer.at;
    }
    return first;
}

int CrossApplication::newThings(QDate first, QDate last) const
{
    int count = 0;
    for (auto day = m_newThings.lower_bound(first); day != m_newThings.end() && day->first <= last; ++day)
        count += day->second;
    return count;
}

} // namespace afterword
