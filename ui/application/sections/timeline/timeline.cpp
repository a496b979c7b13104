// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/timeline/timeline.h"

#include "core/domain/followupkey.h"
#include "core/domain/questions.h"
#include "core/exchange/mail/quotes.h"
#include "ui/application/interviewwords.h"
#include "ui/application/outcomewords.h"
#include "ui/rulelooks.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString messageText(const Message &message, const Search &search)
{
    const Contact *contact = search.contacts.find(message.contact);
    if (message.direction == Direction::In) {
        const QString what = message.automatic ? Words::tr("Automatic message") : Words::tr("Answer");
        return contact ? Words::tr("%1 from %2", "a message, a name").arg(what, contact->name) : what;
    }
    QString what = aboutText(message.about);
    if (message.channel == Channel::Phone && message.about == About::Other)
        what = Words::tr("Call");
    else if (message.channel == Channel::InPerson && message.about == About::Other)
        what = Words::tr("Talk");
    return contact ? Words::tr("%1 to %2", "a message, a name").arg(what, contact->name) : what;
}

QString decisionText(const Decision &decision, const FollowUpKey &key, const Application &application,
                     const Search &search)
{
    FollowUp followUp;
    followUp.key = key;
    if (key.rule == Rule::OwnTask)
        followUp.application = application.id;
    if (key.rule == Rule::ThankYou || key.rule == Rule::ThankAndWithdraw)
        followUp.contact = ContactId{key.second};
    const QString title = followUpTitle(followUp, search);
    switch (decision.state) {
    case DecisionState::Done: return Words::tr("“%1”: done").arg(title);
    case DecisionState::Skipped: return Words::tr("“%1”: skipped").arg(title);
    case DecisionState::Snoozed: return Words::tr("“%1”: snoozed").arg(title);
    }
    Q_UNREACHABLE();
}

QString stageName(const Search &search, const StageId &id)
{
    const Stage *stage = search.stages.find(id);
    return stage ? stage->name : id.text;
}

class Gatherer {
public:
    Gatherer(const Application &application, const Search &search)
        : m_application(application)
        , m_search(search)
    {
    }

    std::vector<TimelineEntry> entries() &&
    {
        addDates();
        addMoves();
        for (const Interview &interview : m_application.interviews)
            addInterview(interview);
        for (const Message &message : m_application.messages)
            addMessage(message);
        for (const Decision &decision : m_search.decisions)
            addDecision(decision);
        for (const Document &document : m_application.documents) {
            if (document.sentAt)
                add(Kind::Document, *document.sentAt, Words::tr("Sent: %1", "a file").arg(document.title));
        }
        addEnd();
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const TimelineEntry &a, const TimelineEntry &b) { return b.at < a.at; });
        return std::move(m_entries);
    }

private:
    using Kind = TimelineEntry::Kind;

    void add(Kind kind, Moment at, const QString &what)
    {
        m_entries.push_back({kind, at, false, what, {}, {}, {}});
    }

    void addDay(Kind kind, QDate day, const QString &what)
    {
        if (day.isValid())
            m_entries.push_back(
                {kind, m_search.person.zone.moment(day, QTime(0, 0)), true, what, {}, {}, {}});
    }

    void addDates()
    {
        addDay(Kind::Added, m_application.added, Words::tr("Added to the board"));
        if (m_application.applied)
            addDay(Kind::Applied, *m_application.applied, Words::tr("Applied"));
    }

    void addMoves()
    {
        for (const StageMove &move : m_application.moves)
            add(Kind::Moved, move.at, Words::tr("Moved to %1").arg(stageName(m_search, move.to)));
    }

    void addInterview(const Interview &interview)
    {
        const QString name = interviewName(interview);
        add(Kind::Interview, interview.startsAt(),
            interview.cancelled ? Words::tr("%1, cancelled", "an interview").arg(name)
            : isOff(m_application, interview)
                ? Words::tr("%1, off since this ended", "an interview").arg(name)
                : name);
        m_entries.back().isOff = interview.cancelled || isOff(m_application, interview);
        if (interview.debrief.savedAt)
            add(Kind::Decision, *interview.debrief.savedAt, Words::tr("Debrief of %1 written").arg(name));
    }

    void addMessage(const Message &message)
    {
        QStringList text = {message.subject.trimmed(), newWordsOf(message.body).trimmed()};
        text.removeAll(QString());
        const Kind kind = message.direction == Direction::In ? Kind::Received : Kind::Sent;
        m_entries.push_back(
            {kind, message.at, false, messageText(message, m_search), text.join(u"\n\n"_s), message.id, {}});
    }

    void addDecision(const Decision &decision)
    {
        const std::optional<FollowUpKey> key = FollowUpKey::fromText(decision.followUp);
        if (key && isOf(*key, m_application))
            add(Kind::Decision, decision.at, decisionText(decision, *key, m_application, m_search));
    }

    void addEnd()
    {
        const Offer &offer = m_application.offer;
        if (offer.receivedAt)
            add(Kind::Offer, *offer.receivedAt, Words::tr("Offer received"));
        if (offer.writtenAt)
            add(Kind::Offer, *offer.writtenAt, Words::tr("Offer in writing"));
        if (offer.signedAt)
            add(Kind::Offer, *offer.signedAt, Words::tr("Offer signed"));
        if (m_application.outcome && m_application.outcome->at)
            add(Kind::Outcome, *m_application.outcome->at, outcomeInWords(m_application.outcome->kind));
    }

    const Application &m_application;
    const Search &m_search;
    std::vector<TimelineEntry> m_entries;
};

} // namespace

std::vector<TimelineEntry> timelineOf(const Application &application, const Search &search)
{
    return Gatherer(application, search).entries();
}

} // namespace afterword
