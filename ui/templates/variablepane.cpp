// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/variablepane.h"

#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace afterword {

namespace {

QString valueOf(const Variable &variable, const TemplateValue &values)
{
    const TemplateValue *value = values.at(variable.name);
    if (variable.condition) {
        const bool *truth = value ? std::get_if<bool>(&value->data) : nullptr;
        return truth && *truth ? VariablePane::tr("yes") : VariablePane::tr("no");
    }
    const QString text = values.textAt(variable.name);
    return text.isEmpty() ? VariablePane::tr("nothing known") : text;
}

} // namespace

VariablePane::VariablePane(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_list(new QListView(this))
{
    m_filter->setPlaceholderText(tr("Find a variable"));
    m_filter->setAccessibleName(tr("Find a variable"));
    m_filter->setClearButtonEnabled(true);
    for (const Variable &variable : vocabulary()) {
        auto *item = new QStandardItem(variable.name);
        item->setEditable(false);
        item->setToolTip(asToolTip(variable.meaning));
        m_model->appendRow(item);
    }
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filtered);
    letCurrentFollowSelection(*m_list);
    m_list->setAccessibleName(tr("Variables"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("Double-click one to put it into the text"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<size_t>(m_filtered->mapToSource(index).row());
        Q_EMIT chosen(vocabulary()[row]);
    });
    setValues({});
}

void VariablePane::setValues(const TemplateValue &values)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Variable &variable = vocabulary()[static_cast<size_t>(row)];
        const QString value = valueOf(variable, values);
        QStandardItem *item = m_model->item(row);
        item->setData(value, TwoLineDelegate::SecondLineRole);
        item->setData(tr("%1: %2", "a variable, its value").arg(variable.name, value),
                      Qt::AccessibleTextRole);
    }
}

} // namespace afterword
