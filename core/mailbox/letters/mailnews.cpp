// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/mailnews.h"

#include "core/drafts/likeness.h"
#include "core/edits/recordmessage.h"
#include "core/exchange/intake/mailintake.h"
#include "core/exchange/mail/quotes.h"
#include "core/mailbox/letters/draftletters.h"
#include "core/meaning/meaningtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

/// A letter so long after the draft was put there may still be that draft.
constexpr auto asksFor = std::chrono::days(14);
/// The clocks of two machines differ by less.
constexpr auto clocksDiffer = minutes(10);

/// What a header field of @p letter says; empty where it is not there.
QByteArray fieldIn(const QByteArray &letter, const QByteArray &name)
{
    for (qsizetype line = 0; line < letter.size();) {
        qsizetype end = letter.indexOf('\n', line);
        end = end < 0 ? letter.size() : end;
        const QByteArrayView text = QByteArrayView(letter).sliced(line, end - line).trimmed();
        if (text.isEmpty())
            break;
        if (text.size() > name.size() && text[name.size()] == ':' &&
            text.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return text.sliced(name.size() + 1).trimmed().toByteArray();
        line = end + 1;
    }
    return {};
}

/// Which draft a letter that was sent had been, and how certain that is.
struct Match {
    enum class Kind { None, Perhaps, Certain };
    Kind kind = Kind::None;
    DraftId draft;
    double worth = 0;
};

/// By the rules in order: the same Message-ID; the draft that Evolution names; the same thread where the
/// draft has left its folder; the same recipient and the same words. Recipient and subject alone are a
/// question.
Match matchOf(const ReadMail &mail, const QByteArray &letter, const Application &application,
              const Draft &draft, const PutDraft *put, const Search &search)
{
    const Contact *contact = search.contacts.find(draft.contact);
    if (put && !mail.id.isEmpty() && mail.id.toLatin1() == put->messageId)
        return {Match::Kind::Certain, draft.id, 5};
    if (!contact || !mail.date || !goesTo(mail, contact->email))
        return {};
    const Moment from = put ? put->at : draft.updatedAt;
    if (*mail.date + clocksDiffer < from)
        return {};
    const QByteArray evolution = fieldIn(letter, "X-Evolution-Draft-Message");
    if (put && put->place.uid > 0 && evolution == QByteArray::number(put->place.uid))
        return {Match::Kind::Certain, draft.id, 4};
    const bool hasLeft = put && put->state == PutDraft::State::Gone;
    if (hasLeft && !put->answers.isEmpty() && mail.threadIds.contains(QString::fromLatin1(put->answers)))
        return {Match::Kind::Certain, draft.id, 3};
    const Likeness likeness = likenessOf(newWordsOf(mail.body), draft.body, maskFor(search, application));
    if (likeness.alike)
        return {Match::Kind::Certain, draft.id, 1 + likeness.score};
    if (put && subjectKey(mail.subject) == subjectKey(draft.subject) && *mail.date - put->at <= asksFor)
        return {Match::Kind::Perhaps, draft.id, 0.5};
    return {};
}

Match bestMatch(const ReadMail &mail, const QByteArray &letter, const Search &search, MailboxMemory &memory)
{
    Match best;
    for (const Application &application : search.applications) {
        for (const Draft &draft : application.drafts) {
            if (draft.state == DraftState::Sent || draft.channel != Channel::Email)
                continue;
            const Match match = matchOf(mail, letter, application, draft, memory.find(draft.id), search);
            if (match.worth > best.worth)
                best = match;
        }
    }
    return best;
}

QString whoWrote(const ReadMail &mail)
{
    return mail.sender.name.isEmpty() ? mail.sender.email : mail.sender.name;
}

/// What one step is called that takes in several letters, or one.
QString nameOf(const QStringList &names, qsizetype taken)
{
    return taken == 1 ? Words::tr("%1, seen in your mailbox", "a letter").arg(names.first())
                      : Words::tr("%n letters, seen in your mailbox", nullptr, static_cast<int>(taken));
}

bool isNews(const InvitationFile &file, const OpenedSearch &search)
{
    using Kind = IntakeProposal::Kind;
    return std::any_of(file.invitations.begin(), file.invitations.end(), [&](const Invitation &invitation) {
        const Kind kind = propose(invitation, search).kind;
        return kind != Kind::NothingNew && kind != Kind::NotKnown && kind != Kind::NoInterview;
    });
}

} // namespace

QSet<QString> addressesOfDrafts(const Search &search)
{
    QSet<QString> addresses;
    for (const Application &application : search.applications) {
        for (const Draft &draft : application.drafts) {
            const Contact *contact = search.contacts.find(draft.contact);
            if (contact && draft.state != DraftState::Sent && !contact->email.isEmpty())
                addresses.insert(contact->email.toLower());
        }
    }
    return addresses;
}

