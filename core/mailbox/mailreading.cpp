// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit reads a folder: what is new is searched, headers are looked at, and letters that are wanted are
// read whole.
#include "core/mailbox/arrival.h"
#include "core/mailbox/foldername.h"
#include "core/mailbox/mailvisit.h"
#include "core/mailbox/mailwords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t headersAtOnce = 500;

quint32 firstArgument(const ImapResponse &response)
{
    return response.codeArguments.empty() ? 0 : response.codeArguments.front().number();
}

/// The day as SEARCH writes it, in English.
QByteArray searchDate(QDate date)
{
    return QLocale::c().toString(date, u"d-MMM-yyyy"_s).toLatin1();
}

/// @p letter, or its header, dated by when it came into the folder (INTERNALDATE; RFC 9051, 2.3.3) where it
/// has no date of its own.
QByteArray dated(const QByteArray &letter, const ImapResponse &response)
{
    const ImapValue *date = fetched(response, "INTERNALDATE");
    if (!date)
        return letter;
    QByteArray text = date->text.trimmed();     // " 1-Nov-2026 10:00:00 +0000"
    text.replace('-', ' ').replace("  ", " -"); // only the offset has a blank before its sign
    const QDateTime came = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    return came.isValid() ? withArrival(letter, Moment(seconds(came.toSecsSinceEpoch()))) : letter;
}

} // namespace

QByteArray fetchOfHeaders()
{
    return "(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (DATE FROM SENDER REPLY-TO TO CC "
           "SUBJECT "
           "MESSAGE-ID "
           "IN-REPLY-TO REFERENCES CONTENT-TYPE AUTO-SUBMITTED X-EVOLUTION-DRAFT-MESSAGE "
           "X-EVOLUTION-DRAFT-FOLDER)])";
}

void MailVisit::openFolder(ReadFolder folder)
{
    m_reading = folder;
    if (folder == ReadFolder::Sent && m_errand.folders.sent.isEmpty()) {
        openDrafts();
        return;
    }
    send(Step::Open, folder == ReadFolder::Inbox ? ImapCommand("EXAMINE").words("INBOX")
                                                 : ImapCommand("EXAMINE").text(m_errand.folders.sent));
}

void MailVisit::opened(const ImapReply &reply)
{
    if (!reply.isOk()) {
        if (m_reading == ReadFolder::Inbox) {
            m_session.fail({MailTrouble::Kind::Lasting, folderRefused("INBOX", reply)});
            return;
        }
        m_listsAnew = true;
        openDrafts();
        return;
    }
    const FolderMark &known = m_reading == ReadFolder::Inbox ? m_errand.inbox : m_errand.sent;
    m_mark = {};
    quint32 next = 0;
    quint32 count = 0;
    for (const ImapResponse &one : reply.data) {
        if (one.code == "UIDVALIDITY")
            m_mark.validity = firstArgument(one);
        else if (one.code == "UIDNEXT")
            next = firstArgument(one);
        else if (one.name == "EXISTS")
            count = one.number;
    }
    if (m_reading == ReadFolder::Inbox)
        m_inboxCount = count;
    const bool isKnown = known.next > 0 && known.validity == m_mark.validity;
    m_mark.next = std::max(next, isKnown ? known.next : 0);
    m_letters = {m_reading, {}, {}, 0};
    m_new.clear();
    m_wanted.clear();
    m_large.clear();
    std::vector<quint32> again =
        std::exchange(m_reading == ReadFolder::Inbox ? m_errand.inboxAgain : m_errand.sentAgain, {});
    if (isKnown)
        m_wanted = std::move(again);
    if (m_wanted.empty() && (count == 0 || (isKnown && next > 0 && next <= known.next))) {
        folderRead();
        return;
    }
    ImapCommand search("UID SEARCH");
    if (isKnown)
        search.words("UID " + QByteArray::number(known.next) + ":*");
    send(Step::Search, search.words("SINCE " + searchDate(m_errand.since)));
}

