// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/stagewordsfield.h"

#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

/// So many words are asked about; a column with more holds something else than stages.
constexpr size_t mostAsked = 40;
constexpr int mostHeight = 150; ///< of the list; more can be scrolled to

} // namespace

StageWordsField::StageWordsField(std::vector<Stage> stages, QWidget *parent)
    : QWidget(parent)
    , m_stages(std::move(stages))
{
}

void StageWordsField::setWords(const std::vector<StageWord> &words, const QHash<QString, StageId> &chosen)
{
    QStringList asked;
    QStringList names;
    const size_t count = std::min(words.size(), mostAsked);
    for (size_t index = 0; index < count; ++index) {
        names += words[index].text;
        asked += tr("%1 (%n rows)", "a word of a table, and how many rows have it", words[index].rows)
                     .arg(words[index].text);
    }
    if (asked != m_asked) {
        m_asked = asked;
        m_words = names;
        layOut();
    }
    for (size_t index = 0; index < count; ++index) {
        const QSignalBlocker blocker(m_choices[index]);
        const StageId stage = chosen.value(words[index].text, words[index].stage.value_or(StageId()));
        m_choices[index]->setCurrentIndex(std::max(0, m_choices[index]->findData(stage.text)));
    }
}

void StageWordsField::layOut()
{
    delete layout();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_choices.clear();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (qsizetype index = 0; index < m_words.size(); ++index) {
        const QString word = m_words[index];
        auto *name = new ElidedLabel(TextLook::Strong);
        name->setText(m_asked[index]);
        auto *stage = new QComboBox;
        letWheelPast(*stage);
        stage->setAccessibleName(tr("Stage of “%1”").arg(word));
        stage->addItem(tr("None; keep the word in the remarks"), QString());
        for (const Stage &one : m_stages)
            stage->addItem(one.name, one.id.text);
        connect(stage, &QComboBox::activated, this,
                [this, word, stage] { Q_EMIT chosen(word, StageId{stage->currentData().toString()}); });
        name->setBuddy(stage);
        m_choices.push_back(stage);
        grid->addWidget(name, static_cast<int>(index), 0);
        grid->addWidget(stage, static_cast<int>(index), 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(std::min(mostHeight, page->sizeHint().height()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(wrappedLabel(
        TextLook::Body, tr("The table has these words for where things stand. Which stage is meant?")));
    column->addWidget(area);
}

} // namespace afterword
