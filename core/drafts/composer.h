// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// What a draft is to be about: the facts a template is filled from.
struct Occasion {
    About about = Rule::ThankYou;
    ApplicationId application;
    std::optional<InterviewId> interview;
    std::optional<ContactId> contact;
    Channel channel = Channel::Email;
};

/// The rules about which there are letters, in the order of the etiquette: the messages, and the request for
/// an address (find-contact).
std::vector<Rule> rulesWithLetters();

/// The templates that come with the program: those of @p language, without one those of every language.
/// Read-only; to be read once.
Result<Table<Template>> builtInTemplates(std::optional<LetterLanguage> language = {});

/// In which tone one writes to @p recipient (absent: to nobody yet): the application's. A shared mailbox is
/// read by several who are nobody's friends: where a language has a word for friends (du, tu, tú), a letter
/// to one is no more than standard.
Formality toneTo(const Contact *recipient, const Application &application);

/// The template that suits @p about, the tone to @p recipient and the application's language: the person's
/// own first, else built in. Where a language was chosen for the application, one in that language.
const Template *templateFor(About about, const Application &application, const Contact *recipient,
                            const Search &search, const Table<Template> &builtIn);

/// Composes one thank-you draft for each interviewer of @p interview who has none yet and to whom none was
/// sent; a shared mailbox among them is owed none. No two of a round get the same opening or closing phrasing
/// while another is left; the same facts give the same drafts. Ids are fresh in the application; updatedAt is
/// @p now.
Result<std::vector<Draft>> composeRound(const Search &search, const Table<Template> &builtIn,
                                        const Application &application, const Interview &interview,
                                        Moment now);

/// Composes one draft; for a call or a talk a list of points to say. An error names a template's mistake with
/// line and column.
Result<Draft> compose(const Search &search, const Table<Template> &builtIn, const Occasion &occasion,
                      Moment now);

/// Composes one draft from a template of one's choice: another one than templateFor() gives. An error names
/// the template's mistake with line and column.
Result<Draft> composeFrom(const Search &search, const Template &source, const Occasion &occasion, Moment now);

/// What @p source, which is being edited, gives for each interviewer of @p interview, as if nothing had been
/// written to any of them yet. An error names the template's mistake with line and column.
Result<std::vector<Draft>> composePreview(const Search &search, const Template &source,
                                          const Application &application, const Interview &interview,
                                          Moment now);

} // namespace afterword
