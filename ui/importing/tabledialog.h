// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/silentfield.h"
#include "ui/importing/tableplan.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace afterword {

class ColumnsField;
class PlainLabel;
class StageWordsField;
class TablePreviewModel;

/// Shows what a table will become before anything is written: what each of its columns is taken for and
/// how sure that is, the first rows as they will come in, what is added, brought up to date and left out, and
/// why; and asks what the table does not tell.
class TableDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p name: what the file is called.
    TableDialog(TablePlan plan, const QString &name, QWidget *parent = nullptr);

    const TablePlan &plan() const { return m_plan; }

    /// The Return key leaves everything as it is: for what another program handed over.
    void preferCancel();

private:
    QWidget *orderField();
    void saveLeftOut();
    void refresh();
    std::vector<SilentField::Silent> silentOnes() const;
    QString orderInWords() const;
    QString countsInWords() const;

    TablePlan m_plan;
    TablePreviewModel *m_preview;
    ColumnsField *m_columns;
    QWidget *m_orderField = nullptr;
    PlainLabel *m_orderAsks = nullptr;
    QComboBox *m_order = nullptr;
    PlainLabel *m_counts;
    PlainLabel *m_leftOut;
    QPushButton *m_saveLeftOut;
    StageWordsField *m_stageWords;
    SilentField *m_silent;
    PlainLabel *m_doubt;
    QPushButton *m_import;
    QPushButton *m_cancel;
};

/// A sentence for each row of @p table that is left out or read in part, with its line and the reason.
QStringList leftOutRows(const ApplicationTable &table);

} // namespace afterword
