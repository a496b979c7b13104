// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/byfirstletter.h"

#include "core/base/anycase.h"
#include "core/exchange/wordchoice.h"

#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Letters = std::bitset<26>;

/// The index of a letter of ASCII, large or small; -1 of all else.
int indexOf(QChar c)
{
    const char16_t code = c.unicode() | 0x20;
    return code >= u'a' && code <= u'z' && c.unicode() < 0x80 ? code - u'a' : -1;
}

/// Behind the bracket that closes the one with which @p pattern begins.
qsizetype endOfGroup(QStringView pattern)
{
    int depth = 0;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == u'\\')
            ++at;
        else if (pattern[at] == u'(')
            ++depth;
        else if (pattern[at] == u')' && --depth == 0)
            return at + 1;
    }
    return pattern.size();
}

/// The letters with which @p alternative can begin; all where that is not plain.
Letters firstOf(QStringView alternative)
{
    const Letters all = Letters().set();
    if (alternative.isEmpty())
        return all;
    const bool isGroup = alternative[0] == u'(';
    const qsizetype end = isGroup ? endOfGroup(alternative) : 1;
    const QStringView rest = alternative.sliced(end);
    Letters found;
    if (isGroup) {
        const bool isBare = alternative.startsWith(u"(?:");
        const bool isOther = alternative.startsWith(u"(?") && !isBare;
        const qsizetype front = isBare ? 3 : 1;
        if (isOther || end <= front)
            return all;
        for (const QStringView one : alternativesOf(alternative.sliced(front, end - 1 - front)))
            found |= firstOf(one);
    } else if (const int letter = indexOf(alternative[0]); letter >= 0) {
        found.set(static_cast<size_t>(letter));
    } else if (alternative[0].unicode() < 0x80) {
        return all; // a class, an escape
    }
    if (rest.startsWith(u'*') || rest.startsWith(u'{'))
        return all;
    return rest.startsWith(u'?') ? found | firstOf(rest.sliced(1)) : found;
}

} // namespace

ByFirstLetter::ByFirstLetter(const QString &before, const QStringList &groups, const QString &after)
{
    const auto patternOf = [&](auto isMeant) {
        QStringList all;
        for (const QString &group : groups) {
            QStringList kept;
            for (const QStringView one : alternativesOf(group)) {
                if (isMeant(one))
                    kept << one.toString();
            }
            all << u'(' + (kept.isEmpty() ? u"(?!)"_s : kept.join(u'|')) + u')';
        }
        return anyCase(before + u"(?:"_s + all.join(u'|') + u')' + after);
    };
    m_whole = patternOf([](QStringView) { return true; });
    Letters any;
    for (const QString &group : groups) {
        for (const QStringView one : alternativesOf(group))
            any |= firstOf(one);
    }
    for (size_t letter = 0; letter < letters; ++letter) {
        m_isAny[letter] = any.test(letter);
        m_ofLetter[letter] = patternOf([&](QStringView one) { return firstOf(one).test(letter); });
    }
}

const QRegularExpression &ByFirstLetter::of(QChar first) const
{
    const int letter = indexOf(first);
    return letter < 0 ? m_whole : m_ofLetter[static_cast<size_t>(letter)];
}

bool ByFirstLetter::match(const QString &line) const
{
    const QChar first = line.isEmpty() ? QChar() : line[0];
    const int letter = indexOf(first);
    return (letter < 0 || m_isAny[static_cast<size_t>(letter)]) && of(first).match(line).hasMatch();
}

} // namespace afterword
