// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/interviewform.h"

#include "core/domain/questions.h"
#include "core/exchange/calendar/zones/zonenames.h"
#include "ui/application/interviewwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/fields/textfield.h"
#include "ui/parts/fields/zonecompleter.h"
#include "ui/words.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

seconds between(const WallTime &start, const WallTime &end)
{
    const auto at = [](const WallTime &wall) { return QDateTime(wall.date, wall.time, QTimeZone::utc()); };
    return seconds(at(start).secsTo(at(end)));
}

/// Moves the interview to @p start; it takes as long as before.
void moveTo(Interview &interview, const WallTime &start)
{
    const seconds length = between(interview.start, interview.end);
    interview.start = start;
    interview.end = laterBy(start, length);
}

void setStart(Interview &interview, QTime time)
{
    moveTo(interview, {interview.start.date, time});
}

} // namespace

InterviewForm::InterviewForm(const PanelContext &context, const InterviewId &id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_round(textField(tr("Round"), tr("such as On-site"), &Interview::round))
    , m_day(new DateField(DayMeant::Near, tr("Day"), {}, this))
    , m_start(timeField(tr("Begins"), setStart))
    , m_end(new TextField(tr("Ends"), tr("a time, or 45 min"), this))
    , m_zone(new TextField(tr("Time zone"), {}, this))
    , m_kind(new ChoiceField(tr("Kind"), this))
    , m_place(textField(tr("Place"), tr("an address, a room"), &Interview::location))
    , m_link(textField(tr("Link"), tr("the address to join at"), &Interview::link))
    , m_arranged(new ContactField(context.editor(), tr("Arranged by"), tr("nobody named"), this))
{
    context.followInside(this, m_id);
    auto *form = new Form;
    form->add(tr("Round"), m_round);
    form->add(tr("Day"), m_day);
    form->add(tr("Begins"), m_start);
    form->add(tr("Ends"), m_end);
    form->add(tr("Time zone"), m_zone);
    form->add(tr("Kind"), m_kind);
    form->add(tr("Place"), m_place);
    form->add(tr("Link"), m_link);
    form->add(tr("Arranged by"), m_arranged);
    setLayout(form);
    makeDay();
    makeEnd();
    makeZone();
    makeKind();
    m_arranged->setPick([this](const PickedContact &picked) {
        const Application *shown = m_context.application();
        if (!shown)
            return false;
        Application after = *shown;
        if (Interview *interview = findInterview(after, m_id))
            interview->arrangedBy = picked.id;
        return m_context.editor().make(Step{joined(picked.adding, put(m_context.search(), after)),
                                            tr("change to an interview at %1").arg(after.company)});
    });
}

void InterviewForm::makeDay()
{
    m_day->setToday([this] { return m_context.today(); });
    m_day->setCommit([this](const QString &) -> Committed {
        const std::optional<QDate> date = m_day->date();
        if (!date)
            return {Committed::State::NotUnderstood, m_day->hint()};
        return PanelContext::committed(edit([&](Interview &interview) {
            moveTo(interview, {*date, interview.start.time});
        }));
    });
}

void InterviewForm::makeEnd()
{
    m_end->setCommitsOnPause(false);
    m_end->setCommit([this](const QString &typed) -> Committed {
        const Interview *stands = m_context.interview(m_id);
        const std::optional<WallTime> end = endFromWords(typed, stands ? stands->start : WallTime());
        if (!end)
            return {Committed::State::NotUnderstood, endHint()};
        return PanelContext::committed(edit([&](Interview &interview) { interview.end = *end; }));
    });
}

void InterviewForm::makeZone()
{
    m_zone->edit()->setCompleter(zoneCompleter(this));
    m_zone->setCommitsOnPause(false);
    m_zone->setCommit([this](const QString &typed) -> Committed {
        const auto named = zoneOfName(typed);
        if (!named)
            return {Committed::State::NotUnderstood,
                    tr("This time zone is not known. Write it as America/New_York.")};
        return PanelContext::committed(edit([&](Interview &interview) { interview.zone = named->zone; }));
    });
}

void InterviewForm::makeKind()
{
    for (const InterviewKind kind : allOf<InterviewKind>())
        m_kind->addChoice(interviewKind(kind), toText(kind));
    connect(m_kind, &ChoiceField::chosen, this, [this](const QString &value) {
        if (const Result<InterviewKind> kind = fromText<InterviewKind>(value))
            edit([&](Interview &interview) { interview.kind = *kind; });
        if (const Interview *interview = m_context.interview(m_id))
            m_kind->setValue(toText(interview->kind));
    });
}

TextField *InterviewForm::textField(const QString &name, const QString &placeholder,
                                    QString Interview::*member)
{
    auto *field = new TextField(name, placeholder, this);
    field->setCommit([this, member](const QString &typed) {
        return PanelContext::committed(
            edit([&](Interview &interview) { interview.*member = typed.simplified(); }));
    });
    return field;
}

TextField *InterviewForm::timeField(const QString &name, void (*set)(Interview &, QTime))
{
    auto *field = new TextField(name, {}, this);
    field->setCommitsOnPause(false);
    field->setCommit([this, set](const QString &typed) -> Committed {
        const std::optional<QTime> time = timeFromWords(typed);
        if (!time)
            return {Committed::State::NotUnderstood, timeHint()};
        return PanelContext::committed(edit([&](Interview &interview) { set(interview, *time); }));
    });
    return field;
}

bool InterviewForm::edit(const std::function<void(Interview &)> &change)
{
    const Application *shown = m_context.application();
    return shown &&
           m_context.editInterview(m_id, change, tr("change to an interview at %1").arg(shown->company));
}

void InterviewForm::refresh(const Interview &interview)
{
    m_round->setValue(interview.round);
    m_day->setDate(interview.start.date);
    m_start->setValue(timeInWords(interview.start.time));
    m_end->setValue(timeInWords(interview.end.time));
    m_zone->setValue(interview.zone.id());
    m_kind->setValue(toText(interview.kind));
    m_place->setValue(interview.location);
    m_link->setValue(interview.link);
    m_arranged->setContact(interview.arrangedBy);
    if (const Application *shown = m_context.application())
        m_arranged->setOrganization(shown->company);
}

void InterviewForm::begin()
{
    m_round->setFocus();
    m_round->edit()->selectAll();
}

} // namespace afterword
