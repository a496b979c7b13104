// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/letters/letterlanguage.h"

#include "core/drafts/language/letterwords.h"
#include "core/drafts/template/templatescanner.h"
#include "core/drafts/textwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LetterLanguage)
};

/// The words of a text without its tags, whose names are English in every language.
std::vector<Word> spokenWords(const QString &text)
{
    return wordsOf(withoutTags(text));
}

} // namespace

LetterLanguage usualLetterLanguage()
{
    // Each catalogue says its own language here, so that the window and the letters agree.
    const Result<LetterLanguage> window = fromText<LetterLanguage>(Words::tr(
        "en", "The ISO 639 code of the language in which letters are written by default: en, de, fr or es"));
    return window ? *window : LetterLanguage::English;
}

LetterLanguage letterLanguageOf(const Application &application)
{
    return application.letterLanguage ? *application.letterLanguage : usualLetterLanguage();
}

std::optional<LetterLanguage> languageOf(const Template &source)
{
    const QString kind = toText(source.purpose) + u'-' + toText(source.tone);
    for (const LetterLanguage language : allOf<LetterLanguage>()) {
        if (source.id.text.startsWith(templatePrefix(language) + kind))
            return language;
    }
    std::vector<Word> words = spokenWords(source.body);
    for (const auto &[name, alternatives] : source.phrases) {
        for (const QString &phrase : alternatives) {
            const std::vector<Word> more = spokenWords(phrase);
            words.insert(words.end(), more.begin(), more.end());
        }
    }
    const std::optional<QLocale::Language> told = languageToldBy(words);
    return told ? letterLanguageOf(*told) : std::nullopt;
}

QString templatePrefix(LetterLanguage language)
{
    return language == LetterLanguage::English ? QString() : toText(language) + u'-';
}

QLocale::Language localeLanguage(LetterLanguage language)
{
    switch (language) {
    case LetterLanguage::English: return QLocale::English;
    case LetterLanguage::German: return QLocale::German;
    case LetterLanguage::French: return QLocale::French;
    case LetterLanguage::Spanish: return QLocale::Spanish;
    }
    Q_UNREACHABLE();
}

QString letterLanguageName(LetterLanguage language)
{
    // Qt names the country as well, of which the language is not only.
    switch (language) {
    case LetterLanguage::English: return u"English"_s;
    case LetterLanguage::German: return u"Deutsch"_s;
    case LetterLanguage::French: return u"Français"_s;
    case LetterLanguage::Spanish: return u"Español"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LetterLanguage> letterLanguageOf(QLocale::Language language)
{
    for (const LetterLanguage one : allOf<LetterLanguage>()) {
        if (localeLanguage(one) == language)
            return one;
    }
    return std::nullopt;
}

} // namespace afterword
