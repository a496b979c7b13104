// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clients/clientsdialog.h"

#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/guideplace.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize usualSize(680, 460);

} // namespace

ClientsDialog::ClientsDialog(const std::vector<Client> &clients, Moment now, const Zone &zone,
                             QWidget *parent)
    : QDialog(parent)
    , m_view(new ClientsView(false, zone))
{
    setWindowTitle(tr("Searches shared with you"));
    setGuidePage(this, u"clients"_s);
    m_view->setClients(clients, now);
    // In the order in which Tab goes through them: not every version of Qt takes that from how they stand.
    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    const auto enable = [this] { m_open->setEnabled(m_view->current().has_value()); };
    connect(m_view, &ClientsView::chosenChanged, this, enable);
    connect(m_view, &ClientsView::openWanted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
    m_view->field()->setFocus();
    // As wide as its columns, whose names are longer in some languages.
    const QMargins around = column->contentsMargins();
    const int columns = m_view->wishedWidth() + around.left() + around.right();
    resize(roomOnScreen(*this, {std::max(usualSize.width(), columns), usualSize.height()}));
}

qint64 ClientsDialog::search() const
{
    return m_view->current().value();
}

} // namespace afterword
