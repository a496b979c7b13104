// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checker.h"

#include "core/drafts/checks/checks.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool overlaps(const Finding &a, const Finding &b)
{
    return a.start >= 0 && b.start >= 0 && a.start < b.start + b.length && b.start < a.start + a.length;
}

/// A wrong name in the greeting is one slip, not two.
void dropRepeated(Findings &findings)
{
    const Findings all = findings;
    std::erase_if(findings, [&](const Finding &finding) {
        if (finding.check != Check::OtherName)
            return false;
        return std::any_of(all.begin(), all.end(), [&](const Finding &other) {
            return (other.check == Check::Greeting || other.check == Check::SeveralRecipients) &&
                   overlaps(finding, other);
        });
    });
}

} // namespace

std::vector<Finding> check(const Draft &draft, const Search &search, const NameIndex &names,
                           const Application &application, const std::vector<Draft> &others,
                           RoundLikeness &likeness, std::optional<Moment> goes)
{
    const Letter letter(draft, search, names, application, others, likeness, goes.value_or(draft.updatedAt));
    Findings findings;
    for (const auto look : everyCheck) {
        for (Finding &finding : look(letter))
            findings.push_back(std::move(finding));
    }
    dropRepeated(findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity)
            return a.severity == Finding::Severity::Error;
        return a.start < b.start;
    });
    return findings;
}

std::vector<Finding> check(const Draft &draft, const Search &search, const Application &application,
                           const std::vector<Draft> &others, std::optional<Moment> goes)
{
    RoundLikeness likeness(maskFor(search, application));
    return check(draft, search, NameIndex(search), application, others, likeness, goes);
}

} // namespace afterword
