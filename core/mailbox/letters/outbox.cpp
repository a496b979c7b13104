// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/outbox.h"

#include "core/base/joinedvalues.h"
#include "core/domain/questions.h"
#include "core/drafts/checker.h"
#include "core/exchange/intake/matching.h"
#include "core/exchange/mail/eml.h"
#include "core/mailbox/letters/draftletters.h"
#include "core/mailbox/letters/mailnews.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

/// Who said "at 8:30" is not surprised by 8:34.
constexpr auto stillInTime = minutes(5);

/// The other letters of the same kind and round, with which the checks compare.
std::vector<Draft> othersThan(const Draft &draft, const Application &application)
{
    std::vector<Draft> others;
    if (!draft.interview)
        return others;
    for (const Draft &other : application.drafts) {
        if (other.about == draft.about && other.interview == draft.interview &&
            other.contact != draft.contact)
            others.push_back(other);
    }
    for (const Message &message : application.messages) {
        if (message.direction == Direction::Out && message.about == draft.about &&
            message.interview == draft.interview && message.contact != draft.contact)
            others.push_back(draftOf(message));
    }
    return others;
}

bool mayBeGone(const Outgoing &outgoing)
{
    return outgoing.state == Outgoing::State::GivenOver || outgoing.state == Outgoing::State::Unclear ||
           outgoing.state == Outgoing::State::Sent;
}

void askAboutTime(Outgoing &outgoing)
{
    outgoing.state = Outgoing::State::Asking;
    outgoing.why = Words::tr("Its time passed while Afterword could not send it, so it was not sent.");
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c.unicode() < 127; });
}

} // namespace

Outgoing *Outbox::find(const DraftId &draft)
{
    const auto found =
        std::find_if(letters.begin(), letters.end(), [&](const Outgoing &one) { return one.draft == draft; });
    return found == letters.end() ? nullptr : &*found;
}

const Outgoing *Outbox::find(const DraftId &draft) const
{
    const auto found =
        std::find_if(letters.begin(), letters.end(), [&](const Outgoing &one) { return one.draft == draft; });
    return found == letters.end() ? nullptr : &*found;
}

Outbox joinedOutbox(const Outbox &before, const Outbox &ours, const Outbox &theirs)
{
    const auto byId = [](const Outbox &outbox) {
        std::map<QByteArray, Outgoing> letters;
        for (const Outgoing &one : outbox.letters)
            letters.emplace(one.messageId, one);
        return letters;
    };
    const auto furthest = [](const Outgoing *our, const Outgoing *their) -> const Outgoing * {
        if (our && their)
            return their->state > our->state ? their : our;
        const Outgoing *left = our ? our : their; // the other one took it out
        return left && mayBeGone(*left) ? left : nullptr;
    };
    bool areAtOdds = false;
    auto letters = joinedValues(byId(before), byId(ours), byId(theirs), furthest, areAtOdds);
    Outbox all;
    for (const Outbox *outbox : {&theirs, &ours}) {
        for (const Outgoing &one : outbox->letters) {
            if (auto letter = letters.extract(one.messageId))
                all.letters.push_back(std::move(letter.mapped()));
        }
    }
    return all;
}

bool liesInMailbox(const MailboxMemory &memory, const DraftId &draft)
{
    return std::any_of(memory.drafts.begin(), memory.drafts.end(), [&](const PutDraft &one) {
        return one.draft == draft && one.state != PutDraft::State::Gone;
    });
}

Result<void> mayGo(const Search &search, const DraftId &id, const MailboxMemory &memory, Moment now)
{
    const FoundDraft found = findDraft(search, id);
    if (!found.draft)
        return Error{Words::tr("The note is not there any more.")};
    if (found.draft->state == DraftState::Sent)
        return Error{Words::tr("The note was sent already.")};
    if (found.draft->channel != Channel::Email)
        return Error{Words::tr("The note is not meant to go by e-mail.")};
    if (liesInMailbox(memory, id))
        return Error{Words::tr("The note is among the drafts in your mailbox. Send it from there, or delete "
                               "it there first, so that it does not go twice.")};
    const Mail mail = mailFor(*found.draft, search);
    if (mail.fromEmail.trimmed().isEmpty())
        return Error{Words::tr(
            "Your own e-mail address is not known. Enter it in Settings, under You and your days.")};
    const auto letter = writeDraftLetter(mail, {"check@localhost", {}}, now, search.person.zone);
    if (!letter)
        return Error{Words::tr("The note cannot go: %1.").arg(letter.error().message)};
    for (const QString &address : {mail.fromEmail.trimmed(), mail.toEmail.trimmed()}) {
        if (!isPrintable(address))
            return Error{Words::tr("“%1” has characters that not every mail server accepts, so the note "
                                   "cannot be sent from here. Open it in your mail program.")
                             .arg(address)};
    }
    const Draft &draft = *found.draft;
    for (const Finding &finding :
         check(draft, search, *found.application, othersThan(draft, *found.application), now)) {
        if (finding.severity == Finding::Severity::Error)
            return Error{finding.message.endsWith(u'.') ? finding.message : finding.message + u'.'};
    }
    return {};
}

