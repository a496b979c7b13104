// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/article.h"

#include "core/drafts/textwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool beginsWithAny(const QString &word, const QString &list)
{
    const QStringList beginnings = list.split(u' ');
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &beginning) { return word.startsWith(beginning); });
}

/// Eight, eleven and eighteen begin with a vowel: "an 8-week course", "an 80% post", "an 11,000 strong team".
bool numberBeginsWithVowel(const QString &phrase)
{
    if (phrase[0] == u'8')
        return true;
    qsizetype digits = 0; // of the whole number; what stands behind a full stop doesn't count
    while (digits < phrase.size() && (phrase[digits].isDigit() || phrase[digits] == u','))
        ++digits;
    const QString number = phrase.first(digits).remove(u',');
    return number.size() % 3 == 2 && (number.startsWith(u"11") || number.startsWith(u"18"));
}

/// "RN", "R&D", "X-ray", "U-turn": one hears the name of the first letter. Some are spoken as a word.
bool isSpelled(const QString &phrase)
{
    if (!phrase[0].isUpper() || (phrase.size() > 1 && (phrase[1].isLower() || phrase[1] == u'\'')))
        return false;
    const auto end =
        std::find_if(phrase.begin(), phrase.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    const QString word = phrase.first(end - phrase.begin()).toLower();
    return !isIn(word, u"fema hipaa lamp leed mean mern nasa nato nebosh nist raid rest scada scorm scrum "
                       "siem solid stem"_s);
}

bool wordBeginsWithVowel(const QString &word)
{
    // The h is silent.
    if (beginsWithAny(word, u"hour honest honor honour heir"_s))
        return true;
    // One hears "won" and "you": "a one-year course", "a European patent", "a union", "a user". Not so in
    // "unimportant" and "uninsured".
    if (isIn(word, u"one once"_s) || beginsWithAny(word, u"eu ewe ubi uk uni ura uro usa use usi usu uti"_s))
        return beginsWithAny(word, u"unim unin"_s);
    return u"aeiou"_s.contains(word[0]);
}

} // namespace

QString withIndefiniteArticle(const QString &phrase)
{
    const auto end = std::find_if(phrase.begin(), phrase.end(), [](QChar c) { return !c.isLetter(); });
    const QString word = phrase.first(end - phrase.begin()).toLower();
    bool vowel = false;
    if (phrase[0].isDigit())
        vowel = numberBeginsWithVowel(phrase);
    else if (isSpelled(phrase))
        vowel = u"aefhilmnorsx"_s.contains(phrase[0].toLower());
    else if (!word.isEmpty())
        vowel = wordBeginsWithVowel(word);
    return (vowel ? u"an "_s : u"a "_s) + phrase;
}

} // namespace afterword
