// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit puts letters among the drafts, each once, and looks what became of those that it put there.
#include "core/mailbox/foldername.h"
#include "core/mailbox/mailvisit.h"
#include "core/mailbox/mailwords.h"
#include "core/mailbox/serverwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

/// So many letters among the drafts are looked at, the newest.
constexpr size_t mostDraftsSeen = 500;

ImapCommand searchForId(const QByteArray &messageId)
{
    return ImapCommand("UID SEARCH").words("HEADER MESSAGE-ID").text('<' + messageId + '>');
}

/// What a search found, ascending.
std::vector<quint32> foundBy(const ImapReply &reply)
{
    std::vector<quint32> uids;
    for (const ImapResponse &one : reply.data)
        uids.insert(uids.end(), one.found.begin(), one.found.end());
    std::sort(uids.begin(), uids.end());
    return uids;
}

/// Of what a search found the letter that came last; 0 where it found none.
quint32 newestFound(const ImapReply &reply)
{
    const std::vector<quint32> uids = foundBy(reply);
    return uids.empty() ? 0 : uids.back();
}

/// That the server takes no copy of a letter that was sent, as a sentence.
QString copyRefused(const ImapReply &reply)
{
    return Words::
        tr("Your letter was sent, but the mail server did not take a copy of it among what was sent: “%1”")
            .arg(serverWords(reply.done.text));
}

} // namespace

QString folderRefused(const QByteArray &folder, const ImapReply &reply)
{
    return Words::tr("The mail server does not open the folder “%1”: “%2”")
        .arg(decodedFolderName(folder), serverWords(reply.done.text));
}

void MailVisit::openDrafts()
{
    if (m_errand.letters.empty() && m_errand.drafts.empty()) {
        openSent();
        return;
    }
    if (m_errand.folders.drafts.isEmpty()) {
        const QString why =
            Words::tr("No folder for drafts was found in this mailbox. Choose one in Settings.");
        for (const LetterToPut &letter : m_errand.letters)
            m_events.emplace_back(LetterRefused{letter.draft, why});
        m_errand.letters.clear();
        openSent();
        return;
    }
    // Only where something is to be put is the folder opened for writing; else Courier takes nothing.
    send(Step::OpenDrafts,
         ImapCommand(m_errand.letters.empty() ? "EXAMINE" : "SELECT").text(m_errand.folders.drafts));
}

void MailVisit::draftsOpened(const ImapReply &reply)
{
    if (!reply.isOk()) {
        folderGone(m_errand.folders.drafts, reply);
        return;
    }
    m_drafts.validity = 0;
    for (const ImapResponse &one : reply.data) {
        if (one.code == "UIDVALIDITY" && !one.codeArguments.empty())
            m_drafts.validity = one.codeArguments.front().number();
    }
    nextPut();
}

/// A letter whose connection was cut may be there although nobody said so: it is looked for before it is put.
void MailVisit::nextPut()
{
    if (m_errand.letters.empty() && std::exchange(m_hasPut, false)) {
        // Courier finds nothing that was put into an open folder until it is asked for it anew.
        send(Step::OpenDrafts, ImapCommand("EXAMINE").text(m_errand.folders.drafts));
        return;
    }
    if (m_errand.letters.empty()) {
        followDrafts();
        return;
    }
    send(Step::LookForTwin, searchForId(m_errand.letters.front().messageId));
}

void MailVisit::lookedForTwin(const ImapReply &reply)
{
    if (const quint32 twin = newestFound(reply); twin > 0)
        putDone(twin);
    else
        append();
}

void MailVisit::append()
{
    send(Step::Append, ImapCommand("APPEND")
                           .text(m_errand.folders.drafts)
                           .words("(\\Draft \\Seen)")
                           .letter(m_errand.letters.front().bytes));
}

void MailVisit::appended(const ImapReply &reply)
{
    if (!reply.isOk()) {
        const QString why = reply.done.code == "OVERQUOTA"
                                ? Words::tr("Your mailbox is full, so the draft could not be put there.")
                                : Words::tr("The mail server did not accept the draft: “%1”")
                                      .arg(serverWords(reply.done.text));
        m_events.emplace_back(LetterRefused{m_errand.letters.front().draft, why});
        letterDone();
        return;
    }
    m_hasPut = true;
    if (reply.done.code == "APPENDUID" && reply.done.codeArguments.size() == 2) {
        m_drafts.validity = reply.done.codeArguments[0].number();
        putDone(reply.done.codeArguments[1].number());
        return;
    }
    // The server did not tell which it is.
    send(Step::LookForPut, searchForId(m_errand.letters.front().messageId));
}

void MailVisit::lookedForPut(const ImapReply &reply)
{
    putDone(newestFound(reply));
}

void MailVisit::letterDone()
{
    m_errand.letters.erase(m_errand.letters.begin());
    nextPut();
}

