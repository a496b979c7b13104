// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"

#include "ui/importing/invitationcard.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr size_t mostCards = 100;
constexpr size_t mostLeftOut = 20;
constexpr qsizetype mostSkipped = 20;

QLabel *plainLabel(const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    return label;
}

} // namespace

ImportDialog::ImportDialog(IntakePlan plan, const QStringList &skipped, Moment now, QWidget *parent)
    : ReadInOrder(parent)
    , m_plan(std::move(plan))
{
    setWindowTitle(tr("Import %n invitations", nullptr, static_cast<int>(m_plan.size())));

    auto *page = new QWidget;
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    if (m_plan.person().email.isEmpty() || m_plan.isPersonGuessed())
        list->addWidget(personFields());
    qsizetype others = 0; // nobody looks through thousands of cards
    size_t leftOut = 0;
    for (size_t index = 0; index < m_plan.size(); ++index) {
        const bool isNone = m_plan.proposal(index).kind == IntakeProposal::Kind::NoInterview;
        if (m_cards.size() >= mostCards || (isNone && ++leftOut > mostLeftOut)) {
            ++others;
            continue;
        }
        auto *card = new InvitationCard(m_plan, index, m_plan.person().zone, now);
        connect(card, &InvitationCard::decided, this, [this, index](const IntakeProposal &proposal) {
            m_plan.decide(index, proposal);
            refresh();
        });
        m_cards.push_back(card);
        list->addWidget(card);
    }
    if (others > 0)
        list->addWidget(
            plainLabel(tr("And %1 more, each as it seems to be meant.").arg(QLocale().toString(others))));
    for (const QString &sentence : skipped.first(std::min(skipped.size(), mostSkipped)))
        list->addWidget(plainLabel(sentence));
    if (skipped.size() > mostSkipped)
        list->addWidget(plainLabel(
            tr("And %1 more that could not be read.").arg(QLocale().toString(skipped.size() - mostSkipped))));
    list->addStretch(1);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    new TypedKeeper(this, buttons->button(QDialogButtonBox::Cancel));
    m_import->setDefault(true); // only what is in the dialog by then becomes its default
    resize(roomOnScreen(*this, {480, std::min(640, page->sizeHint().height() + 96)}));
    refresh();
}

QWidget *ImportDialog::personFields()
{
    m_name = new QLineEdit(m_plan.person().name);
    m_email = new QLineEdit(m_plan.person().email);
    m_name->setAccessibleName(tr("Your name"));
    m_email->setAccessibleName(tr("Your e-mail address"));
    const auto typed = [this] {
        m_plan.setPerson(m_name->text(), m_email->text());
        refresh();
    };
    connect(m_name, &QLineEdit::textEdited, this, typed);
    connect(m_email, &QLineEdit::textEdited, this, typed);

    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 8);
    form->addRow(plainLabel(tr("Which of the people invited are you? You are asked only once.")));
    form->addRow(tr("Your name"), m_name);
    form->addRow(tr("Your e-mail"), m_email);
    return fields;
}

void ImportDialog::waitForDecision()
{
    m_waits = true;
    refresh();
}

void ImportDialog::refresh()
{
    for (InvitationCard *card : m_cards)
        card->refresh();
    const bool changes = m_plan.changesAnything();
    m_import->setText(changes || !m_waits ? tr("Import") : tr("Leave them out"));
    m_import->setEnabled((changes || m_waits) &&
                         std::all_of(m_cards.begin(), m_cards.end(),
                                     [](const InvitationCard *card) { return card->isComplete(); }));
}

} // namespace afterword
