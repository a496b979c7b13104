// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/invitationcard.h"

#include "core/base/localdays.h"
#include "core/exchange/calendar/zones/zonenames.h"
#include "ui/importing/intakeplan.h"
#include "ui/parts/direction.h"
#include "ui/parts/fields/zonecompleter.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The applications one can choose, those without an outcome first.
std::vector<const Application *> sorted(std::vector<const Application *> applications)
{
    std::stable_sort(applications.begin(), applications.end(), [](const auto *a, const auto *b) {
        return a->outcome.has_value() != b->outcome.has_value()
                   ? !a->outcome.has_value()
                   : a->company.localeAwareCompare(b->company) < 0;
    });
    return applications;
}

constexpr qsizetype beginning = 160; ///< letters of what an invitation says; the rest stands in the tool tip

QString beginningOf(const QString &text)
{
    const QString words = text.simplified();
    return words.size() <= beginning ? words : words.left(beginning).trimmed() + u'…';
}

/// No application has this id.
const QLatin1StringView nowhere("-");

/// Whether @p kind changes an interview that is noted.
bool isChange(IntakeProposal::Kind kind)
{
    return kind == IntakeProposal::Kind::UpdatesInterview || kind == IntakeProposal::Kind::CancelsInterview;
}

} // namespace

InvitationCard::InvitationCard(const IntakePlan &plan, size_t index, const Zone &zone, Moment now,
                               QWidget *parent)
    : QFrame(parent)
    , m_plan(plan)
    , m_index(index)
    , m_invitation(plan.invitations()[index])
    , m_zone(zone)
    , m_now(now)
    , m_times(plainLabel())
    , m_outcome(plainLabel())
    , m_people(plainLabel())
    , m_leaveOut(new QCheckBox(tr("Leave it out")))
    , m_application(new QComboBox)
    , m_company(new QLineEdit)
    , m_role(new QLineEdit)
    , m_newFields(new QWidget)
    , m_hour(new QTimeEdit(QTime(9, 0)))
{
    const Invitation &invitation = m_invitation;
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(invitation.summary);

    QLabel *title = plainLabel();
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setText(invitation.summary.isEmpty() ? tr("Interview") : invitation.summary);
    m_application->setAccessibleName(tr("Application"));
    showWholeOnHover(*m_application);
    letWheelPast(*m_application);
    letWheelPast(*m_hour);
    showTimeFromTheLeft(*m_hour);
    m_application->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_company->setAccessibleName(tr("Company"));
    m_role->setAccessibleName(tr("Role"));
    auto *fields = new QFormLayout(m_newFields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("Company"), m_company);
    fields->addRow(tr("Role"), m_role);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_times);
    if (!invitation.description.trimmed().isEmpty()) {
        QLabel *says = plainLabel();
        says->setText(tr("Its text goes into the remarks: %1").arg(beginningOf(invitation.description)));
        says->setToolTip(asToolTip(invitation.description));
        layout->addWidget(says);
    }
    if (!invitation.zoneDoubt.isEmpty()) {
        QLabel *doubt = plainLabel();
        doubt->setObjectName(u"zoneDoubt"_s);
        doubt->setText(tr("Please check: %1.").arg(invitation.zoneDoubt));
        layout->addWidget(doubt);
        layout->addWidget(zoneField());
    }
    layout->addWidget(m_people);
    layout->addSpacing(4);
    layout->addWidget(m_outcome);
    layout->addWidget(m_leaveOut);
    layout->addWidget(m_application);
    layout->addWidget(m_newFields);
    auto *hourField = new QWidget;
    auto *hourForm = new QFormLayout(hourField);
    hourForm->setContentsMargins(0, 0, 0, 0);
    m_hour->setAccessibleName(tr("When it begins"));
    hourForm->addRow(tr("Begins at"), m_hour);
    layout->addWidget(hourField);

    connect(m_leaveOut, &QCheckBox::toggled, this, &InvitationCard::leaveOut);
    connect(m_application, &QComboBox::activated, this, &InvitationCard::choose);
    connect(m_company, &QLineEdit::textEdited, this, &InvitationCard::choose);
    connect(m_role, &QLineEdit::textEdited, this, &InvitationCard::choose);
    connect(m_hour, &QTimeEdit::timeChanged, this, &InvitationCard::choose);
    refresh();
}

