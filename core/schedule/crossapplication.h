// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <map>
#include <vector>

namespace afterword {

/// What other applications need to know of one, at a moment. "An offer exists from its receivedAt."
struct CrossingFacts {
    bool open = false;                 ///< no outcome, and the stage is neither accepted nor closed
    std::optional<Moment> offerToTell; ///< an offer came that is neither signed nor over
    std::optional<Moment> signedAt;    ///< its offer is signed, with no outcome but accepted
    QDate added;
    std::vector<QDate> networking; ///< the dates of its networking messages out

    bool operator==(const CrossingFacts &) const = default;
};

CrossingFacts crossingFacts(const Application &application, const Search &search, Moment now);

/// The crossing facts of a whole search, counted: what tell-about-offer, thank-and-withdraw and
/// keep-searching ask.
class CrossApplication {
public:
    CrossApplication() = default;
    CrossApplication(const Search &search, Moment now);

    /// Takes @p after in for what this application had before. True where other applications' plans may
    /// change.
    bool set(const ApplicationId &application, CrossingFacts after);
    /// Forgets the application. True as above.
    bool remove(const ApplicationId &application);

    struct Offer {
        ApplicationId application;
        Moment at;
        bool operator==(const Offer &) const = default;
    };
    /// Offers that other applications are to be told of, by id.
    const std::vector<Offer> &offersToTell() const { return m_offersToTell; }
    /// Signed offers, by id.
    const std::vector<Offer> &signedOffers() const { return m_signedOffers; }

    /// When another application's offer was signed first, while @p application's own is not signed.
    std::optional<Moment> signedElsewhere(const ApplicationId &application) const;

    /// The earliest date, up to @p today, on which an application was added; null where none says.
    QDate firstAdded(QDate today) const
    {
        return m_added.empty() || m_added.begin()->first > today ? QDate() : m_added.begin()->first;
    }

    bool anyOpen() const { return m_open > 0; }

    /// How many applications were added and networking messages sent, by date, from @p first to @p last.
    int newThings(QDate first, QDate last) const;

private:
    /// What was counted of an application and stands in no list; there is one for each.
    struct Counted {
        QDate added;
        bool open = false;
    };
    void count(const Counted &counted, const std::vector<QDate> &networking, int sign);

    QHash<ApplicationId, Counted> m_counted;
    QHash<ApplicationId, std::vector<QDate>> m_networking; ///< of the few that have any
    std::vector<Offer> m_offersToTell;
    std::vector<Offer> m_signedOffers;
    std::map<QDate, int> m_added; ///< how many applications were added on a date, where any was
    std::map<QDate, int> m_newThings;
    int m_open = 0;
};

} // namespace afterword