void MailVisit::searched(const ImapReply &reply)
{
    if (!reply.isOk()) {
        m_session.fail(
            {MailTrouble::Kind::Lasting,
             folderRefused(m_reading == ReadFolder::Inbox ? "INBOX" : m_errand.folders.sent, reply)});
        return;
    }
    const FolderMark &known = m_reading == ReadFolder::Inbox ? m_errand.inbox : m_errand.sent;
    const quint32 from = known.validity == m_mark.validity ? known.next : 0;
    for (const ImapResponse &one : reply.data) {
        // "n:*" names the last letter also where it is older than n.
        std::copy_if(one.found.begin(), one.found.end(), std::back_inserter(m_new),
                     [from](quint32 uid) { return uid >= from; });
    }
    std::sort(m_new.begin(), m_new.end());
    m_new.erase(std::unique(m_new.begin(), m_new.end()), m_new.end());
    if (!m_new.empty())
        m_mark.next = std::max(m_mark.next, m_new.back() + 1);
    nextHeaders();
}

/// The newest first, in steps, so that the line never carries all at once.
void MailVisit::nextHeaders()
{
    if (m_new.empty()) {
        std::sort(m_wanted.begin(), m_wanted.end());
        nextLetter();
        return;
    }
    const auto from = m_new.end() - static_cast<std::ptrdiff_t>(std::min(headersAtOnce, m_new.size()));
    const QByteArray uids = uidSet(std::vector<quint32>(from, m_new.end()));
    m_new.erase(from, m_new.end());
    send(Step::Headers, ImapCommand("UID FETCH").words(uids).words(fetchOfHeaders()));
}

void MailVisit::takeHeaders(const ImapReply &reply)
{
    for (const ImapResponse &one : reply.data) {
        const ImapValue *uid = fetched(one, "UID");
        const ImapValue *header = fetched(one, "BODY[");
        if (!uid || !header || header->kind != ImapValue::Kind::Text)
            continue; // the flags of another letter, or one that has just gone
        ++m_letters.seen;
        // Gmail's folder of all mail holds the drafts as well.
        if (hasFlag(one, "\\Draft"))
            continue;
        if (!m_errand.isWanted || !m_errand.isWanted(dated(header->text, one)))
            continue;
        m_wanted.push_back(uid->number());
        const ImapValue *size = fetched(one, "RFC822.SIZE");
        if (size && size->number() > largestLetter)
            m_large.insert(uid->number());
    }
    nextHeaders();
}

void MailVisit::nextLetter()
{
    if (m_wanted.empty()) {
        folderRead();
        return;
    }
    const QByteArray part = m_large.contains(m_wanted.front())
                                ? "BODY.PEEK[]<0." + QByteArray::number(beginningOfLetter) + '>'
                                : "BODY.PEEK[]";
    send(Step::Letter, ImapCommand("UID FETCH")
                           .words(QByteArray::number(m_wanted.front()))
                           .words("(UID")
                           .words("INTERNALDATE")
                           .words(part + ')'));
}

void MailVisit::takeLetter(const ImapReply &reply)
{
    for (const ImapResponse &one : reply.data) {
        const ImapValue *uid = fetched(one, "UID");
        const ImapValue *body = fetched(one, "BODY[");
        // One that somebody else deletes meanwhile has no text, or is not told of at all.
        if (uid && body && body->kind == ImapValue::Kind::Text && uid->number() == m_wanted.front()) {
            m_letters.letters.push_back({uid->number(), dated(body->text, one)});
            break;
        }
    }
    m_wanted.erase(m_wanted.begin());
    qsizetype bytes = 0;
    for (const ReadLetter &letter : m_letters.letters)
        bytes += letter.bytes.size();
    if (bytes > lettersHandedOnAt && !m_wanted.empty()) {
        // The mark stays where it was: if the connection ends now, these are read again.
        m_letters.mark = m_reading == ReadFolder::Inbox ? m_errand.inbox : m_errand.sent;
        m_events.emplace_back(std::exchange(m_letters, {m_reading, {}, {}, 0}));
    }
    nextLetter();
}

void MailVisit::folderRead()
{
    FolderMark &known = m_reading == ReadFolder::Inbox ? m_errand.inbox : m_errand.sent;
    if (known != m_mark || !m_letters.letters.empty()) {
        known = m_mark;
        m_letters.mark = m_mark;
        m_events.emplace_back(std::exchange(m_letters, {}));
    }
    if (m_reading == ReadFolder::Inbox)
        openFolder(ReadFolder::Sent);
    else
        openDrafts();
}

} // namespace afterword