/// What asks for the zone: one of the two readings, or any where the invitation's is not known.
QWidget *InvitationCard::zoneField()
{
    auto *field = new QWidget;
    auto *form = new QFormLayout(field);
    form->setContentsMargins(0, 0, 0, 0);
    if (m_invitation.unknownZone.isEmpty()) {
        m_reading = new QComboBox;
        letWheelPast(*m_reading);
        m_reading->setAccessibleName(tr("Which time is meant"));
        for (const Zone &zone : {m_invitation.zone, m_invitation.otherZone.value_or(m_invitation.zone)}) {
            const WallTime utc = Zone().wallTime(zone.moment(m_invitation.start));
            m_reading->addItem(tr("%1 UTC (%2)", "a time, a zone").arg(timeInWords(utc.time), zone.id()),
                               zone.id());
        }
        form->addRow(tr("It is"), m_reading);
        form->setRowVisible(m_reading, m_invitation.otherZone.has_value());
        connect(m_reading, &QComboBox::activated, this, &InvitationCard::choose);
    } else {
        m_zoneName = new QLineEdit(m_invitation.zone.id());
        m_zoneName->setAccessibleName(tr("Time zone of “%1”").arg(m_invitation.summary));
        m_zoneName->setCompleter(zoneCompleter(m_zoneName));
        form->addRow(tr("Time zone"), m_zoneName);
        connect(m_zoneName, &QLineEdit::textChanged, this, &InvitationCard::choose);
    }
    return field;
}

/// The zone that the person chose; absent where the invitation's stands, or what is typed is none yet.
std::optional<Zone> InvitationCard::chosenZone() const
{
    if (m_zoneName) {
        const auto typed = zoneOfName(m_zoneName->text());
        return typed ? std::optional(typed->zone) : std::nullopt;
    }
    return m_reading && m_reading->currentIndex() == 1 ? m_invitation.otherZone : std::nullopt;
}

/// The times, in the zone that counts, and what is chosen of it: another card may have said what a name
/// means.
void InvitationCard::refreshTimes()
{
    Invitation shown = m_invitation;
    shown.zone = m_plan.proposal(m_index).zone.value_or(m_invitation.zone);
    m_times->setText(timesInWords(shown, m_zone, m_now));
    if (shown.hasTime() && !shown.wholeDay)
        m_times->setToolTip(asToolTip(fullMoment(shown.zone.moment(shown.start), shown.zone)));
    if (m_reading)
        m_reading->setCurrentIndex(std::max(0, m_reading->findData(shown.zone.id())));
    // What is being typed stays.
    const auto &chosen = m_plan.proposal(m_index).zone;
    if (m_zoneName && chosen && chosenZone() != chosen && !m_zoneName->hasFocus()) {
        const QSignalBlocker blocker(m_zoneName);
        m_zoneName->setText(chosen->id());
    }
}

void InvitationCard::refresh()
{
    refreshTimes();
    const IntakeProposal &proposal = m_plan.proposal(m_index);
    const bool choice = hasChoice(proposal.kind) && !m_change;
    const QString happens = whatHappens();
    m_outcome->setVisible(!happens.isEmpty());
    m_outcome->setText(happens);
    m_hour->parentWidget()->setVisible(m_invitation.wholeDay && choice &&
                                       proposal.kind != IntakeProposal::Kind::NoInterview);
    m_leaveOut->setVisible(isChange(proposal.kind) || m_change);
    m_application->setVisible(choice);
    m_newFields->setVisible(proposal.kind == IntakeProposal::Kind::NewApplication);
    if (choice)
        refreshChoice();
    refreshPeople();
}

bool InvitationCard::isComplete() const
{
    const IntakeProposal &proposal = m_plan.proposal(m_index);
    if (m_zoneName && !zoneOfName(m_zoneName->text()))
        return false;
    return proposal.kind != IntakeProposal::Kind::NewApplication || !proposal.company.trimmed().isEmpty();
}

void InvitationCard::refreshChoice()
{
    const IntakeProposal &proposal = m_plan.proposal(m_index);
    const QSignalBlocker blocker(m_application);
    m_application->clear();
    m_application->addItem(tr("A new application"));
    for (const Application *application : sorted(m_plan.choices(m_index)))
        m_application->addItem(companyAndRole(*application), application->id.text);
    m_application->addItem(tr("Leave it out"), QString(nowhere));
    const bool existing = proposal.kind == IntakeProposal::Kind::ExistingApplication && proposal.application;
    if (proposal.kind == IntakeProposal::Kind::NoInterview)
        m_application->setCurrentIndex(m_application->count() - 1);
    else
        m_application->setCurrentIndex(existing ? m_application->findData(proposal.application->text) : 0);
    // A field that is being typed in keeps its cursor.
    if (m_company->text() != proposal.company)
        m_company->setText(proposal.company);
    if (m_role->text() != proposal.role)
        m_role->setText(proposal.role);
}

void InvitationCard::refreshPeople()
{
    const QStringList names = m_plan.interviewers(m_index);
    m_people->setVisible(!names.isEmpty());
    m_people->setText(tr("With %1").arg(QLocale().createSeparatedList(names)));
}

