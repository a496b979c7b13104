// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether the note tells the recipient of something they said or did, in words of its own.
bool recalls(const Letter &letter)
{
    return letter.says({u"you said",
                        u"you mentioned",
                        u"you showed",
                        u"you told",
                        u"you asked",
                        u"you explained",
                        u"you described",
                        u"you walked",
                        u"you shared",
                        u"you pointed",
                        u"you drew",
                        u"you spoke of",
                        u"you spoke about",
                        u"you talked",
                        u"you laughed",
                        u"you gave the example",
                        u"you recommended",
                        u"you suggested",
                        u"you compared",
                        u"you quoted",
                        u"you demonstrated",
                        u"you sketched",
                        u"you brought up",
                        u"you raised",
                        u"you admitted",
                        u"you put it",
                        u"you called",
                        u"you led",
                        u"you built",
                        u"you designed",
                        u"the way you",
                        u"the moment you",
                        u"how you",
                        u"what you told",
                        u"your question",
                        u"your story",
                        u"your remark",
                        u"your point",
                        u"your advice",
                        u"your example",
                        u"your explanation",
                        u"your description",
                        u"your idea",
                        u"your view",
                        u"your thoughts",
                        u"your anecdote",
                        u"your comment",
                        u"your work on",
                        u"your words",
                        u"your line",
                        u"your demo",
                        u"your tip",
                        u"your suggestion",
                        u"your passion",
                        u"your enthusiasm for",
                        u"your account of",
                        u"your take on",
                        u"your vision"});
}

} // namespace

Findings nothingPersonal(const Letter &letter)
{
    if (letter.draft.about != Rule::ThankYou)
        return {};
    const QSet<QString> moment = letter.notes ? contentStems(letter.notes->moment) : QSet<QString>();
    if (coverage(moment, letter.stems) >= 0.5)
        return {};
    // The person may well recall something else than what the debrief holds.
    if (recalls(letter))
        return {};
    return {{Check::NothingPersonal,
             Finding::Severity::Warning,
             QCoreApplication::translate(
                 "NothingPersonal", "Nothing that this person said or did is mentioned, so the note could "
                                    "have gone to anybody."),
             -1,
             0,
             {}}};
}

} // namespace afterword
