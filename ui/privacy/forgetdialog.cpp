// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/forgetdialog.h"

#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr int dialogWidth = 460;
constexpr qsizetype mostPlaces = 12;

QString goes(const Forgetting &forgetting)
{
    QStringList parts{ForgetDialog::tr("the contact itself")};
    const auto add = [&](int count, const char *text) {
        if (count > 0)
            parts += ForgetDialog::tr(text, nullptr, count);
    };
    add(forgetting.messages, QT_TRANSLATE_N_NOOP("afterword::ForgetDialog", "%n messages from or to them"));
    add(forgetting.drafts, QT_TRANSLATE_N_NOOP("afterword::ForgetDialog", "%n drafts to them"));
    add(forgetting.rounds, QT_TRANSLATE_N_NOOP("afterword::ForgetDialog", "their part in %n interviews"));
    add(forgetting.roles,
        QT_TRANSLATE_N_NOOP("afterword::ForgetDialog", "%n marks as recruiter, main contact and the like"));
    add(forgetting.decisions,
        QT_TRANSLATE_N_NOOP("afterword::ForgetDialog", "%n decisions about notes to them"));
    return ForgetDialog::tr("What goes: %1.").arg(parts.join(u", "_s));
}

QString stays(const Forgetting &forgetting)
{
    if (forgetting.mentions.isEmpty())
        return ForgetDialog::tr("No other text names them.");
    QStringList places = forgetting.mentions.first(std::min(mostPlaces, forgetting.mentions.size()));
    if (places.size() < forgetting.mentions.size())
        places += ForgetDialog::tr("and %1 more").arg(forgetting.mentions.size() - places.size());
    return ForgetDialog::tr("Your own texts stay, and some name them; change these yourself:\n%1")
        .arg(places.join(u'\n'));
}

} // namespace

ForgetDialog::ForgetDialog(const Search &search, int backups, QWidget *parent)
    : ReadInOrder(parent)
    , m_search(search)
    , m_who(new QComboBox)
    , m_goes(new PlainLabel)
    , m_stays(new PlainLabel(TextLook::Secondary))
    , m_backups(new QCheckBox(tr("Also in the %n copies of this search", nullptr, static_cast<int>(backups))))
{
    setWindowTitle(tr("Delete a person everywhere"));
    m_who->setAccessibleName(tr("Who is to be deleted"));
    std::vector<const Contact *> contacts;
    for (const Contact &contact : search.contacts)
        contacts.push_back(&contact);
    std::sort(contacts.begin(), contacts.end(), [](const Contact *a, const Contact *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    for (const Contact *contact : contacts) {
        const bool placed = !contact->organization.isEmpty();
        m_who->addItem(placed ? tr("%1, %2").arg(contact->name, contact->organization) : contact->name,
                       contact->id.text);
    }
    for (PlainLabel *label : {m_goes, m_stays})
        label->setWordWrap(true);
    m_backups->setVisible(backups > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_delete = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_who, &QComboBox::currentIndexChanged, this, &ForgetDialog::preview);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_who, m_goes, m_stays, m_backups})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    preview();
    resize(dialogWidth, sizeHint().height());
}

ContactId ForgetDialog::contact() const
{
    return {m_who->currentData().toString()};
}

bool ForgetDialog::alsoInBackups() const
{
    return m_backups->isChecked();
}

void ForgetDialog::preview()
{
    m_forgetting = forgetContact(m_search, contact());
    const bool anybody = !m_forgetting.change.isEmpty();
    m_delete->setEnabled(anybody);
    m_goes->setText(anybody ? goes(m_forgetting) : tr("You have no contacts yet."));
    m_stays->setText(anybody ? stays(m_forgetting) : QString());
}

} // namespace afterword
