// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/textwords.h"

#include "core/base/utf8.h"
#include "core/drafts/language/stemmer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

int unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

bool dropsAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek ||
           script == QChar::Script_Cyrillic || script == QChar::Script_Arabic ||
           script == QChar::Script_Hebrew;
}

/// "dana's" says something about Dana: the name is what counts.
int withoutPossessive(QStringView word)
{
    const auto size = word.size();
    if (size > 2 && (word[size - 1] == u's' || word[size - 1] == u'S') && isApostrophe(word[size - 2]))
        return static_cast<int>(size - 2);
    return static_cast<int>(size);
}

const QSet<QString> &functionWords()
{
    static const QSet<QString> words = [] {
        const QString list =
            u"a an the this that these those i me my mine we us our ours you your yours he him his she her "
            u"hers "
            "it its they them their theirs who whom whose which what when where why how whether if and or "
            "but "
            "nor so yet as at by for from in into of off on onto out over to up with without about after "
            "before "
            "between through during under than then there here not no do does did done be am is are was were "
            "been being have has had having will would shall should can could may might must ill ive id "
            "youre "
            "youve youd im its thats isnt wasnt dont didnt wont cant couldnt wouldnt just also very really "
            "quite too more most much many some any all each every both few lot own same such only even "
            "still "
            "again ever never back one s t m re ve d ll"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

} // namespace

QString spacedWords(const std::vector<Word> &words)
{
    QString spaced = u" "_s;
    for (const Word &word : words)
        spaced += word.folded + u' ';
    return spaced;
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    if (isAscii(text)) {
        for (const QChar c : text) {
            if (c != u'\'')
                result += c.toLower();
        }
        return result;
    }
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool accents = true;
    for (const QChar c : apart) {
        // In Japanese, Hindi and Thai a mark makes another letter; in Latin, Greek, Cyrillic, Arabic and
        // Hebrew people leave it out.
        if (c.script() != QChar::Script_Inherited && c.script() != QChar::Script_Common)
            accents = dropsAccents(c.script());
        // Letters with a stroke have no decomposition.
        switch (c.unicode()) {
        case u'\u00F8': result += u'o'; continue;
        case u'\u00E6': result += u"ae"; continue;
        case u'\u0153': result += u"oe"; continue;
        case u'\u00DF': result += u"ss"; continue;
        case u'\u0142': result += u'l'; continue;
        case u'\u0111': result += u'd'; continue;
        case u'\u0131': result += u'i'; continue;
        default: break;
        }
        const bool accent = accents && c.category() == QChar::Mark_NonSpacing;
        if (!accent && !isApostrophe(c))
            result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        char32_t c = codePointAt(text, at);
        if (!isWordPart(c)) {
            at += unitsOf(c);
            continue;
        }
        const qsizetype start = at;
        while (at < text.size()) {
            c = codePointAt(text, at);
            const bool inner = isApostrophe(text[at]) && at + 1 < text.size() && text[at + 1].isLetter();
            if (!isWordPart(c) && !inner)
                break;
            at += unitsOf(c);
        }
        const int length = withoutPossessive(text.sliced(start, at - start));
        QString plain = folded(text.sliced(start, length));
        if (!plain.isEmpty()) // a lone accent is not a word
            words.push_back({std::move(plain), static_cast<int>(start), length});
    }
    return words;
}

QSet<QString> setOf(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

QString joinedBy(const QStringList &parts, const QString &joint)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.first(parts.size() - 1).join(u", ") + joint + parts.last();
}

bool isOneOf(const QString &word, std::span<const char16_t *const> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char16_t *one) { return word == QStringView(one); });
}

bool isIn(const QString &word, const QString &list)
{
    return !word.isEmpty() && list.split(u' ').contains(word);
}

bool isFunctionWord(const QString &foldedWord)
{
    return functionWords().contains(foldedWord);
}

QSet<QString> contentStems(QStringView text)
{
    QSet<QString> stems;
    for (const Word &word : wordsOf(text)) {
        const bool letter = word.folded.size() == 1 && word.folded[0].script() == QChar::Script_Latin;
        if (!letter && !isFunctionWord(word.folded))
            stems.insert(stemOf(word.folded));
    }
    return stems;
}

double coverage(const QSet<QString> &wanted, const QSet<QString> &text)
{
    if (wanted.isEmpty())
        return 0;
    int found = 0;
    for (const QString &stem : wanted)
        found += text.contains(stem) ? 1 : 0;
    return double(found) / double(wanted.size());
}

bool isUnspaced(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() <
            0x0E00) // before Thai: nothing that matters here, and asking for the script takes time
            continue;
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar: return true;
        default: break;
        }
    }
    return false;
}

} // namespace afterword
