// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/template.h"

#include <QLocale>

namespace afterword {

/// The language of letters to @p application: the one that was chosen, else the window's, where there are
/// letters in it, else English.
LetterLanguage letterLanguageOf(const Application &application);

/// The same where nothing was chosen.
LetterLanguage usualLetterLanguage();

/// The language in which a template is written: a built-in one's folder, else what its small words tell;
/// absent where they tell nothing.
std::optional<LetterLanguage> languageOf(const Template &source);

/// What a built-in template's id begins with: "de-"; nothing in English.
QString templatePrefix(LetterLanguage language);

QLocale::Language localeLanguage(LetterLanguage language);
/// By its own name: "English", "Deutsch".
QString letterLanguageName(LetterLanguage language);
/// Absent for a language without letters.
std::optional<LetterLanguage> letterLanguageOf(QLocale::Language language);

} // namespace afterword
