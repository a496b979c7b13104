// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/standingmeanings.h"

#include "core/domain/questions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr std::chrono::days askedFor{30};
constexpr qsizetype mostRemembered = 2000; // letters
constexpr size_t lookedInto = 3;           // letters of an application that say something, or are a person's
constexpr size_t mostLookedAt = 8;         // with those of machines

QString nameOf(Meaning kind)
{
    switch (kind) {
    case Meaning::Rejection: return u"rejection"_s;
    case Meaning::Offer: return u"offer"_s;
    case Meaning::Invitation: return u"invitation"_s;
    case Meaning::Hold: return u"hold"_s;
    case Meaning::Promise: return u"promise"_s;
    case Meaning::Question: return u"question"_s;
    }
    Q_UNREACHABLE();
}

/// Whether it came by mail.
bool isLetter(const Message &message)
{
    return message.direction == Direction::In && message.channel == Channel::Email && !message.body.isEmpty();
}

/// When they wrote last; absent where nothing is to be looked into.
std::optional<Moment> latestWord(const Application &application, Moment now)
{
    std::optional<Moment> latest;
    if (application.outcome)
        return latest;
    for (const Message &one : application.messages) {
        const bool counts = (isAnswer(one) || isLetter(one)) && one.at <= now;
        if (counts && (!latest || one.at > *latest))
            latest = one.at;
    }
    return latest;
}

/// What hiring systems send by themselves: all else in a machine's letter is said to everybody.
bool mayBeOfMachine(Meaning kind)
{
    return kind == Meaning::Rejection || kind == Meaning::Offer || kind == Meaning::Invitation;
}

/// Their last letters by mail, the latest first.
std::vector<const Message *> latestLetters(const Application &application, Moment now)
{
    std::vector<const Message *> letters;
    for (const Message &one : application.messages) {
        if (isLetter(one) && one.at <= now)
            letters.push_back(&one);
    }
    std::stable_sort(letters.begin(), letters.end(),
                     [](const Message *a, const Message *b) { return a->at > b->at; });
    letters.resize(std::min(letters.size(), mostLookedAt));
    return letters;
}

/// Whether only their latest word can say it.
bool isOfLatest(Meaning kind)
{
    return kind != Meaning::Promise && kind != Meaning::Question;
}

bool wasAnswered(const Application &application, Moment came)
{
    return std::any_of(application.messages.begin(), application.messages.end(),
                       [&](const Message &one) { return one.direction == Direction::Out && one.at > came; });
}

/// Whether @p edit brought the letter @p id.
bool isNew(const Edit<Application> &edit, const MessageId &id)
{
    return !edit.before || !findById(edit.before->messages, id);
}

bool isAmongTasks(const Application &application, const QString &sentence)
{
    return std::any_of(application.tasks.begin(), application.tasks.end(),
                       [&](const Task &task) { return task.text.contains(sentence); });
}

bool stands(const LetterMeaning &meaning, const Application &application, Moment came, QDate today,
            Moment now)
{
    switch (meaning.kind) {
    case Meaning::Rejection: return true; // until the outcome
    case Meaning::Offer: return !application.offer.receivedAt;
    case Meaning::Invitation:
        return !wasAnswered(application, came) &&
               std::none_of(application.interviews.begin(), application.interviews.end(),
                            [&](const Interview &one) { return !one.cancelled && one.startsAt() > came; });
    case Meaning::Hold: return false; // nothing is to be done
    case Meaning::Promise: return meaning.date >= today && application.promisedDecision != meaning.date;
    case Meaning::Question:
        return now - came < askedFor && !wasAnswered(application, came) &&
               !isAmongTasks(application, meaning.sentence);
    }
    Q_UNREACHABLE();
}

} // namespace

QString StandingMeaning::name() const
{
    const QString all = u"means "_s + nameOf(meaning.kind) + u' ' + application.text + u' ' + letter.text;
    return all.simplified();
}

const std::vector<LetterMeaning> &StandingMeanings::read(const Message &letter, QDate day,
                                                         const BusinessCalendar &calendar)
{
    if (m_read.size() > mostRemembered)
        m_read.clear();
    Reading &known = m_read[letter.id.text];
    if (known.body != letter.body || known.day != day) {
        known = {letter.body, day, meaningsOf(letter.body, day, calendar)};
        if (letter.automatic)
            std::erase_if(known.meanings, [](const LetterMeaning &one) { return !mayBeOfMachine(one.kind); });
    }
    return known.meanings;
}

std::vector<StandingMeaning> StandingMeanings::of(const Application &application, const Search &search,
                                                  Moment now)
{
    const std::vector<const Message *> letters = latestLetters(application, now);
    if (application.outcome || letters.empty())
        return {};
    const Message *heard = lastAnswer(application, now); // a call, too, makes what was written before old
    const Zone &zone = search.person.zone;
    const BusinessCalendar week(search.person.weekend, {});
    std::vector<StandingMeaning> standing;
    std::vector<Meaning> said;
    size_t read = 0;
    for (const Message *letter : letters) {
        const std::vector<LetterMeaning> &meanings = this->read(*letter, zone.date(letter->at), week);
        if (letter->automatic && meanings.empty())
            continue; // a receipt behind a no doesn't take it back
        if (read++ == lookedInto)
            break;
        const bool isLatest = read == 1 && (!heard || letter->at >= heard->at);
        for (const LetterMeaning &one : meanings) {
            const bool isSaid = std::find(said.begin(), said.end(), one.kind) != said.end();
            if (isSaid || (isOfLatest(one.kind) && !isLatest))
                continue;
            said.push_back(one.kind); // what an earlier letter says of it is over
            if (stands(one, application, letter->at, zone.date(now), now))
                standing.push_back({application.id, letter->id, letter->at, one});
        }
    }
    return standing;
}

std::vector<StandingMeaning> StandingMeanings::ofAll(const Search &search, Moment now, size_t most)
{
    std::vector<std::pair<Moment, const Application *>> letters;
    for (const Application &application : search.applications) {
        if (const auto latest = latestWord(application, now))
            letters.emplace_back(*latest, &application);
    }
    const size_t count = std::min(most, letters.size());
    std::partial_sort(letters.begin(), letters.begin() + static_cast<qptrdiff>(count), letters.end(),
                      [](const auto &a, const auto &b) { return a.first > b.first; });
    letters.resize(count);
    std::vector<StandingMeaning> all;
    for (const auto &[at, application] : letters) {
        for (StandingMeaning &one : of(*application, search, now))
            all.push_back(std::move(one));
    }
    return all;
}

std::vector<StandingMeaning> StandingMeanings::ofNew(const Change &change, const Search &search, Moment now)
{
    std::vector<StandingMeaning> all;
    for (const Edit<Application> &edit : change.applications) {
        if (!edit.after)
            continue;
        for (StandingMeaning &one : of(*edit.after, search, now)) {
            // What one letter says comes together.
            const bool isSaid =
                !all.empty() && all.back().application == one.application && all.back().letter == one.letter;
            if (!isSaid && isNew(edit, one.letter))
                all.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<StandingMeaning>
StandingMeanings::ofLetter(const Message &letter, const ApplicationId &application, const Person &person)
{
    if (!isLetter(letter))
        return {};
    std::vector<StandingMeaning> all;
    for (const LetterMeaning &one :
         read(letter, person.zone.date(letter.at), BusinessCalendar(person.weekend, {})))
        all.push_back({application, letter.id, letter.at, one});
    return all;
}

} // namespace afterword
