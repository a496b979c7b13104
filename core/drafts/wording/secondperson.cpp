// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/secondperson.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/verbs.h"

#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

struct Forms {
    QSet<QString> subjects;
    QSet<QString> objects;
    QSet<QString> possessives;
    QSet<QString> reflexives;
    bool her = false; ///< "her" is both an object and a possessive
};

Forms formsOf(Pronouns whose)
{
    switch (whose) {
    case Pronouns::She: return {{u"she"_s}, {}, {}, {u"herself"_s}, true};
    case Pronouns::He: return {{u"he"_s}, {u"him"_s}, {u"his"_s}, {u"himself"_s}, false};
    case Pronouns::They:
        return {{u"they"_s}, {u"them"_s}, {u"their"_s}, {u"themselves"_s, u"themself"_s}, false};
    case Pronouns::SheOrHe:
        return {{u"she"_s, u"he"_s}, {u"him"_s}, {u"his"_s}, {u"herself"_s, u"himself"_s}, true};
    case Pronouns::Anyone:
        return {{u"she"_s, u"he"_s, u"they"_s},
                {u"him"_s, u"them"_s},
                {u"his"_s, u"their"_s},
                {u"herself"_s, u"himself"_s, u"themselves"_s, u"themself"_s},
                true};
    }
    Q_UNREACHABLE();
}

/// The letters of the word before an apostrophe, in lower case: "she'd" is "she".
QString baseOf(QStringView raw)
{
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == u'\'' || raw[i] == u'\u2019')
            return raw.left(i).toString().toLower();
    }
    return raw.toString().toLower();
}

/// "made her laugh", "thanked her twice": what follows is not a noun.
bool isNoNoun(const std::vector<Word> &words, size_t index)
{
    static const QSet<QString> causes{u"let"_s,   u"lets"_s,    u"made"_s,   u"makes"_s, u"make"_s, u"saw"_s,
                                      u"heard"_s, u"watched"_s, u"helped"_s, u"help"_s,  u"helps"_s};
    static const QSet<QString> times{u"twice"_s,      u"again"_s,    u"often"_s,  u"today"_s, u"yesterday"_s,
                                     u"once"_s,       u"tomorrow"_s, u"anyway"_s, u"mid"_s,   u"too"_s,
                                     u"several"_s,    u"three"_s,    u"four"_s,   u"later"_s, u"afterwards"_s,
                                     u"beforehand"_s, u"earlier"_s,  u"sorry"_s,  u"half"_s,  u"2x"_s,
                                     u"3x"_s,         u"before"_s};
    const QString next = words[index + 1].folded;
    if (index > 0 && causes.contains(words[index - 1].folded) && isBaseVerb(next))
        return true;
    if (times.contains(next))
        return true;
    const bool ends = index + 2 >= words.size() || isFunctionWord(words[index + 2].folded);
    return isAdverb(next) && ends;
}

/// "your" stands before a noun: the next word follows at once and is neither "to" nor "and" nor the like.
bool nounFollows(const QString &text, const std::vector<Word> &words, size_t index)
{
    if (index + 1 >= words.size())
        return false;
    // "called her Diana"
    if (index > 0 &&
        QStringList({u"called"_s, u"calling"_s, u"named"_s, u"call"_s}).contains(words[index - 1].folded))
        return false;
    const Word &word = words[index];
    const Word &next = words[index + 1];
    const QStringView between =
        QStringView(text).sliced(word.start + word.length, next.start - word.start - word.length);
    if (!between.trimmed().isEmpty() || isNoNoun(words, index))
        return false;
    return next.folded == u"own" || !isFunctionWord(next.folded);
}

/// "users and their needs": whether several of something stand before the place.
bool isPluralBefore(const QString &text, const std::vector<Word> &words, size_t index)
{
    static const QSet<QString> others{u"people"_s, u"children"_s, u"women"_s,
                                      u"men"_s,    u"staff"_s,    u"everyone"_s};
    static const QSet<QString> singular{u"this"_s, u"always"_s,  u"sales"_s,
                                        u"news"_s, u"perhaps"_s, u"besides"_s};
    // "the few meetings they have": what stands right before is what they have.
    const bool relative = words[index].folded == u"they";
    for (size_t n = 0; n + (relative ? 1 : 0) < index; ++n) {
        const QString word = words[n].folded;
        if (n > 0 && text[words[n].start].isUpper())
            continue; // a name: Postgres
        const bool ending = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") &&
                            !word.endsWith(u"us") && !word.endsWith(u"is") && !word.endsWith(u"ics");
        if (others.contains(word) || (ending && !singular.contains(word) && !isPresentVerb(word) &&
                                      !mayBePresentVerb(word) && !isDay(word)))
            return true;
    }
    return false;
}

} // namespace

QString toSecondPerson(const QString &text, Pronouns whose)
{
    const Forms forms = formsOf(whose);
    const std::vector<Word> words = wordsOf(text);
    QString result;
    qsizetype from = 0;
    bool verbComes = false;
    bool thirdPerson = false; // she or he is the subject, so that a second verb follows as well
    for (size_t index = 0; index < words.size(); ++index) {
        const Word &word = words[index];
        const QString raw = text.mid(word.start, word.length);
        const QString base = baseOf(raw);
        QString replacement;
        qsizetype length = word.length;
        const bool them = base == u"they" || base == u"them" || base == u"their" || base == u"themselves";
        if (them && whose == Pronouns::Anyone && isPluralBefore(text, words, index)) {
            verbComes = false;
            continue;
        }
        if (forms.subjects.contains(base)) {
            replacement = u"you"_s + raw.mid(base.size());
            // "she's" lost its ending to the possessive rule of wordsOf.
            const QStringView tail = QStringView(text).sliced(word.start + word.length);
            if (tail.startsWith(u"'s") || tail.startsWith(u"\u2019s")) {
                replacement += tail[0] + u"re"_s;
                length += 2;
            }
        } else if (forms.objects.contains(base)) {
            replacement = u"you"_s;
        } else if (forms.possessives.contains(base) || (forms.her && base == u"her")) {
            replacement = base != u"her" || nounFollows(text, words, index) ? u"your"_s : u"you"_s;
        } else if (forms.reflexives.contains(base)) {
            replacement = u"yourself"_s;
        } else if (verbComes && !isAdverb(base)) {
            replacement = withYou(raw);
        }
        if (!replacement.isNull()) {
            result += QStringView(text).sliced(from, word.start - from);
            result += replacement;
            from = word.start + length;
        }
        const bool subject = forms.subjects.contains(base);
        if (subject)
            thirdPerson = base != u"they";
        else if (verbComes && isPastVerb(base))
            thirdPerson = false; // "she showed spreadsheets and maps": no second verb is of today
        const bool joins = thirdPerson && (base == u"and" || base == u"but" || base == u"or") &&
                           index + 1 < words.size() && isThirdPersonVerb(words[index + 1].folded);
        verbComes = (subject && base != u"they") || joins || (verbComes && isAdverb(base));
    }
    return result + text.mid(from);
}

} // namespace afterword
