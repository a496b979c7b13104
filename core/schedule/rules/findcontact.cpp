// SPDX-License-Identifier: GPL-3.0-or-later
// find-contact: how to reach those interviewers of whom no address is known. It is planned with the thank-you
// that needs it.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"

namespace afterword::rules {

namespace {

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Find an address for %1"),
                            FollowUpFacts::tr("Find an address"));
}

QString why(const FollowUpFacts &facts)
{
    const Application *application = facts.application();
    const QString someone =
        application ? facts.nameOf(application->recruiter, facts.company()) : facts.company();
    const QString fact =
        facts.isAhead()
            ? FollowUpFacts::tr(
                  "You will speak with %1 of %2 on %3, but no e-mail, phone or address is known. Ask "
                  "%4 for one, so that your thank-you arrives in time.")
            : FollowUpFacts::tr(
                  "You spoke with %1 of %2 on %3, but no e-mail, phone or address is known. Ask %4 for "
                  "one, so that your thank-you arrives in time.");
    return fact.arg(facts.recipient(), facts.company(), facts.causeDay(), someone);
}

} // namespace

const RuleWork findContact{Rule::FindContact, nullptr, nullptr, title, why};

} // namespace afterword::rules
