// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/cardlist.h"

#include "ui/icons.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/lists/twolinedelegate.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

void CardListModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const CardListModel::Row *CardListModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[size_t(index.row())] : nullptr;
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->name;
    case TwoLineDelegate::SecondLineRole: return row->where;
    case Qt::AccessibleTextRole: return tr("%1, %2", "an application, its stage").arg(row->name, row->where);
    case Qt::ToolTipRole: return asToolTip(row->name);
    default: return {};
    }
}

CardList::CardList(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new ElidedLabel(TextLook::Title, this))
    , m_model(new CardListModel(this))
    , m_list(new QListView(this))
{
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to Insights"));
    m_back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    letCurrentFollowSelection(*m_list);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_back, &QToolButton::clicked, this, &CardList::backWanted);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const CardListModel::Row *row = m_model->rowAt(index))
            Q_EMIT openRequested(ApplicationId(row->id));
    });
}

void CardList::show(const QString &title, const std::vector<ApplicationId> &cards, const Search &search)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_cards = cards;
    refresh(search);
    m_list->setCurrentIndex(m_model->index(0));
}

void CardList::refresh(const Search &search)
{
    const int current = m_list->currentIndex().row();
    std::vector<CardListModel::Row> rows;
    rows.reserve(m_cards.size());
    for (const ApplicationId &id : m_cards) {
        const Application *application = search.applications.find(id);
        if (!application)
            continue;
        const Stage *stage = search.stages.find(application->stage);
        rows.push_back({id, companyAndRole(*application), stage ? stage->name : QString()});
    }
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1)));
}

} // namespace afterword
