// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/template/templatevalue.h"
#include "core/drafts/vocabulary.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace afterword {

/// The names that a template may use, each with its value of today.
class VariablePane : public QWidget {
    Q_OBJECT

public:
    explicit VariablePane(QWidget *parent = nullptr);

    /// The values for whom the preview shows first.
    void setValues(const TemplateValue &values);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// The person wants the variable in the text.
    void chosen(afterword::Variable variable);

private:
    QLineEdit *m_filter;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QListView *m_list;
};

} // namespace afterword
