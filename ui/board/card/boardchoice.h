// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"

#include <span>

namespace afterword {

/// Which cards the board shows, the search aside, and in which order.
struct BoardChoice {
    enum class Due {
        Any,
        Late,    ///< something should have been done
        Now,     ///< something is to be done now, late or not
        Waiting, ///< it is their turn: the application runs, and nothing is to be done now
    };
    enum class Order {
        ByHand,
        NextDue, ///< what comes first on top
        Added,   ///< the newest on top
        Company,
    };

    Due due = Due::Any;
    QString tag;                     ///< empty: any
    QString company;                 ///< empty: any; in whatever case it is written
    std::optional<ContactId> person; ///< who is named by it, wherever; absent: any
    std::optional<StageKind> kind;   ///< absent: any
    Order order = Order::ByHand;

    bool operator==(const BoardChoice &) const = default;

    /// Whether it hides any cards.
    bool hidesSome() const
    {
        return due != Due::Any || !tag.isEmpty() || !company.isEmpty() || person || kind;
    }
    /// Whether the plan decides about it, which changes with time.
    bool dependsOnPlan() const { return due != Due::Any || order == Order::NextDue; }
};

/// What cards are sorted by, the smallest on top.
struct CardKey {
    qint64 number = 0;
    QByteArray text;

    bool operator==(const CardKey &) const = default;
    friend bool operator<(const CardKey &a, const CardKey &b)
    {
        return a.number != b.number ? a.number < b.number : a.text < b.text;
    }
};

/// Whether @p choice lets @p application through, whose follow-ups are @p followUps.
bool accepts(const BoardChoice &choice, const Application &application, const Search &search,
             std::span<const FollowUp> followUps);

/// The place of @p application in the order of @p choice.
CardKey cardKey(const BoardChoice &choice, const Application &application,
                std::span<const FollowUp> followUps);

/// Every tag that is in use, in the order of the alphabet.
QStringList tagsOf(const Search &search);

/// Every company that is applied at, in the order of the alphabet; one that is written in several ways once.
QStringList companiesOf(const Search &search);

/// Everyone who is named by an application, in the order of the alphabet. Valid until the search changes.
std::vector<const Contact *> peopleOf(const Search &search);

QString inWords(BoardChoice::Due due);
QString inWords(BoardChoice::Order order);
/// "Late · Remote · by company"; empty where everything is shown as placed by hand.
QString inWords(const BoardChoice &choice, const Search &search);

} // namespace afterword
