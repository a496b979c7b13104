// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bothsides/excerpt.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The last place up to @p at between two letters.
qsizetype betweenLetters(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return std::clamp<qsizetype>(at, 0, text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(int(at));
    return finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
}

/// Where one begins to read, so that what stands at @p differs is seen: a word or two before it.
qsizetype beginning(const QString &text, qsizetype differs, qsizetype most)
{
    if (differs <= most / 2)
        return 0;
    const qsizetype earliest = differs - most / 3;
    const qsizetype blank = text.indexOf(u' ', earliest);
    if (blank >= 0 && blank + 1 < differs)
        return blank + 1;
    return betweenLetters(text, earliest);
}

QString excerpt(const QString &text, qsizetype from, qsizetype most)
{
    const qsizetype to = betweenLetters(text, std::min(from + most, text.size()));
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, to - from) +
           (to < text.size() ? u"…"_s : QString());
}

} // namespace

QString startOf(const QString &text, qsizetype most)
{
    return excerpt(text, 0, most);
}

std::pair<QString, QString> aroundDifference(const QString &one, const QString &other, qsizetype most)
{
    const auto [differs, there] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const qsizetype at = differs - one.begin();
    // Where nothing differs that can be seen, both are shown from their beginning.
    const bool isSeen = differs != one.end() || there != other.end();
    // Both have the same up to there, so they are cut at the same place.
    const QString &longer = one.size() > other.size() ? one : other;
    const qsizetype from = isSeen ? beginning(longer, betweenLetters(longer, at), most) : 0;
    return {excerpt(one, from, most), excerpt(other, from, most)};
}

} // namespace afterword
