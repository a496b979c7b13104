// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"
#include "core/domain/typedids.h"

#include <QDate>

#include <optional>

namespace afterword {

/// What names one follow-up for good: RULE/ID[/CONTACT or OFFER][/DATE][/N], as interfaces.md writes it.
/// Keys are compared as values; the text is made where it is shown or stored.
struct FollowUpKey {
    Rule rule = Rule::KeepSearching;
    QString id; ///< the interview's, the task's, the application's, or for keep-searching the Monday's date
    QString second; ///< a contact's id, or for tell-about-offer the application that offered; empty: none
    QDate heard;    ///< for give-up, ask-hr and check-in: the date since when nothing was heard; else null
    int number = 0; ///< from 1, for check-in and get-it-signed; 0: none

    QString text() const;

    /// The key that @p text writes; absent where it has not the shape of its rule's keys.
    static std::optional<FollowUpKey> fromText(const QString &text);

    /// Whether it is @p contact whom the second part names. Ids of other things may read alike.
    bool namesContact(const ContactId &contact) const
    {
        return rule != Rule::TellAboutOffer && second == contact.text;
    }

    bool operator==(const FollowUpKey &) const = default;

    /// The rule and the first letters as one number: where those of two keys differ, the keys are ordered as
    /// they are. For sorting thousands without following pointers.
    quint64 beginning() const;

    /// Orders keys as their texts are ordered, without making them.
    friend bool operator<(const FollowUpKey &a, const FollowUpKey &b);
};

} // namespace afterword
