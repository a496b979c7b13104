// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/stagewordsfield.h"

#include "ui/parts/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>

#include <utility>

namespace afterword {

namespace {

/// So many words are asked about; a column with more holds something else than stages.
constexpr qsizetype mostAsked = 12;

} // namespace

StageWordsField::StageWordsField(std::vector<Stage> stages, QWidget *parent)
    : QWidget(parent)
    , m_stages(std::move(stages))
{
}

void StageWordsField::setWords(const QStringList &words)
{
    const QStringList asked = words.mid(0, mostAsked);
    if (asked == m_words)
        return;
    m_words = asked;
    delete layout();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(wrappedLabel(TextLook::Body, tr("These words mean no stage here. Which stage is meant?")),
                    0, 0, 1, 3);
    int line = 0;
    for (const QString &word : std::as_const(m_words)) {
        auto *name = new ElidedLabel(TextLook::Strong);
        name->setText(word);
        auto *stage = new QComboBox;
        stage->setAccessibleName(tr("Stage of “%1”").arg(word));
        stage->addItem(tr("None; keep the word in the remarks"));
        for (const Stage &one : m_stages)
            stage->addItem(one.name, one.id.text);
        connect(stage, &QComboBox::activated, this,
                [this, word, stage] { Q_EMIT chosen(word, StageId{stage->currentData().toString()}); });
        name->setBuddy(stage);
        grid->addWidget(name, ++line, 0);
        grid->addWidget(stage, line, 1);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
}

} // namespace afterword
