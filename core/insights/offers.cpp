// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/offers.h"

#include "core/schedule/agenda.h"
#include "core/schedule/plan/situation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Offers)
};

QString dateInWords(QDate date)
{
    return QLocale().toString(date, Words::tr("d MMMM", "a date without its year"));
}

std::vector<NotedThen> noted(const Application &application, QString DebriefNotes::*which)
{
    std::vector<NotedThen> all;
    for (const Interview &interview : application.interviews) {
        const QString text = (interview.debrief.*which).trimmed();
        if (!text.isEmpty())
            all.push_back({interview.round, text});
    }
    return all;
}

StandingOffer laidOut(const Application &application, const Zone &zone, Moment now)
{
    StandingOffer offer;
    offer.application = application.id;
    offer.company = application.company;
    offer.role = application.role;
    offer.salary = application.offer.pay.isEmpty() ? application.salary : application.offer.pay;
    offer.leave = application.offer.leave;
    offer.start = application.offer.start;
    offer.location = application.location;
    offer.remarks = application.remarks.trimmed();
    offer.deadline = application.offer.deadline;
    if (hasHappened(application.offer.writtenAt, now))
        offer.written = zone.date(*application.offer.writtenAt);
    offer.redFlags = noted(application, &DebriefNotes::redFlags);
    offer.wentWell = noted(application, &DebriefNotes::wentWell);
    offer.contribution = noted(application, &DebriefNotes::contribution);
    return offer;
}

/// Collects people, each once.
class Helpers {
public:
    explicit Helpers(const Search &search)
        : m_search(search)
    {
    }

    void add(const std::optional<ContactId> &id)
    {
        const Contact *contact = m_search.contacts.find(id);
        if (!contact || contact->team || m_known.contains(contact->id))
            return;
        m_known.insert(contact->id);
        m_all.push_back(contact);
    }

    std::vector<const Contact *> all() && { return std::move(m_all); }

private:
    const Search &m_search;
    QSet<ContactId> m_known;
    std::vector<const Contact *> m_all;
};

} // namespace

std::vector<StandingOffer> standingOffers(const Search &search, Moment now)
{
    std::vector<StandingOffer> offers;
    for (const Application &application : search.applications) {
        if (crossingFacts(application, search, now).offerToTell)
            offers.push_back(laidOut(application, search.person.zone, now));
    }
    std::stable_sort(offers.begin(), offers.end(), [](const StandingOffer &a, const StandingOffer &b) {
        if (a.deadline && b.deadline)
            return *a.deadline < *b.deadline;
        return a.deadline && !b.deadline;
    });
    return offers;
}

QString whatToSay(const std::vector<StandingOffer> &offers, QDate today)
{
    if (offers.size() < 2)
        return {};
    const StandingOffer &first = offers.front();
    if (!first.deadline)
        return Words::tr("None of them has a deadline. Tell each that another offer stands, and ask by when "
                         "they want your answer.");
    if (*first.deadline < today)
        return Words::tr(
                   "%1 wanted your answer by %2. Write to them today, even if only to ask for more time.")
            .arg(first.company, dateInWords(*first.deadline));
    const StandingOffer &next = offers[1];
    if (!next.deadline)
        return Words::tr("%1 wants your answer first, by %2. Ask %3 by when they want theirs, and tell them "
                         "about your other deadline.")
            .arg(first.company, dateInWords(*first.deadline), next.company);
    if (*next.deadline == *first.deadline)
        return Words::tr("%1 and %2 both want your answer by %3.")
            .arg(first.company, next.company, dateInWords(*first.deadline));
    return Words::tr(
               "%1 wants your answer first, by %2; %3 waits until %4. If you need longer, ask %1 for it "
               "before the day comes.")
        .arg(first.company, dateInWords(*first.deadline), next.company, dateInWords(*next.deadline));
}

std::vector<const Contact *> helpersOf(const Search &search, const Application &application, Moment now)
{
    Helpers helpers(search);
    helpers.add(application.recruiter);
    helpers.add(application.mainContact);
    for (const Application &other : search.applications) {
        for (const Message &message : other.messages) {
            if (message.about == About::Networking && message.direction == Direction::Out &&
                message.at <= now)
                helpers.add(message.contact);
        }
    }
    return std::move(helpers).all();
}

std::vector<Task> closingTasks(const Search &search, const Application &application, Moment now)
{
    const QDate today = search.person.zone.date(now);
    std::vector<Task> tasks;
    const auto add = [&](const QString &text, int days) {
        const bool known = std::any_of(application.tasks.begin(), application.tasks.end(),
                                       [&](const Task &task) { return task.text == text; });
        if (!known)
            tasks.push_back({{}, text, today.addDays(days), {}, {}});
    };
    for (const Contact *helper : helpersOf(search, application, now))
        add(Words::tr("Thank %1 and tell them how it ended").arg(helper->name), 2);
    // Those who are named have a note under Today; nobody is named here.
    const Agenda agenda(search, {}, now);
    for (const Application &other : search.applications) {
        if (agenda.withdrawsFromNobody(search, other))
            add(Words::tr("Find out whom to tell at %1 that you have signed elsewhere, and withdraw kindly")
                    .arg(other.company),
                1);
    }
    add(Words::tr("Tell your references that you have signed, and thank them"), 2);
    add(Words::tr("Export the whole search once, and put it where you keep your papers"), 3);
    return tasks;
}

} // namespace afterword
