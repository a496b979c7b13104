// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reason.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The names and days that go into a reason.
class Facts {
    Q_DECLARE_TR_FUNCTIONS(Reason)

public:
    Facts(const FollowUp &followUp, const Search &search)
        : m_followUp(followUp)
        , m_search(search)
        , m_application(search.applications.find(followUp.application))
    {
        if (!m_application || !followUp.interview)
            return;
        const auto &interviews = m_application->interviews;
        const auto found = std::find_if(interviews.begin(), interviews.end(),
                                        [&](const Interview &one) { return one.id == *followUp.interview; });
        if (found != interviews.end())
            m_interview = &*found;
    }

    QString sentence() const;

private:
    QString company() const { return m_application ? m_application->company : QString(); }

    QString companyOf(const QString &application) const
    {
        const Application *other = m_search.applications.find(ApplicationId{application});
        return other ? other->company : application;
    }

    QString nameOf(const std::optional<ContactId> &id, const QString &otherwise) const
    {
        const Contact *contact = m_search.contacts.find(id);
        if (!contact)
            return otherwise;
        return contact->givenName.isEmpty() ? contact->name : contact->givenName;
    }

    /// The recipient, or the company where nobody is known.
    QString recipient() const { return nameOf(m_followUp.contact, company()); }

    const Zone &zone() const { return m_interview ? m_interview->zone : m_search.person.zone; }

    static QString day(QDate date)
    {
        return QLocale().toString(date, tr("dddd, d MMMM", "a date in a sentence"));
    }
    QString causeDay() const
    {
        return day(m_followUp.cause.moment ? zone().date(*m_followUp.cause.moment) : m_followUp.cause.date);
    }
    /// The time of the fact, said to be theirs where it is another one for the person.
    QString causeTime() const
    {
        const Moment moment = *m_followUp.cause.moment;
        const QString time = zone().time(moment).toString(u"HH:mm"_s);
        const bool theirs = zone().offsetAt(moment) != m_search.person.zone.offsetAt(moment);
        return theirs ? tr("%1 their time").arg(time) : time;
    }
    static QString added(int count)
    {
        if (count == 0)
            return tr("nothing");
        return count == 1 ? tr("one") : tr("only %1").arg(count);
    }
    bool isAhead() const { return m_followUp.state == FollowUpState::Upcoming; }

    QString thankYou(const QString &past, const QString &ahead) const
    {
        return (isAhead() ? ahead : past).arg(recipient(), company(), causeDay(), causeTime());
    }
    /// The stage to which a move brought the application.
    QString causeStage() const
    {
        const auto &moves = m_application->moves;
        const auto move = std::find_if(moves.rbegin(), moves.rend(), [&](const StageMove &one) {
            return one.at == m_followUp.cause.moment && m_search.stages.contains(one.to);
        });
        const Stage *stage = m_search.stages.find(move == moves.rend() ? m_application->stage : move->to);
        return stage ? stage->name : m_application->stage.text;
    }
    QString ownTask() const
    {
        const Task *task = m_search.task(TaskId{m_followUp.key.id}, m_followUp.application);
        const QString when =
            task && task->time ? tr("%1 at %2", "a day, a time").arg(day(m_followUp.cause.date), causeTime())
                               : day(m_followUp.cause.date);
        return m_application ? tr("You wrote this down for %1, to be done on %2.").arg(company(), when)
                             : tr("You wrote this down, to be done on %1.").arg(when);
    }
    QString why() const;

    const FollowUp &m_followUp;
    const Search &m_search;
    const Application *m_application;
    const Interview *m_interview = nullptr;
};