bool isWantedLetter(const QByteArray &header, const OpenedSearch &search, const QSet<QString> &draftAddresses,
                    Moment now)
{
    const Result<ReadMail> mail = readEml(header);
    if (!mail)
        return false;
    if (std::any_of(mail->recipients.begin(), mail->recipients.end(),
                    [&](const auto &one) { return draftAddresses.contains(one.email.toLower()); }))
        return true;
    const Result<LetterProposal> proposal = propose(*mail, search, now);
    if (!proposal || proposal->kind == LetterProposal::Kind::Known)
        return false;
    // Whose letter a mail server sends back stands in its body alone.
    return proposal->kind != LetterProposal::Kind::Nobodys ||
           fieldIn(header, "Content-Type").toLower().startsWith("multipart/report");
}

Change sentAs(const Search &search, const DraftId &id, const ReadMail &mail)
{
    const FoundDraft found = findDraft(search, id);
    if (!found.draft || !mail.date)
        return {};
    Message message = messageOf(*found.draft);
    message.id = messageIdOf(mail.id);
    if (hasMessage(search, message.id))
        message.id = {};
    message.at = *mail.date;
    message.channel = Channel::Email;
    message.subject = mail.subject;
    message.body = mail.body;
    return recordingMessage(search, found.application->id, std::move(message), id)->change;
}

MailNews newsOf(const std::vector<ReadLetter> &letters, ReadFolder folder, const Search &search,
                MailboxMemory &memory, Moment now)
{
    MailNews news;
    news.asked.kind = FileKind::Mail;
    if (letters.empty())
        return news; // the folder is further on, and nothing in it was wanted
    Search working = search;
    std::optional<OpenedSearch> known; // made for the first invitation, which many letters may bring
    QStringList names;
    qsizetype taken = 0;
    std::vector<std::pair<ReadMail, quint32>> mails;
    for (const ReadLetter &letter : letters) {
        Result<ImportFile> file = readImport(letter.bytes, working.person.zone);
        if (!file)
            continue; // no letter that says anything
        if (!file->invitations.invitations.empty()) {
            if (folder != ReadFolder::Inbox)
                continue;
            if (!known)
                known.emplace(working);
            if (isNews(file->invitations, *known)) {
                join(news.asked, std::move(*file));
                news.askedUids.push_back(letter.uid);
            }
            continue;
        }
        for (ReadMail &mail : file->mails) {
            // What lies there was sent, though programs leave the marks of a draft in it: Claws Mail those of
            // its queue, mutt those that the draft came with.
            if (folder == ReadFolder::Sent)
                mail.unsent = false;
            if (memory.wasTaken(mail.id) || mail.unsent)
                continue;
            // Another machine's clock is ahead: the letter is here, so it was sent.
            if (mail.date && *mail.date > now && *mail.date - now <= std::chrono::days(1))
                mail.date = now;
            const Match match =
                folder == ReadFolder::Sent ? bestMatch(mail, letter.bytes, working, memory) : Match();
            if (match.kind == Match::Kind::Certain) {
                const FoundDraft found = findDraft(working, match.draft);
                const Contact *to = working.contacts.find(found.draft->contact);
                names += Words::tr("your letter to %1").arg(to ? to->name : mail.subject);
                make(sentAs(working, match.draft, mail), working);
                memory.noteTaken(mail.id);
                std::erase_if(memory.drafts, [&](const PutDraft &put) { return put.draft == match.draft; });
                ++taken;
            } else if (match.kind == Match::Kind::Perhaps) {
                news.perhaps.push_back({match.draft, mail, letter.uid});
            } else {
                mails.emplace_back(std::move(mail), letter.uid);
            }
        }
    }
    OpenedSearch opened(std::move(working));
    for (const auto &[mail, uid] : mails) {
        const Result<LetterProposal> proposal = propose(mail, opened, now);
        if (!proposal)
            continue;
        if (proposal->kind == LetterProposal::Kind::Unclear) {
            news.asked.mails.push_back(mail);
            news.askedUids.push_back(uid);
        }
        if (proposal->kind != LetterProposal::Kind::Belongs)
            continue;
        const Taken what = takeIn(mail, proposal->candidates.front().application, opened);
        if (!what.note.isEmpty())
            news.notes += what.note;
        names += proposal->direction == Direction::Out ? Words::tr("your letter “%1”").arg(mail.subject)
                                                       : Words::tr("a letter from %1").arg(whoWrote(mail));
        memory.noteTaken(mail.id);
        ++taken;
    }
    const Search after = opened.search();
    news.change = difference(search, after);
    if (taken > 0) {
        const QString means = countedInFew(StandingMeanings().ofNew(news.change, after, now), taken);
        const QString name = nameOf(names, taken);
        news.text =
            means.isEmpty() ? name : Words::tr("%1 (%2)", "letters, what they seem to say").arg(name, means);
    }
    return news;
}

} // namespace afterword
