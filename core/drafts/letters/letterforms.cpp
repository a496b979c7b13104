// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/letterforms.h"

namespace afterword {

const LetterForms &formsOf(LetterLanguage language)
{
    switch (language) {
    case LetterLanguage::German: return germanForms();
    case LetterLanguage::English:
    case LetterLanguage::French:
    case LetterLanguage::Spanish: break;
    }
    return englishForms();
}

} // namespace afterword
