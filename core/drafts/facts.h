// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/composer.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/template/templatevalue.h"

namespace afterword {

/// Who and what one draft is about, found in a search. Pointers live as long as the search.
struct Setting {
    const Application *application = nullptr;
    const Interview *interview = nullptr;     ///< the one named, else the last ended one with this contact
    const Contact *contact = nullptr;         ///< the recipient
    const Contact *wanted = nullptr;          ///< for find-contact: whose address is asked for
    const Interviewer *interviewer = nullptr; ///< the recipient's notes in that interview
};

/// Finds what @p occasion names. An error tells what is unknown.
Result<Setting> settingOf(const Search &search, const Occasion &occasion, Moment now);

/// The values of vocabulary() in the language of @p forms, filled with what is known at @p now. A fact that
/// is missing is absent, so that its section is left out. Typed text is put on one line and never read as a
/// template.
TemplateValue factsFor(const Search &search, const Setting &setting, const LetterForms &forms, Formality tone,
                       Moment now);

} // namespace afterword
