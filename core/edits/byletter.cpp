// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/byletter.h"

#include "core/domain/change/moves.h"
#include "core/domain/questions.h"
#include "core/edits/closing.h"
#include "core/edits/editapplication.h"
#include "core/edits/movecards.h"
#include "core/edits/recordmessage.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ByLetter)
};

struct LetterOf {
    const Application *application = nullptr;
    const Message *letter = nullptr;
    explicit operator bool() const { return letter != nullptr; }
};

LetterOf letterOf(const Search &search, const ApplicationId &id, const MessageId &letter)
{
    const Application *application = search.applications.find(id);
    return {application, application ? findById(application->messages, letter) : nullptr};
}

Error gone()
{
    return {Words::tr("this letter is not there any more, so nothing was changed")};
}

} // namespace

QString answerSubject(const Message &letter)
{
    return letter.subject.isEmpty() ? QString() : u"Re: "_s + letter.subject;
}

Result<Step> closingByLetter(const Search &search, const ApplicationId &application, const MessageId &letter,
                             Moment now)
{
    const LetterOf found = letterOf(search, application, letter);
    if (!found)
        return gone();
    const Outcome outcome{OutcomeKind::Rejected, found.letter->at, found.letter->contact, {}, {}};
    const std::array cards = {application};
    Result<Change> change =
        ending(search, cards, StageKind::Closed, now, [&](Application &one) { one.outcome = outcome; });
    if (!change)
        return change.error();
    return Step{*std::move(change), Words::tr("closing %1").arg(found.application->company)};
}

Result<Step> offerByLetter(const Search &search, const ApplicationId &application, const MessageId &letter,
                           Moment now)
{
    const LetterOf found = letterOf(search, application, letter);
    if (!found)
        return gone();
    const QString name = Words::tr("offer from %1").arg(found.application->company);
    const Stage *column = firstOfKind(search, StageKind::Offer);
    if (column && search.kindOf(*found.application) != StageKind::Offer) {
        const std::array cards = {application};
        Result<Step> step = movingCards(search, cards, column->id, {}, now,
                                        {{application, ReceivedOffer{found.letter->at, {}}}});
        if (step)
            step->text = name;
        return step;
    }
    Application after = *found.application;
    after.offer.receivedAt = found.letter->at;
    return editingApplication(search, after, name);
}

Result<Step> answeringLetter(const Search &search, const ApplicationId &application, const MessageId &letter,
                             Moment now)
{
    const LetterOf found = letterOf(search, application, letter);
    if (!found)
        return gone();
    Message answer;
    answer.at = now;
    answer.contact = found.letter->contact;
    answer.subject = answerSubject(*found.letter);
    return recordingMessage(search, application, std::move(answer));
}

} // namespace afterword