void InvitationCard::choose()
{
    IntakeProposal proposal = m_plan.proposal(m_index);
    proposal.zone = chosenZone();
    if (!hasChoice(proposal.kind) || m_change) {
        Q_EMIT decided(proposal);
        return;
    }
    const QString chosen = m_application->currentData().toString();
    const bool isNew = chosen.isEmpty();
    if (chosen == nowhere)
        proposal.kind = IntakeProposal::Kind::NoInterview;
    else
        proposal.kind =
            isNew ? IntakeProposal::Kind::NewApplication : IntakeProposal::Kind::ExistingApplication;
    const bool exists = proposal.kind == IntakeProposal::Kind::ExistingApplication;
    const auto application = exists ? std::optional(ApplicationId{chosen}) : std::nullopt;
    if (application != proposal.application)
        proposal.why.clear(); // it was said of the one that was proposed
    proposal.application = application;
    if (m_invitation.wholeDay)
        proposal.hour = m_hour->time();
    proposal.company = m_company->text();
    proposal.role = m_role->text();
    Q_EMIT decided(proposal);
}

/// A change is left out as it is, and may be taken in again.
void InvitationCard::leaveOut(bool isLeftOut)
{
    IntakeProposal proposal = m_plan.proposal(m_index);
    if (isLeftOut) {
        m_change = proposal;
        proposal.kind = IntakeProposal::Kind::NoInterview;
        proposal.application.reset();
    } else if (m_change) {
        proposal = *std::exchange(m_change, {});
    }
    Q_EMIT decided(proposal);
}

QString InvitationCard::whatHappens() const
{
    if (m_change)
        return tr("Left out; the interview stays as it is.");
    const IntakeProposal &proposal = m_plan.proposal(m_index);
    const Application *application = m_plan.application(m_index);
    const QString name = application ? companyAndRole(*application) : QString();
    switch (proposal.kind) {
    case IntakeProposal::Kind::NewApplication: return {};
    case IntakeProposal::Kind::ExistingApplication:
        return proposal.why.isEmpty() ? QString() : tr("Proposed because %1.").arg(proposal.why);
    case IntakeProposal::Kind::UpdatesInterview: return changeInWords(name);
    case IntakeProposal::Kind::CancelsInterview:
        return tr("Cancels the interview that is noted at %1.").arg(name);
    case IntakeProposal::Kind::NothingNew: return tr("Already noted at %1; nothing changes.").arg(name);
    case IntakeProposal::Kind::NoInterview:
        return tr("Names no interview and nobody who is known here; left out.");
    case IntakeProposal::Kind::NotKnown:
        return tr("Cancels an interview that was never noted here; nothing changes.");
    }
    Q_UNREACHABLE();
}

/// What a change moves, with the old and the new time side by side.
QString InvitationCard::changeInWords(const QString &name) const
{
    const std::optional<Interview> &before = m_plan.before(m_index);
    if (!before || (before->start == m_invitation.start && before->zone == m_invitation.zone))
        return tr("Changes the interview that is noted at %1.").arg(name);
    Invitation old = m_invitation;
    old.start = before->start;
    old.end = before->end;
    old.zone = before->zone;
    old.wholeDay = false;
    return tr("Moves the interview that is noted at %1.\nWas: %2\nNow: %3")
        .arg(name, timesInWords(old, m_zone, m_now), timesInWords(m_invitation, m_zone, m_now));
}

QString timesInWords(const Invitation &invitation, const Zone &zone, Moment now)
{
    if (!invitation.hasTime())
        return {};
    if (invitation.wholeDay)
        return QCoreApplication::translate("InvitationCard", "%1, no time given")
            .arg(weekdayAndDay(invitation.start.date, zone.date(now)));
    const Moment start = invitation.zone.moment(invitation.start);
    const WallTime yours = zone.wallTime(start);
    const QDate today = zone.date(now);
    // Whole: "Thursday" would be the last one as well as the next.
    const QString day = weekdayAndDay(invitation.start.date, today);
    const QString from = timeInWords(invitation.start.time);
    if (invitation.start == yours)
        return QCoreApplication::translate("InvitationCard", "%1, %2 to %3", "a day, two times")
            .arg(day, from, timeInWords(invitation.end.time));
    const QString your = yours.date == invitation.start.date
                             ? timeInWords(yours.time)
                             : weekdayAndDay(yours.date, today) + u' ' + timeInWords(yours.time);
    return QCoreApplication::translate("InvitationCard", "%1, %2 their time, %3 yours", "a day, two times")
        .arg(day, from, your);
}

} // namespace afterword
