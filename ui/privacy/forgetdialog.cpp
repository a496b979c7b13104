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
    const auto part = [](const char *text, int n) { return ForgetDialog::tr(text, nullptr, n); };
    QStringList parts{ForgetDialog::tr("the contact itself")};
    if (forgetting.messages > 0)
        parts += part(QT_TR_NOOP("%n message(s) from or to them"), forgetting.messages);
    if (forgetting.drafts > 0)
        parts += part(QT_TR_NOOP("%n draft(s) to them"), forgetting.drafts);
    if (forgetting.rounds > 0)
        parts += part(QT_TR_NOOP("their part in %n interview(s)"), forgetting.rounds);
    if (forgetting.roles > 0)
        parts += part(QT_TR_NOOP("%n mark(s) as recruiter, main contact and the like"), forgetting.roles);
    if (forgetting.decisions > 0)
        parts += part(QT_TR_NOOP("%n decision(s) about notes to them"), forgetting.decisions);
    return ForgetDialog::tr("What goes: %1.").arg(parts.join(u", "_s));
}

QString stays(const Forgetting &forgetting)
{
    if (forgetting.mentions.isEmpty())
        return ForgetDialog::tr("No other text names them.");
    QStringList places = forgetting.mentions.first(std::min(mostPlaces, forgetting.mentions.size()));
    if (places.size() < forgetting.mentions.size())
        places += ForgetDialog::tr("and %n more", nullptr, int(forgetting.mentions.size() - places.size()));
    return ForgetDialog::tr("Your own texts stay, and some name them; change these yourself:\n%1")
        .arg(places.join(u'\n'));
}

} // namespace

ForgetDialog::ForgetDialog(const Search &search, int backups, QWidget *parent)
    : QDialog(parent)
    , m_search(search)
    , m_who(new QComboBox)
    , m_goes(new PlainLabel)
    , m_stays(new PlainLabel(TextLook::Secondary))
    , m_backups(new QCheckBox(tr("Also in the %n copies of this search", nullptr, backups)))
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
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
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
    m_goes->setText(anybody ? goes(m_forgetting) : tr("There is nobody among your contacts."));
    m_stays->setText(anybody ? stays(m_forgetting) : QString());
}

} // namespace afterword
