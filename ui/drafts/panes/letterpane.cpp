// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/panes/letterpane.h"

#include "core/drafts/letters/letterlanguage.h"
#include "ui/colours.h"
#include "ui/commands/editor.h"
#include "ui/drafts/askbar.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/panes/missingaddress.h"
#include "ui/drafts/sentform.h"
#include "ui/icons.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/followups/followupwords.h"
#include "ui/parts/lists/foldingrow.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int captionWidth = 64;

PlainLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(TextLook::Secondary, parent);
    label->setText(text);
    label->setMinimumWidth(captionWidth);
    return label;
}

/// The small button beside another one, with more of its kind. A button that is split in two cannot be
/// pressed by a screen reader, which finds only its menu.
QToolButton *menuArrow(const QString &name, QMenu *menu, QWidget *parent)
{
    auto *arrow = new QToolButton(parent);
    arrow->setAccessibleName(name);
    arrow->setToolTip(name);
    arrow->setArrowType(Qt::DownArrow);
    arrow->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(arrow, &QToolButton::clicked, menu,
                     [arrow, menu] { menu->popup(arrow->mapToGlobal(arrow->rect().bottomLeft())); });
    return arrow;
}

QHBoxLayout *together(QWidget *button, QWidget *arrow)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(button);
    row->addWidget(arrow);
    arrow->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    return row;
}

QTextCharFormat formatFor(TextMark::Kind kind, const QPalette &palette)
{
    QTextCharFormat format;
    switch (kind) {
    case TextMark::Kind::Error:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(warningText(palette));
        break;
    case TextMark::Kind::Hint:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(mutedText(palette));
        break;
    case TextMark::Kind::Misspelt:
        // The style's own look of it is nothing at all on some desktops.
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(warningText(palette));
        break;
    case TextMark::Kind::Shared:
        format.setBackground(mixed(palette.color(QPalette::Base), warningText(palette), 0.16));
        break;
    }
    return format;
}

QString addressOf(const Draft &draft, const Contact *contact)
{
    if (!contact)
        return LetterPane::tr("nobody known yet");
    switch (draft.channel) {
    case Channel::Email:
        return contact->email.isEmpty()
                   ? LetterPane::tr("%1, no e-mail address yet").arg(contact->name)
                   : LetterPane::tr("%1, %2", "a name, an address").arg(contact->name, contact->email);
    case Channel::Phone:
        return contact->phone.isEmpty()
                   ? LetterPane::tr("%1, no number yet").arg(contact->name)
                   : LetterPane::tr("%1, %2", "a name, an address").arg(contact->name, contact->phone);
    case Channel::Card:
        return contact->address.isEmpty() ? LetterPane::tr("%1, no postal address yet").arg(contact->name)
                                          : LetterPane::tr("%1, %2", "a name, an address")
                                                .arg(contact->name, contact->address.simplified());
    case Channel::InPerson: return contact->name;
    }
    Q_UNREACHABLE();
}

} // namespace

