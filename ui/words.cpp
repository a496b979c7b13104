// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr int daysOfAWeek = 7;

bool isTitle(QStringView word)
{
    static const std::array titles = {"dr"_L1,   "prof"_L1, "professor"_L1, "mr"_L1,  "mrs"_L1,
                                      "ms"_L1,   "mx"_L1,   "miss"_L1,      "sir"_L1, "dame"_L1,
                                      "herr"_L1, "frau"_L1, "rev"_L1,       "mme"_L1, "m"_L1};
    if (word.endsWith(u'.'))
        word.chop(1);
    return std::any_of(titles.begin(), titles.end(), [&](QLatin1StringView title) {
        return word.compare(title, Qt::CaseInsensitive) == 0;
    });
}

const Contact *personOf(const FollowUp &followUp, const Search &search)
{
    // find-contact is towards oneself: its key names the interviewer it is about.
    if (followUp.rule() == Rule::FindContact && !followUp.key.second.isEmpty())
        return search.contacts.find(ContactId{followUp.key.second});
    return search.contacts.find(followUp.contact);
}

/// The sentence with a name where somebody is known, else the one without.
QString toSomebody(const QString &name, const QString &withName, const QString &without)
{
    return name.isEmpty() ? without : withName.arg(name);
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString weekday(QDate date)
{
    return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::LongFormat);
}

} // namespace

QString shortName(const Contact &contact)
{
    if (!contact.givenName.isEmpty())
        return contact.givenName;
    const qsizetype space = contact.name.indexOf(u' ');
    if (space <= 0 || contact.name.contains(u','))
        return contact.name;
    const QString first = contact.name.left(space);
    return isTitle(first) ? contact.name : first;
}

namespace {

bool isUnwritten(const FollowUp &followUp)
{
    return followUp.cause.kind == Cause::Kind::OfferUnwritten ||
           followUp.cause.kind == Cause::Kind::OfferStillUnwritten;
}

/// What the person wrote down to do; where the task is gone, that it was one.
QString taskText(const FollowUp &followUp, const Search &search)
{
    const Task *task = search.task(TaskId{followUp.key.id}, followUp.application);
    const QString text = task ? task->text.simplified() : QString();
    return text.isEmpty() ? Words::tr("A task of your own") : text;
}

} // namespace

QString followUpTitle(const FollowUp &followUp, const Search &search)
{
    const Contact *contact = personOf(followUp, search);
    const QString name = contact ? shortName(*contact) : QString();
    const bool call = followUp.channel == Channel::Phone;
    switch (followUp.rule()) {
    case Rule::AskNextSteps: return Words::tr("Ask about the next steps");
    case Rule::Debrief: return Words::tr("Write the debrief");
    case Rule::ThankYou: return toSomebody(name, Words::tr("Note to %1"), Words::tr("Thank-you note"));
    case Rule::FindContact:
        return toSomebody(name, Words::tr("Find an address for %1"), Words::tr("Find an address"));
    case Rule::CircleBack:
        return toSomebody(name, Words::tr("Circle back to %1"),
                          Words::tr("Circle back to whoever arranged it"));
    case Rule::AskAboutApplication:
        return toSomebody(name, Words::tr("Ask %1 about the application"),
                          Words::tr("Ask about the application"));
    case Rule::CheckIn:
        if (call)
            return toSomebody(name, Words::tr("Call %1 to check in"), Words::tr("Call to check in"));
        return toSomebody(name, Words::tr("Check in with %1"), Words::tr("Check in"));
    case Rule::AskHr:
        return toSomebody(name, Words::tr("Ask %1 whether the job is open"),
                          Words::tr("Ask HR whether the job is open"));
    case Rule::GiveUp: return Words::tr("Close as “no answer”?");
    case Rule::ThankAndWithdraw:
        return toSomebody(name, Words::tr("Withdraw kindly, to %1"), Words::tr("Withdraw kindly"));
    case Rule::TellAboutOffer:
        return toSomebody(name, Words::tr("Tell %1 about your offer"),
                          Words::tr("Tell them about your offer"));
    case Rule::GetItSigned:
        return isUnwritten(followUp) ? Words::tr("Ask for the offer in writing")
                                     : Words::tr("Get the offer signed");
    case Rule::AnswerOffer: return Words::tr("Answer the offer");
    case Rule::ThankForRejection:
        return toSomebody(name, Words::tr("Thank %1 for the answer"), Words::tr("Thank them for the answer"));
    case Rule::Lessons: return Words::tr("Write down the lesson");
    case Rule::OwnTask: return taskText(followUp, search);
    case Rule::KeepSearching: return Words::tr("Add applications or contacts");
    }
    Q_UNREACHABLE();
}