Result<void> enqueue(Outbox &outbox, const Search &search, const DraftId &id, const MailboxMemory &memory,
                     const QByteArray &random, Moment at, Moment now)
{
    if (const Outgoing *known = outbox.find(id); known && mayBeGone(*known))
        return Error{Words::tr("The note is on its way already, or may be.")};
    if (auto may = mayGo(search, id, memory, now); !may)
        return may;
    if (setTime(outbox, id, at))
        return {};
    const FoundDraft found = findDraft(search, id);
    const DraftMarks marks = freshMarks(search, *found.application, *found.draft, random);
    Outgoing outgoing;
    outgoing.draft = id;
    outgoing.at = at;
    outgoing.messageId = marks.messageId;
    outgoing.answers = marks.answers;
    outbox.letters.push_back(std::move(outgoing));
    return {};
}

bool takeOut(Outbox &outbox, const DraftId &draft)
{
    return std::erase_if(outbox.letters,
                         [&](const Outgoing &one) { return one.draft == draft && !mayBeGone(one); }) > 0;
}

bool setTime(Outbox &outbox, const DraftId &draft, Moment at)
{
    Outgoing *outgoing = outbox.find(draft);
    if (!outgoing || mayBeGone(*outgoing))
        return false;
    outgoing->state = Outgoing::State::Waiting;
    outgoing->at = at;
    outgoing->why.clear();
    return true;
}

void beginAnew(Outbox &outbox, Moment now)
{
    for (Outgoing &outgoing : outbox.letters) {
        if (outgoing.state == Outgoing::State::GivenOver) {
            outgoing.state = Outgoing::State::Unclear;
            outgoing.why =
                Words::tr("Afterword ended while the letter was being sent, so it may have gone or not.");
        } else if (outgoing.state == Outgoing::State::Waiting && outgoing.at <= now) {
            askAboutTime(outgoing);
        }
    }
}

bool askAboutLate(Outbox &outbox, Moment now)
{
    bool asked = false;
    for (Outgoing &outgoing : outbox.letters) {
        if (outgoing.state != Outgoing::State::Waiting || now - outgoing.at <= stillInTime)
            continue;
        askAboutTime(outgoing);
        asked = true;
    }
    return asked;
}

Outgoing *nextToGo(Outbox &outbox, Moment now)
{
    Outgoing *next = nullptr;
    for (Outgoing &outgoing : outbox.letters) {
        if (outgoing.state == Outgoing::State::GivenOver)
            return nullptr;
        const bool isDue = outgoing.state == Outgoing::State::Waiting && outgoing.at <= now &&
                           now - outgoing.at <= stillInTime;
        if (isDue && (!next || outgoing.at < next->at))
            next = &outgoing;
    }
    return next;
}

std::optional<Moment> nextTime(const Outbox &outbox)
{
    std::optional<Moment> next;
    for (const Outgoing &outgoing : outbox.letters) {
        if (outgoing.state == Outgoing::State::Waiting && (!next || outgoing.at < *next))
            next = outgoing.at;
    }
    return next;
}

Result<QByteArray> letterOf(const Outgoing &outgoing, const Search &search, const MailboxMemory &memory,
                            Moment now)
{
    if (const auto may = mayGo(search, outgoing.draft, memory, now); !may)
        return may.error();
    const FoundDraft found = findDraft(search, outgoing.draft);
    return writeDraftLetter(mailFor(*found.draft, search), {outgoing.messageId, outgoing.answers}, now,
                            search.person.zone);
}

Change noteSent(const Outgoing &outgoing, const Search &search)
{
    const auto mail = readEml(outgoing.letter);
    if (!mail || hasMessage(search, messageIdOf(mail->id)))
        return {};
    return sentAs(search, outgoing.draft, *mail);
}

bool dropSettled(Outbox &outbox, const Search &search)
{
    return std::erase_if(outbox.letters, [&](const Outgoing &one) {
               if (hasMessage(search, messageIdOf(QString::fromLatin1(one.messageId))))
                   return true;
               const FoundDraft found = findDraft(search, one.draft);
               return !mayBeGone(one) && (!found.draft || found.draft->state == DraftState::Sent);
           }) > 0;
}

} // namespace afterword
