// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/secondperson.h"

#include "core/drafts/textwords.h"
#include "core/drafts/wording/verbs.h"

#include <QSet>

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

/// "your" stands before a noun: the next word follows at once and is neither "to" nor "and" nor the like.
bool nounFollows(const QString &text, const std::vector<Word> &words, size_t place)
{
    if (place + 1 >= words.size())
        return false;
    // "called her Diana"
    if (place > 0 && (words[place - 1].folded == u"called" || words[place - 1].folded == u"named"))
        return false;
    const Word &word = words[place];
    const Word &next = words[place + 1];
    const QStringView between =
        QStringView(text).sliced(word.start + word.length, next.start - word.start - word.length);
    if (!between.trimmed().isEmpty())
        return false;
    return next.folded == u"own" || !isFunctionWord(next.folded);
}

} // namespace

QString toSecondPerson(const QString &text, Pronouns whose)
{
    const Forms forms = formsOf(whose);
    const std::vector<Word> words = wordsOf(text);
    QString result;
    qsizetype from = 0;
    bool verbComes = false;
    for (size_t place = 0; place < words.size(); ++place) {
        const Word &word = words[place];
        const QString raw = text.mid(word.start, word.length);
        const QString base = baseOf(raw);
        QString replacement;
        qsizetype length = word.length;
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
            replacement = base != u"her" || nounFollows(text, words, place) ? u"your"_s : u"you"_s;
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
        verbComes = (forms.subjects.contains(base) && base != u"they") || (verbComes && isAdverb(base));
    }
    return result + text.mid(from);
}

} // namespace afterword
