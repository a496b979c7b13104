// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "core/exchange/table/asking/tableanswers.h"

#include <QScrollArea>

#include <vector>

class QComboBox;

namespace afterword {

class PlainLabel;

/// What each column of a table is taken for, how sure that is, and some of its cells; to be said otherwise.
class ColumnsField : public QScrollArea {
    Q_OBJECT

public:
    /// @p stages: the board's, of which a column may hold the day or the tick.
    ColumnsField(const std::vector<TableColumn> &columns, const std::vector<Stage> &stages,
                 QWidget *parent = nullptr);

    /// Shows what they are taken for now.
    void setColumns(const std::vector<TableColumn> &columns);

Q_SIGNALS:
    void chosen(size_t index, afterword::ColumnAnswer answer);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QComboBox *choiceFor(size_t index, const std::vector<Stage> &stages);

    std::vector<QComboBox *> m_meanings;
    std::vector<PlainLabel *> m_marks;
    QWidget *m_firstMarked = nullptr;
};

} // namespace afterword
