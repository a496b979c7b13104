// SPDX-License-Identifier: GPL-3.0-or-later
// Entering, folders, resting: the frame of a visit. What is read and put stands in mailreading.cpp and
// mailputting.cpp.
#include "core/mailbox/mailvisit.h"

#include "core/mailbox/foldername.h"
#include "core/mailbox/mailwords.h"

#include <algorithm>

namespace afterword {

namespace {

using namespace std::chrono_literals;

constexpr auto longestSilence = 30s;
/// Servers cut who idles after 29 minutes; what was sent elsewhere is looked for more often.
constexpr auto betweenRounds = 3min;
constexpr size_t mostFolders = 10'000;

} // namespace

MailVisit::MailVisit(MailErrand errand, Time now)
    : m_errand(std::move(errand))
    , m_session(m_errand.login, m_errand.startTls)
    , m_heard(now)
    , m_owed(true)
{
    m_errand.login.secret.clear();
}

void MailVisit::receive(QByteArrayView bytes, Time now)
{
    m_heard = now;
    m_session.receive(bytes);
    goOn(now);
}

void MailVisit::tlsBegun(Time now)
{
    m_heard = now;
    m_session.tlsBegun();
    goOn(now);
}

void MailVisit::closed(const QString &why)
{
    m_session.closed(why);
}

void MailVisit::tick(Time now)
{
    const bool owed = m_session.isOwedAnAnswer();
    if (!std::exchange(m_owed, owed) && owed)
        m_heard = now;
    if (owed && now - m_heard >= longestSilence) {
        m_session.fellSilent();
        return;
    }
    if (m_step == Step::Resting && now - m_rested >= betweenRounds)
        m_roundWanted = true;
    goOn(now);
}

void MailVisit::put(LetterToPut letter)
{
    m_queued.push_back(std::move(letter));
    m_roundWanted = true;
}

void MailVisit::keep(CopyToKeep copy)
{
    m_queuedCopies.push_back(std::move(copy));
    m_roundWanted = true;
}

void MailVisit::look()
{
    m_roundWanted = true;
}

/// Does what can be done with what has come so far.
void MailVisit::goOn(Time now)
{
    for (;;) {
        if (const auto reply = m_session.takeReply()) {
            done(*reply);
            if (m_step == Step::Resting)
                m_rested = now;
            continue;
        }
        if (m_session.stage() == ImapSession::Stage::Ready && m_step == Step::Entering) {
            send(Step::Namespace, ImapCommand("NAMESPACE"));
            continue;
        }
        if (m_step != Step::Resting || !(m_roundWanted || m_session.hasNews()))
            return;
        if (m_session.stage() == ImapSession::Stage::Ready) {
            beginRound();
            continue;
        }
        if (m_session.stage() == ImapSession::Stage::Idling && !std::exchange(m_stops, true))
            m_session.stopIdling();
        return;
    }
}

void MailVisit::send(Step step, const ImapCommand &command)
{
    m_step = step;
    m_session.send(command);
}

void MailVisit::done(const ImapReply &reply)
{
    switch (m_step) {
    case Step::Entering: return;
    case Step::Namespace: namespaceKnown(reply); return;
    case Step::List: takeFolders(reply); return;
    case Step::OpenUnlisted: unlistedOpened(reply); return;
    case Step::Open: opened(reply); return;
    case Step::Search: searched(reply); return;
    case Step::Headers: takeHeaders(reply); return;
    case Step::Letter: takeLetter(reply); return;
    case Step::OpenDrafts: draftsOpened(reply); return;
    case Step::LookForTwin: lookedForTwin(reply); return;
    case Step::Append: appended(reply); return;
    case Step::LookForPut: lookedForPut(reply); return;
    case Step::MarkOld: oldMarked(reply); return;
    case Step::ExpungeOld: letterDone(); return;
    case Step::SearchDrafts: draftsFound(reply); return;
    case Step::SeenDrafts: takeDrafts(reply); return;
    case Step::OpenSent: sentOpened(reply); return;
    case Step::LookForCopy: lookedForCopy(reply); return;
    case Step::AppendCopy: copyAppended(reply); return;
    case Step::BackToInbox: rest(reply); return;
    case Step::Resting: return; // the end of IDLE
    }
}

/// Whoever knows no namespaces has the usual one.
void MailVisit::namespaceKnown(const ImapReply &reply)
{
    for (const ImapResponse &one : reply.data) {
        if (one.name == "NAMESPACE")
            m_prefix = personalPrefix(one);
    }
    askForFolders();
}

void MailVisit::unlistedOpened(const ImapReply &reply)
{
    if (reply.isOk())
        m_found.all.push_back(m_unlisted.back());
    m_unlisted.pop_back();
    openUnlisted();
}

void MailVisit::askForFolders()
{
    send(Step::List, m_session.can("SPECIAL-USE") && m_session.can("LIST-EXTENDED")
                         ? ImapCommand("LIST").words("\"\" \"*\" RETURN (SPECIAL-USE)")
                         : ImapCommand("LIST").words("\"\" \"*\""));
}

void MailVisit::takeFolders(const ImapReply &reply)
{
    if (!reply.isOk()) {
        beginRound(); // with those that are known
        m_listsAnew = true;
        return;
    }
    m_found = {};
    m_list.clear();
    for (const ImapResponse &one : reply.data) {
        const std::optional<MailFolder> folder = folderIn(one);
        if (!folder || m_list.size() >= mostFolders)
            continue;
        m_list.push_back(*folder);
        if (folder->canBeOpened())
            m_found.all.push_back(folder->name);
    }
    m_errand.folders = chooseFolders(m_list, m_prefix, m_errand.folders);
    m_found.chosen = m_errand.folders;
    m_unlisted = missingFolders(m_found.chosen, m_found.all);
    openUnlisted();
}

/// A list need not hold all that there is: some servers leave out what others share, or what is not
/// subscribed to. So a folder counts as gone only once it was not opened.
void MailVisit::openUnlisted()
{
    if (!m_unlisted.empty()) {
        send(Step::OpenUnlisted, ImapCommand("EXAMINE").text(m_unlisted.back()));
        return;
    }
    const bool misses = !missingFolders(m_found.chosen, m_found.all).empty();
    m_events.emplace_back(std::exchange(m_found, {}));
    beginRound();
    m_listsAnew = misses;
}

void MailVisit::beginRound()
{
    if (std::exchange(m_listsAnew, false)) {
        askForFolders();
        return;
    }
    m_roundWanted = false;
    m_stops = false;
    // Of two versions of one draft the later one counts.
    for (LetterToPut &letter : std::exchange(m_queued, {})) {
        std::erase_if(m_errand.letters, [&](const LetterToPut &one) { return one.draft == letter.draft; });
        m_errand.letters.push_back(std::move(letter));
    }
    for (CopyToKeep &copy : std::exchange(m_queuedCopies, {})) {
        if (std::find(m_errand.copies.begin(), m_errand.copies.end(), copy) == m_errand.copies.end())
            m_errand.copies.push_back(std::move(copy));
    }
    openFolder(ReadFolder::Inbox);
}

/// A folder that was there has gone or is closed to us: what else there is is still done.
void MailVisit::folderGone(const QByteArray &name, const ImapReply &reply)
{
    m_listsAnew = true;
    const QString why = folderRefused(name, reply);
    for (const LetterToPut &letter : m_errand.letters)
        m_events.emplace_back(LetterRefused{letter.draft, why});
    m_errand.letters.clear();
    openSent();
}

void MailVisit::backToInbox()
{
    send(Step::BackToInbox, ImapCommand("EXAMINE").words("INBOX"));
}

/// The inbox is open again: is what was read still all there is?
void MailVisit::rest(const ImapReply &reply)
{
    quint32 count = 0;
    quint32 next = 0;
    for (const ImapResponse &one : reply.data) {
        if (one.name == "EXISTS")
            count = one.number;
        else if (one.code == "UIDNEXT" && !one.codeArguments.empty())
            next = one.codeArguments.front().number();
    }
    const bool hasMore = next > 0 ? next > m_errand.inbox.next : count > m_inboxCount;
    m_step = Step::Resting;
    m_events.emplace_back(RoundDone{});
    if (hasMore && reply.isOk())
        m_roundWanted = true;
    else if (reply.isOk() && m_session.can("IDLE"))
        m_session.idle();
}

} // namespace afterword
