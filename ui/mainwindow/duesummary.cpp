// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/duesummary.h"

#include "core/schedule/next.h"
#include "ui/liveagenda.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DueSummary)
};

/// A title behind a colon. Languages that write nouns with a capital keep it.
QString behindColon(QString title)
{
    if (QLocale().language() != QLocale::German && !title.isEmpty())
        title[0] = title[0].toLower();
    return title;
}

/// What comes next is still ahead: a late one says how late it is, not when it was due.
QString nextLine(const FollowUp &next, const Search &search, Moment now)
{
    if (next.state != FollowUpState::Late)
        return followUpLine(next, search, now);
    return Words::tr("%1, %2", "a title, how late it is")
        .arg(followUpTitle(next, search), shortWhen(next, search.person.zone, now));
}

} // namespace

DueSummary dueSummary(const LiveAgenda &agenda, Moment now)
{
    const Search &search = agenda.search();
    const Zone &zone = search.person.zone;
    const Moment tomorrow = zone.moment(zone.date(now).addDays(1), QTime(0, 0));
    DueSummary summary;
    const PlanOrder &listed = agenda.agenda().listed();
    for (size_t index = 0; index < listed.size(); ++index) {
        const FollowUp &followUp = *listed[index];
        summary.today += isDue(followUp) && followUp.due < tomorrow ? 1 : 0;
        summary.late += followUp.state == FollowUpState::Late ? 1 : 0;
    }
    const FollowUp *first = mostUseful(listed, tomorrow);
    // Letters are read only where one stands before what would be named.
    if (first && !agenda.noBefore(*first).isEmpty())
        summary.asks = first->application;
    else if (first)
        summary.next = *first;
    return summary;
}

QString inWords(const DueSummary &summary, const Search &search, Moment now)
{
    const int stillDue = summary.today - summary.late;
    const QString late = Words::tr("%n late", nullptr, summary.late);
    const QString due = Words::tr("%n due today", nullptr, stillDue);
    const QString count = summary.today == 0  ? Words::tr("Nothing due today")
                          : summary.late == 0 ? due
                          : stillDue == 0
                              ? late
                              : Words::tr("%1, %2", "how many are late, how many due").arg(late, due);
    if (const Application *asking = search.applications.find(summary.asks))
        return Words::tr("%1 · first: is the letter from %2 a no?", "how many are due, a company")
            .arg(count, asking->company);
    if (!summary.next)
        return count;
    return Words::tr("%1 · next: %2").arg(count, behindColon(nextLine(*summary.next, search, now)));
}

} // namespace afterword