LetterPane::LetterPane(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_to(new ElidedLabel(TextLook::Body, this))
    , m_missing(new MissingAddress(editor, this))
    , m_recipient(new ContactField(editor, tr("Whom the note goes to"),
                                   tr("whom it goes to: a name, then Enter"), this))
    , m_channel(new ChoiceField(tr("How to reach them"), this))
    , m_subject(new QLineEdit(this))
    , m_subjectLine(new QWidget(this))
    , m_bar(new AskBar(this))
    , m_body(new QPlainTextEdit(this))
    , m_sentForm(new SentForm(editor, this))
    , m_template(new QToolButton(this))
    , m_fill(new QPushButton(tr("Fill again"), this))
    , m_copy(new QPushButton(themeIcon(Icon::Copy), tr("Copy"), this))
    , m_mail(new QPushButton(themeIcon(Icon::Open), tr("Open in mail program"), this))
    , m_waysToSend(new QMenu(this))
    , m_moreWays(menuArrow(tr("More ways to send"), m_waysToSend, this))
    , m_mailbox(new QPushButton(themeIcon(Icon::Send), tr("Put into my mailbox"), this))
    , m_allToMailbox(new QAction(tr("Put all notes into my mailbox"), this))
    , m_send(new QPushButton(themeIcon(Icon::Send), tr("Send"), this))
    , m_sendTimes(nullptr)
    , m_sendRow(new QWidget(this))
    , m_card(new QPushButton(themeIcon(Icon::Export), tr("Card as PDF…"), this))
    , m_sent(new QPushButton(themeIcon(Icon::Check), tr("Mark as sent"), this))
    , m_notSent(new QPushButton(themeIcon(Icon::Undo), tr("Not sent after all"), this))
    , m_whenSent(new QMenu(this))
    , m_moreTimes(menuArrow(tr("Sent at another time"), m_whenSent, this))
{
    for (const Channel channel : {Channel::Email, Channel::Card, Channel::Phone, Channel::InPerson})
        m_channel->addChoice(channelText(channel), toText(channel));
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setAccessibleName(tr("Text of the note"));
    m_body->setTabChangesFocus(true);
    layOut();

    connect(m_subject, &QLineEdit::textEdited, this, [this] {
        if (!m_showing)
            Q_EMIT typed();
    });
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT typed();
    });
    connect(m_channel, &ChoiceField::chosen, this, [this](const QString &value) {
        if (const Result<Channel> channel = fromText<Channel>(value))
            Q_EMIT channelChosen(*channel);
    });
}

void LetterPane::layOut()
{
    auto *to = new QHBoxLayout;
    to->setSpacing(8);
    to->addWidget(caption(tr("To"), this));
    to->addWidget(m_to, 1);
    to->addWidget(m_missing, 1);
    to->addWidget(m_recipient, 1);
    to->addWidget(m_channel);
    auto *subject = new QHBoxLayout(m_subjectLine);
    subject->setContentsMargins(0, 0, 0, 0);
    subject->setSpacing(8);
    subject->addWidget(caption(tr("Subject"), this));
    subject->addWidget(m_subject, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(to);
    layout->addWidget(m_subjectLine);
    layout->addWidget(m_bar);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_sentForm);
    addButtons(layout);
}

