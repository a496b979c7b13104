// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/interviewwords.h"

#include "core/base/localdays.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Interviews)
};

QString fromTo(const WallTime &start, const WallTime &end, QDate today)
{
    const QString until =
        start.date == end.date
            ? timeInWords(end.time)
            : Words::tr("%1, %2", "a day, a time").arg(weekdayAndDay(end.date, today), timeInWords(end.time));
    return Words::tr("%1 to %2", "two times").arg(timeInWords(start.time), until);
}

} // namespace

QString interviewTimes(const Interview &interview, const Zone &own, QDate today)
{
    const QString theirs = fromTo(interview.start, interview.end, today);
    const WallTime start = own.wallTime(interview.startsAt());
    const WallTime end = own.wallTime(interview.endsAt());
    if (start == interview.start && end == interview.end)
        return Words::tr("%1, %2", "a day, times").arg(weekdayAndDay(interview.start.date, today), theirs);
    const QString yours = fromTo(start, end, today);
    if (start.date == interview.start.date)
        return Words::tr("%1, %2 their time, %3 yours", "a day, times, times")
            .arg(weekdayAndDay(interview.start.date, today), theirs, yours);
    return Words::tr("%1, %2 their time; %3, %4 yours", "a day, times, a day, times")
        .arg(weekdayAndDay(interview.start.date, today), theirs, weekdayAndDay(start.date, today), yours);
}

QString interviewName(const Interview &interview)
{
    return interview.round.isEmpty() ? Words::tr("Interview") : interview.round;
}

QString interviewKind(InterviewKind kind)
{
    switch (kind) {
    case InterviewKind::Phone: return Words::tr("by phone");
    case InterviewKind::Video: return Words::tr("by video");
    case InterviewKind::OnSite: return Words::tr("on site");
    case InterviewKind::Other: return Words::tr("not known yet");
    }
    Q_UNREACHABLE();
}

} // namespace afterword
