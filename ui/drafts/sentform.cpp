// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/sentform.h"

#include "ui/commands/editor.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

SentForm::SentForm(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_day(new DateField(DayMeant::Gone, tr("Day of sending"), {}, this))
    , m_time(new TextField(tr("Time of sending"), {}, this))
    , m_hint(new PlainLabel(TextLook::Warning, this))
{
    m_day->setToday([this] { return m_editor.search().person.zone.date(m_editor.now()); });
    auto *label = new PlainLabel(TextLook::Body, this);
    label->setText(tr("When was it sent?"));
    label->setWordWrap(false);
    auto *yes = new QPushButton(tr("Mark as sent then"), this);
    auto *no = new QPushButton(tr("Not now"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_day, 1);
    row->addWidget(m_time, 1);
    row->addWidget(yes);
    row->addWidget(no);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    hide();
    connect(yes, &QPushButton::clicked, this, &SentForm::finish);
    connect(no, &QPushButton::clicked, this, &SentForm::end);
}

void SentForm::begin()
{
    const Zone &zone = m_editor.search().person.zone;
    m_day->startOverWith(zone.date(m_editor.now()));
    m_time->startOver(timeInWords(zone.time(m_editor.now())));
    m_hint->hide();
    show();
    m_day->setFocus();
}

void SentForm::finish()
{
    const std::optional<QDate> day = m_day->date();
    const std::optional<QTime> time = timeFromWords(m_time->typed());
    const Zone &zone = m_editor.search().person.zone;
    m_hint->setVisible(!day || !time);
    if (!day || !time) {
        m_hint->setText(day ? timeHint() : m_day->hint());
        return;
    }
    const Moment at = zone.moment(*day, *time);
    if (at > m_editor.now()) {
        m_hint->setText(tr("That is still ahead. Mark it once it has been sent."));
        m_hint->show();
        return;
    }
    end();
    Q_EMIT sentAt(at);
}

void SentForm::end()
{
    hide();
    m_day->startOver({});
    m_time->startOver({});
}

} // namespace afterword
