// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagetrees.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t deepest = 24;
constexpr int mostMarked = 5000;

} // namespace

bool PageTrees::saysText(const QStringList &names)
{
    static const QSet<QString> texts = {u"description"_s,
                                        u"responsibilities"_s,
                                        u"qualifications"_s,
                                        u"skills"_s,
                                        u"title"_s,
                                        u"name"_s,
                                        u"experienceRequirements"_s,
                                        u"educationRequirements"_s,
                                        u"jobBenefits"_s,
                                        u"incentives"_s,
                                        u"incentiveCompensation"_s,
                                        u"workHours"_s,
                                        u"employmentType"_s,
                                        u"industry"_s};
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return texts.contains(name); });
}

/// Whether what is called so is text or an address, whatever is marked within it.
bool PageTrees::isLeaf(const QStringList &names)
{
    static const QSet<QString> addresses = {u"url"_s, u"sameAs"_s, u"logo"_s, u"image"_s};
    return saysText(names) || std::any_of(names.begin(), names.end(),
                                          [](const QString &name) { return addresses.contains(name); });
}

bool PageTrees::begin(Marks marks)
{
    if (m_open.size() >= deepest || ++m_count > mostMarked)
        return false;
    std::optional<size_t> holder;
    if (!m_open.empty())
        holder = m_open.size() - 1;
    while (holder && !m_open[*holder].begins &&
           (m_open[*holder].marks.isValue || isLeaf(m_open[*holder].marks.names)))
        holder = m_open[*holder].holder;
    if (holder)
        m_open[*holder].begins = true;
    Open open;
    open.begins = marks.begins;
    open.holder = holder;
    if (!marks.types.isEmpty())
        open.item.insert(u"@type"_s, QJsonArray::fromStringList(marks.types));
    if (!marks.id.isEmpty())
        open.item.insert(u"@id"_s, marks.id);
    open.marks = std::move(marks);
    m_open.push_back(std::move(open));
    return true;
}

void PageTrees::end(const QString &text)
{
    if (m_open.empty())
        return;
    Open closed = std::move(m_open.back());
    m_open.pop_back();
    if (closed.marks.names.isEmpty() || !closed.holder) {
        if (closed.begins && !closed.item.isEmpty() && closed.marks.names.isEmpty())
            m_roots.append(closed.item);
        return;
    }
    QJsonObject &item = m_open[*closed.holder].item;
    const QJsonValue value = closed.begins ? QJsonValue(closed.item) : QJsonValue(text);
    for (const QString &name : closed.marks.names) {
        QJsonArray values = item.value(name).toArray();
        values.append(value);
        item.insert(name, values);
    }
}

} // namespace afterword
