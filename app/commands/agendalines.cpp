// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/agendapage.h"

#include "core/schedule/followuptext.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Page {
    Q_DECLARE_TR_FUNCTIONS(AgendaPage)
};

constexpr int pageWidth = 78;
constexpr int lineIndent = 2;
constexpr int reasonIndent = 6;
constexpr int daysOfAWeek = 7;

/// The groups of the page, from top to bottom.
enum class Group { Late, Today, ThisWeek, Later, OnHold, IfNoAnswerComes };
constexpr size_t groups = 6;

QString heading(Group group)
{
    switch (group) {
    case Group::Late: return Page::tr("LATE");
    case Group::Today: return Page::tr("TODAY");
    case Group::ThisWeek: return Page::tr("THE NEXT SEVEN DAYS");
    case Group::Later: return Page::tr("LATER");
    case Group::OnHold: return Page::tr("ON HOLD, AS THEY ASKED");
    case Group::IfNoAnswerComes: return Page::tr("IF NO ANSWER EVER COMES");
    }
    Q_UNREACHABLE();
}

Group groupOf(const FollowUp &followUp, const Zone &zone, Moment now)
{
    if (followUp.projected)
        return Group::IfNoAnswerComes;
    if (followUp.state == FollowUpState::Held)
        return Group::OnHold;
    if (followUp.state == FollowUpState::Late)
        return Group::Late;
    const Moment concerns = followUp.state == FollowUpState::Open ? followUp.due : followUp.opens;
    const qint64 days = zone.date(now).daysTo(zone.date(concerns));
    if (days <= 0)
        return Group::Today;
    return days <= daysOfAWeek ? Group::ThisWeek : Group::Later;
}

/// "Northwind, Data Analyst"
QString jobOf(const FollowUp &followUp, const Search &search)
{
    const Application *application = search.applications.find(followUp.application);
    if (!application)
        return {};
    return application->role.isEmpty() ? application->company
                                       : application->company + u", "_s + application->role;
}

/// How to reach them, where it is not the usual e-mail.
QString otherChannel(const FollowUp &followUp)
{
    if (!followUp.contact || !followUp.channel)
        return {};
    switch (*followUp.channel) {
    case Channel::Email: return {};
    case Channel::Phone: return Page::tr("by phone");
    case Channel::Card: return Page::tr("with a handwritten card");
    case Channel::InPerson: return Page::tr("in person");
    }
    Q_UNREACHABLE();
}

QString headline(const FollowUp &followUp, const Search &search, Moment now)
{
    QStringList parts{followUpLine(followUp, search, now), jobOf(followUp, search), otherChannel(followUp)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

std::vector<FollowUp> within(int days, const std::vector<FollowUp> &followUps, const Zone &zone, Moment now)
{
    WallTime end = zone.wallTime(now);
    end.date = end.date.addDays(days);
    const Moment until = zone.moment(end);
    std::vector<FollowUp> concerned;
    std::copy_if(followUps.begin(), followUps.end(), std::back_inserter(concerned),
                 [&](const FollowUp &followUp) {
                     return followUp.state == FollowUpState::Held || followUp.opens <= until;
                 });
    return concerned;
}

QStringList wrapped(const QString &text, int indent, int width)
{
    const QString margin(indent, u' ');
    QStringList lines;
    QString line;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > width) {
            lines += margin + line;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    if (!line.isEmpty())
        lines += margin + line;
    return lines;
}

QStringList agendaLines(const std::vector<FollowUp> &followUps, const Search &search, Moment now)
{
    const Zone &zone = search.person.zone;
    std::array<QStringList, groups> pages;
    for (const FollowUp &followUp : followUps) {
        QStringList &page = pages[static_cast<size_t>(groupOf(followUp, zone, now))];
        page += wrapped(headline(followUp, search, now), lineIndent, pageWidth);
        page += wrapped(reasonFor(followUp, search), reasonIndent, pageWidth);
    }

    QStringList lines{fullMoment(now, zone)};
    for (size_t i = 0; i < groups; ++i) {
        if (!pages[i].isEmpty())
            lines += QStringList{QString(), heading(static_cast<Group>(i))} + pages[i];
    }
    return lines;
}

} // namespace afterword
