// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// No round has as many people. Where a file says so, each note is compared with so many others: a text that
/// was sent to everybody is found all the same, and checking a thousand notes takes seconds.
constexpr size_t mostCompared = 40;

} // namespace

Findings tooAlike(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou || letter.others.empty())
        return {};
    Findings findings;
    size_t compared = 0;
    for (const Draft &other : letter.others) {
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
