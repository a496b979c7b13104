// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/followup.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString toText(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Upcoming: return u"upcoming"_s;
    case FollowUpState::Open: return u"open"_s;
    case FollowUpState::Late: return u"late"_s;
    case FollowUpState::Snoozed: return u"snoozed"_s;
    case FollowUpState::Held: return u"held"_s;
    }
    Q_UNREACHABLE();
}

} // namespace afterword