QString dayInWords(QDate date, QDate today)
{
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    return std::abs(days) < daysOfAWeek ? weekday(date) : shortDate(date);
}

QString timeInWords(QTime time)
{
    // The C locale's short form has seconds.
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString byWhen(Moment due, const Zone &zone, Moment now)
{
    const WallTime wall = zone.wallTime(due);
    const QDate today = zone.date(now);
    const qint64 days = today.daysTo(wall.date);
    if (due < now) {
        if (days == 0)
            return Words::tr("was due at %1").arg(timeInWords(wall.time));
        if (days == -1)
            return Words::tr("was due yesterday");
        return Words::tr("was due on %1").arg(dayInWords(wall.date, today));
    }
    if (days == 0)
        return Words::tr("by %1").arg(timeInWords(wall.time));
    if (days < daysOfAWeek)
        return Words::tr("by %1, %2", "a day, a time")
            .arg(dayInWords(wall.date, today), timeInWords(wall.time));
    return Words::tr("by %1").arg(shortDate(wall.date));
}

QString whenInWords(Moment moment, const Zone &zone, Moment now)
{
    const WallTime wall = zone.wallTime(moment);
    const QDate today = zone.date(now);
    const qint64 days = today.daysTo(wall.date);
    if (days == 0)
        return Words::tr("at %1").arg(timeInWords(wall.time));
    if (std::abs(days) < daysOfAWeek)
        return Words::tr("%1, %2", "a day, a time").arg(dayInWords(wall.date, today), timeInWords(wall.time));
    return shortDate(wall.date);
}

QString fullMoment(Moment moment, const Zone &zone)
{
    const WallTime wall = zone.wallTime(moment);
    return Words::tr("%1, %2 (%3)", "a date in full, a time, a zone")
        .arg(QLocale().toString(wall.date, QLocale::LongFormat), timeInWords(wall.time), zone.id());
}

QString followUpLine(const FollowUp &followUp, const Search &search, Moment now)
{
    const QString title = followUpTitle(followUp, search);
    const Zone &zone = search.person.zone;
    switch (followUp.state) {
    case FollowUpState::Open:
    case FollowUpState::Late:
        return Words::tr("%1 %2", "a title, by when").arg(title, byWhen(followUp.due, zone, now));
    case FollowUpState::Held: return Words::tr("%1, on hold").arg(title);
    case FollowUpState::Snoozed:
    case FollowUpState::Upcoming: break;
    }
    const QDate today = zone.date(now);
    const QDate opens = zone.date(followUp.opens);
    const QString day = opens == today ? timeInWords(zone.time(followUp.opens)) : dayInWords(opens, today);
    if (followUp.state == FollowUpState::Snoozed)
        return Words::tr("%1, snoozed until %2").arg(title, day);
    return opens == today ? Words::tr("%1 from %2", "a title, a time").arg(title, day)
                          : Words::tr("%1, %2", "a title, a day").arg(title, day);
}

QString shortWhen(const FollowUp &followUp, const Zone &zone, Moment now)
{
    const QDate today = zone.date(now);
    const auto opens = [&] {
        const QDate day = zone.date(followUp.opens);
        return day == today ? timeInWords(zone.time(followUp.opens)) : dayInWords(day, today);
    };
    switch (followUp.state) {
    case FollowUpState::Open: return byWhen(followUp.due, zone, now);
    case FollowUpState::Late: {
        const qint64 days = zone.date(followUp.due).daysTo(today);
        if (days == 0)
            return byWhen(followUp.due, zone, now);
        return days == 1 ? Words::tr("1 day late") : Words::tr("%1 days late").arg(days);
    }
    case FollowUpState::Held: return Words::tr("on hold");
    case FollowUpState::Snoozed: return Words::tr("until %1").arg(opens());
    case FollowUpState::Upcoming: return Words::tr("from %1").arg(opens());
    }
    Q_UNREACHABLE();
}

QString asToolTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">"_s + plain.toHtmlEscaped() + u"</p>"_s;
}

} // namespace afterword
