// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardfacts.h"

#include "core/base/asshown.h"
#include "core/domain/personnames.h"
#include "core/domain/questions.h"
#include "core/schedule/next.h"
#include "ui/rulelooks.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CardFacts)
};

QString outcomeInWords(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Rejected: return Words::tr("They said no");
    case OutcomeKind::Withdrawn: return Words::tr("You withdrew");
    case OutcomeKind::NoAnswer: return Words::tr("No answer");
    case OutcomeKind::Declined: return Words::tr("You declined");
    case OutcomeKind::Accepted: return Words::tr("Signed");
    }
    Q_UNREACHABLE();
}

QString apart(const QString &when)
{
    return u"· "_s + when;
}

/// The name that @p title says; empty where it names nobody.
QString nameIn(const QString &title, const FollowUp &followUp, const Search &search)
{
    const Contact *contact = search.contacts.find(followUp.contact);
    if (!contact)
        return {};
    for (const QString &name : {contact->name, shortName(*contact)}) {
        if (!name.isEmpty() && title.contains(name))
            return name;
    }
    return {};
}

void sayNext(CardFacts &card, const Application &application, const Search &search,
             std::span<const FollowUp> followUps, Moment now)
{
    const FollowUp *next = nextFollowUp(followUps);
    const Interview *interview = upcomingInterview(application, now);
    const bool nextIsNow = next && isDue(*next);
    if (interview && !application.outcome && !nextIsNow) {
        const Zone &zone = search.person.zone;
        const Moment start = interview->startsAt();
        card.icon = Icon::Calendar;
        card.tone = CardFacts::Tone::Plain;
        card.next = Words::tr("Interview");
        card.when =
            apart(start <= now ? Words::tr("until %1").arg(timeInWords(zone.time(interview->endsAt())))
                               : whenInWords(start, zone, now));
        card.fullTime = fullMoment(start, interview->zone);
        return;
    }
    if (next) {
        card.icon = next->state == FollowUpState::Late ? Icon::Warning : iconFor(*next);
        card.tone = next->state == FollowUpState::Late ? CardFacts::Tone::Warning
                    : nextIsNow                        ? CardFacts::Tone::Plain
                                                       : CardFacts::Tone::Muted;
        card.next = followUpTitle(*next, search);
        card.whom = nameIn(card.next, *next, search);
        card.when = shortWhen(*next, search.person.zone, now);
        if (next->state == FollowUpState::Open) // "Note to Dana by 20:00" reads by itself
            card.whenInBrief = whenInBrief(*next, search.person.zone, now);
        else
            card.when = apart(card.when);
        if (next->state == FollowUpState::Late)
            card.whenInBrief = apart(Words::tr("late"));
        else if (!nextIsNow && next->state != FollowUpState::Held)
            card.whenInBrief =
                apart(dayInWords(search.person.zone.date(next->opens), search.person.zone.date(now)));
        card.fullTime = fullMoment(nextIsNow ? next->due : next->opens, search.person.zone);
        return;
    }
    card.next = application.outcome ? outcomeInWords(application.outcome->kind) : Words::tr("Nothing due");
}

void sayPeople(CardFacts &card, const Application &application, const Search &search, Moment now)
{
    const Interview *latest = latestInterview(application, now);
    const Interview *shown = latest ? latest : upcomingInterview(application, now);
    if (!shown)
        return;
    int thanked = 0;
    for (const Interviewer &interviewer : shown->interviewers) {
        const Contact *contact = search.contacts.find(interviewer.contact);
        if (!contact || contact->team) // nobody owes a mailbox a note
            continue;
        const bool done = latest && wasThanked(application, *shown, interviewer.contact, now);
        thanked += done ? 1 : 0;
        card.faces.push_back({initialsOf(contact->name), done});
    }
    if (latest && !card.faces.empty())
        card.thanked = Words::tr("%1 of %2 thanked").arg(thanked).arg(card.faces.size());
}

QString timeInStage(const Application &application, const Search &search, Moment now)
{
    const Zone &zone = search.person.zone;
    QDate since = application.applied.value_or(application.added);
    const auto arrival = std::find_if(application.moves.rbegin(), application.moves.rend(),
                                      [&](const StageMove &move) { return move.to == application.stage; });
    if (arrival != application.moves.rend())
        since = zone.date(arrival->at);
    if (!since.isValid())
        return {};
    const qint64 days = since.daysTo(zone.date(now));
    if (days <= 0)
        return Words::tr("today");
    return Words::tr("%n days", nullptr, static_cast<int>(days));
}

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = letters.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

/// The first letter or digit; of a name that has neither, the first sign.
QString companyInitial(const QString &company)
{
    const auto letter = std::find_if(company.begin(), company.end(),
                                     [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return firstLetter(letter == company.end() ? company : company.mid(letter - company.begin()));
}

} // namespace

int hueOf(const QString &company)
{
    // Spelled out by hand, since qHash() may differ from one start to the next.
    quint32 sum = 2166136261U;
    const QString folded = company.toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            sum = (sum ^ c.unicode()) * 16777619U;
    }
    return static_cast<int>((sum ^ (sum >> 15U)) % companyHues);
}

QString initialsOf(const QString &name)
{
    const QStringList words = nameWords(asShown(name));
    if (words.isEmpty())
        return u"?"_s;
    return words.size() == 1 ? firstLetter(words.first())
                             : firstLetter(words.first()) + firstLetter(words.last());
}

QString CardFacts::spoken() const
{
    QStringList parts{company};
    if (!role.isEmpty())
        parts << role;
    if (!tags.isEmpty())
        parts << tagLine();
    parts << nextLine();
    if (!thanked.isEmpty())
        parts << thanked;
    if (!inStage.isEmpty())
        parts << Words::tr("in this stage: %1").arg(inStage);
    if (!match.isEmpty())
        parts << match;
    return parts.join(u", "_s);
}

QString CardFacts::tagLine() const
{
    return tags.isEmpty() ? QString() : Words::tr("Tags: %1").arg(tags.join(u", "_s));
}

QString CardFacts::nextLine() const
{
    return when.isEmpty() ? next : next + u' ' + when;
}

CardFacts cardFacts(const Application &application, const Search &search, std::span<const FollowUp> followUps,
                    Moment now, bool owesAWord)
{
    CardFacts card;
    card.company = asShown(application.company).simplified();
    card.initial = companyInitial(card.company);
    card.hue = hueOf(card.company);
    card.role = asShown(application.role).simplified();
    for (const QString &tag : application.tags)
        card.tags << asShown(tag).simplified();
    sayNext(card, application, search, followUps, now);
    if (owesAWord) {
        card.icon = Icon::Person;
        card.tone = CardFacts::Tone::Plain;
        card.next = Words::tr("Find out whom to tell");
    }
    sayPeople(card, application, search, now);
    card.inStage = timeInStage(application, search, now);
    return card;
}

} // namespace afterword
