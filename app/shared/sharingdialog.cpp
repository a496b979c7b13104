// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/sharingdialog.h"

#include "ui/parts/guideplace.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

SharingDialog::SharingDialog(const StoreAddress &address, const Zone &zone, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_zone(zone)
    , m_list(new QListWidget)
    , m_takeBack(new QPushButton(tr("&Take It Back")))
    , m_login(new QLineEdit)
    , m_access(new QComboBox)
    , m_allow(new QPushButton(tr("&Allow")))
    , m_said(new PlainLabel)
{
    setWindowTitle(tr("Who may see this search"));
    setGuidePage(this, u"moving"_s);
    auto *about = wrappedLabel(
        TextLook::Body, tr("Your search is on the server %1. Whoever you allow here can open it too; apart "
                           "from them, only whoever looks after the server can see it. What somebody has "
                           "read stays on their machine when you take it back, and nothing newer goes there.")
                            .arg(address.host));
    m_list->setAccessibleName(tr("Who may see this search"));
    m_login->setPlaceholderText(tr("Their login on that server"));
    m_access->addItem(tr("may read it"), int(Access::Read));
    m_access->addItem(tr("may read and change it"), int(Access::Write));
    m_said->setWordWrap(true);
    m_allow->setDefault(true);
    m_takeBack->setAutoDefault(false);

    auto *back = new QHBoxLayout;
    back->addStretch(1);
    back->addWidget(m_takeBack);
    auto *form = new QFormLayout;
    form->addRow(tr("Login:"), m_login);
    form->addRow(tr("What they may do:"), m_access);
    auto *allowing = new QHBoxLayout;
    allowing->addStretch(1);
    allowing->addWidget(m_allow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addLayout(back);
    column->addLayout(form);
    column->addLayout(allowing);
    column->addWidget(m_said);
    column->addWidget(buttons);
    new TypedKeeper(this, buttons->button(QDialogButtonBox::Close));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &SharingDialog::pick);
    connect(m_login, &QLineEdit::textChanged, this, &SharingDialog::enable);
    connect(m_allow, &QPushButton::clicked, this, &SharingDialog::allow);
    connect(m_takeBack, &QPushButton::clicked, this, &SharingDialog::takeBack);
    m_said->setText(tr("Asking the server…"));
    enable();
    m_login->setFocus();
    resize(520, 440);
}

const Consent *SharingDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_consents.size() ? &m_consents[size_t(row)] : nullptr;
}

void SharingDialog::tell(const Consents &consents)
{
    const bool wasDoing = std::exchange(m_isDoing, false);
    m_isAsked = false;
    if (consents.failure.isEmpty()) {
        m_consents = consents.all;
        m_isKnown = true;
        m_said->setText({});
        list();
        if (wasDoing)
            forgetLogin();
    } else {
        m_said->setText(
            wasDoing
                ? tr("That did not work: %1. The list shows what the server said last.").arg(consents.failure)
                : tr("The server could not be asked: %1.").arg(consents.failure));
    }
    m_said->setLook(consents.failure.isEmpty() ? TextLook::Body : TextLook::Warning);
    enable();
}

/// What was done is over: whoever takes a consent back and presses Return must not give it anew.
void SharingDialog::forgetLogin()
{
    m_login->clear();
    m_access->setCurrentIndex(m_access->findData(int(Access::Read)));
}

void SharingDialog::list()
{
    m_list->clear();
    for (const Consent &consent : m_consents) {
        const QString day = QLocale().toString(m_zone.wallTime(consent.since).date, QLocale::ShortFormat);
        m_list->addItem(consent.access == Access::Write
                            ? tr("%1 may read and change it, since %2").arg(consent.login, day)
                            : tr("%1 may read it, since %2").arg(consent.login, day));
    }
    if (m_consents.empty()) {
        m_list->addItem(tr("Nobody but you so far"));
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    }
}

/// Whoever is chosen is whom one may allow more, or less.
void SharingDialog::pick()
{
    if (const Consent *consent = chosen()) {
        m_login->setText(consent->login);
        m_access->setCurrentIndex(m_access->findData(int(consent->access)));
    }
    enable();
}

void SharingDialog::allow()
{
    const QString login = m_login->text().trimmed();
    if (login == m_address.person) {
        m_said->setText(tr("%1 is your own login; you may do everything in your search.").arg(login));
        return;
    }
    ask({login, Access(m_access->currentData().toInt())});
}

void SharingDialog::takeBack()
{
    if (const Consent *consent = chosen())
        ask({consent->login, Access::None});
}

void SharingDialog::ask(const ConsentStep &step)
{
    m_isAsked = true;
    m_isDoing = true;
    m_said->setLook(TextLook::Body);
    m_said->setText(tr("Telling the server…"));
    enable();
    Q_EMIT wanted(step);
}

void SharingDialog::enable()
{
    m_allow->setEnabled(!m_isAsked && !m_login->text().trimmed().isEmpty());
    m_takeBack->setEnabled(!m_isAsked && chosen() != nullptr);
}

} // namespace afterword
