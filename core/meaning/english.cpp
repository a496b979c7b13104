// SPDX-License-Identifier: GPL-3.0-or-later
// What English letters say.
#include "core/meaning/meaningwords.h"

namespace afterword {

namespace {

constexpr const char16_t *rejection[] = {
    (u"(?:decided|chosen|elected|opted) to (?:go(?: ahead| forward)?|move(?: ahead| "
     u"forward)?|proceed|continue) "
     u"with (?:an)?other (?:candidate|applicant)"),
    u"(?:decided|chosen|elected) not to (?:move|go|proceed|continue|progress|pursue|take|advance)",
    u"(?:offered|given) the (?:position|role|job) to (?:an)?other (?:candidate|applicant)",
    (u"(?:will not|won't|cannot|can't|unable to|not be able to|are not|aren't|not going to) (?:be "
     u")?(?:mov(?:e|ing)|"
     u"go(?:ing)?|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|continu(?:e|ing)|advanc(?:e|ing)) "
     u"(?:forward|ahead|further|on |with|your|you )"),
    u"(?:position|role|job|vacancy) (?:has|have) (?:now |already |since )?been (?:filled|closed|cancelled)",
    (u"(?:you (?:were|have)|your application (?:was|has)) (?:not|unfortunately not) (?:been )?"
     u"(?:selected|successful|shortlisted|chosen)"),
    u"regret to (?:inform|tell|let|say)",
    u"(?:unfortunately|sorry),? (?:we|i) (?:cannot|can't|are unable to|are not able to) offer you",
    u"(?:pursue|pursuing|selected|chose|chosen) (?:an)?other (?:candidates?|applicants?)",
    u"no longer (?:be )?consider(?:ed|ing)",
};

constexpr const char16_t *offer[] = {
    (u"(?:would like|delighted|pleased|happy|thrilled|excited|glad|want|"
     u"'d (?:like|love)|would love) to (?:be able to )?(?:offer you (?!a "
     u"(?:tour|call|chat|slot|time|second|further|"
     u"chance|interview|coffee|drink))|(?:extend|make) (?:you )?(?:an|our|a formal) offer)"),
    u"\\b(?:extend|make) (?:you )?(?:an|our) offer of employment",
    (u"(?:attached|enclosed|here)\\b.{0,20}\\b(?:your|our) (?:written |formal )?(?:offer letter|job "
     u"offer|contract of "
     u"employment)"),
};

constexpr const char16_t *invitation[] = {
    (u"(?:like|love|want|pleased|happy|delighted) to invite you (?:to|for|in|back|on)\\b.{0,60}\\b"
     u"(?:interview|round|call|stage|conversation|chat|meeting|on-?site|talk)"),
    (u"(?:like|love|want) to (?:schedule|arrange|set up|book) (?:an?|the|your|another) .{0,30}"
     u"(?:interview|round|call|conversation|on-?site|chat)"),
    (u"(?:move|moving|progress|advance|take) you (?:forward|on|through)? ?to the (?:next|second|final|third) "
     u"(?:round|stage|step|interview)"),
};

constexpr const char16_t *hold[] = {
    u"\\b(?:is|are|been|put) (?:currently |temporarily |now )?(?:on hold|paused|frozen)",
    (u"(?:still|currently) (?:in process|reviewing|interviewing|deciding|in the running|under (?:review|"
     u"consideration))"),
    u"(?:taking|takes|take) (?:a (?:little|bit) )?longer",
    u"(?:decision|process) (?:is|has been) delayed",
};

constexpr const char16_t *promise[] = {
    (u"\\b(?:we|i|they|dana|team)(?:'ll| will| aim to| hope to| expect to| plan to|'re going to| are going "
     u"to|'d| "
     u"should| intend to| want to) (?:be )?(?:\\w+ )?(?:get(?:ting)? back|let you know|be in touch|come "
     u"back|contact "
     u"you|"
     u"inform you|tell you|respond|reply|decide|make (?:a|our|the) (?:final )?decision|have (?:a|an|our|the) "
     u"(?:final )?(?:decision|answer|update|news)|update you|follow up|call you|write to "
     u"you|announce|share)"),
    u"\\b(?:in touch|get back to you|hear back|hear from (?:us|me)|let you know)\\b",
    u"\\b(?:expect|have) (?:a|our|an) (?:decision|answer|update)",
    u"\\bdecision (?:will|should) be (?:made|taken|reached)",
};

constexpr const char16_t *request[] = {
    (u"\\bplease (?:\\w+ )?(?:send|share|let (?:me|us) know|confirm|provide|tell "
     u"(?:me|us)|reply|fill|complete|sign "
     u"and return|upload|forward)\\b(?!.{0,30}\\b(?:any|further) questions)(?!.{0,12}\\bif "
     u"you)(?!.{0,30}\\b(?:friends|"
     u"anything)\\b)"),
    u"\\b(?:we|i) (?:still |also |only |just )?need (?:your|a copy of your|to know) ",
};

constexpr const char16_t *addressed[] = {u"\\byou\\b", u"\\byour\\b"};

constexpr const char16_t *politeness[] = {
    (u"how (?:are|have) you|any (?:\\w+ )?questions|how was your|did you (?:know|have a)|does that "
     u"(?:sound|make)"),
    u"do you know (?:anyone|somebody|someone)|anything else|what do you think of our|why (?:not|wait)",
    u"(?:isn't|aren't|doesn't|don't) (?:it|you|we)\\?|are you ready|did you get home|hope you",
};

constexpr const char16_t *absence[] = {
    (u"\\bout of (?:the )?office|\\bi(?:'m| am| will be) (?:away|out|on (?:leave|holiday|vacation))|\\bmy "
     u"return\\b"),
};

constexpr const char16_t *condition[] = {
    u"\\b(?:if|whether|unless|in case|in the event|subject to|might|would have|would be able|once|until)\\b",
    u"^should\\b|\\bshould (?:we|you|it)\\b|\\b(?:not|n't|never|nobody|no one|nor)(?: \\w+){0,2} ?$",
    u"\\bmay (?:\\w+ )?be (?:able|in a position)|\\bhow to\\b|\\bwhen (?:we|a company|companies)\\b|\\bhad ",
};

constexpr const char16_t *newsletter[] = {
    (u"\\bunsubscribe\\b|manage (?:your )?(?:e-?mail )?preferences|view (?:this e-?mail )?in (?:your "
     u")?browser"),
};

} // namespace

const MeaningWords &englishMeaningWords()
{
    static const MeaningWords words{QLocale::English, rejection,  offer,     invitation, hold,
                                    promise,          request,    addressed, politeness, absence,
                                    condition,        newsletter, {}};
    return words;
}

} // namespace afterword
