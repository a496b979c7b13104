// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followupkey.h"

#include "core/base/iso.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

/// A rule's index among all in the order of their texts, of which none is the beginning of another.
int alphabeticalIndex(Rule rule)
{
    constexpr size_t count = rulerows::rows.size();
    static const std::array<int, count> indices = [] {
        std::array<int, count> byRule{};
        for (size_t a = 0; a < count; ++a) {
            for (size_t b = 0; b < count; ++b)
                byRule[a] += rulerows::rows[b].text < rulerows::rows[a].text ? 1 : 0;
        }
        return byRule;
    }();
    return indices[size_t(rule)];
}

/// A date in the one spelling that keys have: "2026-01-02".
bool readDate(QStringView text, QDate &date)
{
    date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid();
}

/// A number from 1 in the one spelling that keys have, without a leading zero.
bool readNumber(QStringView text, int &number)
{
    bool isNumber = false;
    number = text.startsWith(u'0') || text.startsWith(u'+') ? 0 : text.toInt(&isNumber);
    return isNumber && number > 0;
}

/// Compares two parts of keys as their texts compare. What follows a part that is not the last is a '/',
/// which is greater than a '-' but smaller than letters and digits.
int comparePart(QStringView a, QStringView b, bool last)
{
    const qsizetype shared = std::min(a.size(), b.size());
    if (const int order = a.first(shared).compare(b.first(shared)); order != 0)
        return order;
    if (a.size() == b.size())
        return 0;
    if (last)
        return a.size() < b.size() ? -1 : 1;
    const QChar next = a.size() < b.size() ? b[shared] : a[shared];
    const bool slashFirst = u'/' < next;
    return (a.size() < b.size()) == slashFirst ? -1 : 1;
}

} // namespace

std::optional<FollowUpKey> FollowUpKey::fromText(const QString &text)
{
    const auto parts = QStringView(text).split(u'/');
    const auto rule = afterword::fromText<Rule>(parts.first().toString());
    if (!rule || parts.size() != rowOf(*rule).key.parts() || parts.contains(QStringView()))
        return std::nullopt;
    const KeyShape shape = rowOf(*rule).key;
    FollowUpKey key{*rule, parts[1].toString(), {}, {}, 0};
    qsizetype next = 2;
    if (shape.second)
        key.second = parts[next++].toString();
    if (shape.heard && !readDate(parts[next++], key.heard))
        return std::nullopt;
    if (shape.number && !readNumber(parts[next], key.number))
        return std::nullopt;
    return key;
}

bool operator<(const FollowUpKey &a, const FollowUpKey &b)
{
    if (a.rule != b.rule)
        return alphabeticalIndex(a.rule) < alphabeticalIndex(b.rule);
    const KeyShape shape = rowOf(a.rule).key;
    if (const int order = comparePart(a.id, b.id, shape.parts() == 2); order != 0)
        return order < 0;
    if (shape.second) {
        const int order = comparePart(a.second, b.second, true);
        return order < 0;
    }
    if (a.heard != b.heard)
        return a.heard < b.heard;
    return a.number != b.number && QString::number(a.number) < QString::number(b.number);
}

quint64 FollowUpKey::beginning() const
{
    constexpr qsizetype letters = 7;
    constexpr char16_t beyond = 0xff; // it and all greater ones: what follows is not told apart
    const char16_t afterId = rowOf(rule).key.parts() > 2 ? u'/' : 0;
    auto beginning = static_cast<quint64>(alphabeticalIndex(rule));
    bool more = true;
    for (qsizetype i = 0; i < letters; ++i) {
        const char16_t letter = i < id.size() ? std::min(id[i].unicode(), beyond) : afterId;
        beginning = beginning << 8 | (more ? letter : 0);
        more = more && i < id.size() && letter < beyond;
    }
    return beginning;
}

QString FollowUpKey::text() const
{
    const QLatin1Char slash('/');
    QString key = toText(rule) + slash + id;
    if (!second.isEmpty())
        key += slash + second;
    if (heard.isValid())
        key += slash + isoDate(heard);
    if (number > 0)
        key += slash + QString::number(number);
    return key;
}

} // namespace afterword