void MailVisit::putDone(quint32 uid)
{
    const LetterToPut &letter = m_errand.letters.front();
    m_events.emplace_back(LetterPut{letter.draft, letter.messageId, {m_drafts.validity, uid}});
    if (uid > 0)
        m_errand.drafts.push_back({m_drafts.validity, uid});
    removeOld();
}

/// The version that was put there before goes, where it is the same letter still: a UID never gets another
/// text, so whoever changed it made another one, which stays. Never a plain EXPUNGE, which takes what others
/// marked.
void MailVisit::removeOld()
{
    const LetterPlace &old = m_errand.letters.front().replaces;
    const bool isSure = old.uid > 0 && old.validity == m_drafts.validity && m_session.can("UIDPLUS");
    if (!isSure) {
        letterDone();
        return;
    }
    std::erase(m_errand.drafts, old);
    send(Step::MarkOld,
         ImapCommand("UID STORE").words(QByteArray::number(old.uid)).words("+FLAGS.SILENT (\\Deleted)"));
}

void MailVisit::oldMarked(const ImapReply &reply)
{
    if (!reply.isOk()) {
        letterDone(); // it stays; the new one is there, and that is what was asked for
        return;
    }
    send(Step::ExpungeOld,
         ImapCommand("UID EXPUNGE").words(QByteArray::number(m_errand.letters.front().replaces.uid)));
}

void MailVisit::followDrafts()
{
    quint32 first = 0;
    for (const LetterPlace &place : m_errand.drafts) {
        if (place.validity == m_drafts.validity && place.uid > 0)
            first = first == 0 ? place.uid : std::min(first, place.uid);
    }
    if (m_errand.drafts.empty()) {
        openSent();
        return;
    }
    // Where the folder was made anew, no UID means anything any more.
    send(Step::SearchDrafts, first > 0
                                 ? ImapCommand("UID SEARCH").words("UID " + QByteArray::number(first) + ":*")
                                 : ImapCommand("UID SEARCH").words("ALL"));
}

void MailVisit::draftsFound(const ImapReply &reply)
{
    std::vector<quint32> uids = foundBy(reply);
    if (uids.empty()) {
        m_events.emplace_back(DraftsSeen{m_drafts.validity, {}});
        openSent();
        return;
    }
    if (uids.size() > mostDraftsSeen)
        uids.erase(uids.begin(), uids.end() - static_cast<std::ptrdiff_t>(mostDraftsSeen));
    send(Step::SeenDrafts, ImapCommand("UID FETCH").words(uidSet(uids)).words(fetchOfHeaders()));
}

void MailVisit::takeDrafts(const ImapReply &reply)
{
    DraftsSeen seen;
    seen.validity = m_drafts.validity;
    for (const ImapResponse &one : reply.data) {
        const ImapValue *uid = fetched(one, "UID");
        const ImapValue *header = fetched(one, "BODY[");
        if (!uid || !header || header->kind != ImapValue::Kind::Text)
            continue;
        seen.drafts.push_back({uid->number(), hasFlag(one, "\\Deleted"), header->text});
    }
    m_events.emplace_back(std::move(seen));
    openSent();
}

void MailVisit::openSent()
{
    if (m_errand.copies.empty() || m_errand.folders.sent.isEmpty()) {
        backToInbox();
        return;
    }
    send(Step::OpenSent, ImapCommand("SELECT").text(m_errand.folders.sent));
}

void MailVisit::sentOpened(const ImapReply &reply)
{
    if (reply.isOk()) {
        nextCopy();
        return;
    }
    while (!m_errand.copies.empty())
        copyDone(folderRefused(m_errand.folders.sent, reply));
    backToInbox();
}

/// A copy whose connection was cut may be there, and so may one of the server's own.
void MailVisit::nextCopy()
{
    // Gmail files what it sends by itself, sooner or later; one more copy would stay beside it.
    while (!m_errand.copies.empty() && m_session.can("X-GM-EXT-1"))
        copyDone({});
    if (m_errand.copies.empty()) {
        backToInbox();
        return;
    }
    send(Step::LookForCopy, searchForId(m_errand.copies.front().messageId));
}

void MailVisit::lookedForCopy(const ImapReply &reply)
{
    if (newestFound(reply) > 0) {
        copyDone({});
        nextCopy();
        return;
    }
    send(Step::AppendCopy, ImapCommand("APPEND")
                               .text(m_errand.folders.sent)
                               .words("(\\Seen)")
                               .letter(m_errand.copies.front().bytes));
}

void MailVisit::copyAppended(const ImapReply &reply)
{
    copyDone(reply.isOk() ? QString() : copyRefused(reply));
    nextCopy();
}

void MailVisit::copyDone(const QString &why)
{
    m_events.emplace_back(CopyKept{m_errand.copies.front().messageId, why});
    m_errand.copies.erase(m_errand.copies.begin());
}

} // namespace afterword
