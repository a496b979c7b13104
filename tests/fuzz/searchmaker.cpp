// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmaker.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword::fuzz {

namespace {

constexpr size_t mostEdits = 12;
constexpr int mostCopies = 40;

const QStringList dates{u"0001-01-01"_s, u"0000-01-01"_s, u"9999-12-31"_s, u"2026-02-29"_s, u"2024-02-29"_s,
                        u"1969-12-31"_s, u"2026-11-27"_s, u"2038-01-20"_s, u"2100-01-01"_s, u"10000-01-01"_s};
const QStringList moments{u"0001-01-01T00:00:00Z"_s,      u"0001-01-02T00:00:00+14:00"_s,
                          u"9999-12-31T23:59:59-18:00"_s, u"9999-12-30T23:59:59Z"_s,
                          u"2026-11-27T14:00:00Z"_s,      u"2026-11-27T14:00:01Z"_s,
                          u"1969-12-31T23:59:59Z"_s,      u"2026-03-08T02:30:00-05:00"_s,
                          u"2100-06-01T00:00:00+00:00"_s, u"2026-11-23T24:00:00Z"_s};
const QStringList walls{u"0001-01-03T00:00"_s, u"9999-12-29T23:59"_s, u"9999-12-31T23:59"_s,
                        u"2026-03-08T02:30"_s, u"2026-11-01T01:30"_s, u"2026-11-27T09:00:59"_s};
const QStringList times{u"00:00"_s, u"23:59"_s, u"23:59:59"_s, u"24:00"_s, u"08:00"_s, u"17:00"_s};
const QStringList zones{
    u"UTC"_s,           u"Pacific/Kiritimati"_s, u"Etc/GMT+12"_s,      u"Asia/Kathmandu"_s,
    u"UTC+05:30"_s,     u"Europe/Kiev"_s,        u"US/Eastern"_s,      u"../../etc/passwd"_s,
    u"Europe/Dublin"_s, u"Africa/Casablanca"_s,  u"Antarctica/Troll"_s};
const QList<double> numbers{-1,
                            0,
                            1,
                            2,
                            7,
                            365,
                            366,
                            1000,
                            std::numeric_limits<int>::max(),
                            std::numeric_limits<int>::min(),
                            2147483648.0,
                            1.5,
                            1e300};

QStringList texts()
{
    return {QString(),
            u" "_s,
            u"a/b"_s,
            u"a\u0001b"_s,
            u"line\nline\r\nline\u2028x"_s,
            u"\0x"_s,
            u"\ufeffx\ufeff"_s,
            u"\ufffex\uffff"_s,
            u"{{#x}}{{> y}}{{{z}}}"_s,
            u"'; DROP TABLE x; --\"%_"_s,
            u"=1+1"_s,
            u"\u202eabc\u200b\u0301"_s,
            u"\U0001F600"_s,
            u"a@b.example"_s,
            u"javascript:alert(1)"_s,
            u"file:///etc/passwd"_s,
            QString(5000, u'x'),
            QString(300, u'\u0130'),
            u"check-in/northwind/2026-11-23/1"_s};
}

bool looksLike(const QString &text, const char *shape)
{
    return QRegularExpression(QString::fromLatin1(shape)).match(text).hasMatch();
}

QJsonValue oneOf(const QStringList &list, Choices &choices)
{
    return choices.oneOf(list);
}

} // namespace

SearchMaker::SearchMaker(const QByteArray &everything)
    : m_everything(QJsonDocument::fromJson(everything).object())
{
    collect({}, m_everything);
}

void SearchMaker::collect(const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.key(), it.value());
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &item : list)
            collect(name, item);
    }
    if (name == u"id"_s)
        m_ids += value.toString();
    m_seen[name].append(value);
}

QByteArray SearchMaker::make(Choices &choices) const
{
    QJsonValue search = m_everything;
    for (size_t edits = 1 + choices.below(mostEdits); edits > 0 && choices.areLeft(); --edits)
        search = edited({}, search, choices, 0);
    return QJsonDocument(search.toObject()).toJson(QJsonDocument::Compact);
}

