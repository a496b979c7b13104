// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/logeventform.h"

#include "core/edits/recordmessage.h"
#include "core/tracker.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

QString titleOf(LogEventForm::Kind kind)
{
    switch (kind) {
    case LogEventForm::Kind::Reply: return LogEventForm::tr("They replied");
    case LogEventForm::Kind::Call: return LogEventForm::tr("You called");
    case LogEventForm::Kind::Talk: return LogEventForm::tr("You met");
    }
    Q_UNREACHABLE();
}

Message messageOf(LogEventForm::Kind kind)
{
    Message message;
    if (kind == LogEventForm::Kind::Reply) {
        message.direction = Direction::In;
        message.about = About::Reply;
    } else {
        message.channel = kind == LogEventForm::Kind::Call ? Channel::Phone : Channel::InPerson;
    }
    return message;
}

} // namespace

LogEventForm::LogEventForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new PlainLabel(TextLook::Strong, this))
    , m_who(new ContactField(context.editor(), tr("Who"), tr("nobody named"), this))
    , m_day(new DateField(DayMeant::Gone, tr("Day"), {}, this))
    , m_time(new TextField(tr("Time"), {}, this))
    , m_text(new NotesField(tr("What was said"), tr("What was said, if you like"), this))
    , m_automatic(new QCheckBox(tr("A machine wrote it: a receipt, out of office"), this))
    , m_hint(new PlainLabel(TextLook::Warning, this))
    , m_note(new QPushButton(tr("Log it"), this))
    , m_cancel(new QPushButton(tr("Not now"), this))
{
    followRenames(context.editor().tracker(), this, m_contact);
    m_day->setToday([this] { return m_context.today(); });
    m_who->setPick([this](const PickedContact &picked) {
        // A new person is added at once; the message names them.
        if (!picked.adding.isEmpty() && !m_context.editor().make(Step{picked.adding, tr("new person")}))
            return false;
        m_contact = picked.id;
        m_who->setContact(picked.id);
        return true;
    });
    auto *form = new Form;
    form->add(tr("Who"), m_who);
    form->add(tr("Day"), m_day);
    form->add(tr("Time"), m_time);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_note);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_text);
    layout->addWidget(m_automatic);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(m_note, &QPushButton::clicked, this, &LogEventForm::note);
    connect(m_cancel, &QPushButton::clicked, this, &LogEventForm::finished);
    connect(this, &LogEventForm::finished, this, [this] {
        for (Field *field : std::initializer_list<Field *>{m_who, m_day, m_time, m_text})
            field->startOver({}); // nothing waits here any more
    });
}

void LogEventForm::begin(Kind kind)
{
    m_kind = kind;
    m_title->setText(titleOf(kind));
    const Application *shown = m_context.application();
    m_contact = shown ? (shown->mainContact ? shown->mainContact : shown->recruiter) : std::nullopt;
    m_who->setOrganization(shown ? shown->company : QString());
    m_who->startOverWith(m_contact);
    m_day->startOverWith(m_context.today());
    m_time->startOver(timeInWords(m_context.zone().time(m_context.now())));
    m_text->startOver({});
    m_automatic->setChecked(false);
    m_automatic->setVisible(kind == Kind::Reply);
    m_hint->hide();
    m_text->setFocus();
}

std::optional<Moment> LogEventForm::moment()
{
    const std::optional<QDate> day = m_day->date();
    const std::optional<QTime> time = timeFromWords(m_time->typed());
    if (!day || !time) {
        m_hint->setText(!day ? m_day->hint() : timeHint());
        m_hint->show();
        return {};
    }
    const Moment at = m_context.zone().moment(*day, *time);
    const Moment now = m_context.now();
    // The form shows minutes: this very minute is now.
    if (at <= now && now < at + minutes(1))
        return now;
    if (at > now) {
        m_hint->setText(tr("This is still ahead. Log it once it has happened."));
        m_hint->show();
        return {};
    }
    return at;
}

void LogEventForm::note()
{
    const Application *shown = m_context.application();
    const std::optional<Moment> at = moment();
    if (!shown)
        return;
    const ApplicationId id = shown->id; // keeping a name that was typed writes, and what is shown may move
    if (!at || !m_who->flush() || m_who->isDirty())
        return;
    Message message = messageOf(m_kind);
    message.at = *at;
    message.contact = m_contact;
    message.body = m_text->typed();
    message.automatic = m_kind == Kind::Reply && m_automatic->isChecked();
    if (m_context.editor().make(recordingMessage(m_context.search(), id, message)))
        Q_EMIT finished();
}

void LogEventForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!holdsTyped(*this)) {
        Q_EMIT finished();
        return;
    }
    m_hint->setText(whyEscStays(*m_cancel));
    m_hint->show();
}

} // namespace afterword