void LetterPane::addButtons(QVBoxLayout *layout)
{
    m_template->setText(tr("Template"));
    m_template->setPopupMode(QToolButton::InstantPopup);
    m_template->setFocusPolicy(Qt::StrongFocus);
    m_template->setMenu(new QMenu(m_template));
    connect(m_template->menu(), &QMenu::aboutToShow, this, &LetterPane::templateMenuOpening);
    m_fill->setToolTip(tr("Fill in the template again from what is known now"));
    m_mail->setShortcut(Qt::CTRL | Qt::Key_O);
    m_mail->setToolTip(tr("In the program that is named under Letters in Settings"));
    m_copy->setToolTip(tr("The text, to be pasted anywhere"));
    QAction *eml = m_waysToSend->addAction(themeIcon(Icon::Export), tr("Save as .eml…"));
    eml->setToolTip(tr("Thunderbird opens such a file as a draft; other programs only show it"));
    m_waysToSend->setToolTipsVisible(true);
    connect(eml, &QAction::triggered, this, &LetterPane::emlRequested);
    connect(m_waysToSend->addAction(tr("Save all notes as .eml…")), &QAction::triggered, this,
            &LetterPane::allEmlRequested);
    m_waysToSend->addAction(m_allToMailbox);
    m_allToMailbox->setVisible(false);
    m_mailbox->setToolTip(tr("Puts the note among the drafts in your mailbox, for you to send from there"));
    connect(m_allToMailbox, &QAction::triggered, this, &LetterPane::allMailboxRequested);
    connect(m_mailbox, &QPushButton::clicked, this, &LetterPane::mailboxRequested);

    auto *times = new QMenu(this);
    m_sendTimes = menuArrow(tr("Send at another time"), times, this);
    connect(times->addAction(tr("Tomorrow at 8:30")), &QAction::triggered, this,
            &LetterPane::sendTomorrowRequested);
    connect(times->addAction(tr("At another time…")), &QAction::triggered, this,
            &LetterPane::sendLaterRequested);
    m_send->setToolTip(tr("Sends the note through your own mailbox; for ten seconds you can take it back"));
    connect(m_send, &QPushButton::clicked, this, &LetterPane::sendRequested);
    m_sendRow->setLayout(together(m_send, m_sendTimes));
    m_sendRow->layout()->setContentsMargins(0, 0, 0, 0);
    m_sendRow->hide();

    m_card->setToolTip(tr("A small page to print or to copy by hand, with the address on the back"));
    m_sent->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_notSent->setToolTip(tr("Take the mark back, and go on writing"));
    connect(m_whenSent->addAction(tr("It was sent earlier…")), &QAction::triggered, m_sentForm,
            &SentForm::begin);

    auto *buttons = new FoldingRow(this);
    buttons->first()->addWidget(m_template);
    buttons->first()->addWidget(m_fill);
    auto *ways = new FoldingRow(this);
    ways->first()->addWidget(m_copy);
    ways->first()->addLayout(together(m_mail, m_moreWays));
    m_ways = ways->second();
    m_mailbox->hide();
    ways->first()->addWidget(m_card);
    ways->second()->addLayout(together(m_sent, m_moreTimes));
    ways->second()->addWidget(m_notSent);
    buttons->second()->addWidget(ways);
    layout->addWidget(buttons);
    connect(m_fill, &QPushButton::clicked, this, &LetterPane::fillRequested);
    connect(m_copy, &QPushButton::clicked, this, &LetterPane::copyRequested);
    connect(m_mail, &QPushButton::clicked, this, &LetterPane::mailRequested);
    connect(m_card, &QPushButton::clicked, this, &LetterPane::cardRequested);
    connect(m_sent, &QPushButton::clicked, this, &LetterPane::sentRequested);
    connect(m_notSent, &QPushButton::clicked, this, &LetterPane::notSentRequested);
}

