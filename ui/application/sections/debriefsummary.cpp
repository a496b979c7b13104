// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/debriefsummary.h"

#include "ui/application/interviewwords.h"
#include "ui/icons.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

DebriefSummary::DebriefSummary(const PanelContext &context, const InterviewId &id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_state(new PlainLabel(TextLook::Secondary, this))
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_place(new QWidget(this))
    , m_list(new QVBoxLayout(m_place))
    , m_write(new QPushButton(themeIcon(Icon::Pen), {}, this))
{
    context.followInside(this, m_id);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_place->hide();
    m_write->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_state);
    layout->addWidget(m_empty);
    layout->addWidget(m_place);
    layout->addWidget(m_write, 0, Qt::AlignLeft);
    connect(m_write, &QPushButton::clicked, this, [this] {
        DebriefPlace place;
        place.application = m_context.id().value_or(ApplicationId{});
        place.interview = m_id;
        if (!m_gaps.empty()) { // where it goes on
            place.question = m_gaps.front().question;
            place.contact = m_gaps.front().contact;
        }
        Q_EMIT debriefRequested(place);
    });
}

void DebriefSummary::refresh(const Interview &interview)
{
    m_gaps = emptyInDebrief(interview, m_context.search());
    m_answers = writtenInDebrief(interview, m_context.search());
    const std::optional<Moment> saved = interview.debrief.savedAt;
    m_state->setLook(saved ? TextLook::Positive : TextLook::Secondary);
    m_state->setText(saved ? tr("✓ Debrief written, %1", "a day")
                                 .arg(dayInWords(m_context.zone().date(*saved), m_context.today()))
                     : m_answers.empty() ? tr("No debrief yet")
                                         : tr("Debrief begun"));
    QStringList names;
    for (const DebriefGap &gap : m_gaps)
        names += gap.name;
    m_empty->setText(tr("Still empty: %1", "names of questions").arg(QLocale().createSeparatedList(names)));
    m_empty->setVisible(!names.isEmpty() && !m_answers.empty());
    const bool begun = saved || !m_answers.empty();
    m_write->setText(begun ? tr("Open the debrief") : tr("Write the debrief"));
    m_write->setAccessibleDescription(interviewName(interview));
    setOpen(m_open);
}

void DebriefSummary::setOpen(bool open)
{
    m_open = open;
    if (open)
        showAnswers(m_answers);
    m_place->setVisible(open && !m_answers.empty());
}

void DebriefSummary::showAnswers(const std::vector<DebriefAnswer> &answers)
{
    if (std::exchange(m_shown, answers) == answers)
        return;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *label = item->widget()) {
            label->hide();
            label->deleteLater();
        }
        delete item;
    }
    for (const DebriefAnswer &answer : answers) {
        PlainLabel *name = wrappedLabel(TextLook::Secondary, answer.name);
        name->setContentsMargins(0, 4, 0, 0);
        m_list->addWidget(name);
        m_list->addWidget(wrappedLabel(TextLook::Body, answer.text));
    }
}

} // namespace afterword
