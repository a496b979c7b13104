// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/plan/followupfacts.h"

#include "core/base/localdays.h"
#include "core/domain/soundness/namesapart.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

FollowUpFacts::FollowUpFacts(const FollowUp &followUp, const Search &search)
    : m_followUp(followUp)
    , m_search(search)
    , m_application(search.applications.find(followUp.application))
{
    if (m_application)
        m_interview = findInterview(*m_application, followUp.interview);
}

QString FollowUpFacts::companyOf(const ApplicationId &application) const
{
    const Application *other = m_search.applications.find(application);
    return other ? other->company : application.text;
}

QString FollowUpFacts::nameOf(const std::optional<ContactId> &contact, const QString &otherwise) const
{
    const Contact *known = m_search.contacts.find(contact);
    if (!known)
        return otherwise;
    return m_application ? nameApart(*known, *m_application, m_search) : shortName(*known);
}

QString FollowUpFacts::toSomebody(const QString &withName, const QString &without) const
{
    // find-contact is towards oneself: its key names the interviewer it is about.
    const bool namesAnother = m_followUp.rule() == Rule::FindContact && !m_followUp.key.second.isEmpty();
    const QString name =
        nameOf(namesAnother ? ContactId{m_followUp.key.second} : m_followUp.contact, QString());
    return name.isEmpty() ? without : withName.arg(name);
}

QString FollowUpFacts::day(QDate date)
{
    return weekdayAndDay(date);
}

QString FollowUpFacts::causeDay() const
{
    return day(cause().moment ? zone().date(*cause().moment) : cause().date);
}

QString FollowUpFacts::causeTime() const
{
    const Moment moment = *cause().moment;
    const QString time = timeOfDay(zone().time(moment));
    const bool theirs = zone().offsetAt(moment) != m_search.person.zone.offsetAt(moment);
    return theirs ? tr("%1 their time").arg(time) : time;
}

QString FollowUpFacts::causeStage() const
{
    const auto &moves = m_application->moves;
    const auto move = std::find_if(moves.rbegin(), moves.rend(), [&](const StageMove &one) {
        return one.at == cause().moment && m_search.stages.contains(one.to);
    });
    const Stage *stage = m_search.stages.find(move == moves.rend() ? m_application->stage : move->to);
    return stage ? stage->name : m_application->stage.text;
}

} // namespace afterword
