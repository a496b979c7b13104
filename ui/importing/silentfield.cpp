// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/silentfield.h"

#include "ui/parts/lists/boxesinlist.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int mostRows = 4; ///< the others can be scrolled to
constexpr int between = 2;  ///< above and below each row, so that the boxes stand apart
constexpr int idRole = Qt::UserRole;

} // namespace

SilentField::SilentField(QWidget *parent)
    : QWidget(parent)
    , m_all(new QCheckBox)
    , m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("Long silent"));
    m_list->setTabKeyNavigation(false);
    showBoxesOf(*m_list);
    m_list->setSpacing(between);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Some of them are a state that only the list can bring about.
    connect(m_all, &QCheckBox::clicked, this, &SilentField::chooseAll);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT chosen(ApplicationId{item->data(idRole).toString()}, item->checkState() == Qt::Checked);
        tell();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_all);
    layout->addWidget(m_list);
}

void SilentField::setSilent(const std::vector<Silent> &silent)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Silent &one : silent) {
        auto *item = new QListWidgetItem(one.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(one.closing ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(asToolTip(one.name));
        item->setData(idRole, one.application.text);
    }
    const int rows = std::min(mostRows, m_list->count());
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) + 2 * between) + 2 * m_list->frameWidth());
    tell();
}

void SilentField::chooseAll()
{
    const Qt::CheckState state = m_all->checkState() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked;
    const QSignalBlocker blocker(m_list); // thousands are told at the end, not after each
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setCheckState(state);
        Q_EMIT chosen(ApplicationId{m_list->item(row)->data(idRole).toString()}, state == Qt::Checked);
    }
    tell();
}

void SilentField::tell()
{
    int closing = 0;
    for (int row = 0; row < m_list->count(); ++row)
        closing += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_all->setText(tr("Close these %n as “no answer”: nothing has been heard from them for a long time",
                      nullptr, m_list->count()));
    const bool isSome = closing > 0 && closing < m_list->count();
    m_all->setCheckState(isSome ? Qt::PartiallyChecked : closing > 0 ? Qt::Checked : Qt::Unchecked);
    m_all->setTristate(isSome);
}

} // namespace afterword
