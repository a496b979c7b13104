// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/followuptext.h"

#include "core/domain/formsofaddress.h"
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"

namespace afterword {

QString followUpTitle(const FollowUp &followUp, const Search &search)
{
    const QString title = workOf(followUp.rule()).title(FollowUpFacts(followUp, search));
    if (followUp.rule() == Rule::OwnTask)
        return title; // as the person wrote it
    // A German title begins with whom it is done to: "Herrn Weber anrufen".
    return inCasesOfWindow(title, true);
}

QString reasonFor(const FollowUp &followUp, const Search &search)
{
    const FollowUpFacts facts(followUp, search);
    if (followUp.state == FollowUpState::Held)
        return FollowUpFacts::tr("%1 asked you not to contact them, so this one is held.")
            .arg(facts.company());
    const Application *application = facts.application();
    if (followUp.cause.bounded && application && application->directions.notBefore) {
        return FollowUpFacts::tr(
                   "%1 asked you not to write before %2. From then on, a message from you is welcome.")
            .arg(facts.company(), FollowUpFacts::day(*application->directions.notBefore));
    }
    return inCasesOfWindow(workOf(followUp.rule()).why(facts));
}

} // namespace afterword
