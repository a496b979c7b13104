// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/move/movepages.h"

#include "core/domain/questions.h"
#include "core/meaning/lettermeaning.h"
#include "core/schedule/dates/businesscalendar.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QCoreApplication>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What the pages share: the card, the day, and how a date becomes a moment.
class Words {
    Q_DECLARE_TR_FUNCTIONS(MovePages)
};

class PageBase : public MovePage {
public:
    PageBase(const Application &application, const Search &search, Moment now)
        : m_application(application)
        , m_search(search)
        , m_now(now)
        , m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(8);
    }

protected:
    const Application &application() const { return m_application; }
    const Search &search() const { return m_search; }
    Moment now() const { return m_now; }
    QDate today() const { return m_search.person.zone.date(m_now); }
    QVBoxLayout *column() const { return m_layout; }

    DateField *dateField(DayMeant meant, const QString &name, const QString &placeholder)
    {
        auto *field = new DateField(meant, name, placeholder, this);
        field->setToday([this] { return today(); });
        return field;
    }

    TextField *nameField(const QString &name, const QString &placeholder)
    {
        auto *field = new TextField(name, placeholder, this);
        QStringList names;
        for (const Contact &contact : m_search.contacts) {
            if (isOfApplication(contact, m_application))
                names << contact.name;
        }
        auto *known = new QCompleter(names, field);
        known->setCaseSensitivity(Qt::CaseInsensitive);
        field->edit()->setCompleter(known);
        return field;
    }

    /// What happened on the day in @p field: now where it is today, else when the working day begins.
    Result<Moment> pastMoment(const DateField &field) const
    {
        const std::optional<QDate> day = field.date();
        if (!day)
            return Error{field.hint()};
        if (*day > today())
            return Error{Words::tr("That day is still ahead.")};
        return *day == today() ? m_now : m_search.person.zone.moment(*day, m_search.policy.workDayStart);
    }

private:
    Application m_application;
    const Search &m_search;
    Moment m_now;
    QVBoxLayout *m_layout;
};

class OfferPage : public PageBase {
public:
    OfferPage(const Application &card, const Search &facts, Moment now)
        : PageBase(card, facts, now)
        , m_received(dateField(DayMeant::Gone, Words::tr("Received"), Words::tr("a day")))
        , m_deadline(dateField(DayMeant::Ahead, Words::tr("Their deadline"), Words::tr("none was named")))
    {
        m_received->setDate(today());
        m_deadline->setDate(card.offer.deadline);
        auto *form = new Form;
        form->add(Words::tr("Received"), m_received);
        form->add(Words::tr("Their deadline"), m_deadline);
        column()->addLayout(form);
        setFocusProxy(m_received->edit());
    }

    QString title() const override { return Words::tr("An offer from %1").arg(application().company); }
    QString why() const override
    {
        return Words::tr("With their deadline, you are reminded to answer in time.");
    }
    Result<MoveAnswer> answer() const override
    {
        const Result<Moment> received = pastMoment(*m_received);
        if (!received)
            return received.error();
        if (!m_deadline->typed().trimmed().isEmpty() && !m_deadline->date())
            return Error{m_deadline->hint()};
        if (m_deadline->date() && *m_deadline->date() < search().person.zone.date(*received))
            return Error{Words::tr("Their deadline is before the day on which the offer came.")};
        return MoveAnswer(ReceivedOffer{*received, m_deadline->date()});
    }

private:
    DateField *m_received;
    DateField *m_deadline;
};

class SignaturePage : public PageBase {
public:
    SignaturePage(const Application &card, const Search &facts, Moment now)
        : PageBase(card, facts, now)
        , m_signed(dateField(DayMeant::Gone, Words::tr("Signed on"), Words::tr("a day")))
    {
        auto *form = new Form;
        form->add(Words::tr("Signed on"), m_signed);
        column()->addLayout(form);
        setFocusProxy(m_signed->edit());
    }

    QString title() const override { return Words::tr("Is it signed with %1?").arg(application().company); }
    QString why() const override
    {
        return Words::tr(
            "An offer counts when it is signed. Until the ink is dry you are free to go on looking, and "
            "Afterword keeps the other applications alive.");
    }
    Result<MoveAnswer> answer() const override
    {
        if (m_signed->typed().trimmed().isEmpty())
            return Error{Words::tr("On which day was it signed? Without that it is not accepted yet.")};
        const Result<Moment> at = pastMoment(*m_signed);
        if (!at)
            return at.error();
        return MoveAnswer(SignedOffer{*at});
    }

private:
    DateField *m_signed;
};

class EndingPage : public PageBase {
public:
    EndingPage(const Application &card, const Search &facts, Moment now)
        : PageBase(card, facts, now)
        , m_kinds(new QButtonGroup(this))
        , m_when(dateField(DayMeant::Gone, Words::tr("When"), Words::tr("a day")))
        , m_toldBy(nameField(Words::tr("Who told you"), Words::tr("nobody in particular")))
    {
        add(OutcomeKind::Rejected, Words::tr("They said &no"));
        add(OutcomeKind::Withdrawn, Words::tr("I &withdrew"));
        if (card.offer.receivedAt)
            add(OutcomeKind::Declined, Words::tr("I &declined their offer"));
        add(OutcomeKind::NoAnswer, Words::tr("No &answer came"));
        m_kinds->buttons().constFirst()->setChecked(true);
        proposeDay();
        m_toldBy->startOver(lastToWrite());
        auto *form = new Form;
        form->add(Words::tr("When"), m_when);
        form->add(Words::tr("Who told you"), m_toldBy);
        column()->addLayout(form);
        connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
            m_toldBy->setEnabled(kind() == OutcomeKind::Rejected);
            proposeDay();
        });
        setFocusProxy(m_kinds->buttons().constFirst());
    }

    QString title() const override { return Words::tr("How did it end with %1?").arg(application().company); }
    QString why() const override
    {
        return Words::tr("It decides what is kind to do next: thanking them for the answer, or telling them "
                         "that you withdraw.");
    }
    Result<MoveAnswer> answer() const override
    {
        const Result<Moment> at = pastMoment(*m_when);
        if (!at)
            return at.error();
        const bool told = kind() == OutcomeKind::Rejected;
        return MoveAnswer(Ending{kind(), *at, told ? m_toldBy->typed().simplified() : QString()});
    }

