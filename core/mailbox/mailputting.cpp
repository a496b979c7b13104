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

ImapCommand searchForId(const QByteArray &messageId)
{
    return ImapCommand("UID SEARCH").words("HEADER MESSAGE-ID").text('<' + messageId + '>');
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
        m_errand.letters.erase(m_errand.letters.begin());
        nextPut();
        return;
    }
    m_hasPut = true;
    if (reply.done.code == "APPENDUID" && reply.done.codeArguments.size() == 2) {
        m_drafts.validity = reply.done.codeArguments[0].number();
        putDone(reply.done.codeArguments[1].number());
        return;
    }
    send(Step::LookForPut, searchForId(m_errand.letters.front().messageId));
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
        m_errand.letters.erase(m_errand.letters.begin());
        nextPut();
        return;
    }
    std::erase(m_errand.drafts, old);
    send(Step::MarkOld,
         ImapCommand("UID STORE").words(QByteArray::number(old.uid)).words("+FLAGS.SILENT (\\Deleted)"));
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

QString copyRefused(const ImapReply &reply)
{
    return Words::
        tr("Your letter was sent, but the mail server did not take a copy of it among what was sent: “%1”")
            .arg(serverWords(reply.done.text));
}

void MailVisit::openSent()
{
    if (m_errand.copies.empty() || m_errand.folders.sent.isEmpty()) {
        backToInbox();
        return;
    }
    send(Step::OpenSent, ImapCommand("SELECT").text(m_errand.folders.sent));
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

void MailVisit::copyDone(const QString &why)
{
    m_events.emplace_back(CopyKept{m_errand.copies.front().messageId, why});
    m_errand.copies.erase(m_errand.copies.begin());
}

} // namespace afterword
