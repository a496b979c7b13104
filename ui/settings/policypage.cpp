// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policypage.h"

#include "core/edits/editsettings.h"
#include "ui/commands/editor.h"
#include "ui/parts/plainlabel.h"
#include "ui/settings/numberrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

PolicyPage::PolicyPage(Editor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_usual(new QPushButton(tr("Back to the usual numbers")))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *lead = new PlainLabel(TextLook::Secondary);
    lead->setWordWrap(true);
    lead->setText(
        tr("These numbers make the plan. They come from what careers advisers agree on; change what "
           "your trade does differently. The plan follows at once."));
    layout->addWidget(lead);
    for (const PolicyGroup &group : policyGroups()) {
        auto *heading = new PlainLabel(TextLook::Strong);
        heading->setText(group.heading);
        layout->addSpacing(8);
        layout->addWidget(heading);
        for (const PolicyWords &words : group.numbers) {
            auto *row = new NumberRow(words);
            connect(row, &NumberRow::chosen, this, &PolicyPage::set);
            m_rows.push_back(row);
            layout->addWidget(row);
        }
    }
    m_usual->setAutoDefault(false);
    m_usual->setToolTip(tr("All of them; one undo brings yours back"));
    connect(m_usual, &QPushButton::clicked, this,
            [this] { m_editor.make(editingPolicy(m_editor.search(), Policy())); });
    layout->addSpacing(8);
    layout->addWidget(m_usual, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(page);
    refresh();
}

void PolicyPage::refresh()
{
    for (NumberRow *row : m_rows)
        row->show(m_editor.search().policy);
    m_usual->setEnabled(m_editor.search().policy != Policy());
}

void PolicyPage::set(const PolicyNumber &number, const Policy &wanted)
{
    Policy after = m_editor.search().policy;
    copyNumber(number, wanted, after);
    // Refused ones (the first of two that belong together above the second) go back to what stands.
    if (!m_editor.make(editingPolicy(m_editor.search(), after)))
        refresh();
}

} // namespace afterword