private:
    void add(OutcomeKind kind, const QString &text)
    {
        auto *button = new QRadioButton(text);
        m_kinds->addButton(button, static_cast<int>(kind));
        column()->addWidget(button);
    }
    OutcomeKind kind() const { return static_cast<OutcomeKind>(m_kinds->checkedId()); }
    /// The day of their letter where that says no, else today; a day that was typed stays.
    void proposeDay()
    {
        if (m_proposed && m_when->date() != m_proposed)
            return;
        const Message *last = lastAnswer(application(), now());
        const QDate came = last ? search().person.zone.date(last->at) : today();
        const bool saysNo = last && kind() == OutcomeKind::Rejected && isRejection(*last, came);
        m_proposed = saysNo ? came : today();
        m_when->setDate(*m_proposed);
    }
    bool isRejection(const Message &letter, QDate came) const
    {
        const auto meanings = meaningsOf(letter.body, came, BusinessCalendar(search().person.weekend, {}));
        return std::any_of(meanings.begin(), meanings.end(),
                           [](const LetterMeaning &one) { return one.kind == Meaning::Rejection; });
    }
    /// Who wrote last, since that letter is most often the one that ends it; empty where nobody did.
    QString lastToWrite() const
    {
        const Message *last = lastAnswer(application(), now());
        const Contact *contact = last ? search().contacts.find(last->contact) : nullptr;
        return contact ? contact->name : QString();
    }

    QButtonGroup *m_kinds;
    DateField *m_when;
    TextField *m_toldBy;
    std::optional<QDate> m_proposed;
};

class InterviewPage : public PageBase {
public:
    InterviewPage(const Application &card, const Search &facts, Moment now)
        : PageBase(card, facts, now)
        , m_day(dateField(DayMeant::Near, Words::tr("Day"), Words::tr("such as Friday, or 4 Dec")))
        , m_from(new TextField(Words::tr("From"), Words::tr("such as 14:30"), this))
        , m_until(new TextField(Words::tr("Until"), Words::tr("an hour later"), this))
        , m_people(nameField(Words::tr("With whom"), Words::tr("names, separated by commas")))
    {
        auto *form = new Form;
        form->add(Words::tr("Day"), m_day);
        form->add(Words::tr("From"), m_from);
        form->add(Words::tr("Until"), m_until);
        form->add(Words::tr("With whom"), m_people);
        column()->addLayout(form);
        setFocusProxy(m_day->edit());
    }

    QString title() const override
    {
        return Words::tr("When is the interview with %1, or when was it?").arg(application().company);
    }
    QString why() const override
    {
        return Words::tr(
            "In your own time zone. The notes afterwards are planned from it, one for each person.");
    }
    Result<MoveAnswer> answer() const override
    {
        const std::optional<QDate> day = m_day->date();
        if (!day)
            return Error{m_day->typed().trimmed().isEmpty()
                             ? Words::tr("On which day? If that is still open, leave it for later.")
                             : m_day->hint()};
        const std::optional<QTime> from = timeFromWords(m_from->typed());
        if (!from)
            return Error{timeHint()};
        const WallTime start{*day, *from};
        const std::optional<WallTime> end = endOrUsual(m_until->typed(), start);
        if (!end)
            return Error{endHint()};
        QStringList names;
        for (const QString &name : m_people->typed().split(u',')) {
            if (!name.simplified().isEmpty() && !names.contains(name.simplified(), Qt::CaseInsensitive))
                names << name.simplified();
        }
        return MoveAnswer(ArrangedInterview{start, *end, names});
    }

private:
    DateField *m_day;
    TextField *m_from;
    TextField *m_until;
    TextField *m_people;
};

class ReopeningPage : public PageBase {
public:
    using PageBase::PageBase;

    QString title() const override { return Words::tr("Is %1 open again?").arg(application().company); }
    QString why() const override
    {
        const std::optional<Moment> at = application().outcome->at;
        if (!at)
            return Words::tr("It has ended. What you noted then moves to its remarks.");
        const QString day = dayInWords(search().person.zone.date(*at), today());
        return Words::tr("It ended (%1). What you noted then moves to its remarks.").arg(day);
    }
    Result<MoveAnswer> answer() const override { return MoveAnswer(Reopened{}); }
};

} // namespace

MovePage *movePage(MoveTopic topic, const Application &application, const Search &search, Moment now)
{
    switch (topic) {
    case MoveTopic::Reopening: return new ReopeningPage(application, search, now);
    case MoveTopic::Interview: return new InterviewPage(application, search, now);
    case MoveTopic::Offer: return new OfferPage(application, search, now);
    case MoveTopic::Signature: return new SignaturePage(application, search, now);
    case MoveTopic::Ending: return new EndingPage(application, search, now);
    }
    Q_UNREACHABLE();
}

} // namespace afterword
