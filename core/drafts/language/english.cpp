// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks look for in an English letter.
#include "core/drafts/language/letterwords.h"

namespace afterword {

namespace {

constexpr char16_t marks[] = u"the and you your for with that is was i to of my we have it be would this our";

constexpr char16_t functionWords[] = u"";

constexpr const char16_t *interest[] = {u" interested",
                                        u" interest ",
                                        u" excited",
                                        u" excitement",
                                        u" enthusias",
                                        u" keen",
                                        u" eager",
                                        u" would love to ",
                                        u" id love to ",
                                        u" id still love",
                                        u" still love to ",
                                        u" to join",
                                        u" joining ",
                                        u" be part of ",
                                        u" part of your team",
                                        u" working with you",
                                        u" work with you",
                                        u" working for you",
                                        u" working together",
                                        u" working at ",
                                        u" want this job",
                                        u" want the job",
                                        u" want this role",
                                        u" want the role",
                                        u" take on the ",
                                        u" take it on",
                                        u" good fit",
                                        u" great fit",
                                        u" right fit",
                                        u" perfect fit",
                                        u" drawn to ",
                                        u" my first choice",
                                        u" welcome the opportunity",
                                        u" look forward to the possibility",
                                        u" picture myself",
                                        u" see myself"};

constexpr const char16_t *noInterest[] = {
    u" no longer interested",  u" not interested", u" interested to ",  u" interested in hearing",
    u" interested in knowing", u" your interest",  u" interest in me ", u" interest in my "};

constexpr const char16_t *contribution[] = {
    u" i would bring", u" id bring",      u" i could bring", u" i can bring",      u" i bring ",
    u" contribut",     u" i can help",    u" i could help",  u" i would help",     u" id help",
    u" to help you",   u" my experience", u" my background", u" my years",         u" my work ",
    u" my skills",     u" i can offer",   u" i could offer", u" i would add",      u" id add",
    u" i have built",  u" ive built",     u" i built",       u" i have led",       u" ive led",
    u" i led ",        u" years of ",     u" add value",     u" i would start by", u" i would build"};

constexpr const char16_t *recalls[] = {u" you said",
                                       u" you mentioned",
                                       u" you showed",
                                       u" you told",
                                       u" you asked",
                                       u" you explained",
                                       u" you described",
                                       u" you walked",
                                       u" you shared",
                                       u" you pointed",
                                       u" you drew",
                                       u" you spoke of",
                                       u" you spoke about",
                                       u" you talked",
                                       u" you laughed",
                                       u" you gave the example",
                                       u" you recommended",
                                       u" you suggested",
                                       u" you compared",
                                       u" you quoted",
                                       u" you demonstrated",
                                       u" you sketched",
                                       u" you brought up",
                                       u" you raised",
                                       u" you admitted",
                                       u" you put it",
                                       u" you called",
                                       u" you led",
                                       u" you built",
                                       u" you designed",
                                       u" the way you",
                                       u" the moment you",
                                       u" how you",
                                       u" what you told",
                                       u" your question",
                                       u" your story",
                                       u" your remark",
                                       u" your point",
                                       u" your advice",
                                       u" your example",
                                       u" your explanation",
                                       u" your description",
                                       u" your idea",
                                       u" your view",
                                       u" your thoughts",
                                       u" your anecdote",
                                       u" your comment",
                                       u" your work on",
                                       u" your words",
                                       u" your line",
                                       u" your demo",
                                       u" your tip",
                                       u" your suggestion",
                                       u" your passion",
                                       u" your enthusiasm for",
                                       u" your account of",
                                       u" your take on",
                                       u" your vision"};

constexpr const char16_t *apology[] = {u" sorry",  u" apolog",     u" forgive",
                                       u" excuse", u" my mistake", u" i regret"};

constexpr const char16_t *byDay[] = {u"by",         u"by next", u"by this",    u"until",
                                     u"until next", u"before",  u"before next"};

constexpr const char16_t *dayOfMonth[] = {u" %2 %1 ", u" %2 the %1 ", u" %1 %2 ", u" %1 of %2 "};

constexpr DayWord dayWords[] = {
    {u"the day before yesterday", -2},
    {u"yesterday", -1},
    {u"last night", -1},
    {u"earlier today", 0},
    {u"today", 0},
    {u"this morning", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"yesterday morning"},
    {u"this afternoon", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"yesterday afternoon"},
    {u"this evening", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"yesterday evening"},
    {u"tonight", 0, DayWord::Shape::Adverb, DayWord::Unit::Day, u"last night"},
    {u"the day after tomorrow", 2},
    {u"tomorrow", 1},
    {u"two days ago", -2},
    {u"three days ago", -3},
    {u"last week", -1, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"this week", 0, DayWord::Shape::Adverb, DayWord::Unit::Week},
    {u"next week", 1, DayWord::Shape::Adverb, DayWord::Unit::Week},
};

constexpr const char16_t *noDays[] = {
    u"compared to today", u"until today",     u"even today",        u"as of today",   u"today and tomorrow",
    u"of today",          u"more than today", u"today or tomorrow", u"today as ever", u"yesterday and today",
    u"of tomorrow",       u"starting today",  u"from today",        u"since today",   u"teams today",
    u"companies today",   u"today more than"};

constexpr const char16_t *talkNouns[] = {u"conversation", u"interview", u"call",        u"meeting",
                                         u"talk",         u"chat",      u"discussion",  u"visit",
                                         u"session",      u"tour",      u"introduction"};

constexpr const char16_t *talkVerbs[] = {u"thank", u"grateful", u"apprecia", u"speak", u"spoke",
                                         u"met",   u"meet",     u"seeing",   u"time",  u"pleasure"};

constexpr const char16_t *mailNouns[] = {u"mail",  u"message", u"note",      u"letter",
                                         u"reply", u"answer",  u"invitation"};

constexpr const char16_t *since[] = {u"thought", u"think",  u"writ",  u"wrote", u"read",
                                     u"reread",  u"looked", u"tried", u"send"};

constexpr const char16_t *onWeekday[] = {u"on", u"last", u"this"};

constexpr char16_t loudAlone[] = u"so very really much thank thanks you love loved great best never always "
                                 u"please your amazing not awesome must now asap absolutely every more";

constexpr const char16_t *unkind[] = {
    u" rude to me",      u" was rude",          u" were rude",        u" so rude",
    u" arrogan",         u" condescend",        u" patronis",         u" patroniz",
    u" dismissive",      u" unfriendly",        u" impolite",         u" unprofessional",
    u" incompetent",     u" unprepared",        u" was bored",        u" were bored",
    u" looked bored",    u" seemed bored",      u" was late ",        u" came late",
    u" arrived late",    u" kept me waiting",   u" made me wait",     u" cut me off",
    u" interrupted me",  u" interrupting me",   u" talked over me",   u" talked down to",
    u" badmouth",        u" forgot my name",    u" hadnt read my",    u" had not read my",
    u" didnt read my",   u" did not read my",   u" laughed at me",    u" rolled his eyes",
    u" rolled her eyes", u" rolled their eyes", u" rolled your eyes", u" he complained",
    u" she complained",  u" they complained",   u" you complained",   u" was annoyed",
    u" seemed annoyed",  u" sounded annoyed",   u" waste of my time", u" waste of time",
    u" yawned",          u" yelled at",         u" snapped at me"};

constexpr char16_t denials[] = u"not never no nobody nothing without wasnt werent isnt didnt hardly less";

constexpr const char16_t *attached[] = {u" attached is ",          u" attached are ", u" attached you ",
                                        u" find attached ",        u" see attached ", u" have attached ",
                                        u" ive attached ",         u" i attach ",     u" i am attaching ",
                                        u" im attaching ",         u" as attached ",  u" the attached ",
                                        u" attached to this ",     u" attached my ",  u" in the attachment ",
                                        u" please find enclosed ", u" i enclose ",    u" ive enclosed ",
                                        u" have enclosed ",        u" enclosed is ",  u" enclosed you "};

} // namespace

const LetterWords &englishLetterWords()
{
    static constexpr LetterWords words{QLocale::English,
                                       marks,
                                       functionWords,
                                       u"",
                                       interest,
                                       noInterest,
                                       contribution,
                                       recalls,
                                       apology,
                                       {dayWords, noDays, talkNouns, talkVerbs, mailNouns, since, onWeekday},
                                       byDay,
                                       dayOfMonth,
                                       loudAlone,
                                       unkind,
                                       denials,
                                       attached};
    return words;
}

} // namespace afterword
