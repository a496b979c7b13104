// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/tagsinline.h"

#include "core/posting/page/elementnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether a sentence goes on behind @p piece: it ends with a sign, or with a small short word, as "the".
bool goesOn(const QString &piece)
{
    constexpr qsizetype longest = 3; // letters
    const QString last = piece.simplified().section(u' ', -1);
    return last.isEmpty() || QStringView(u".,;:!?").contains(last.back()) ||
           (last.size() <= longest && last[0].isLower());
}

} // namespace

void TagsInLine::begin(bool isStyled, bool isAtLineStart, qsizetype at)
{
    ++m_open;
    m_isWanted = m_isBehind && isStyled;
    m_isOne = isStyled && (m_isBehind || isAtLineStart);
    m_from = at;
}

void TagsInLine::end(QByteArrayView name, qsizetype at)
{
    constexpr qsizetype longest = 45; // characters
    if (name != "span") {
        m_isBehind = m_isBehind && isSeam(name);
        return;
    }
    m_open = std::max(0, m_open - 1);
    m_isGlued = true;
    if (at > m_from)
        m_isBehind = m_isOne && at - m_from <= longest && !goesOn(m_last);
}

bool TagsInLine::breaksBefore(const QString &words)
{
    if (QStringView(words).trimmed().isEmpty()) {
        m_isGlued = false;
        return false;
    }
    const QChar first = words.front();
    // "Vollzeit" and "unbefristet" without a blank: no sentence is written so.
    constexpr qsizetype shortest = 4; // letters; fewer may be a word's end
    const bool isGlued = m_isGlued && m_last.size() >= shortest && words.size() >= shortest &&
                         m_last.back().isLower() && first.isLower();
    const bool breaks =
        m_isWanted && (isGlued || first.isUpper() || first.isDigit() || QStringView(u"€£$").contains(first));
    m_last = words;
    m_isGlued = false;
    m_isWanted = false;
    m_isBehind = m_isBehind && m_open > 0;
    return breaks;
}

} // namespace afterword
