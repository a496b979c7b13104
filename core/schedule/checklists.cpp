// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/checklists.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CheckLists)
};

} // namespace

std::vector<CheckList> builtInCheckLists()
{
    return {
        {u"before-applying"_s,
         Words::tr("Before you apply"),
         CheckListDay::Today,
         {{Words::tr("Read the posting twice and mark what they really ask for"), 0},
          {Words::tr("Fit your résumé to the posting"), 1},
          {Words::tr("Ask someone you know about the company"), 1},
          {Words::tr("Have somebody else read it all"), 2},
          {Words::tr("Send it, and keep a copy of what you sent"), 3}}},
        {u"before-interview"_s,
         Words::tr("Before an interview"),
         CheckListDay::Interview,
         {{Words::tr("Read the posting and your letter again"), -3},
          {Words::tr("Look up everyone you will meet"), -3},
          {Words::tr("Have three stories ready: a success, a failure, a disagreement"), -2},
          {Words::tr("Write down five questions for them"), -2},
          {Words::tr("Plan how to get there, or test the link, camera and sound"), -1},
          {Words::tr("Lay out clothes, papers and a glass of water"), -1},
          {Words::tr("Be there ten minutes early"), 0}}},
        {u"before-offer"_s,
         Words::tr("Before you answer an offer"),
         CheckListDay::Deadline,
         {{Words::tr("Read every page, appendices included"), -4},
          {Words::tr("Find out what this kind of work pays elsewhere"), -4},
          {Words::tr("Write down what you need, what you hope for and what would be too little"), -3},
          {Words::tr("Ask in writing about anything that is unclear"), -3},
          {Words::tr("Look again at the red flags in your debriefs"), -2},
          {Words::tr("Talk it over with someone you trust"), -1}}},
        {u"after-signing"_s,
         Words::tr("First week after signing"),
         CheckListDay::Signing,
         {{Words::tr("Put the signed contract where you will find it again"), 0},
          {Words::tr("Give notice in writing, and have it confirmed"), 1},
          {Words::tr("Thank those who helped you on the way"), 2},
          {Words::tr("Ask what to bring on the first day, and whom to ask for"), 3},
          {Words::tr("Plan a few days off before you start"), 4},
          {Words::tr("Bring your public profiles up to date"), 5}}},
    };
}

std::optional<QDate> dayOf(const CheckList &list, const Application &application, const Zone &zone,
                           Moment now)
{
    switch (list.day) {
    case CheckListDay::Today: return zone.date(now);
    case CheckListDay::Interview: {
        std::optional<Moment> next;
        for (const Interview &interview : application.interviews) {
            if (!interview.cancelled && interview.startsAt() > now && (!next || interview.startsAt() < *next))
                next = interview.startsAt();
        }
        return next ? std::optional(zone.date(*next)) : std::nullopt;
    }
    case CheckListDay::Deadline: return application.offer.deadline;
    case CheckListDay::Signing:
        return zone.date(application.offer.signedAt && *application.offer.signedAt <= now
                             ? *application.offer.signedAt
                             : now);
    }
    Q_UNREACHABLE();
}

std::optional<QDate> dueOf(const CheckList &list, const CheckListItem &item, const Application &application,
                           const BusinessCalendar &calendar, const Zone &zone, Moment now)
{
    const std::optional<QDate> day = dayOf(list, application, zone, now);
    if (!day)
        return std::nullopt;
    // For an interview one may well prepare at the weekend; all else waits for somebody who works.
    const QDate due =
        list.day == CheckListDay::Interview ? day->addDays(item.days) : calendar.plus(*day, item.days);
    return std::max(due, zone.date(now));
}

} // namespace afterword
