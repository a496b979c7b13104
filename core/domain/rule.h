// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <array>
#include <optional>

namespace afterword {

/// The rules of the etiquette, in the order of its table.
enum class Rule {
    AskNextSteps,
    Debrief,
    ThankYou,
    FindContact,
    CircleBack,
    AskAboutApplication,
    CheckIn,
    AskHr,
    GiveUp,
    ThankAndWithdraw,
    TellAboutOffer,
    GetItSigned,
    AnswerOffer,
    ThankForRejection,
    Lessons,
    OwnTask,
    KeepSearching,
};

/// What the first id in a rule's keys names: whose follow-ups they are.
enum class Whose { Interview, Application, Task, Week };

/// What a follow-up is done by (etiquette.md, "done").
enum class DoneBy {
    Decision, ///< the person says so, or writes down what it asks for
    Message,  ///< a message out
    Question, ///< a message out that asks whether there is any news
};

/// What follows RULE/ID in a rule's keys, as interfaces.md writes them.
struct KeyShape {
    bool second = false; ///< CONTACT or OFFER
    bool heard = false;  ///< DATE
    bool number = false; ///< N
    constexpr int parts() const { return 2 + second + heard + number; }
};

/// What a letter about a rule holds; the checks on a draft ask for it.
struct LetterShape {
    bool thanks = false;   ///< it has to say thank you
    bool interest = false; ///< it has to say that one still wants the role
    bool day = false;      ///< it speaks of the interview's day
    bool others = false;   ///< it may name others who were there
};

/// A rule's row: its id in etiquette.md, its name, the shape of its keys there, and of its letter where it
/// asks for one.
struct RuleRow {
    Rule rule;
    QLatin1StringView text; ///< stable: in the store, in interchange files, in keys
    const char *noun; ///< what a message about it is called, to be translated as of RuleLooks: "Check-in"
    Whose whose;
    KeyShape key;
    DoneBy doneBy;
    LetterShape letter = {};
    bool onceHeld = false; ///< nothing to be done before the interview is over
};

namespace rulerows {
using namespace Qt::Literals::StringLiterals;

constexpr KeyShape plain{};
constexpr KeyShape withSecond{.second = true};
constexpr KeyShape withHeard{.heard = true};
constexpr KeyShape withNumber{.number = true};
constexpr KeyShape withHeardAndNumber{.heard = true, .number = true};
constexpr bool onceHeld = true;

constexpr LetterShape thanks{.thanks = true};
constexpr LetterShape interest{.interest = true};
constexpr LetterShape thanksAndInterest{.thanks = true, .interest = true, .day = true};
constexpr LetterShape toWhoArranged{.interest = true, .day = true, .others = true};
constexpr LetterShape toHr{.interest = true, .others = true};
constexpr LetterShape aboutSomebody{.day = true, .others = true};

inline constexpr std::array rows{
    RuleRow{Rule::AskNextSteps, "ask-next-steps"_L1,
            QT_TRANSLATE_NOOP("RuleLooks", "Question about the next steps"), Whose::Interview, plain,
            DoneBy::Decision},
    RuleRow{Rule::Debrief,
            "debrief"_L1,
            QT_TRANSLATE_NOOP("RuleLooks", "Debrief"),
            Whose::Interview,
            plain,
            DoneBy::Decision,
            {},
            onceHeld},
    RuleRow{Rule::ThankYou, "thank-you"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Thank-you note"),
            Whose::Interview, withSecond, DoneBy::Message, thanksAndInterest, onceHeld},
    RuleRow{Rule::FindContact, "find-contact"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Request for an address"),
            Whose::Interview, withSecond, DoneBy::Decision, aboutSomebody},
    RuleRow{Rule::CircleBack, "circle-back"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Circle-back"),
            Whose::Interview, plain, DoneBy::Message, toWhoArranged, onceHeld},
    RuleRow{Rule::AskAboutApplication, "ask-about-application"_L1,
            QT_TRANSLATE_NOOP("RuleLooks", "Question about the application"), Whose::Application, plain,
            DoneBy::Question, interest},
    RuleRow{Rule::CheckIn, "check-in"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Check-in"), Whose::Application,
            withHeardAndNumber, DoneBy::Question, interest},
    RuleRow{Rule::AskHr, "ask-hr"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Question to HR"), Whose::Application,
            withHeard, DoneBy::Question, toHr},
    RuleRow{Rule::GiveUp, "give-up"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Closing"), Whose::Application,
            withHeard, DoneBy::Decision},
    RuleRow{Rule::ThankAndWithdraw, "thank-and-withdraw"_L1,
            QT_TRANSLATE_NOOP("RuleLooks", "Kind withdrawal"), Whose::Application, withSecond,
            DoneBy::Message, thanks},
    RuleRow{Rule::TellAboutOffer, "tell-about-offer"_L1,
            QT_TRANSLATE_NOOP("RuleLooks", "News of another offer"), Whose::Application, withSecond,
            DoneBy::Message, interest},
    RuleRow{Rule::GetItSigned, "get-it-signed"_L1,
            QT_TRANSLATE_NOOP("RuleLooks", "Request for the signed offer"), Whose::Application, withNumber,
            DoneBy::Decision},
    RuleRow{Rule::AnswerOffer, "answer-offer"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Answer to the offer"),
            Whose::Application, plain, DoneBy::Decision},
    RuleRow{Rule::ThankForRejection, "thank-for-rejection"_L1,
            QT_TRANSLATE_NOOP("RuleLooks", "Thanks for the answer"), Whose::Application, plain,
            DoneBy::Message, thanks},
    RuleRow{Rule::Lessons, "lessons"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Lesson"), Whose::Application, plain,
            DoneBy::Decision},
    RuleRow{Rule::OwnTask, "own-task"_L1, QT_TRANSLATE_NOOP("RuleLooks", "Task of your own"), Whose::Task,
            plain, DoneBy::Decision},
    RuleRow{Rule::KeepSearching, "keep-searching"_L1, QT_TRANSLATE_NOOP("RuleLooks", "More applications"),
            Whose::Week, plain, DoneBy::Decision},
};

constexpr bool areInOrder()
{
    for (size_t index = 0; index < rows.size(); ++index) {
        if (rows[index].rule != static_cast<Rule>(index))
            return false;
    }
    return rows.size() == static_cast<size_t>(Rule::KeepSearching) + 1;
}
static_assert(areInOrder(), "a row for each rule, in the order of the enumeration");
} // namespace rulerows

constexpr const RuleRow &rowOf(Rule rule)
{
    return rulerows::rows[static_cast<size_t>(rule)];
}

/// Whether a follow-up of @p rule is a message, which is done by a message out (etiquette.md, "done").
constexpr bool isMessage(Rule rule)
{
    return rowOf(rule).doneBy != DoneBy::Decision;
}

/// Whether it asks if there is any news: ask-about-application, check-in and ask-hr.
constexpr bool asksForNews(Rule rule)
{
    return rowOf(rule).doneBy == DoneBy::Question;
}

/// What a message, a draft or a template is about: a rule of the etiquette, or one of three other things.
class About {
public:
    static const About Reply;
    static const About Networking;
    static const About Other;

    constexpr About(Rule rule)
        : m_number(static_cast<quint8>(rule))
    {
    }
    constexpr About()
        : About(Besides::Other)
    {
    }

    /// The rule; absent for the three others.
    constexpr std::optional<Rule> rule() const
    {
        return m_number < rules ? std::optional(static_cast<Rule>(m_number)) : std::nullopt;
    }

    /// What a letter about it holds; about anything but a rule: nothing in particular.
    constexpr LetterShape letter() const
    {
        const auto one = rule();
        return one ? rowOf(*one).letter : LetterShape{};
    }

    constexpr bool operator==(const About &) const = default;

private:
    static constexpr quint8 rules = rulerows::rows.size();
    enum class Besides : quint8 { Reply = rules, Networking, Other };

    constexpr About(Besides other)
        : m_number(static_cast<quint8>(other))
    {
    }

    quint8 m_number;
};

inline constexpr About About::Reply{Besides::Reply};
inline constexpr About About::Networking{Besides::Networking};
inline constexpr About About::Other{Besides::Other};

} // namespace afterword
