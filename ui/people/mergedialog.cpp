// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/mergedialog.h"

#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize firstSize(620, 440);
constexpr int pageMargin = 16;
constexpr int widestValue = 200; ///< what is longer is cut; the tooltip says all of it
constexpr int otherSide = 1;
constexpr int mostNamed = 6; ///< applications

/// "2 letters, 1 meeting, 1 draft".
QString countsInWords(const ContactUses &uses)
{
    QStringList parts;
    if (uses.letters > 0)
        parts << MergeDialog::tr("%n letters and calls", nullptr, uses.letters);
    if (uses.meetings > 0)
        parts << MergeDialog::tr("%n meetings", nullptr, uses.meetings);
    if (uses.drafts > 0)
        parts << MergeDialog::tr("%n drafts", nullptr, uses.drafts);
    return parts.join(u", "_s);
}

QString usesInWords(const ContactUses &uses, const Search &search)
{
    QStringList names;
    for (const ApplicationId &id : uses.applications) {
        if (names.size() == mostNamed) {
            names << u"…"_s;
            break;
        }
        names << search.applications.find(id)->company;
    }
    if (names.isEmpty())
        return MergeDialog::tr("no application");
    const QString counts = countsInWords(uses);
    return counts.isEmpty() ? names.join(u", "_s)
                            : MergeDialog::tr("%1 (%2)", "companies, how many letters and meetings")
                                  .arg(names.join(u", "_s), counts);
}

} // namespace

QString contactTextInWords(ContactText text)
{
    if (text == &Contact::name)
        return MergeDialog::tr("Name");
    if (text == &Contact::givenName)
        return MergeDialog::tr("Called");
    if (text == &Contact::title)
        return MergeDialog::tr("Job title");
    if (text == &Contact::organization)
        return MergeDialog::tr("Company");
    if (text == &Contact::email)
        return MergeDialog::tr("E-mail");
    if (text == &Contact::phone)
        return MergeDialog::tr("Phone");
    return MergeDialog::tr("Postal address");
}

MergeDialog::MergeDialog(Editor &editor, const ContactId &kept, const ContactId &gone, QWidget *parent)
    : ReadInOrder(parent)
    , m_editor(editor)
    , m_kept(kept)
    , m_gone(gone)
{
    followRenames(editor.tracker(), this, m_kept);
    followRenames(editor.tracker(), this, m_gone);
    setWindowTitle(tr("The Same Person"));
    const Contact one = *editor.search().contacts.find(kept);
    const Contact other = *editor.search().contacts.find(gone);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(comesTogether(one, other));
    const std::vector<ContactText> differing = differingTexts(one, other);
    if (!differing.empty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(8);
        grid->setColumnStretch(1, 1);
        grid->setColumnStretch(2, 1);
        for (const ContactText text : differing)
            addChoice(grid, text, one, other);
        column->addLayout(grid);
        auto *rest = new PlainLabel(TextLook::Secondary);
        rest->setText(tr("What you don’t choose is kept in the remarks."));
        column->addWidget(rest);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("Merge Them"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    go->setDefault(true); // once it is in the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(roomOnScreen(*this, firstSize));
}

QWidget *MergeDialog::comesTogether(const Contact &kept, const Contact &gone) const
{
    const Search &search = m_editor.search();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](TextLook look, const QString &text) {
        auto *label = new PlainLabel(look);
        label->setWordWrap(true);
        label->setText(text);
        column->addWidget(label);
    };
    add(TextLook::Strong,
        tr("%1 and %2 become one person.").arg(kept.name.simplified(), gone.name.simplified()));
    add(TextLook::Body, tr("From the one: %1.").arg(usesInWords(usesOf(search, kept.id), search)));
    add(TextLook::Body, tr("From the other: %1.").arg(usesInWords(usesOf(search, gone.id), search)));
    return box;
}

void MergeDialog::addChoice(QGridLayout *grid, ContactText text, const Contact &kept, const Contact &gone)
{
    const int row = grid->rowCount();
    const QString name = contactTextInWords(text);
    auto *label = new PlainLabel(TextLook::Secondary);
    label->setText(name);
    grid->addWidget(label, row, 0);
    auto *sides = new QButtonGroup(this);
    int column = 0;
    for (const Contact *side : {&kept, &gone}) {
        const QString value = (side->*text).simplified();
        auto *radio =
            new QRadioButton(asMenuText(fontMetrics().elidedText(value, Qt::ElideRight, widestValue)));
        radio->setAccessibleName(tr("%1: %2", "a field of a person, its value").arg(name, value));
        radio->setToolTip(asToolTip(side->*text));
        sides->addButton(radio, column);
        grid->addWidget(radio, row, 1 + column++);
    }
    sides->button(0)->setChecked(true);
    m_choices.push_back({text, sides});
}

std::vector<ContactText> MergeDialog::chosenFromGone() const
{
    std::vector<ContactText> chosen;
    for (const Choice &choice : m_choices) {
        if (choice.sides->checkedId() == otherSide)
            chosen.push_back(choice.text);
    }
    return chosen;
}

void MergeDialog::merge()
{
    const Result<Step> step = mergingPeople(m_editor.search(), m_kept, m_gone, chosenFromGone());
    if (!m_editor.make(step))
        return;
    accept();
    Q_EMIT merged(m_kept);
}

} // namespace afterword
