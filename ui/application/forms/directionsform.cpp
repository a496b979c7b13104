// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/directionsform.h"

#include "ui/parts/dates.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/followups/followupwords.h"
#include "ui/parts/sentence.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int mostDays = 365;
constexpr int daysOfAWeek = 7;
constexpr int daysOfAWorkingWeek = 5;

/// A number of days from 1 to a year, or none; absent where @p text is neither. @p week: how many days make
/// one.
std::optional<std::optional<int>> daysFrom(const QString &text, int week)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return std::optional<std::optional<int>>(std::in_place, std::nullopt);
    const std::optional<int> days = daysFromWords(typed, week);
    if (!days || *days < 1 || *days > mostDays)
        return {};
    return std::optional<int>(*days);
}

QString daysText(const std::optional<int> &days)
{
    return days ? QString::number(*days) : QString();
}

/// The way as it ends the sentence.
QString byChannel(Channel channel)
{
    switch (channel) {
    case Channel::Email: return DirectionsForm::tr("by e-mail");
    case Channel::Phone: return DirectionsForm::tr("by phone");
    case Channel::Card: return DirectionsForm::tr("by card");
    case Channel::InPerson: return DirectionsForm::tr("in person");
    }
    Q_UNREACHABLE();
}

Committed noNumber()
{
    return {Committed::State::NotUnderstood,
            DirectionsForm::tr("Write a number of days from 1 to %1, or nothing.").arg(mostDays)};
}

} // namespace

DirectionsForm::DirectionsForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_goAhead(new QCheckBox(tr("“Do keep asking”"), this))
    , m_noContact(new QCheckBox(tr("“Don’t call us, we’ll call you”"), this))
    , m_notBefore(new DateField(DayMeant::Ahead, tr("Not before"), tr("date", "a gap in a sentence"), this))
{
    m_goAhead->setToolTip(tr("Check-ins go on until it is time to close."));
    m_noContact->setToolTip(tr("Check-ins are held back."));
    m_notBefore->setToday([this] { return m_context.today(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    addPeople(layout);
    addCadence(layout);
    layout->addLayout(sentence(tr("Don’t ask before %1.", "a field for a date"), {m_notBefore}));
    layout->addWidget(m_goAhead);
    layout->addWidget(m_noContact);

    m_notBefore->setCommitDate([this](const std::optional<QDate> &date) {
        return edit([&](Directions &directions) { directions.notBefore = date; });
    });
    connect(m_goAhead, &QCheckBox::clicked, this, [this](bool on) {
        edit([&](Directions &directions) { directions.goAhead = on; });
        refresh(Reading::Keep);
    });
    connect(m_noContact, &QCheckBox::clicked, this, [this](bool on) {
        edit([&](Directions &directions) { directions.noContact = on; });
        refresh(Reading::Keep);
    });
}

void DirectionsForm::addPeople(QVBoxLayout *layout)
{
    m_contact =
        new ContactField(m_context.editor(), tr("Ask this person"), tr("name", "a gap in a sentence"), this);
    m_contact->setPick([this](const PickedContact &picked) {
        Application after = *m_context.application();
        after.directions.contact = picked.id;
        return m_context.editor().make(Step{joined(picked.adding, put(m_context.search(), after)),
                                            tr("change of whom to ask at %1").arg(after.company)});
    });
    m_channel = new ChoiceField(tr("How to reach them"), this);
    m_channel->addChoice(tr("any way"), {});
    for (const Channel channel : {Channel::Email, Channel::Phone, Channel::Card, Channel::InPerson})
        m_channel->addChoice(byChannel(channel), toText(channel));
    connect(m_channel, &ChoiceField::chosen, this, [this](const QString &value) {
        edit([&](Directions &directions) {
            const Result<Channel> chosen = fromText<Channel>(value);
            directions.channel = chosen ? std::optional(*chosen) : std::nullopt;
        });
        refresh(Reading::Keep);
    });
    layout->addLayout(sentence(tr("Please contact %1 %2.", "fields: a person, a way such as 'by e-mail'"),
                               {m_contact, m_channel}));
}

void DirectionsForm::addCadence(QVBoxLayout *layout)
{
    m_every = new TextField(tr("Ask every so many business days"), tr("number", "a gap in a sentence"), this);
    m_every->setCommitsOnPause(false);
    m_every->setCommit([this](const QString &typed) -> Committed {
        const auto days = daysFrom(typed, daysOfAWorkingWeek);
        if (!days)
            return noNumber();
        return PanelContext::committed(
            edit([&](Directions &directions) { directions.everyBusinessDays = *days; }));
    });
    layout->addLayout(sentence(tr("Ask again every %1 business days.", "a field for a number"), {m_every}));

    m_giveUp = new TextField(tr("Days of silence before closing"), {}, this);
    m_giveUp->edit()->setAccessibleDescription(tr("as in Settings"));
    m_giveUp->setCommitsOnPause(false);
    m_giveUp->setCommit([this](const QString &typed) -> Committed {
        const auto days = daysFrom(typed, daysOfAWeek);
        if (!days)
            return noNumber();
        return PanelContext::committed(
            m_context.edit([&](Application &application) { application.giveUpAfterDays = *days; }));
    });
    layout->addLayout(
        sentence(tr("You close it after %1 days of silence.", "a field for a number"), {m_giveUp}));
}

bool DirectionsForm::edit(const std::function<void(Directions &)> &change)
{
    const Application *shown = m_context.application();
    if (!shown)
        return false;
    return m_context.edit([&](Application &application) { change(application.directions); },
                          tr("change of what %1 said").arg(shown->company));
}

void DirectionsForm::refresh(Reading reading)
{
    const Application *shown = m_context.application();
    if (!shown)
        return;
    const Application application = *shown;
    const Directions &directions = application.directions;
    m_giveUp->edit()->setPlaceholderText(QString::number(m_context.search().policy.giveUpAfterDays));
    m_goAhead->setChecked(directions.goAhead);
    m_noContact->setChecked(directions.noContact);
    m_channel->setValue(directions.channel ? toText(*directions.channel) : QString());
    m_contact->setOrganization(application.company);
    give(m_notBefore, directions.notBefore, reading);
    give(m_contact, directions.contact, reading);
    give(m_every, daysText(directions.everyBusinessDays), reading);
    give(m_giveUp, daysText(application.giveUpAfterDays), reading);
}

} // namespace afterword
