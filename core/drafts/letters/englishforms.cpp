// SPDX-License-Identifier: GPL-3.0-or-later
// English letters: what one jotted down is worded by the English grammar of core/drafts/wording.
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/plainnotes.h"
#include "core/drafts/letters/points.h"
#include "core/drafts/names.h"
#include "core/drafts/wording/days.h"
#include "core/drafts/wording/debriefwording.h"
#include "core/drafts/wording/jotting.h"
#include "core/drafts/wording/momentwording.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString noun(InterviewKind kind, bool wasThere)
{
    switch (kind) {
    case InterviewKind::Phone: return u"call"_s;
    case InterviewKind::Video: return u"video call"_s;
    case InterviewKind::OnSite:
    case InterviewKind::Other: return wasThere ? u"conversation"_s : u"interview"_s;
    }
    Q_UNREACHABLE();
}

QString talk(const Conversation &conversation, QDate today)
{
    return (conversation.wasThere ? u"our "_s : u"the "_s) + noun(conversation.kind, conversation.wasThere) +
           (conversation.day.isValid() ? u' ' + letterDay(conversation.day, today) : QString());
}

QString theRole(const QString &role)
{
    return role.isEmpty() ? u"the role"_s : u"the %1 role"_s.arg(role);
}

/// Whoever was there with others is not left out; alone, they need not be told. "You, Priya and Tom" would be
/// read as if Priya were spoken to.
QString interviewers(const QStringList &others, bool wasThere, Formality)
{
    const QString names = joinedByAnd(others);
    return wasThere && !names.isEmpty() ? u"you as well as "_s + names : names;
}

/// What was jotted down in English; in another language it can't be put into English words.
QString inEnglish(const QString &noted)
{
    return isInAnotherLanguage(noted, QLocale::English) ? QString() : noted;
}

QString moment(const Noted &noted)
{
    return momentInWords(inEnglish(noted.text), noted.reader);
}

QString openQuestion(const Noted &noted)
{
    return openQuestionInWords(inEnglish(noted.text), noted.reader);
}

/// "I'm sorry I arrived late": only a formal letter says "that".
QString awkward(const Noted &noted)
{
    const QString slip = awkwardInWords(inEnglish(noted.text), noted.reader);
    return noted.tone != Formality::Formal && slip.startsWith(u"that "_s) ? slip.mid(5) : slip;
}

/// A clause that a sentence may begin with as well as end with: "my background helps" begins with I, too.
QString inTheFirstPerson(const QString &clause)
{
    static const QStringList beginnings{u"I "_s, u"I'"_s, u"I\u2019"_s};
    const bool mine = std::any_of(beginnings.begin(), beginnings.end(),
                                  [&](const QString &beginning) { return clause.startsWith(beginning); });
    return clause.isEmpty() || mine ? clause : u"I believe "_s + clause;
}

/// "I'd bring ..." in a casual letter, where all around it is contracted.
QString contribution(const QString &noted, Formality tone)
{
    static const QString would = u"I would "_s;
    const QString clause = inTheFirstPerson(contributionInWords(inEnglish(noted)));
    return tone == Formality::Casual && clause.startsWith(would) ? u"I'd "_s + clause.mid(would.size())
                                                                 : clause;
}

} // namespace

const LetterForms &englishForms()
{
    static constexpr LetterForms forms{
        LetterLanguage::English,
        u"[your name]",
        u',',
        greetingFor,
        letterDay,
        dateInWords,
        noun,
        talk,
        theRole,
        {u"at ", u"with ", u"with your team", u"with your team", u"your team", u"your team"},
        interviewers,
        moment,
        openQuestion,
        awkward,
        contribution,
        englishPoints};
    return forms;
}

} // namespace afterword
