// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/newinterviewform.h"

#include "ui/application/interviewwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

NewInterviewForm::NewInterviewForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_day(
          new DateField(DayMeant::Near, tr("Day of the new interview"), tr("such as Friday, or 4 Dec"), this))
    , m_start(new TextField(tr("When the new interview begins"), tr("such as 14:30"), this))
    , m_end(new TextField(tr("When the new interview ends"), tr("an hour later"), this))
    , m_kind(new ChoiceField(tr("How the new interview takes place"), this))
    , m_hint(new PlainLabel(TextLook::Warning, this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_day->setToday([this] { return m_context.today(); });
    auto *form = new Form;
    form->add(tr("Day"), m_day);
    form->add(tr("Begins"), m_start);
    form->add(tr("Ends"), m_end);
    form->add(tr("Kind"), m_kind);
    for (const InterviewKind kind : allOf<InterviewKind>())
        m_kind->addChoice(interviewKind(kind), toText(kind));
    m_kind->setValue(toText(InterviewKind::Other));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    m_hint->hide();
    for (TextField *field : std::initializer_list<TextField *>{m_day, m_start, m_end}) {
        field->edit()->installEventFilter(this);
        connect(field->edit(), &QLineEdit::returnPressed, this, &NewInterviewForm::take);
        connect(field->edit(), &QLineEdit::textEdited, m_hint, &PlainLabel::hide);
    }
    connect(m_add, &QPushButton::clicked, this, &NewInterviewForm::take);
    connect(m_cancel, &QPushButton::clicked, this, &NewInterviewForm::cancelled);
}

void NewInterviewForm::begin()
{
    show();
    m_day->setFocus();
}

void NewInterviewForm::leave()
{
    hide();
    m_hint->hide();
    m_day->startOverWith({});
    m_start->startOver({});
    m_end->startOver({});
    m_kind->setValue(toText(InterviewKind::Other));
}

bool NewInterviewForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() != QEvent::KeyPress)
        return true;
    if (!holdsTyped(*this)) {
        Q_EMIT cancelled();
        return true;
    }
    m_hint->setText(whyEscStays(*m_cancel));
    m_hint->show();
    return true;
}

void NewInterviewForm::take()
{
    const std::optional<QDate> day = m_day->date();
    const std::optional<QTime> start = timeFromWords(m_start->typed());
    if (!day) {
        ask(m_day->hint(), m_day);
        return;
    }
    if (!start) {
        ask(timeHint(), m_start);
        return;
    }
    const WallTime begins{*day, *start};
    const std::optional<WallTime> end = endOrUsual(m_end->typed(), begins);
    if (!end) {
        ask(endHint(), m_end);
        return;
    }
    const Result<InterviewKind> kind = fromText<InterviewKind>(m_kind->value());
    Q_EMIT arranged({begins, *end, kind ? *kind : InterviewKind::Other});
}

void NewInterviewForm::ask(const QString &hint, TextField *field)
{
    m_hint->setText(hint);
    m_hint->show();
    field->setFocus();
}

} // namespace afterword
