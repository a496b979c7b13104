// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "core/exchange/table/applicationtable.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;

namespace afterword {

/// Asks which stage of the board each word of a table stands for that means none by itself, or only in part.
class StageWordsField : public QWidget {
    Q_OBJECT

public:
    explicit StageWordsField(std::vector<Stage> stages, QWidget *parent = nullptr);

    /// Asks about @p words, each as it is taken now, and as @p chosen says.
    void setWords(const std::vector<StageWord> &words, const QHash<QString, StageId> &chosen);

Q_SIGNALS:
    /// An empty @p stage: the word stays in the remarks.
    void chosen(QString word, afterword::StageId stage);

private:
    void layOut();

    std::vector<Stage> m_stages;
    QStringList m_asked; ///< the words, with how many rows have them
    QStringList m_words;
    std::vector<QComboBox *> m_choices;
};

} // namespace afterword
