// SPDX-License-Identifier: GPL-3.0-or-later
// What English letters say.
#include "core/meaning/meaningwords.h"

namespace afterword {

namespace {

constexpr const char16_t *rejection[] = {
    (u"(?:decided|chosen|elected|opted) to (?:go(?: ahead| forward)?|move(?: ahead| "
     u"forward)?|proceed|continue) with (?:an)?other (?:candidate|applicant)"),
    u"(?:decided|chosen|elected) not to (?:move|go|proceed|continue|progress|pursue|take|advance)",
    u"(?:offered|given) the (?:position|role|job) to (?:an)?other (?:candidate|applicant)",
    (u"(?:will not|won't|cannot|can't|unable to|not be able to|are not|aren't|not going to) (?:be "
     u")?(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|continu(?:e|ing)|advanc(?:"
     u"e|"
     u"ing)) (?:forward|ahead|further|on with|with you|your (?:application|candidacy|profile)|you (?:any "
     u")?(?:forward|further|on\\b|ahead))"),
    u"(?:position|role|job|vacancy) (?:has|have) (?:now |already |since )?been (?:filled|closed|cancelled)",
    (u"(?:you (?:were|have)|your application (?:was|has)) (?:not|unfortunately not) (?:been "
     u")?(?:selected|successful|shortlisted|chosen)"),
    (u"regret to "
     u"(?:inform|tell|let|say)\\b(?!.{0,40}\\b(?:interview|meeting|call|appointment|talk)\\b.{0,40}\\b(?:mov|"
     u"cancel)\\w+|.{0,120}\\b(?:postpon|reschedul|delay)\\w*)"),
    u"(?:unfortunately|sorry),? (?:we|i) (?:cannot|can't|are unable to|are not able to) offer you",
    u"(?:pursue|pursuing|selected|chose|chosen) (?:an)?other (?:candidates?|applicants?)",
    u"no longer (?:be |being )?consider(?:ed|ing)\\b(?= (?:you|your|applica|candida|for|any)|[.,]|$)",
    (u"(?:chosen|decided|opted|elected) to (?:take|bring|put|move|send)\\b.{0,30}\\bother "
     u"(?:people|candidates?|applicants?)\\b.{0,10}\\b(?:through(?: to| "
     u"instead|(?=[,.]|$))|forward|ahead|instead)\\b"),
    (u"\\b(?:we|they|the (?:team|panel|board|client|company|hiring manager))(?:'ve| have| has)? (?:(?!not "
     u"|never )\\w+ )?(?:ended up going|went|gone|decided to go|chose to go|are going) (?:ahead |forward "
     u")?with (?:someone|somebody|(?:an?other|a different|an internal) (?:candidate|person|applicant))"),
    (u"(?:hired|appointed|chosen|selected|opted for|settled on|gone for) (?:someone|somebody) else(?= for "
     u"(?:the|this|that) (?:role|position|job|post)|[,.!;]|$)"),
    (u"(?:someone|somebody) else (?:has |was )?(?:already )?(?:accepted (?:the|our|this) "
     u"(?:offer|role|position|job)|signed (?:the|a|their) contract|been (?:hired|chosen|appointed)|got the "
     u"(?:job|role|position))"),
    (u"(?:will not|won't|are not|aren't|cannot|can't) (?:be "
     u")?(?:tak(?:e|ing)|progress(?:ing)?|mov(?:e|ing)|pursu(?:e|ing))\\b.{0,40}\\b(?:applications?|"
     u"candidates?|candidacy)\\b.{0,12}\\b(?:further|forward|ahead)\\b"),
    (u"(?:don't|do not|didn't|did not) (?:feel|think|believe) (?:that )?(?:you|your|this|it|the "
     u"role)\\b.{0,30}\\b(?:right|good|strong|best|close) (?:fit|match)\\b"),
    (u"(?:will not|won't|are not|aren't) (?:be )?(?:filling|hiring (?:anyone )?for) (?:this|the) "
     u"(?:role|position|post|vacancy)"),
};

constexpr const char16_t *offer[] = {
    (u"(?:would like|delighted|pleased|happy|thrilled|excited|glad|want|'d (?:like|love)|would love) to "
     u"(?:be "
     u"able to )?(?:offer you (?!a "
     u"(?:tour|call|chat|slot|time|second|further|chance|interview|coffee|drink))|(?:extend|make) (?:you "
     u")?(?:an|our|a formal) offer)"),
    u"\\b(?:extend|make) (?:you )?(?:an|our) offer of employment",
    (u"(?:attached|enclosed|here)\\b.{0,20}\\b(?:your|our) (?:written |formal )?(?:offer letter|job "
     u"offer|contract of employment)"),
    (u"(?:like|love|want|delighted for|pleased for|excited for) you to (?:come and )?join (?:us|our|the "
     u"team)\\b.{0,30}\\bas (?!a guest|our guest)"),
    u"we(?:'re| are) offering you (?:the|a) (?:job|role|position|post)\\b",
    u"\\b(?:the (?:job|role|position) is yours|you(?:'ve| have) got the job(?! title))\\b",
};

constexpr const char16_t *invitation[] = {
    (u"(?:like|love|want|pleased|happy|delighted) to invite you "
     u"(?:to|for|in|back|on)\\b.{0,60}\\b(?:interview|round|call|stage|conversation|chat|meeting|on-?site|"
     u"talk)"),
    (u"(?:like|love|want) to (?:schedule|arrange|set up|book) (?:an?|the|your|another) "
     u".{0,30}(?:interview|round|call|conversation|on-?site|chat)"),
    (u"(?:move|moving|progress|advance|take) you (?:forward|on|through)? ?to the (?:next|second|final|third) "
     u"(?:round|stage|step|interview)"),
    (u"(?:like|love|keen|want|wants) to (?:meet|get to know|interview) you\\b|(?:like|love|keen) to "
     u"(?:speak|talk|chat) (?:to|with) you\\b"),
    u"\\b(?:choose|pick|book|select) (?:a|one of the|whichever|any|your)\\b.{0,20}\\bslots?\\b",
};

constexpr const char16_t *hold[] = {
    u"\\b(?:is|are|been|put) (?:currently |temporarily |now )?(?:on hold|paused|frozen)",
    (u"(?:still|currently) (?:in process|reviewing|interviewing|deciding|in the running|under "
     u"(?:review|consideration))"),
    u"(?:taking|takes|take) (?:a (?:little|bit) )?longer",
    u"(?:decision|process) (?:is|has been) delayed",
};

constexpr const char16_t *promise[] = {
    (u"\\b(?:we|i|they|dana|team)(?:'ll| will| aim to| hope to| expect to| plan to|'re going to| are going "
     u"to|'d| should| intend to| want to) (?:be )?(?:\\w+ )?(?:get(?:ting)? back|let you know|be in "
     u"touch|come back|contact you|inform you|tell you|respond|reply|decide|make (?:a|our|the) (?:final "
     u")?decision|have (?:a|an|our|the) (?:final )?(?:decision|answer|update|news)|update you|follow up|call "
     u"you|write to you|announce|share)"),
    u"\\b(?:in touch|get back to you|hear back|hear from (?:us|me)|let you know)\\b",
    u"\\b(?:expect|have) (?:a|our|an) (?:decision|answer|update)",
    u"\\bdecision (?:will|should) be (?:made|taken|reached)",
};

constexpr const char16_t *request[] = {
    (u"\\bplease (?:\\w+ )?(?:send|share|let (?:me|us) know|confirm|provide|tell "
     u"(?:me|us)|reply|fill|complete|sign and return|upload|forward)\\b(?!.{0,30}\\b(?:any|further) "
     u"questions)(?!.{0,12}\\bif you)(?!.{0,30}\\b(?:friends|anything)\\b)"),
    u"\\b(?:we|i) (?:still |also |only |just )?need (?:your|a copy of your|to know) ",
    u"\\b(?:we|i) (?:still |also |only |just )?(?:need|require) (?:a few|some|the following|one more) ",
};

constexpr const char16_t *papers[] = {
    (u"\\b(?:cv|résumé|resume|references?|referees?|certificates?|transcripts?|diplomas?|portfolio|payslips?|"
     u"copy of|copies of|work samples?)\\b"),
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

constexpr const char16_t *openEnd[] = {
    u"^whether\\b[^,]*,",
};

constexpr const char16_t *condition[] = {
    (u"\\b(?:if|whether|unless|in case|in the event|subject to|might|would have|would be "
     u"able)\\b|\\b(?:once|until(?! further notice))\\b[^,;]*$"),
    u"^should\\b|\\bshould (?:we|you|it)\\b|\\b(?:not|n't|never|nobody|no one|nor)(?: \\w+){0,2} ?$",
    u"\\bmay (?:\\w+ )?be (?:able|in a position)|\\bhow to\\b|\\bwhen (?:we|a company|companies)\\b|\\bhad ",
    u"\\b(?:upon receipt|as soon as|in the absence of)\\b",
};

constexpr const char16_t *awaited[] = {
    u"\\b(?:until(?! further notice)|unless|without (?:your|a|an|the)|before (?:you|we))\\b",
};

constexpr const char16_t *newsletter[] = {
    (u"\\bunsubscribe\\b|manage (?:your )?(?:e-?mail )?preferences|view (?:this e-?mail )?in (?:your "
     u")?browser"),
    (u"\\bother jobs (?:you|that) (?:may|might)\\b|(?:want|wish) to receive these "
     u"(?:e-?mails|alerts|notifications)"),
};

} // namespace

const MeaningWords &englishMeaningWords()
{
    static const MeaningWords words{QLocale::English, rejection, offer,      invitation, hold,    promise,
                                    request,          papers,    addressed,  politeness, absence, openEnd,
                                    condition,        awaited,   newsletter, {}};
    return words;
}

} // namespace afterword
