// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/vocabulary.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
};

bool isKnown(const QString &name)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const Variable &variable : vocabulary()) {
            all.insert(variable.name);
            all.insert(variable.name.section(u'.', 0, 0));
        }
        return all;
    }();
    return names.contains(name);
}

} // namespace

const std::vector<Variable> &vocabulary()
{
    static const std::vector<Variable> variables{
        {u"greeting"_s, Words::tr("The greeting with the name, by formality, without the comma: Dear Dana")},
        {u"person.name"_s, Words::tr("Your name")},
        {u"person.givenName"_s, Words::tr("Your first name")},
        {u"person.email"_s, Words::tr("Your e-mail address")},
        {u"contact.name"_s, Words::tr("The recipient’s full name")},
        {u"contact.givenName"_s, Words::tr("What you call the recipient on first-name terms")},
        {u"contact.title"_s, Words::tr("What the recipient does: Head of Data")},
        {u"contact.organization"_s, Words::tr("Where the recipient works")},
        {u"contact.met"_s, Words::tr("The recipient was in one of your interviews"), true},
        {u"application.company"_s, Words::tr("The company")},
        {u"application.role"_s, Words::tr("The role you applied for")},
        {u"application.theRole"_s,
         Words::tr("The role with its article: the Data Analyst role; or: the role")},
        {u"application.atCompany"_s, Words::tr("At the company: at Northwind; nothing where it is unknown")},
        {u"application.withCompany"_s, Words::tr("With the company: with Northwind; or: with your team")},
        {u"application.companyOrTeam"_s, Words::tr("The company; or: your team")},
        {u"application.heard"_s, Words::tr("They have written to you or talked with you"), true},
        {u"interview.held"_s, Words::tr("There has been an interview for this application"), true},
        {u"interview.noun"_s, Words::tr("What the interview was: call, video call, conversation")},
        {u"interview.again"_s, Words::tr("You had talked with the recipient in an earlier interview"), true},
        {u"interview.unthanked"_s, Words::tr("The recipient was there and has no thank-you yet"), true},
        {u"interview.talk"_s,
         Words::tr("The interview in words: our conversation on Monday; our call today")},
        {u"interview.day"_s, Words::tr("The interview’s day in words: today; or: on Monday")},
        {u"interview.round"_s, Words::tr("The interview’s round as you named it: Phone screen")},
        {u"interview.interviewers"_s,
         Words::tr("Who interviewed you, the recipient as \"you\": you as well as Dana Whitfield")},
        {u"debrief.moment"_s,
         Words::tr(
             "What this person said or did, to follow \"about\": the moment you showed the churn dashboard")},
        {u"debrief.openQuestion"_s,
         Words::tr("The question left open, to follow \"about\": your question about how I would sample")},
        {u"debrief.awkward"_s, Words::tr("What went wrong, to follow \"I am sorry\": that I arrived late")},
        {u"debrief.contribution"_s,
         Words::tr("What you would bring, beginning with I: I would bring five years of modelling")},
        {u"debrief.good"_s, Words::tr("Your debrief says what went well, and names no red flag"), true},
        {u"promised.date"_s, Words::tr("The decision date they gave: Friday, December 4")},
        {u"promised.ahead"_s, Words::tr("The decision date is still to come"), true},
        {u"promised.passed"_s, Words::tr("The decision date has passed"), true},
        {u"directions.goAhead"_s, Words::tr("They told you to keep asking"), true},
        {u"message.lastAsked"_s,
         Words::tr("When you last asked how things stand and got no answer: on Monday")},
        {u"offer.received"_s, Words::tr("This company has made you an offer"), true},
        {u"otherOffer.received"_s, Words::tr("Another company has made you an offer"), true},
        {u"otherOffer.deadline"_s,
         Words::tr("By when the other company wants your answer: Friday, December 4")},
        {u"otherOffer.signed"_s, Words::tr("You have signed with another company"), true},
        {u"outcome.rejected"_s, Words::tr("They said no"), true},
        {u"outcome.withdrawn"_s, Words::tr("You withdrew your application"), true},
        {u"outcome.declined"_s, Words::tr("You declined their offer"), true},
        {u"wanted.name"_s,
         Words::tr("In a note that asks for an address: whose address you are looking for")},
        {u"wanted.givenName"_s, Words::tr("The same person on first-name terms")},
    };
    return variables;
}

bool isKnownVariable(const QString &name, const QStringList &sections)
{
    if (name == u"." || isKnown(name))
        return true;
    // A section's value may be named from within any of the sections around it.
    for (const QString &section : sections) {
        if (isKnown(section + u'.' + name))
            return true;
    }
    return false;
}

} // namespace afterword
