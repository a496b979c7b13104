// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/debriefquestions.h"

#include "core/domain/questions.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Debrief)
};

struct Whole {
    DebriefQuestion question;
    QString DebriefNotes::*member;
};

constexpr Whole wholes[] = {
    {DebriefQuestion::WentWell, &DebriefNotes::wentWell},
    {DebriefQuestion::Contribution, &DebriefNotes::contribution},
    {DebriefQuestion::NextSteps, &DebriefNotes::nextSteps},
    {DebriefQuestion::RedFlags, &DebriefNotes::redFlags},
};

bool isEmpty(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString nameOf(const ContactId &id, const Search &search)
{
    const Contact *contact = search.contacts.find(id);
    return contact ? shortName(*contact) : id.text;
}

} // namespace

QString debriefQuestionName(DebriefQuestion question)
{
    switch (question) {
    case DebriefQuestion::WentWell: return Words::tr("Went well");
    case DebriefQuestion::Contribution: return Words::tr("Contribution");
    case DebriefQuestion::NextSteps: return Words::tr("Next steps");
    case DebriefQuestion::RedFlags: return Words::tr("Red flags");
    case DebriefQuestion::WhoWasThere: return Words::tr("Who was there");
    case DebriefQuestion::OneMoment: return Words::tr("Moment");
    }
    Q_UNREACHABLE();
}

QString momentWith(const QString &name)
{
    return Words::tr("Moment with %1").arg(name);
}

QString leftOpenWith(const QString &name)
{
    return Words::tr("Left open with %1").arg(name);
}

QString awkwardWith(const QString &name)
{
    return Words::tr("Awkward with %1").arg(name);
}

bool isAskedAbout(const Interviewer &interviewer, const Search &search)
{
    const Contact *contact = search.contacts.find(interviewer.contact);
    const bool isTeam = contact && contact->team;
    return !isTeam || interviewer != Interviewer{interviewer.contact, {}, {}, {}};
}

std::vector<DebriefGap> emptyInDebrief(const Interview &interview, const Search &search)
{
    std::vector<DebriefGap> gaps;
    for (const Whole &whole : wholes) {
        if (isEmpty(interview.debrief.*whole.member))
            gaps.push_back({whole.question, {}, debriefQuestionName(whole.question)});
    }
    if (interview.interviewers.empty()) {
        const auto who = DebriefQuestion::WhoWasThere;
        gaps.push_back({who, {}, debriefQuestionName(who)});
    }
    for (const Interviewer &interviewer : interview.interviewers) {
        const Contact *contact = search.contacts.find(interviewer.contact);
        if (isEmpty(interviewer.moment) && !(contact && contact->team))
            gaps.push_back({DebriefQuestion::OneMoment, interviewer.contact,
                            momentWith(nameOf(interviewer.contact, search))});
    }
    return gaps;
}

std::vector<DebriefAnswer> writtenInDebrief(const Interview &interview, const Search &search)
{
    std::vector<DebriefAnswer> answers;
    const auto add = [&](const QString &name, const QString &text) {
        if (!isEmpty(text))
            answers.push_back({name, text.trimmed()});
    };
    for (const Whole &whole : wholes)
        add(debriefQuestionName(whole.question), interview.debrief.*whole.member);
    for (const Interviewer &interviewer : interview.interviewers) {
        const QString name = nameOf(interviewer.contact, search);
        add(momentWith(name), interviewer.moment);
        add(leftOpenWith(name), interviewer.openQuestion);
        add(awkwardWith(name), interviewer.awkward);
    }
    return answers;
}

} // namespace afterword
