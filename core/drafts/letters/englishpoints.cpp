// SPDX-License-Identifier: GPL-3.0-or-later
// What one says in a call or a talk, in English.
#include "core/drafts/letters/points.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// Each line is a Mustache text of its own; one that comes out empty is no point.
const QString reason = u"I am calling about {{application.theRole}} {{application.atCompany}}."_s;
const QString interested = u"I am still very interested in {{application.theRole}}."_s;
const QString date =
    u"{{#promised.ahead}}You plan to decide by {{promised.date}}. Does that still hold?{{/promised.ahead}}"_s;
const QString moment =
    u"{{#debrief.moment}}One thing that stays with me is {{debrief.moment}}.{{/debrief.moment}}"_s;

QStringList middleOf(About about)
{
    const auto rule = about.rule();
    if (!rule)
        return {reason};
    switch (*rule) {
    case Rule::ThankYou:
        return {
            u"Thank you for {{interview.talk}}."_s,
            moment,
            u"{{#debrief.openQuestion}}I have a better answer to {{debrief.openQuestion}} now.{{/debrief.openQuestion}}"_s,
            u"{{#debrief.awkward}}I am sorry {{debrief.awkward}}.{{/debrief.awkward}}"_s,
            interested,
            u"{{#debrief.contribution}}{{debrief.contribution}}.{{/debrief.contribution}}"_s,
            date};
    case Rule::CheckIn:
        return {
            reason,
            u"{{#directions.goAhead}}You told me to keep asking.{{/directions.goAhead}}"_s,
            u"{{#promised.passed}}You had {{promised.date}} in mind for the decision.{{/promised.passed}}"_s,
            u"Has a decision been made? If not, when is one likely?"_s,
            interested,
            u"May I ask again, and when would suit you?"_s};
    case Rule::AskHr:
        return {
            reason,
            u"{{#interview.interviewers}}I spoke with {{interview.interviewers}} {{interview.day}}.{{/interview.interviewers}}"_s,
            u"{{#message.lastAsked}}I last asked {{message.lastAsked}}.{{/message.lastAsked}}"_s,
            u"Is the position still open? What is the next step?"_s, interested};
    case Rule::AskAboutApplication:
        return {u"I applied for {{application.theRole}} {{application.atCompany}}."_s,
                u"Did my application arrive, and is someone looking at it?"_s, interested,
                u"When may I expect to hear more?"_s};
    case Rule::CircleBack:
        return {
            u"Thank you for arranging {{interview.talk}}."_s,
            u"{{#interview.interviewers}}I spoke with {{interview.interviewers}}.{{/interview.interviewers}}"_s,
            interested, u"{{^promised.ahead}}What is the next step, and by when?{{/promised.ahead}}"_s, date};
    case Rule::ThankAndWithdraw:
        return {
            u"{{#outcome.declined}}Thank you very much for offering me {{application.theRole}} {{application.atCompany}}.{{/outcome.declined}}{{^outcome.declined}}Thank you for the time you gave me for {{application.theRole}} {{application.atCompany}}.{{/outcome.declined}}"_s,
            u"{{#interview.unthanked}}Thank you for {{interview.talk}}.{{/interview.unthanked}}"_s, moment,
            u"{{#outcome.declined}}I have decided not to accept the offer.{{/outcome.declined}}{{^outcome.declined}}{{#otherOffer.signed}}I have accepted another offer, so I am withdrawing.{{/otherOffer.signed}}{{^otherOffer.signed}}I have decided to withdraw my application.{{/otherOffer.signed}}{{/outcome.declined}}"_s,
            u"It was not an easy choice. I would be glad to stay in touch."_s};
    case Rule::TellAboutOffer:
        return {
            u"I have an offer from another company, and I wanted you to hear it from me."_s,
            u"{{#otherOffer.deadline}}They want my answer by {{otherOffer.deadline}}.{{/otherOffer.deadline}}"_s,
            u"I am still very interested in {{application.theRole}} {{application.atCompany}}."_s,
            u"{{#otherOffer.deadline}}Is a decision before then possible?{{/otherOffer.deadline}}{{^otherOffer.deadline}}How do things stand, and when is a decision likely?{{/otherOffer.deadline}}"_s};
    case Rule::ThankForRejection:
        return {u"Thank you for letting me know."_s, moment, u"What should I work on? One thing is enough."_s,
                u"Do you know anyone who could use someone like me? Would you introduce us?"_s};
    case Rule::FindContact:
        return {
            u"I would like to thank {{#wanted.name}}{{wanted.name}}{{/wanted.name}}{{^wanted.name}}my interviewers{{/wanted.name}} for {{interview.talk}}."_s,
            u"Could you give me an e-mail address, or pass on a few lines?"_s};
    case Rule::AskNextSteps:
        return {u"What are the next steps, and when do you plan to decide?"_s,
                u"Whom may I contact meanwhile, and how do you prefer it?"_s,
                u"I am in other processes as well, and I will tell you if one comes to an offer."_s,
                u"May I have your card, or your address?"_s};
    default: return {reason};
    }
}

} // namespace

QStringList englishPoints(About about, Formality tone)
{
    const QString name = tone == Formality::Formal ? u"{{contact.name}}"_s : u"{{contact.givenName}}"_s;
    const QString hello =
        u"Hello %1{{#person.name}}, this is {{person.name}}. Is{{/person.name}}{{^person.name}}, "
        "is{{/person.name}} this a good moment?"_s.arg(name);
    return QStringList{hello} + middleOf(about) + QStringList{u"Thank you, and goodbye."_s};
}

} // namespace afterword
