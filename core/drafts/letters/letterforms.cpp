// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/letterforms.h"

namespace afterword {

const LetterForms &formsOf(LetterLanguage language)
{
    switch (language) {
    case LetterLanguage::English: return englishForms();
    case LetterLanguage::German: return germanForms();
    case LetterLanguage::French: return frenchForms();
    case LetterLanguage::Spanish: return spanishForms();
    }
    Q_UNREACHABLE();
}

} // namespace afterword
