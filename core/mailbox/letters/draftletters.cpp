// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/draftletters.h"

#include "core/domain/questions.h"
#include "core/exchange/intake/matching.h"
#include "core/exchange/json/openedsearch.h"
#include "core/exchange/mail/eml.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

QByteArray digestOf(const Mail &mail)
{
    const QStringList said{mail.fromEmail, mail.toEmail, mail.subject, mail.body};
    return QCryptographicHash::hash(said.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

/// The Message-ID of the last letter that @p contact wrote about @p application; empty where there is none.
QByteArray lastLetterOf(const ContactId &contact, const Application &application)
{
    const Message *last = nullptr;
    for (const Message &message : application.messages) {
        const bool isLetter = isAnswer(message) && message.channel == Channel::Email &&
                              message.contact == contact && message.id.text.contains(u'@');
        if (isLetter && (!last || last->at <= message.at))
            last = &message;
    }
    if (!last)
        return {};
    const QString id = mailIdOf(last->id);
    static const QRegularExpression plain(u"^[\\x21-\\x3b\\x3d\\x3f-\\x7e]{3,200}$"_s);
    return plain.match(id).hasMatch() ? id.toLatin1() : QByteArray();
}

QByteArray freshMessageId(const QByteArray &random, const QString &from)
{
    static const QRegularExpression host(u"^[A-Za-z0-9.-]+$"_s);
    const QString domain = from.trimmed().section(u'@', -1);
    return random.toHex() + '@' +
           (host.match(domain).hasMatch() ? domain.toLatin1() : QByteArray("localhost"));
}

bool isSuccessor(const PutDraft &put, const ReadMail &mail, const Search &search)
{
    if (mail.id.toLatin1() == put.messageId)
        return true;
    const FoundDraft found = findDraft(search, put.draft);
    if (!found.draft)
        return false;
    const Mail ours = mailFor(*found.draft, search);
    if (!goesTo(mail, ours.toEmail))
        return false;
    return (!put.answers.isEmpty() && mail.threadIds.contains(QString::fromLatin1(put.answers))) ||
           subjectKey(mail.subject) == subjectKey(ours.subject);
}

} // namespace

bool goesTo(const ReadMail &mail, const QString &email)
{
    return !email.isEmpty() &&
           std::any_of(mail.recipients.begin(), mail.recipients.end(),
                       [&](const auto &one) { return one.email.compare(email, Qt::CaseInsensitive) == 0; });
}

FoundDraft findDraft(const Search &search, const DraftId &id)
{
    for (const Application &application : search.applications) {
        for (const Draft &draft : application.drafts) {
            if (draft.id == id)
                return {&application, &draft};
        }
    }
    return {};
}

bool hasMessage(const Search &search, const MessageId &id)
{
    return std::any_of(search.applications.begin(), search.applications.end(), [&](const Application &one) {
        return std::any_of(one.messages.begin(), one.messages.end(),
                           [&](const Message &message) { return message.id == id; });
    });
}

DraftMarks freshMarks(const Search &search, const Application &application, const Draft &draft,
                      const QByteArray &random)
{
    DraftMarks marks;
    marks.messageId = freshMessageId(random, search.person.email);
    if (draft.contact)
        marks.answers = lastLetterOf(*draft.contact, application);
    return marks;
}

Result<void> wishForDraft(MailboxMemory &memory, const Search &search, const DraftId &id,
                          const QByteArray &random, Moment now)
{
    const FoundDraft found = findDraft(search, id);
    if (!found.draft)
        return Error{Words::tr("this draft is not there any more")};
    const Mail mail = mailFor(*found.draft, search);
    PutDraft put;
    put.draft = id;
    put.application = found.application->id;
    put.digest = digestOf(mail);
    put.at = now;
    const DraftMarks marks = freshMarks(search, *found.application, *found.draft, random);
    put.messageId = marks.messageId;
    put.answers = marks.answers;
    if (const auto letter = writeDraftLetter(mail, marks, now, search.person.zone); !letter)
        return letter.error();
    PutDraft *known = memory.find(id);
    if (!known) {
        memory.drafts.push_back(put);
        return {};
    }
    if (known->state == PutDraft::State::Edited)
        return Error{
            Words::tr("it has been edited in your mailbox since, so it is left alone there; finish it "
                      "there, or delete it there first")};
    if (known->digest == put.digest && known->state != PutDraft::State::Gone)
        return {}; // it is there as it stands, or soon will be
    if (known->state == PutDraft::State::There) {
        put.replaces = known->place;
        put.replacesId = known->messageId;
    } else if (known->state == PutDraft::State::Waiting) {
        put.replaces = known->replaces;
        put.replacesId = known->replacesId;
    }
    *known = put;
    return {};
}

std::vector<LetterToPut> lettersToPut(MailboxMemory &memory, const Search &search)
{
    std::vector<LetterToPut> letters;
    std::erase_if(memory.drafts, [&](const PutDraft &put) {
        const FoundDraft found = findDraft(search, put.draft);
        if (!found.draft || found.draft->state == DraftState::Sent)
            return true;
        if (put.state != PutDraft::State::Waiting)
            return false;
        const auto letter = writeDraftLetter(mailFor(*found.draft, search), {put.messageId, put.answers},
                                             put.at, search.person.zone);
        if (!letter)
            return true;
        letters.push_back({put.draft.text, put.messageId, *letter, put.replaces, put.replacesId});
        return false;
    });
    return letters;
}

void notePut(MailboxMemory &memory, const LetterPut &put)
{
    PutDraft *known = memory.find(DraftId{put.draft});
    if (!known || known->messageId != put.messageId)
        return; // an earlier version; the later one is on its way
    known->state = PutDraft::State::There;
    known->place = put.place;
    known->replaces = {};
    known->replacesId.clear();
}

void noteRefused(MailboxMemory &memory, const DraftId &draft)
{
    PutDraft *known = memory.find(draft);
    if (!known)
        return;
    if (known->replaces.uid == 0) {
        std::erase_if(memory.drafts, [&](const PutDraft &one) { return one.draft == draft; });
        return;
    }
    known->state = PutDraft::State::There;
    known->place = std::exchange(known->replaces, {});
    known->messageId = std::exchange(known->replacesId, {});
    known->digest.clear(); // it says something else than the draft here
}

void followDrafts(MailboxMemory &memory, const Search &search, const DraftsSeen &seen)
{
    for (PutDraft &put : memory.drafts) {
        if (put.state == PutDraft::State::Waiting)
            continue;
        const bool wasGone = put.state == PutDraft::State::Gone;
        const bool wasEdited = wasGone ? put.wasEdited : put.state == PutDraft::State::Edited;
        const auto isOurs = [&](const SeenDraft &one) {
            return put.place.validity == seen.validity && one.uid == put.place.uid;
        };
        const auto found = [&](bool sameLetter) {
            put.state = sameLetter && !wasEdited ? PutDraft::State::There : PutDraft::State::Edited;
        };
        const auto there = std::find_if(seen.drafts.begin(), seen.drafts.end(), isOurs);
        if (there != seen.drafts.end() && !there->isDeleted) {
            found(true);
            continue;
        }
        // What comes long after it went, without its Message-ID, is another letter.
        const auto next = std::find_if(seen.drafts.rbegin(), seen.drafts.rend(), [&](const SeenDraft &one) {
            if (one.isDeleted || isOurs(one))
                return false;
            const bool isOfAnother =
                std::any_of(memory.drafts.begin(), memory.drafts.end(), [&](const PutDraft &other) {
                    return other.draft != put.draft && other.place.validity == seen.validity &&
                           other.place.uid == one.uid;
                });
            if (isOfAnother)
                return false;
            const auto mail = readEml(one.header);
            return mail && (wasGone ? mail->id.toLatin1() == put.messageId : isSuccessor(put, *mail, search));
        });
        if (next == seen.drafts.rend()) {
            put.state = PutDraft::State::Gone;
            put.wasEdited = wasEdited;
            continue;
        }
        // A folder that was made anew gives the same letter another UID.
        found(put.place.validity != seen.validity);
        put.place = {seen.validity, next->uid};
    }
    // What left its folder and was marked as sent by hand is looked for no more.
    std::erase_if(memory.drafts, [&](const PutDraft &put) {
        const Draft *draft = findDraft(search, put.draft).draft;
        return put.state == PutDraft::State::Gone && (!draft || draft->state == DraftState::Sent);
    });
}

} // namespace afterword
