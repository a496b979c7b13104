// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/commonplace.h"

#include "core/drafts/composer.h"
#include "core/drafts/language/stemmer.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/letterlanguage.h"
#include "core/drafts/template/templatescanner.h"
#include "core/drafts/wording/jotting.h"

#include <QHash>

#include <algorithm>

namespace afterword {

namespace {

/// The sentences of a template that recall something, without the facts that are filled in.
void addRecalling(std::vector<QSet<QString>> &recalling, const QString &text, const LetterWords &language)
{
    for (const QString &sentence : sentencesOf(withoutTags(text))) {
        if (recalls(sentence, language))
            recalling.push_back(contentStems(sentence, language));
    }
}

/// What the built-in thank-you notes say to everybody as if they recalled something.
const std::vector<QSet<QString>> &builtInRecalling(const LetterWords &language)
{
    static const auto known = [] {
        QHash<QLocale::Language, std::vector<QSet<QString>>> recalling;
        const std::vector<Word> none;
        for (const LetterLanguage one : allOf<LetterLanguage>()) {
            const LetterWords &words = wordsOfLetter(none, localeLanguage(one));
            const Result<Table<Template>> templates = builtInTemplates(one);
            if (!templates)
                continue;
            for (const Template &source : *templates) {
                if (source.purpose != Rule::ThankYou)
                    continue;
                addRecalling(recalling[words.language], source.body, words);
                for (const auto &[name, phrases] : source.phrases) {
                    for (const QString &phrase : phrases)
                        addRecalling(recalling[words.language], phrase, words);
                }
            }
        }
        return recalling;
    }();
    static const std::vector<QSet<QString>> none;
    const auto found = known.constFind(language.language);
    return found == known.constEnd() ? none : *found;
}

/// What the language makes of the facts: the role, the company, the meeting, the day.
QStringList factsAsTold(const Letter &letter)
{
    const LetterForms &forms = formsOf(*letterLanguageOf(letter.language.language));
    QStringList told{forms.theRole(letter.application.role), atCompany(forms, letter.application.company)};
    QList<QDate> days{letter.today, letter.today.addDays(-1)};
    if (letter.interview)
        days += letter.interview->start.date;
    for (const QDate day : days) {
        told += forms.onDay(day, letter.today);
        for (const InterviewKind kind : allOf<InterviewKind>()) {
            for (const bool wasThere : {true, false})
                told += forms.talk({kind, wasThere, day}, letter.today);
        }
    }
    return told;
}

QSet<QString> withoutFacts(const QString &sentence, const Letter &letter)
{
    const LikenessMask &facts = letter.likeness.mask();
    QSet<QString> stems = contentStems(sentence, letter.language);
    for (const Word &word : wordsOf(sentence)) {
        const QString plain = stemOf(word.folded); // names and facts are in nobody's language
        if (facts.names.contains(plain) || facts.shared.contains(plain) || plain.front().isDigit())
            stems.remove(stemOf(word.folded, letter.language.language));
    }
    for (const QString &told : factsAsTold(letter))
        stems -= contentStems(told, letter.language);
    return stems;
}

} // namespace

bool recalls(const QString &sentence, const LetterWords &language)
{
    return holdsOneOf(spacedWords(wordsOf(sentence)), language.recalls);
}

bool isCommonplace(const QString &sentence, const Letter &letter)
{
    const QSet<QString> own = withoutFacts(sentence, letter);
    const std::vector<QSet<QString>> &said = builtInRecalling(letter.language);
    return std::any_of(said.begin(), said.end(),
                       [&](const QSet<QString> &stems) { return stems.contains(own); });
}

} // namespace afterword
