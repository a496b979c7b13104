// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// No round has as many people. Where a file says so, each note is compared with so many others: a text that
/// was sent to everybody is found all the same, and checking a thousand notes takes seconds.
constexpr size_t mostCompared = 40;

/// The notes that one of taking leave may be laid beside: those at hand, and all that say so to somebody of
/// the same company.
std::vector<Draft> otherFarewells(const Letter &letter)
{
    std::vector<Draft> others = letter.others;
    const auto take = [&](const Draft &draft) {
        const bool there = std::any_of(others.begin(), others.end(),
                                       [&](const Draft &other) { return other.contact == draft.contact; });
        if (draft.about == Rule::ThankAndWithdraw && draft.contact && !there)
            others.push_back(draft);
    };
    for (const Message &message : letter.application.messages) {
        if (message.direction == Direction::Out)
            take(draftOf(message));
    }
    for (const Draft &draft : letter.application.drafts)
        take(draft);
    return others;
}

} // namespace

Findings tooAlike(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou && letter.draft.about != Rule::ThankAndWithdraw)
        return {};
    const bool takesLeave = letter.draft.about == Rule::ThankAndWithdraw;
    const std::vector<Draft> farewells = takesLeave ? otherFarewells(letter) : std::vector<Draft>();
    Findings findings;
    size_t compared = 0;
    for (const Draft &other : takesLeave ? farewells : letter.others) {
        if (other.contact == letter.draft.contact || other.body.trimmed().isEmpty())
            continue;
        if (++compared > mostCompared)
            break;
        const Likeness likeness = letter.likeness.between(letter.draft.body, other.body);
        if (!likeness.alike)
            continue;
        const Contact *contact = letter.search.contacts.find(other.contact);
        const QString name =
            contact ? fullNameOf(*contact) : QCoreApplication::translate("TooAlike", "another interviewer");
        Finding finding{Check::TooAlike,
                        Finding::Severity::Warning,
                        QCoreApplication::translate(
                            "TooAlike", "This note is very like the one to %1. Interviewers compare notes.")
                            .arg(name),
                        -1,
                        0,
                        {}};
        // The longest shared passage is where to begin changing.
        for (const Passage &passage : likeness.passages) {
            if (passage.lengthA > finding.length) {
                finding.start = passage.startA;
                finding.length = passage.lengthA;
            }
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace afterword
