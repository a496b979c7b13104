// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpane.h"

#include "core/edits/editapplication.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/icons.h"
#include "ui/parts/dialogs/pickdialog.h"
#include "ui/parts/fields/emailhint.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/fields/textfield.h"
#include "ui/parts/lists/wholelist.h"
#include "ui/parts/plainlabel.h"
#include "ui/people/mergedialog.h"
#include "ui/people/personhistory.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

PersonPane::PersonPane(Editor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_name(new PlainLabel(TextLook::Title))
    , m_write(new QPushButton(themeIcon(Icon::Send), tr("Write to them")))
    , m_same(new QPushButton(themeIcon(Icon::People), tr("Same as…")))
{
    followRenames(editor.tracker(), this, m_contact);
    setAccessibleName(tr("Person"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    m_write->setAutoDefault(false);
    m_same->setAutoDefault(false);
    m_same->setToolTip(tr("Somebody is listed twice: merge the two"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_same);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto *form = new Form;
    addField(form, tr("Name"), tr("the full name"), &Contact::name);
    addField(form, tr("Called"), tr("on first-name terms"), &Contact::givenName);
    addField(form, tr("Job title"), tr("such as Head of Data"), &Contact::title);
    addField(form, tr("Company"), tr("where they work"), &Contact::organization);
    addField(form, tr("E-mail"), tr("no address yet"), &Contact::email);
    addField(form, tr("Phone"), tr("no number yet"), &Contact::phone);
    addField(form, tr("Postal address"), tr("for a handwritten card"), &Contact::address, true);
    addField(form, tr("Remarks"), tr("anything worth knowing"), &Contact::remarks, true);
    layout->addLayout(form);
    setWidget(page);
    m_applications = addList(tr("Applications"));
    m_history = addList(tr("Letters and meetings"));
    layout->addStretch(1);
    connect(m_write, &QPushButton::clicked, this, &PersonPane::write);
    connect(m_same, &QPushButton::clicked, this, &PersonPane::chooseSame);
    page->hide();
}

void PersonPane::addField(Form *form, const QString &name, const QString &placeholder,
                          QString Contact::*member, bool lines)
{
    Field *field =
        lines ? static_cast<Field *>(new NotesField(name, placeholder)) : new TextField(name, placeholder);
    field->setCommit([this, member, lines](const QString &typed) -> Committed {
        const Contact *stands = m_editor.search().contacts.find(m_contact);
        const QString text = lines ? typed : typed.simplified();
        if (member == &Contact::name && text.isEmpty())
            return {Committed::State::NotUnderstood, tr("A person needs a name.")};
        if (!stands)
            return {Committed::State::Refused, {}};
        Contact after = *stands;
        after.*member = text;
        const bool made = m_editor.make(editingContact(m_editor.search(), after));
        return {made ? Committed::State::Written : Committed::State::Refused,
                member == &Contact::email ? emailHint(text) : QString()};
    });
    form->add(name, field);
    m_rows.push_back({field, member});
}

QListWidget *PersonPane::addList(const QString &name)
{
    auto *heading = new PlainLabel(TextLook::Strong);
    heading->setText(name);
    auto *list = new WholeList;
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->addWidget(heading);
    layout->addWidget(list);
    const auto open = [this](const QListWidgetItem *item) {
        Q_EMIT openRequested(ApplicationId{item->data(Qt::UserRole).toString()});
    };
    connect(list, &QListWidget::itemActivated, this, open);
    return list;
}

bool PersonPane::setContact(const std::optional<ContactId> &contact)
{
    if (contact == m_contact)
        return true;
    if (!flushFields(this))
        return false;
    m_contact = contact;
    const Contact *stands = m_editor.search().contacts.find(m_contact);
    for (const Row &row : m_rows)
        row.field->startOver(stands ? stands->*row.member : QString());
    refresh();
    return true;
}

void PersonPane::refresh()
{
    const Contact *stands = m_editor.search().contacts.find(m_contact);
    widget()->setVisible(stands);
    if (!stands)
        return;
    m_name->setText(stands->name);
    m_write->setEnabled(!stands->email.isEmpty());
    m_write->setToolTip(stands->email.isEmpty() ? tr("No e-mail address of theirs is known yet")
                                                : asToolTip(stands->email));
    m_same->setEnabled(m_editor.search().contacts.size() > 1);
    for (const Row &row : m_rows)
        row.field->setValue(stands->*row.member);
    fillLists(*stands);
}

void PersonPane::fillLists(const Contact &contact)
{
    const Search &search = m_editor.search();
    const QDate today = search.person.zone.date(m_editor.now());
    const PersonStory story = personStory(search, contact.id);
    std::vector<Line> applications;
    for (const ApplicationId &id : story.applications) {
        const Application &one = *search.applications.find(id);
        applications.push_back(
            {one.role.isEmpty() ? one.company : tr("%1, %2", "a company, a role").arg(one.company, one.role),
             id});
    }
    std::vector<Line> history;
    for (const PersonMoment &moment : story.history)
        history.push_back({tr("%1 · %2", "a day, what happened")
                               .arg(dayInWords(search.person.zone.date(moment.at), today), moment.text),
                           moment.application});
    fill(*m_applications, applications);
    fill(*m_history, history);
}

/// Where nothing changed the list stays as it is, with the line that the keyboard is on.
void PersonPane::fill(QListWidget &list, const std::vector<Line> &lines)
{
    const auto stands = [&](int row, const Line &line) {
        const QListWidgetItem *item = list.item(row);
        return item->text() == line.text && item->data(Qt::UserRole).toString() == line.application.text;
    };
    bool same = list.count() == static_cast<int>(lines.size());
    for (int row = 0; same && row < list.count(); ++row)
        same = stands(row, lines[static_cast<size_t>(row)]);
    if (!same) {
        list.clear();
        for (const Line &line : lines) {
            auto *item = new QListWidgetItem(line.text, &list);
            item->setData(Qt::UserRole, line.application.text);
        }
    }
}

void PersonPane::chooseSame()
{
    if (!m_contact || !flushFields(this))
        return;
    const auto [others, likely] = othersLikelyFirst(m_editor.search(), *m_contact);
    QStringList names;
    std::vector<ContactId> ids;
    for (const Contact *other : others) {
        const QString name = personAndCompany(*other);
        names << (ids.size() < likely ? tr("%1 · may be the same").arg(name) : name);
        ids.push_back(other->id);
    }
    auto *pick = new PickDialog(tr("The Same as %1").arg(m_name->text()), names, likely > 0 ? 0 : -1,
                                tr("Compare…"), window());
    pick->setAttribute(Qt::WA_DeleteOnClose);
    connect(pick, &PickDialog::picked, this, [this, ids, kept = *m_contact](int index) {
        const ContactId &gone = ids[static_cast<size_t>(index)];
        const Table<Contact> &contacts = m_editor.search().contacts;
        if (!contacts.contains(kept) || !contacts.contains(gone))
            return;
        auto *dialog = new MergeDialog(m_editor, kept, gone, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    pick->open();
}

void PersonPane::write()
{
    const Contact *stands = m_editor.search().contacts.find(m_contact);
    if (!stands || stands->email.isEmpty())
        return;
    QUrl address;
    address.setScheme(QStringLiteral("mailto"));
    address.setPath(stands->email);
    Q_EMIT writeRequested(address);
}

} // namespace afterword