/// Goes down a way of choices, and changes what stands at its end.
QJsonValue SearchMaker::edited(const QString &name, const QJsonValue &value, Choices &choices,
                               int depth) const
{
    if (depth > 0 && choices.oneIn(8))
        return other(name, value, choices);
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        if (keys.isEmpty())
            return value;
        const QString key = choices.oneOf(keys);
        if (depth > 0 && choices.oneIn(16))
            object.remove(key);
        else
            object[key] = edited(key, object[key], choices, depth + 1);
        return object;
    }
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        if (list.isEmpty() || choices.oneIn(6))
            return otherList(name, list, choices);
        const auto place = qsizetype(choices.below(size_t(list.size())));
        list[place] = edited(name, list.at(place), choices, depth + 1);
        return list;
    }
    return other(name, value, choices);
}

QJsonValue SearchMaker::other(const QString &name, const QJsonValue &value, Choices &choices) const
{
    const QJsonArray seen = m_seen.value(name);
    switch (choices.below(8)) {
    case 0: return QJsonValue();
    case 1: return choices.oneOf(numbers);
    case 2: return choices.oneIn(2);
    case 3:
    case 4: return seen.isEmpty() ? value : seen.at(qsizetype(choices.below(size_t(seen.size()))));
    default: break;
    }
    if (value.isString())
        return otherText(name, value.toString(), choices);
    if (value.isDouble())
        return choices.oneOf(numbers);
    if (value.isBool())
        return !value.toBool();
    if (value.isArray())
        return otherList(name, value.toArray(), choices);
    if (value.isObject())
        return otherObject(value.toObject(), choices);
    return otherText(name, {}, choices);
}

QJsonValue SearchMaker::otherText(const QString &name, const QString &text, Choices &choices) const
{
    if (choices.oneIn(6))
        return oneOf(texts(), choices);
    if (name == u"timeZone"_s)
        return oneOf(zones, choices);
    if (name == u"id"_s || m_ids.contains(text))
        return oneOf(m_ids, choices);
    if (looksLike(text, "^\\d{4}-\\d\\d-\\d\\d$"))
        return oneOf(dates, choices);
    if (looksLike(text, "T.*(Z|[+-]\\d\\d:\\d\\d)$") || name.endsWith(u"At"_s))
        return oneOf(moments, choices);
    if (looksLike(text, "^\\d{4}-\\d\\d-\\d\\dT"))
        return oneOf(walls, choices);
    if (looksLike(text, "^\\d\\d:\\d\\d"))
        return oneOf(times, choices);
    return oneOf(texts(), choices);
}

QJsonValue SearchMaker::otherList(const QString &name, QJsonArray list, Choices &choices) const
{
    const QJsonArray seen = m_seen.value(name);
    const auto any = [&](const QJsonArray &from) {
        return from.at(qsizetype(choices.below(size_t(from.size()))));
    };
    switch (choices.below(5)) {
    case 0: return QJsonArray();
    case 1:
        if (!list.isEmpty())
            list.removeAt(qsizetype(choices.below(size_t(list.size()))));
        return list;
    case 2:
        if (list.size() > 1)
            list.append(list.takeAt(0));
        return list;
    case 3:
        if (!seen.isEmpty())
            list.append(any(seen));
        return list;
    default: break;
    }
    if (list.isEmpty())
        return list;
    // The same again and again, each with an id of its own.
    const QJsonValue first = any(list);
    for (int n = 0; n < mostCopies; ++n) {
        QJsonObject copy = first.toObject();
        if (copy.contains(u"id"_s))
            copy[u"id"_s] = copy[u"id"_s].toString() + QString::number(n);
        list.append(first.isObject() ? QJsonValue(copy) : first);
    }
    return list;
}

QJsonValue SearchMaker::otherObject(QJsonObject object, Choices &choices) const
{
    const QStringList names = m_seen.keys();
    const QString name = choices.oneOf(names);
    const QJsonArray seen = m_seen.value(name);
    if (!seen.isEmpty())
        object[name] = seen.at(qsizetype(choices.below(size_t(seen.size()))));
    return object;
}

} // namespace afterword::fuzz