void LetterPane::setNote(const Note &note)
{
    const QScopedValueRollback showing(m_showing, true);
    m_bar->hide();
    m_sentForm->end();
    m_subject->setText(note.draft.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(note.draft.body);
    showWays(note);
}

void LetterPane::updateNote(const Note &note)
{
    const QScopedValueRollback showing(m_showing, true);
    if (m_subject->text() != note.draft.subject) {
        m_subject->selectAll(); // inserted rather than set: the line's own undo brings the words back
        m_subject->insert(note.draft.subject);
    }
    if (body() != note.draft.body) {
        QTextCursor cursor(m_body->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(note.draft.body);
    }
    showWays(note);
}

void LetterPane::setTemplates(const std::vector<const Template *> &templates, LetterLanguage language)
{
    QMenu *menu = m_template->menu();
    menu->clear();
    for (const Template *one : templates) {
        QAction *action = menu->addAction(asMenuText(one->name));
        action->setCheckable(true);
        action->setChecked(one->id == m_templateId);
        connect(action, &QAction::triggered, this, [this, id = one->id] { Q_EMIT templateChosen(id); });
    }
    menu->addSeparator();
    QMenu *languages = menu->addMenu(tr("Language of the letters"));
    for (const LetterLanguage one : allOf<LetterLanguage>()) {
        QAction *action = languages->addAction(asMenuText(letterLanguageName(one)));
        action->setCheckable(true);
        action->setChecked(one == language);
        connect(action, &QAction::triggered, this, [this, one] { Q_EMIT letterLanguageChosen(one); });
    }
    connect(menu->addAction(themeIcon(Icon::Pen), tr("Change the templates…")), &QAction::triggered, this,
            [this] { Q_EMIT templateEditRequested(m_templateId); });
}

void LetterPane::showWays(const Note &note)
{
    const Draft &draft = note.draft;
    const Contact *contact = m_editor.search().contacts.find(draft.contact);
    m_templateId = draft.templateId;
    m_to->setText(addressOf(draft, contact));
    const bool isAsked = !contact && !note.sent;
    m_to->setVisible(!isAsked);
    m_missing->askFor(note.sent ? nullptr : contact, draft.channel);
    m_recipient->setVisible(isAsked);
    m_channel->setValue(toText(draft.channel));
    m_channel->setEnabled(!note.sent);
    const bool mail = draft.channel == Channel::Email;
    const bool letter = mail || draft.channel == Channel::Card;
    m_subjectLine->setVisible(mail);
    m_subject->setReadOnly(note.sent);
    m_body->setReadOnly(note.sent);
    m_template->setVisible(letter && !note.sent);
    m_fill->setVisible(!note.sent);
    m_mail->setVisible(mail);
    m_moreWays->setVisible(mail);
    m_mailbox->setVisible(mail && m_hasMailbox && !note.sent);
    m_sendRow->setVisible(mail && m_canSend && !note.sent);
    m_card->setVisible(draft.channel == Channel::Card);
    m_mail->setEnabled(contact && !contact->email.isEmpty());
    m_moreWays->setEnabled(m_mail->isEnabled());
    m_mailbox->setEnabled(m_mail->isEnabled());
    m_send->setEnabled(m_mail->isEnabled());
    m_sendTimes->setEnabled(m_mail->isEnabled());
    m_mail->setToolTip(m_mail->isEnabled() ? tr("Hands the note over to your mail program")
                                           : tr("An e-mail address is needed first"));
    m_sent->setVisible(!note.sent);
    m_moreTimes->setVisible(!note.sent);
    m_notSent->setVisible(note.sent);
    m_sent->setText(draft.channel == Channel::Phone      ? tr("I called")
                    : draft.channel == Channel::InPerson ? tr("I told them")
                                                         : tr("Mark as sent"));
}

/// Where no mailbox is connected its button takes no part in the row.
void LetterPane::setMailbox(bool connected)
{
    if (connected && !m_hasMailbox)
        m_ways->insertWidget(0, m_mailbox);
    else if (!connected)
        m_ways->removeWidget(m_mailbox);
    m_hasMailbox = connected;
    m_mailbox->setVisible(connected && m_mail->isVisibleTo(this) && m_sent->isVisibleTo(this));
    m_allToMailbox->setVisible(connected);
}

void LetterPane::setSending(bool on)
{
    if (on && !m_canSend)
        m_ways->insertWidget(0, m_sendRow);
    else if (!on)
        m_ways->removeWidget(m_sendRow);
    m_canSend = on;
    m_sendRow->setVisible(on && m_mail->isVisibleTo(this) && m_sent->isVisibleTo(this));
}

QString LetterPane::subject() const
{
    return m_subject->text();
}

QString LetterPane::body() const
{
    return m_body->toPlainText();
}

void LetterPane::setMarks(const std::vector<TextMark> &marks)
{
    const int end = m_body->document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextMark &mark : marks) {
        if (mark.start < 0 || mark.length <= 0 || mark.start + mark.length > end)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.format = formatFor(mark.kind, m_body->palette());
        selection.cursor = QTextCursor(m_body->document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        selections += selection;
    }
    m_body->setExtraSelections(selections);
}

void LetterPane::choose(int start, int length)
{
    const int end = m_body->document()->characterCount() - 1;
    QTextCursor cursor(m_body->document());
    if (start >= 0) {
        cursor.setPosition(std::min(start, end));
        cursor.setPosition(std::min(start + length, end), QTextCursor::KeepAnchor);
    }
    m_body->setTextCursor(cursor);
    m_body->ensureCursorVisible();
    m_body->setFocus();
}

void LetterPane::replace(int start, int length, const QString &by)
{
    choose(start, length);
    m_body->textCursor().insertText(by);
}

} // namespace afterword
