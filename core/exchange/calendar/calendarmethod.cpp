// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarmethod.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Ical)
};

/// So many events may be a folder of invitations that somebody saved as one file.
constexpr int mostOfOneSearch = 20;

} // namespace

QString whyNoInvitation(icalcomponent *calendar)
{
    switch (icalcomponent_get_method(calendar)) {
    case ICAL_METHOD_REPLY: return Words::tr("this is somebody's answer to an invitation, not an invitation");
    case ICAL_METHOD_COUNTER:
    case ICAL_METHOD_DECLINECOUNTER:
        return Words::tr("this is a proposal for another time, not an invitation");
    case ICAL_METHOD_REFRESH:
        return Words::tr("this asks for an invitation to be sent again, and is not one itself");
    default: return {};
    }
}

bool isWholeCalendar(icalcomponent *calendar)
{
    const icalproperty_method method = icalcomponent_get_method(calendar);
    const bool isSentToSomebody = method == ICAL_METHOD_REQUEST || method == ICAL_METHOD_CANCEL;
    return !isSentToSomebody &&
           icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT) > mostOfOneSearch;
}

} // namespace afterword
