// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/panes/likenessstrip.h"

#include "ui/parts/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr size_t mostPairs = 10;

} // namespace

LikenessStrip::LikenessStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *heading = new ElidedLabel(TextLook::Strong, this);
    heading->setText(tr("Likeness"));
    m_layout->addWidget(heading);
}

void LikenessStrip::setPairs(std::vector<AlikePair> pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const AlikePair &a, const AlikePair &b) { return b.percent < a.percent; });
    pairs.resize(std::min(pairs.size(), mostPairs));
    setVisible(!pairs.empty());
    if (pairs == m_pairs)
        return;
    m_pairs = std::move(pairs);
    while (m_lines.size() < m_pairs.size()) {
        m_lines.push_back(new ElidedLabel(TextLook::Secondary, this));
        m_layout->addWidget(m_lines.back());
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < m_pairs.size());
        if (i >= m_pairs.size())
            continue;
        const AlikePair &pair = m_pairs[i];
        m_lines[i]->setLook(pair.alike ? TextLook::Warning : TextLook::Secondary);
        const QString line =
            tr("%1 ~ %2: %3%", "two names, a number").arg(pair.first, pair.second).arg(pair.percent);
        m_lines[i]->setText(pair.alike ? tr("%1, too alike", "two names and a number").arg(line) : line);
    }
}

} // namespace afterword
