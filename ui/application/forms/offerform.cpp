// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/forms/offerform.h"

#include "core/base/localdays.h"
#include "core/edits/closing.h"
#include "ui/application/forms/offerguesses.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/fields/textfield.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace afterword {

namespace {

QString redFlagsOf(const Application &application)
{
    QStringList flags;
    for (const Interview &interview : application.interviews) {
        const QString noted = interview.debrief.redFlags.trimmed();
        if (!noted.isEmpty())
            flags += OfferForm::tr("%1: %2", "a round, its red flags").arg(interview.round, noted);
    }
    return flags.join(u'\n');
}

} // namespace

OfferForm::OfferForm(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_received(momentField(tr("Received"), &Offer::receivedAt))
    , m_deadline(new DateField(DayMeant::Ahead, tr("Their deadline"), tr("no date"), this))
    , m_written(momentField(tr("In writing"), &Offer::writtenAt))
    , m_signed(momentField(tr("Signed"), &Offer::signedAt))
    , m_pay(textField(tr("Pay"), tr("such as 72,000 a year"), &Offer::pay))
    , m_start(new DateField(DayMeant::Ahead, tr("First day"), tr("no date"), this))
    , m_leave(textField(tr("Paid leave"), tr("such as 30 days"), &Offer::leave))
    , m_guesses(new OfferGuesses(m_context, this))
    , m_unheeded(new PlainLabel(TextLook::Secondary, this))
    , m_redFlags(new PlainLabel(TextLook::Body, this))
{
    m_deadline->setToday([this] { return m_context.today(); });
    m_deadline->setCommit([this](const QString &typed) -> Committed {
        const std::optional<QDate> date = m_deadline->date();
        if (!date && !typed.trimmed().isEmpty())
            return {Committed::State::NotUnderstood, m_deadline->hint()};
        const std::optional<QDate> before = received();
        const QString read = m_deadline->howRead();
        Committed committed = PanelContext::committed(edit([&](Offer &offer) { offer.deadline = date; }));
        const std::optional<QDate> came = received();
        const bool isBefore = date && came && *date < *came;
        if (isBefore)
            committed.hint = tr("That is before the day on which the offer came. Is it the right day?");
        else if (came && !before)
            committed.hint = tr("Taken as received: %1. Change that above if the offer came on another day.")
                                 .arg(weekdayAndDay(*came, m_context.today()));
        else
            committed.hint = read;
        return committed;
    });
    m_start->setToday([this] { return m_context.today(); });
    m_start->setCommitDate(
        [this](const std::optional<QDate> &date) { return edit([&](Offer &offer) { offer.start = date; }); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *form = new Form;
    form->add(tr("Received"), m_received);
    form->add(tr("Their deadline"), m_deadline);
    form->add(tr("In writing"), m_written);
    form->add(tr("Signed"), m_signed);
    form->add(tr("Pay"), m_pay);
    form->add(tr("First day"), m_start);
    form->add(tr("Paid leave"), m_leave);
    layout->addLayout(form);
    layout->addWidget(m_guesses);
    connect(m_guesses, &OfferGuesses::taken, this, &OfferForm::take);
    m_unheeded->setText(tr("Without the day on which it was received, you aren’t reminded of this offer."));
    layout->addWidget(m_unheeded);
    layout->addWidget(m_redFlags);
}

DateField *OfferForm::momentField(const QString &name, std::optional<Moment> Offer::*member)
{
    auto *field = new DateField(DayMeant::Gone, name, tr("not yet"), this);
    field->setToday([this] { return m_context.today(); });
    field->setCommitDate([this, member](const std::optional<QDate> &date) {
        return edit([&](Offer &offer) {
            offer.*member = date ? std::optional(m_context.momentOn(*date)) : std::nullopt;
        });
    });
    return field;
}

TextField *OfferForm::textField(const QString &name, const QString &placeholder, QString Offer::*member)
{
    auto *field = new TextField(name, placeholder, this);
    field->setCommit([this, member](const QString &typed) {
        return PanelContext::committed(edit([&](Offer &offer) { offer.*member = typed; }));
    });
    return field;
}

bool OfferForm::edit(const std::function<void(Offer &)> &change)
{
    const Application *shown = m_context.application();
    if (!shown)
        return false;
    return m_context.edit(
        [&](Application &application) {
            const bool hadCome = application.offer.receivedAt.has_value();
            change(application.offer);
            if (!hadCome) // the day that is taken away stays away
                takeAsReceived(application, m_context.search(), m_context.now());
        },
        tr("change to %1’s offer").arg(shown->company));
}

void OfferForm::take(const OfferTerm &term)
{
    edit([&](Offer &offer) {
        switch (term.kind) {
        case OfferTerm::Kind::Pay: offer.pay = term.pay; break;
        case OfferTerm::Kind::Deadline: offer.deadline = term.date; break;
        case OfferTerm::Kind::FirstDay: offer.start = term.date; break;
        }
    });
}

std::optional<QDate> OfferForm::received() const
{
    const Application *shown = m_context.application();
    return shown && shown->offer.receivedAt ? std::optional(m_context.zone().date(*shown->offer.receivedAt))
                                            : std::nullopt;
}

void OfferForm::refresh(Reading reading)
{
    const Application *shown = m_context.application();
    if (!shown)
        return;
    const Application application = *shown;
    const Offer &offer = application.offer;
    const auto day = [&](const std::optional<Moment> &moment) {
        return moment ? std::optional(m_context.zone().date(*moment)) : std::nullopt;
    };
    give(m_received, day(offer.receivedAt), reading);
    give(m_deadline, offer.deadline, reading);
    give(m_written, day(offer.writtenAt), reading);
    give(m_signed, day(offer.signedAt), reading);
    give(m_pay, offer.pay, reading);
    give(m_start, offer.start, reading);
    give(m_leave, offer.leave, reading);
    m_guesses->refresh();
    m_unheeded->setVisible(!offer.receivedAt && offer != Offer{});
    const QString flags = redFlagsOf(application);
    m_redFlags->setVisible(!flags.isEmpty());
    m_redFlags->setText(tr("What rubbed you the wrong way:\n%1").arg(flags));
}

void OfferForm::begin()
{
    m_received->setFocus();
}

} // namespace afterword