QString Facts::why() const
{
    const Cause &cause = m_followUp.cause;
    switch (cause.kind) {
    case Cause::Kind::BeforeInterview:
        return tr("You meet %1 on %2 at %3. While you are there, ask when they decide and whom to contact "
                  "and "
                  "how, say which other processes run, and collect each person's card.")
            .arg(company(), causeDay(), causeTime());
    case Cause::Kind::StepBack:
        return tr("After your interview with %1 (%2, until %3), step back and write it down while it is "
                  "fresh: what went well, what stayed open, and one moment for each interviewer.")
            .arg(company(), causeDay(), causeTime());
    case Cause::Kind::MorningInterview:
        return thankYou(tr("You spoke with %1 of %2 on %3 at %4, so a note the same day is expected."),
                        tr("You will speak with %1 of %2 on %3 at %4, so a note the same day is expected."));
    case Cause::Kind::LaterInterview:
        return thankYou(tr("You spoke with %1 of %2 on %3 at %4, so a note within a day is expected."),
                        tr("You will speak with %1 of %2 on %3 at %4, so a note within a day is expected."));
    case Cause::Kind::NoAddress: {
        const QString someone = m_application ? nameOf(m_application->recruiter, company()) : company();
        const QString fact =
            isAhead() ? tr("You will speak with %1 of %2 on %3, but no e-mail, phone or address is known.")
                      : tr("You spoke with %1 of %2 on %3, but no e-mail, phone or address is known.");
        return fact.arg(recipient(), company(), causeDay()) + u' ' +
               tr("Ask %1 for one, so that your thank-you arrives in time.").arg(someone);
    }
    case Cause::Kind::Arranged:
        return tr("%1 arranged your interview with %2 on %3 without being in the room. A word afterwards on "
                  "how it went is kind, and keeps you in touch.")
            .arg(recipient(), company(), causeDay());
    case Cause::Kind::NoWordSinceApplied:
        return tr("You applied to %1 on %2 and no word came since. One friendly question is fine.")
            .arg(company(), causeDay());
    case Cause::Kind::PromisePassed:
        return (isAhead() ? tr("%1 promised a decision by %2. When that day has passed without a word, a "
                               "short check-in with %3 is right.")
                          : tr("%1 promised a decision by %2, and that day has passed without a word. A "
                               "short check-in with %3 is right."))
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::QuietSinceHeard:
        return tr("The last you heard of %1 was on %2. After a week of quiet, a short check-in with %3 is "
                  "right: still interested, was a decision made?")
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::QuietSinceMoved:
        return tr("You moved %1 to %2 on %3. After a week of quiet, a short check-in with %4 is right: still "
                  "interested, was a decision made?")
            .arg(company(), causeStage(), causeDay(), recipient());
    case Cause::Kind::QuietSinceApplied:
        return tr("You applied to %1 on %2, and no word came since. After a week of quiet, a short check-in "
                  "with %3 is right: still interested, was a decision made?")
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::QuietSinceAdded:
        return tr("You added %1 on %2, and no word came since. After a week of quiet, a short check-in with "
                  "%3 is right: still interested, was a decision made?")
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::QuietSinceWritten:
        return tr("You wrote to %1 on %2 and no word came since. After a week of quiet, a short check-in "
                  "with %3 is right: still interested, was a decision made?")
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::QuietSinceCheckIn:
        return (m_followUp.projected
                    ? tr("If your word to %1 of %2 brings no answer, %3 may hear from you again. Enough "
                         "business days in between keep you interested, not pushy.")
                    : tr("You last asked %1 or wrote to them on %2. Enough business days between two "
                         "check-ins keep you interested, not pushy; then %3 may hear from you again."))
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::PromiseAndCheckInUnanswered:
        return (isAhead() ? tr("If the date that %1 promised has passed and your check-in of %2 stays "
                               "unanswered, ask HR whether the job is still open.")
                          : tr("The date that %1 promised has passed, and your check-in of %2 is "
                               "unanswered. Ask HR whether the job is still open."))
            .arg(company(), causeDay());
    case Cause::Kind::LongSilence:
        return (isAhead() ? tr("If %1 stays as silent as since %2, it may be time to close this one as “no "
                               "answer”; nothing closes by itself.")
                          : tr("%1 has been silent since %2. It may be time to close this one as “no "
                               "answer”; nothing closes by itself."))
            .arg(company(), causeDay());
    case Cause::Kind::SilenceSinceMoved:
        return (isAhead()
                    ? tr("You moved %1 to %2 on %3. If no word comes, it may be time to close this one as "
                         "“no answer”; nothing closes by itself.")
                    : tr("You moved %1 to %2 on %3, and no word came since. It may be time to close this "
                         "one as “no answer”; nothing closes by itself."))
            .arg(company(), causeStage(), causeDay());
    case Cause::Kind::SilenceSinceApplied:
        return (isAhead()
                    ? tr("You applied to %1 on %2. If no word comes, it may be time to close this one as "
                         "“no answer”; nothing closes by itself.")
                    : tr("You applied to %1 on %2, and no word came since. It may be time to close this "
                         "one as “no answer”; nothing closes by itself."))
            .arg(company(), causeDay());
    case Cause::Kind::SilenceSinceAdded:
        return (isAhead()
                    ? tr("You added %1 on %2. If no word comes, it may be time to close this one as “no "
                         "answer”; nothing closes by itself.")
                    : tr("You added %1 on %2, and no word came since. It may be time to close this one as "
                         "“no answer”; nothing closes by itself."))
            .arg(company(), causeDay());
    case Cause::Kind::PromiseLongPassed:
        return (isAhead() ? tr("%1 promised a decision by %2. If two more weeks bring no word, it may be "
                               "time to close this one as “no answer”; nothing closes by itself.")
                          : tr("%1 promised a decision by %2, and two more weeks brought no word. It may be "
                               "time to close this one as “no answer”; nothing closes by itself."))
            .arg(company(), causeDay());
    case Cause::Kind::NotBeforeLongPassed:
        return (isAhead() ? tr("%1 asked you to wait until %2. If two more weeks bring no word, it may be "
                               "time to close this one as “no answer”; nothing closes by itself.")
                          : tr("%1 asked you to wait until %2, and two more weeks brought no word. It may be "
                               "time to close this one as “no answer”; nothing closes by itself."))
            .arg(company(), causeDay());
    case Cause::Kind::Withdrew:
        return tr("You withdrew from %1 on %2. Thank %3 and say so kindly; you may meet again.")
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::Declined:
        return tr("You declined the offer of %1 on %2. Thank %3 and say so kindly; you may meet again.")
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::SignedElsewhere:
        return tr("You signed elsewhere on %1, while %2 still counts on you. Thank %3 and withdraw kindly; "
                  "you may meet again.")
            .arg(causeDay(), company(), recipient());
    case Cause::Kind::SignedElsewhereAndOver:
        return tr("You signed elsewhere on %1 and are no longer a candidate at %2. Thank %3 and say so "
                  "kindly; "
                  "you may meet again.")
            .arg(causeDay(), company(), recipient());
    case Cause::Kind::OfferElsewhere:
        return tr("%1 made you an offer on %2. Tell %3 at %4 honestly and at once, since it may change their "
                  "timing.")
            .arg(companyOf(m_followUp.key.second), causeDay(), recipient(), company());
    case Cause::Kind::OfferUnwritten:
        return tr("%1 made you an offer on %2. It counts when it is written and signed, so ask for it in "
                  "writing.")
            .arg(company(), causeDay());
    case Cause::Kind::OfferUnsigned:
        return tr("You have the offer of %1 in writing since %2. Until the ink is dry you are a free agent, "
                  "so "
                  "sign it, or ask for the contract.")
            .arg(company(), causeDay());
    case Cause::Kind::OfferStillUnwritten:
        return tr("You asked %1 on %2 for their offer in writing, and it is not there yet. It counts when it "
                  "is "
                  "written and signed, so ask again.")
            .arg(company(), causeDay());
    case Cause::Kind::OfferStillUnsigned:
        return tr("You asked %1 about the contract on %2, and it is not signed yet. Until the ink is dry you "
                  "are a free agent, so ask again.")
            .arg(company(), causeDay());
    case Cause::Kind::AnswerByDeadline:
        return tr("%1 asks for your answer to their offer by %2.").arg(company(), causeDay());
    case Cause::Kind::Rejected:
        return tr("%1 turned you down on %2. Thank %3 all the same, and ask for feedback, who else is "
                  "hiring, and an introduction.")
            .arg(company(), causeDay(), recipient());
    case Cause::Kind::RejectedLesson:
        return tr("%1 turned you down on %2. Choose the kind of reason and write down what you take from it, "
                  "so that a pattern shows.")
            .arg(company(), causeDay());
    case Cause::Kind::OwnTask: return ownTask();
    case Cause::Kind::TooFewNew:
        return tr("No offer is signed yet, and since %1 you added %2. Add a few more "
                  "applications or contacts to keep the search alive.")
            .arg(causeDay(), added(cause.count));
    }
    Q_UNREACHABLE();
}

QString Facts::sentence() const
{
    if (m_followUp.state == FollowUpState::Held)
        return tr("%1 asked you not to contact them, so this one is held.").arg(company());
    if (m_followUp.cause.bounded && m_application && m_application->directions.notBefore) {
        return tr("%1 asked you not to write before %2, and a word from you is right from then on.")
            .arg(company(), day(*m_application->directions.notBefore));
    }
    return why();
}

} // namespace

QString reasonFor(const FollowUp &followUp, const Search &search)
{
    return Facts(followUp, search).sentence();
}

} // namespace afterword
