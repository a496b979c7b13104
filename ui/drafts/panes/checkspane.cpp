// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/panes/checkspane.h"

#include "ui/drafts/panes/checkrow.h"
#include "ui/parts/lists/foldingrow.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_fine(new PlainLabel(TextLook::Positive, this))
    , m_lacks(new PlainLabel(TextLook::Warning, this))
    , m_remark(new PlainLabel(TextLook::Secondary, this))
    , m_takeBack(new QPushButton(this))
    , m_ready(new QCheckBox(tr("This note is ready"), this))
{
    auto *label = new PlainLabel(TextLook::Strong, this);
    label->setText(tr("Checks"));
    label->setWordWrap(false);
    label->setMinimumWidth(label->sizeHint().width());
    auto *heading = new FoldingRow(this);
    heading->first()->addWidget(label);
    heading->second()->addWidget(m_ready);
    m_takeBack->setFlat(true);
    m_takeBack->setToolTip(tr("Look at them again"));
    m_lacks->setVisible(false);
    m_remark->setVisible(false);
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(m_list);
    layout->addWidget(m_fine);
    layout->addWidget(m_lacks);
    layout->addWidget(m_remark);
    layout->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, &ChecksPane::takeBackRequested);
    connect(m_ready, &QCheckBox::clicked, this, &ChecksPane::readyChanged);
}

void ChecksPane::setFindings(const std::vector<Finding> &findings, const QString &body,
                             const Standing &standing)
{
    const auto &[ready, sent, overruled, lacks] = standing;
    while (m_rows.size() < findings.size()) {
        auto *row = new CheckRow(this);
        connect(row, &CheckRow::chosen, this, &ChecksPane::chosen);
        connect(row, &CheckRow::suggestionTaken, this, &ChecksPane::suggestionTaken);
        connect(row, &CheckRow::overruled, this, &ChecksPane::overruled);
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(!sent && i < findings.size());
        if (i < findings.size())
            m_rows[i]->setFinding(findings[i], body);
    }
    const bool errors = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Finding::Severity::Error;
    });
    m_fine->setVisible(sent || findings.empty());
    m_takeBack->setVisible(!sent && overruled > 0);
    m_takeBack->setText(tr("%n left as they are", nullptr, static_cast<int>(overruled)));
    m_fine->setText(sent              ? tr("✓ This one is sent.")
                    : lacks.isEmpty() ? tr("✓ Nothing to fix")
                                      : tr("✓ Nothing to fix in the text"));
    m_lacks->setText(lacks);
    m_lacks->setVisible(!sent && !lacks.isEmpty());
    m_ready->setVisible(!sent);
    m_ready->setEnabled(ready || !errors);
    m_ready->setChecked(ready);
    m_ready->setToolTip(errors ? tr("Fix what is marked first, or leave it on purpose") : QString());
}

void ChecksPane::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace afterword
