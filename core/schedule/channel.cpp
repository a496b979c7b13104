// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/channel.h"

namespace afterword {

std::optional<Channel> suggestedChannel(const Application &application, const Contact *contact,
                                        const Policy &policy, QDate today)
{
    if (!contact)
        return std::nullopt;
    const bool inTime = !application.promisedDecision ||
                        today.daysTo(*application.promisedDecision) > policy.noCardWithinDays;
    if (application.formality == Formality::Formal && !contact->address.isEmpty() && inTime)
        return Channel::Card;
    if (!contact->email.isEmpty())
        return Channel::Email;
    if (!contact->phone.isEmpty())
        return Channel::Phone;
    return std::nullopt;
}

} // namespace afterword
