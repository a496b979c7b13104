// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/agendapage.h"
#include "app/commands/command.h"
#include "app/store/opensearch.h"

#include "core/base/fullstop.h"
#include "core/domain/soundness/zonesaside.h"
#include "core/schedule/plan/planner.h"
#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaCommand)
};

/// What to say when nothing concerns the person in the days that were asked for.
QString nothingToDo(const std::vector<FollowUp> &plan, const Search &search, int days, Moment now)
{
    QString calm = Words::tr("Nothing needs you in the next %n days.", nullptr, days);
    if (plan.empty())
        return calm;
    const FollowUp &next = *std::min_element(plan.begin(), plan.end(),
                                             [](const auto &a, const auto &b) { return a.opens < b.opens; });
    return endedOnce(Words::tr("%1 Next: %2.").arg(calm, followUpLine(next, search, now)));
}

} // namespace

ExitCode runAgenda(const Surroundings &with)
{
    const auto opened = openNamed(with, OpenMode::MustExist);
    if (!opened) {
        with.terminal.complain(with.line.store, opened.error());
        return ExitCode::Unreadable;
    }
    const Search &search = opened->search();
    const Moment now = with.clock.now();
    QStringList problems;
    const BusinessCalendar calendar = calendarOf(search.person, &problems);
    problems += zonesSetAside(search);
    for (const QString &problem : problems)
        with.terminal.complain({}, {problem});

    const std::vector<FollowUp> everything =
        plan(search, calendar, now, with.line.all ? Horizon::Projected : Horizon::Known);
    std::vector<FollowUp> near;
    if (!with.line.all)
        near = within(with.line.days, everything, search.person.zone, now);
    const std::vector<FollowUp> &listed = with.line.all ? everything : near;

    if (with.line.json) {
        writeAgendaJson(listed, search, [&](const QByteArray &piece) { with.terminal.printExact(piece); });
    } else {
        for (const QString &line : agendaLines(listed, search, now))
            with.terminal.print(line);
        if (listed.empty())
            with.terminal.print(nothingToDo(everything, search, with.line.days, now));
    }
    return problems.isEmpty() ? ExitCode::Done : ExitCode::Problems;
}

} // namespace afterword
