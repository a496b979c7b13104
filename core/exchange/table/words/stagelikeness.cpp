// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/words/stagelikeness.h"

#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/stagewords.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr double leastAlike = 0.65;
constexpr qsizetype leastLetters = 4; ///< shorter words are like too many
constexpr qsizetype longest = 60;     ///< longer texts are sentences

QSet<QString> pairsOf(const QString &word)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < word.size(); ++i)
        pairs.insert(word.mid(i, 2));
    return pairs;
}

/// How much of two words' pairs of letters is the same, from 0 to 1.
double likeness(const QSet<QString> &one, const QSet<QString> &other)
{
    QSet<QString> both = one;
    both.intersect(other);
    return 2.0 * static_cast<double>(both.size()) / static_cast<double>(one.size() + other.size());
}

struct Word {
    QSet<QString> pairs;
    StageKind kind;
};

const std::vector<Word> &knownWords()
{
    static const std::vector<Word> words = [] {
        std::vector<Word> made;
        const auto known = knownStageWords();
        made.reserve(static_cast<size_t>(known.size()));
        for (auto it = known.begin(); it != known.end(); ++it) {
            if (it.key().size() >= leastLetters)
                made.push_back({pairsOf(it.key()), it.value()});
        }
        return made;
    }();
    return words;
}

/// What people put before or instead of a word, of any language.
std::optional<StageKind> bySigns(const QString &text)
{
    static const std::pair<const char16_t *, StageKind> signs[] = {
        {u"❌ 🚫 ⛔ 🔴 👎 🪦 💀 ☠ ⚰ 🗑 👻 💔", StageKind::Closed},
        {u"🎉 🏆 🥳 💍 🤑", StageKind::Offer},
        {u"⏳ ⌛ ⏸ 💤 🕐", StageKind::Waiting},
        {u"🎤 🗣 👥 🤝 🎙", StageKind::Interview},
        {u"📞 ☎ 📱 🤙 ☕", StageKind::Screening},
        {u"📨 📤 ✉ 📧 📩 📬 📮 🚀", StageKind::Applied},
        {u"⭐ 🌟 💾 🔖 📌 💭 💡 👀", StageKind::Saved},
    };
    for (const auto &[some, kind] : signs) {
        for (const QString &sign : QString::fromUtf16(some).split(u' ')) {
            if (text.contains(sign))
                return kind;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<StageKind> stageKindLike(const QString &text)
{
    if (const auto shown = bySigns(text))
        return shown;
    const QString folded = foldedWords(text);
    if (folded.size() < leastLetters || folded.size() > longest)
        return std::nullopt;
    const QSet<QString> pairs = pairsOf(folded);
    std::optional<StageKind> most;
    double best = leastAlike;
    for (const Word &word : knownWords()) {
        if (const double alike = likeness(pairs, word.pairs); alike > best) {
            best = alike;
            most = word.kind;
        }
    }
    return most;
}

} // namespace afterword
