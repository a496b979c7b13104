// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace afterword {

/// Asks which stage of the board each word of a table stands for that means none by itself.
class StageWordsField : public QWidget {
    Q_OBJECT

public:
    explicit StageWordsField(std::vector<Stage> stages, QWidget *parent = nullptr);

    /// Asks about @p words; what was answered of those that stay is kept.
    void setWords(const QStringList &words);

Q_SIGNALS:
    /// An empty @p stage: the word stays in the remarks.
    void chosen(QString word, afterword::StageId stage);

private:
    std::vector<Stage> m_stages;
    QStringList m_words;
};

} // namespace afterword
