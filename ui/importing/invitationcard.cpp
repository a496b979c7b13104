// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/invitationcard.h"

#include "ui/importing/intakeplan.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

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

QString titleOf(const Application &application)
{
    return application.role.isEmpty() ? application.company
                                      : application.company + u" · "_s + application.role;
}

/// The applications one can choose, those without an outcome first.
std::vector<const Application *> choices(const Search &search)
{
    std::vector<const Application *> applications;
    for (const Application &application : search.applications)
        applications.push_back(&application);
    std::stable_sort(applications.begin(), applications.end(), [](const auto *a, const auto *b) {
        return a->outcome.has_value() != b->outcome.has_value()
                   ? !a->outcome.has_value()
                   : a->company.localeAwareCompare(b->company) < 0;
    });
    return applications;
}

} // namespace

InvitationCard::InvitationCard(const IntakePlan &plan, size_t place, const Zone &zone, Moment now,
                               QWidget *parent)
    : QFrame(parent)
    , m_plan(plan)
    , m_place(place)
    , m_outcome(plainLabel())
    , m_people(plainLabel())
    , m_application(new QComboBox)
    , m_company(new QLineEdit)
    , m_role(new QLineEdit)
    , m_newFields(new QWidget)
{
    const Invitation &invitation = plan.invitations()[place];
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(invitation.summary);

    QLabel *title = plainLabel();
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setText(invitation.summary.isEmpty() ? tr("Interview") : invitation.summary);
    QLabel *times = plainLabel();
    times->setText(timesInWords(invitation, zone, now));
    times->setToolTip(asToolTip(fullMoment(invitation.zone.moment(invitation.start), invitation.zone)));

    m_application->setAccessibleName(tr("Application"));
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
    layout->addWidget(times);
    if (!invitation.zoneDoubt.isEmpty()) {
        QLabel *doubt = plainLabel();
        doubt->setObjectName(u"zoneDoubt"_s);
        doubt->setText(tr("Look again: %1.").arg(invitation.zoneDoubt));
        layout->addWidget(doubt);
    }
    layout->addWidget(m_people);
    layout->addSpacing(4);
    layout->addWidget(m_outcome);
    layout->addWidget(m_application);
    layout->addWidget(m_newFields);

    connect(m_application, &QComboBox::activated, this, &InvitationCard::choose);
    connect(m_company, &QLineEdit::textEdited, this, &InvitationCard::choose);
    connect(m_role, &QLineEdit::textEdited, this, &InvitationCard::choose);
    refresh();
}

void InvitationCard::refresh()
{
    const IntakeProposal &proposal = m_plan.proposal(m_place);
    const bool choice = hasChoice(proposal.kind);
    m_outcome->setVisible(!choice);
    m_outcome->setText(whatHappens());
    m_application->setVisible(choice);
    m_newFields->setVisible(proposal.kind == IntakeProposal::Kind::NewApplication);
    if (choice)
        refreshChoice();
    refreshPeople();
}

bool InvitationCard::isComplete() const
{
    const IntakeProposal &proposal = m_plan.proposal(m_place);
    return proposal.kind != IntakeProposal::Kind::NewApplication || !proposal.company.trimmed().isEmpty();
}

void InvitationCard::refreshChoice()
{
    const IntakeProposal &proposal = m_plan.proposal(m_place);
    const QSignalBlocker blocker(m_application);
    m_application->clear();
    m_application->addItem(tr("A new application"));
    const Search search = m_plan.searchBefore(m_place);
    for (const Application *application : choices(search))
        m_application->addItem(titleOf(*application), application->id.text);
    const bool existing = proposal.kind == IntakeProposal::Kind::ExistingApplication && proposal.application;
    m_application->setCurrentIndex(existing ? m_application->findData(proposal.application->text) : 0);
    // A field that is being typed in keeps its cursor.
    if (m_company->text() != proposal.company)
        m_company->setText(proposal.company);
    if (m_role->text() != proposal.role)
        m_role->setText(proposal.role);
}

void InvitationCard::refreshPeople()
{
    const QStringList names = m_plan.interviewers(m_place);
    m_people->setVisible(!names.isEmpty());
    m_people->setText(tr("With %1").arg(QLocale().createSeparatedList(names)));
}

void InvitationCard::choose()
{
    IntakeProposal proposal = m_plan.proposal(m_place);
    const QString chosen = m_application->currentData().toString();
    proposal.kind =
        chosen.isEmpty() ? IntakeProposal::Kind::NewApplication : IntakeProposal::Kind::ExistingApplication;
    proposal.application = chosen.isEmpty() ? std::nullopt : std::optional(ApplicationId{chosen});
    proposal.company = m_company->text();
    proposal.role = m_role->text();
    Q_EMIT decided(proposal);
}

QString InvitationCard::whatHappens() const
{
    const IntakeProposal &proposal = m_plan.proposal(m_place);
    const Search search = m_plan.searchBefore(m_place);
    const Application *application = search.applications.find(proposal.application);
    const QString name = application ? titleOf(*application) : QString();
    switch (proposal.kind) {
    case IntakeProposal::Kind::NewApplication:
    case IntakeProposal::Kind::ExistingApplication: return {};
    case IntakeProposal::Kind::UpdatesInterview:
        return tr("Changes the interview that is noted at %1.").arg(name);
    case IntakeProposal::Kind::CancelsInterview:
        return tr("Cancels the interview that is noted at %1.").arg(name);
    case IntakeProposal::Kind::NothingNew: return tr("Already noted at %1; nothing changes.").arg(name);
    case IntakeProposal::Kind::NotKnown:
        return tr("Cancels an interview that was never noted here; nothing changes.");
    }
    Q_UNREACHABLE();
}

QString timesInWords(const Invitation &invitation, const Zone &zone, Moment now)
{
    const Moment start = invitation.zone.moment(invitation.start);
    const WallTime yours = zone.wallTime(start);
    const QDate today = zone.date(now);
    const QString day = dayInWords(invitation.start.date, today);
    const QString from = timeInWords(invitation.start.time);
    if (invitation.start == yours)
        return QCoreApplication::translate("InvitationCard", "%1, %2 to %3", "a day, two times")
            .arg(day, from, timeInWords(invitation.end.time));
    const QString your = yours.date == invitation.start.date
                             ? timeInWords(yours.time)
                             : dayInWords(yours.date, today) + u' ' + timeInWords(yours.time);
    return QCoreApplication::translate("InvitationCard", "%1, %2 their time, %3 yours", "a day, two times")
        .arg(day, from, your);
}

} // namespace afterword
