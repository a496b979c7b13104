// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/promiseline.h"

#include "core/base/localdays.h"
#include "core/domain/questions.h"
#include "core/edits/editapplication.h"
#include "core/schedule/dates/promiseddate.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What was said in a later round holds, not what was said before.
bool isLatestWord(const Application &application, const Interview &interview)
{
    return std::none_of(application.interviews.begin(), application.interviews.end(),
                        [&](const Interview &other) {
                            return other.startsAt() > interview.startsAt() && !other.cancelled &&
                                   !other.debrief.nextSteps.isEmpty();
                        });
}

} // namespace

PromiseLine::PromiseLine(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_words(new PlainLabel(TextLook::Secondary, this))
    , m_take(new QPushButton(tr("Take it"), this))
    , m_leave(new QPushButton(tr("No"), this))
{
    followRenames(editor.tracker(), this, m_interview, [this] { return m_application; });
    followRenames(editor.tracker(), this, m_application);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_words->setWordWrap(true);
    layout->addWidget(m_words, 1);
    for (QPushButton *button : {m_take, m_leave}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_leave->setToolTip(tr("You will not be asked again"));
    connect(m_take, &QPushButton::clicked, this, &PromiseLine::take);
    connect(m_leave, &QPushButton::clicked, this, &PromiseLine::leave);
    hide();
}

void PromiseLine::setInterview(const ApplicationId &application, const std::optional<InterviewId> &interview)
{
    m_application = application;
    m_interview = interview;
    refresh();
}

std::optional<QDate> PromiseLine::namedDate(const Application &application, const Interview &interview)
{
    if (interview.cancelled || application.outcome || !isLatestWord(application, interview))
        return std::nullopt;
    if (m_read != interview.debrief || m_readOn != interview.start.date) {
        m_read = interview.debrief;
        m_readOn = interview.start.date;
        // Without the person's holidays: they are not those of the company.
        const BusinessCalendar week(m_editor.search().person.weekend, {});
        m_named = promisedDateIn(m_read, m_readOn, week, QLocale());
    }
    return m_named;
}

QString PromiseLine::question() const
{
    return u"promised "_s + m_application.text + u' ' + (m_interview ? m_interview->text : QString()) + u' ' +
           m_asked.value_or(QDate()).toString(Qt::ISODate);
}

void PromiseLine::refresh()
{
    const Application *application = m_editor.search().applications.find(m_application);
    const Interview *interview = application ? findInterview(*application, m_interview) : nullptr;
    m_asked = interview ? namedDate(*application, *interview) : std::nullopt;
    if (m_asked && (application->promisedDecision == m_asked || m_editor.askedOnce().isAnswered(question())))
        m_asked.reset();
    if (m_asked) {
        const bool thisYear = m_asked->year() == m_readOn.year();
        const QString date = thisYear ? dayOfMonth(*m_asked) : shortDay(*m_asked, m_readOn);
        m_words->setText(tr("Take %1 as the date by which they decide?").arg(date));
        m_words->setToolTip(QLocale().toString(*m_asked, QLocale::LongFormat));
        m_take->setAccessibleName(tr("Take %1 as the date by which they decide").arg(date));
        m_leave->setAccessibleName(tr("Do not take %1 as their date").arg(date));
    }
    setVisible(m_asked.has_value());
}

void PromiseLine::take()
{
    const Application *stands = m_editor.search().applications.find(m_application);
    if (!stands || !m_asked)
        return;
    const QString answered = question();
    Application after = *stands;
    after.promisedDecision = m_asked;
    if (m_editor.make(
            editingApplication(m_editor.search(), after, tr("promised date of %1").arg(after.company))))
        m_editor.askedOnce().answer(answered);
    refresh();
}

void PromiseLine::leave()
{
    m_editor.askedOnce().answer(question());
    refresh();
}

} // namespace afterword
