// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/ownchecklists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int farthestDay = 366;
constexpr qsizetype mostItems = 100;

} // namespace

void OwnCheckLists::begin(const QByteArray &kept, std::function<void(const QByteArray &)> keep)
{
    m_own.clear();
    const QJsonObject all = QJsonDocument::fromJson(kept).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        CheckList list;
        list.id = it.key();
        const QJsonArray items = it.value().toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonValue value = items.at(i);
            const QString text = value[u"text"_s].toString().simplified();
            const int days = std::clamp(value[u"days"_s].toInt(), -farthestDay, farthestDay);
            if (!text.isEmpty() && qsizetype(list.items.size()) < mostItems)
                list.items.push_back({text, days});
        }
        if (!list.items.empty())
            m_own.push_back(list);
    }
    m_keep = std::move(keep);
}

std::vector<CheckList> OwnCheckLists::lists() const
{
    std::vector<CheckList> lists = builtInCheckLists();
    for (CheckList &list : lists) {
        for (const CheckList &own : m_own) {
            if (own.id == list.id)
                list.items = own.items;
        }
    }
    return lists;
}

bool OwnCheckLists::isOwn(const QString &id) const
{
    return std::any_of(m_own.begin(), m_own.end(), [&](const CheckList &own) { return own.id == id; });
}

void OwnCheckLists::put(const CheckList &list)
{
    std::erase_if(m_own, [&](const CheckList &own) { return own.id == list.id; });
    if (!list.items.empty())
        m_own.push_back(list);
    write();
}

void OwnCheckLists::restore(const QString &id)
{
    std::erase_if(m_own, [&](const CheckList &own) { return own.id == id; });
    write();
}

void OwnCheckLists::write() const
{
    if (!m_keep)
        return;
    QJsonObject all;
    for (const CheckList &own : m_own) {
        QJsonArray items;
        for (const CheckListItem &item : own.items)
            items.append(QJsonObject{{u"text"_s, item.text}, {u"days"_s, item.days}});
        all.insert(own.id, items);
    }
    m_keep(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace afterword
