// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/outcomeform.h"

#include "ui/application/outcomewords.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/fields/notesfield.h"
#include "ui/parts/fields/textfield.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QCompleter>
#include <QVBoxLayout>

namespace afterword {

namespace {

QStringList reasonsToOffer()
{
    return {OutcomeForm::tr("experience"),      OutcomeForm::tr("skills"),
            OutcomeForm::tr("salary"),          OutcomeForm::tr("fit"),
            OutcomeForm::tr("place"),           OutcomeForm::tr("internal candidate"),
            OutcomeForm::tr("position closed"), OutcomeForm::tr("no reason given")};
}

/// The reason that the list offers for what was begun, "experience" for "exper"; else what was typed.
/// Insights count reasons by their words.
QString wholeReason(const QString &typed)
{
    const QString begun = typed.simplified();
    QStringList meant = reasonsToOffer();
    meant.removeIf([&](const QString &one) { return !one.startsWith(begun, Qt::CaseInsensitive); });
    return begun.size() > 2 && meant.size() == 1 ? meant.first() : begun;
}

} // namespace

OutcomeForm::OutcomeForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new PlainLabel(TextLook::Strong, this))
    , m_reason(new TextField(tr("Kind of reason"), tr("such as experience, salary, fit"), this))
    , m_lesson(new NotesField(tr("Lesson"), tr("What you take from it"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    auto *form = new Form;
    form->add(tr("Reason"), m_reason);
    form->add(tr("Lesson"), m_lesson);
    layout->addLayout(form);

    auto *reasons = new QCompleter(reasonsToOffer(), this);
    reasons->setCaseSensitivity(Qt::CaseInsensitive);
    m_reason->edit()->setCompleter(reasons);
    m_reason->setCommitsOnPause(false); // half a word would be a kind of its own
    m_reason->setCommit([this](const QString &typed) {
        return PanelContext::committed(edit([&](Outcome &outcome) { outcome.reason = wholeReason(typed); }));
    });
    m_lesson->setCommit([this](const QString &typed) {
        return PanelContext::committed(edit([&](Outcome &outcome) { outcome.lesson = typed; }));
    });
}

bool OutcomeForm::edit(const std::function<void(Outcome &)> &change)
{
    const Application *shown = m_context.application();
    if (!shown || !shown->outcome)
        return false;
    return m_context.edit([&](Application &application) { change(*application.outcome); },
                          tr("change to the lesson from %1").arg(shown->company));
}

void OutcomeForm::refresh(Reading reading)
{
    const Application *shown = m_context.application();
    if (!shown || !shown->outcome) {
        // What was typed for another application is not written here.
        if (reading == Reading::StartOver) {
            m_reason->startOver({});
            m_lesson->startOver({});
        }
        return;
    }
    const Outcome outcome = *shown->outcome;
    m_what->setText(outcome.at ? outcomeInWords(outcome.kind, dayInWords(m_context.zone().date(*outcome.at),
                                                                         m_context.today()))
                               : outcomeInWords(outcome.kind));
    give(m_reason, outcome.reason, reading);
    give(m_lesson, outcome.lesson, reading);
}

QWidget *OutcomeForm::lessonPlace() const
{
    return m_lesson;
}

} // namespace afterword
