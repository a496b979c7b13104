// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/contradictions.h"

#include "core/posting/facts/employment.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The words of @p text in small letters, without those that are as short as "in" or "de".
QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression parting(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype shortest = 3;
    QSet<QString> words;
    for (const QString &word : text.toLower().split(parting, Qt::SkipEmptyParts)) {
        if (word.size() >= shortest)
            words.insert(word);
    }
    return words;
}

/// Whether two places may be one: a town's name is in both, or one of them names a town and the other a code.
bool isSamePlace(const QString &one, const QString &other)
{
    const QSet<QString> words = wordsOf(one);
    const QSet<QString> others = wordsOf(other);
    return words.isEmpty() || others.isEmpty() || words.intersects(others) || namesTheSame(one, other);
}

/// The sums of a salary as it is worded, and what they are paid for: "27.50", "34", "hour".
QSet<QString> sumsOf(const QString &salary)
{
    static const QRegularExpression sum(u"\\d[\\d.,\\x{a0}\\x{202f}'’]*"_s);
    QSet<QString> sums;
    for (auto found = sum.globalMatch(salary); found.hasNext();)
        sums.insert(found.next().captured(0));
    return sums;
}

/// The sign or code of a currency does not count: "$" and "USD" are one.
bool isSamePay(const QString &one, const QString &other)
{
    const QSet<QString> sums = sumsOf(one);
    const QSet<QString> others = sumsOf(other);
    return sums.contains(others) || others.contains(sums);
}

template <class Value>
void markUnless(bool isSame, Told<Value> &fact, const Told<Value> &beside)
{
    if (fact && beside && !isSame)
        fact.isGuess = true;
}

} // namespace

bool namesTheSame(const QString &one, const QString &other)
{
    const QString letters = lettersOf(one);
    const QString others = lettersOf(other);
    if (letters.contains(others) || others.contains(letters))
        return true;
    const QSet<QString> words = wordsOf(one);
    QSet<QString> common = words;
    common.intersect(wordsOf(other));
    const qsizetype fewest = std::min(words.size(), wordsOf(other).size());
    return fewest > 0 && 3 * common.size() >= 2 * fewest;
}

void markContradictions(Posting &posting, const Posting &beside)
{
    const bool isAgency = posting.agency && namesTheSame(posting.agency.value, beside.company.value);
    markUnless(isAgency || namesTheSame(posting.company.value, beside.company.value), posting.company,
               beside.company);
    markUnless(namesTheSame(posting.role.value, beside.role.value), posting.role, beside.role);
    markUnless(isSamePlace(posting.place.value, beside.place.value), posting.place, beside.place);
    markUnless(posting.remote.value == beside.remote.value, posting.remote, beside.remote);
    markUnless(isSamePay(posting.salary.value, beside.salary.value), posting.salary, beside.salary);
    markUnless(!contradictsEmployment(posting.employment.value, beside.employment.value), posting.employment,
               beside.employment);
    markUnless(posting.postedOn.value == beside.postedOn.value, posting.postedOn, beside.postedOn);
    markUnless(posting.closesOn.value == beside.closesOn.value, posting.closesOn, beside.closesOn);
}

} // namespace afterword
