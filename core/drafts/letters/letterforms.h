// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QDate>
#include <QStringList>

namespace afterword {

/// A conversation as a letter names it.
struct Conversation {
    InterviewKind kind = InterviewKind::Other;
    bool wasThere = false; ///< the recipient was in the room: "our call"; to anybody else it is the interview
    QDate day;
};

/// What one jotted down, and to whom the letter goes that is to say it.
struct Noted {
    QString text;
    const Contact &reader;
    Formality tone;
};

/// How a company is named, or the team of one whose name is not known. In the casual tone its members are
/// spoken to as friends are.
struct CompanyWords {
    const char16_t *at;       ///< to precede a name: "at "
    const char16_t *with;     ///< "with "
    const char16_t *withTeam; ///< "with your team"
    const char16_t *withCasualTeam;
    const char16_t *team; ///< "your team"
    const char16_t *casualTeam;
};

/// What the letters of one language are made of besides their templates: the values of vocabulary() that
/// depend on a language. Where two tones speak differently (Sie and du), the tone is asked for. All of them
/// are pure.
struct LetterForms {
    LetterLanguage language;
    /// A blank for the person's own name, in brackets: the checks find it.
    const char16_t *yourName;
    /// What stands behind the greeting: a comma, in Spanish a colon.
    char16_t afterGreeting;

    /// The greeting without the point behind it. Nobody's gender is guessed: it is known only where the name
    /// holds a form of address ("Frau Whitfield", "Mr Okafor").
    QString (*greeting)(const Contact *contact, Formality tone);
    /// When it was, as an adverb: "yesterday", "on Monday", "am 23. November".
    QString (*onDay)(QDate day, QDate today);
    /// A date to decide by: "Friday, December 4", "Freitag, den 4. Dezember".
    QString (*date)(QDate date, QDate today);
    /// "call", "Telefonat"
    QString (*noun)(InterviewKind kind, bool wasThere);
    /// "our call today", "unser heutiges Telefonat"
    QString (*talk)(const Conversation &conversation, QDate today);
    /// "the Data Analyst role"; "the role" where @p role is empty.
    QString (*theRole)(const QString &role);
    CompanyWords company;
    /// Whom one spoke with, to follow "with": "Dana and Priya"; with the reader among them: "you as well as
    /// Dana". @p others are the full names of the others.
    QString (*interviewers)(const QStringList &others, bool wasThere, Formality tone);

    // What the debrief holds, in words for a letter; empty where it can't be said. In English they are words
    // that follow "about" or "I am sorry"; in the other languages, whose templates put a colon before them,
    // the person's own words (plainnotes.h).
    QString (*moment)(const Noted &noted);
    QString (*openQuestion)(const Noted &noted);
    QString (*awkward)(const Noted &noted);
    QString (*contribution)(const QString &noted, Formality tone);

    /// What one says in a call instead (points.h).
    QStringList (*points)(About about, Formality tone);

    /// What comes of words that a template brings together: "con ti" is "contigo", "mit Herr Weber" "mit
    /// Herrn Weber". Null: nothing.
    QString (*joined)(const QString &text) = nullptr;
};

/// One for each language, in its own file.
const LetterForms &englishForms();
const LetterForms &germanForms();
const LetterForms &frenchForms();
const LetterForms &spanishForms();

const LetterForms &formsOf(LetterLanguage language);

/// A filled template as it stands in a letter of that language: joined, and tidied (tidy.h).
QString finished(const LetterForms &forms, const QString &text);

/// The greeting of a letter about @p application to @p contact; null: nobody is named. Where greetings hold a
/// form of address, it may also be one under which their letters speak of them (formsofaddress.h).
QString greetingOf(const LetterForms &forms, const Contact *contact, const Application &application,
                   const Search &search, Formality tone);

constexpr bool isCasual(Formality tone)
{
    return tone == Formality::Casual;
}

/// "at Northwind"; empty where @p company is.
QString atCompany(const LetterForms &forms, const QString &company);
/// "with Northwind"; "with your team"
QString withCompany(const LetterForms &forms, const QString &company, Formality tone);
/// "Northwind"; "your team"
QString companyOrTeam(const LetterForms &forms, const QString &company, Formality tone);

} // namespace afterword
