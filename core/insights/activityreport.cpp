// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/activityreport.h"

#include "core/domain/questions.h"
#include "core/exchange/table/csvtable.h"
#include "core/schedule/plan/situation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityReport)
};

QString dateInWords(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString howOf(Channel channel)
{
    switch (channel) {
    case Channel::Email: return Words::tr("E-mail");
    case Channel::Phone: return Words::tr("Phone call");
    case Channel::Card: return Words::tr("Letter");
    case Channel::InPerson: return Words::tr("In person");
    }
    Q_UNREACHABLE();
}

QString howOf(InterviewKind kind)
{
    switch (kind) {
    case InterviewKind::Phone: return Words::tr("Phone call");
    case InterviewKind::Video: return Words::tr("Video call");
    case InterviewKind::OnSite: return Words::tr("On site");
    case InterviewKind::Other: return {};
    }
    Q_UNREACHABLE();
}

/// Draws up the entries of one application after the other.
class Drawing {
public:
    Drawing(const Search &search, const ReportSpan &span, Moment now)
        : m_search(search)
        , m_span(span)
        , m_now(now)
        , m_today(search.person.zone.date(now))
    {
    }

    void read(const Application &application)
    {
        m_application = &application;
        if (application.applied && *application.applied <= m_today)
            add(ReportEntry::Kind::Application, *application.applied, {}, {}, {});
        for (const Interview &interview : application.interviews)
            read(interview);
        for (const Message &message : application.messages)
            read(message);
    }

    std::vector<ReportEntry> entries() &&
    {
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const ReportEntry &a, const ReportEntry &b) {
            return std::tie(a.date, a.time) < std::tie(b.date, b.time);
        });
        return std::move(m_entries);
    }

private:
    void read(const Interview &interview)
    {
        if (!wasHeld(*m_application, interview, m_now))
            return;
        QStringList names;
        for (const Interviewer &one : interview.interviewers)
            names += nameOf(one.contact);
        names.removeAll(QString());
        add(ReportEntry::Kind::Interview, interview.startsAt(), names.join(u", "_s), howOf(interview.kind));
    }

    void read(const Message &message)
    {
        if (message.automatic || message.at > m_now)
            return;
        const auto kind = message.direction == Direction::In   ? ReportEntry::Kind::Received
                          : message.about == About::Networking ? ReportEntry::Kind::Contact
                                                               : ReportEntry::Kind::Sent;
        add(kind, message.at, message.contact ? nameOf(*message.contact) : QString(), howOf(message.channel));
    }

    QString nameOf(const ContactId &id) const
    {
        const Contact *contact = m_search.contacts.find(id);
        return contact ? contact->name : QString();
    }

    void add(ReportEntry::Kind kind, Moment moment, const QString &with, const QString &how)
    {
        const WallTime wall = m_search.person.zone.wallTime(moment);
        add(kind, wall.date, wall.time, with, how);
    }

    void add(ReportEntry::Kind kind, QDate date, std::optional<QTime> time, const QString &with,
             const QString &how)
    {
        if (!m_span.contains(date))
            return;
        ReportEntry entry{kind, date, time, m_application->company, m_application->role, {}, with, how, {}};
        if (kind == ReportEntry::Kind::Application) {
            entry.place = m_application->location;
            entry.result = result();
        }
        m_entries.push_back(std::move(entry));
    }

    /// What the company said: how the person answered is nobody's business.
    QString result() const
    {
        const Boxed<Outcome> &outcome = m_application->outcome;
        if (hasHappened(outcome, m_now) && outcome->kind == OutcomeKind::Rejected)
            return outcome->at ? Words::tr("Rejection, %1", "a date").arg(dayOf(*outcome->at))
                               : Words::tr("Rejection");
        if (hasOffer(*m_application, m_now))
            return Words::tr("Offer, %1", "a date").arg(dayOf(*m_application->offer.receivedAt));
        const bool talked =
            std::any_of(m_application->interviews.begin(), m_application->interviews.end(),
                        [&](const Interview &one) { return wasHeld(*m_application, one, m_now); });
        return talked ? Words::tr("Interview") : QString();
    }

    QString dayOf(Moment moment) const { return dateInWords(m_search.person.zone.date(moment)); }

    const Search &m_search;
    ReportSpan m_span;
    Moment m_now;
    QDate m_today;
    const Application *m_application = nullptr;
    std::vector<ReportEntry> m_entries;
};

} // namespace

int ActivityReport::count(ReportEntry::Kind kind) const
{
    return int(std::count_if(entries.begin(), entries.end(),
                             [&](const ReportEntry &entry) { return entry.kind == kind; }));
}

ActivityReport activityReport(const Search &search, const ReportSpan &span, Moment now)
{
    Drawing drawing(search, span, now);
    for (const Application &application : search.applications)
        drawing.read(application);
    return {search.person.name, span, search.person.zone.date(now), std::move(drawing).entries()};
}

ReportSpan monthSoFar(QDate today)
{
    return {today.addDays(1 - today.day()), today};
}

ReportSpan lastMonth(QDate today)
{
    const QDate last = today.addDays(-today.day());
    return {last.addDays(1 - last.day()), last};
}

QString nameOf(ReportEntry::Kind kind)
{
    switch (kind) {
    case ReportEntry::Kind::Application: return Words::tr("Application");
    case ReportEntry::Kind::Interview: return Words::tr("Interview");
    case ReportEntry::Kind::Contact: return Words::tr("Networking");
    case ReportEntry::Kind::Sent: return Words::tr("Message sent");
    case ReportEntry::Kind::Received: return Words::tr("Message received");
    }
    Q_UNREACHABLE();
}

QString countsInWords(const ActivityReport &report)
{
    using Kind = ReportEntry::Kind;
    QStringList counts;
    const auto add = [&](const QString &words, Kind kind) {
        if (report.count(kind) > 0)
            counts += words;
    };
    add(Words::tr("%n applications", nullptr, report.count(Kind::Application)), Kind::Application);
    add(Words::tr("%n interviews", nullptr, report.count(Kind::Interview)), Kind::Interview);
    add(Words::tr("%n networking contacts", nullptr, report.count(Kind::Contact)), Kind::Contact);
    add(Words::tr("%n messages sent", nullptr, report.count(Kind::Sent)), Kind::Sent);
    add(Words::tr("%n messages received", nullptr, report.count(Kind::Received)), Kind::Received);
    return counts.isEmpty() ? Words::tr("Nothing is recorded for these days.") : counts.join(u" · "_s);
}

QString inWords(const ReportSpan &span)
{
    return Words::tr("%1 to %2", "two dates")
        .arg(QLocale().toString(span.first, Words::tr("d MMMM yyyy", "a date in full")),
             QLocale().toString(span.last, Words::tr("d MMMM yyyy", "a date in full")));
}

QByteArray csvOf(const ActivityReport &report)
{
    QByteArray csv = csvHead({Words::tr("Date"), Words::tr("Time"), Words::tr("What"), Words::tr("Company"),
                              Words::tr("Role"), Words::tr("Place"), Words::tr("With"), Words::tr("How"),
                              Words::tr("Result")});
    for (const ReportEntry &entry : report.entries)
        csv += csvRow({dateInWords(entry.date),
                       entry.time ? QLocale().toString(*entry.time, QLocale::ShortFormat) : QString(),
                       nameOf(entry.kind), entry.company, entry.role, entry.place, entry.with, entry.how,
                       entry.result});
    return csv;
}

} // namespace afterword
