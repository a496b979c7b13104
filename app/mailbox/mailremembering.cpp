// SPDX-License-Identifier: GPL-3.0-or-later
// How what is remembered of the mailbox is kept, beside other processes that have the same search open; the
// rest of MailDesk stands in maildesk.cpp.
#include "app/mailbox/maildesk.h"

#include "core/mailbox/letters/joinedmemory.h"
#include "core/storage/sidefiles.h"

namespace afterword {

void MailDesk::remember()
{
    // Another window of this search forgot the mailbox: so does this one.
    if (isConnected() && m_file.wasRemoved()) {
        endAll();
        return;
    }
    if (heedOthers())
        return;
    const QString said = isConnected() ? m_file.write(mailboxMemoryText(m_memory)) : m_file.remove();
    if (!said.isEmpty())
        Q_EMIT failed(said);
}

/// Takes in what another process has kept since, which would be lost by what this one keeps. True where it
/// connected another mailbox, which is this one's from now on.
bool MailDesk::heedOthers()
{
    const auto text = m_file.writtenSince();
    const MailboxMemory theirs = text ? mailboxMemoryFrom(*text) : MailboxMemory();
    if (theirs.account.isEmpty())
        return false;
    const MailboxMemory before = mailboxMemoryFrom(m_file.kept());
    m_file.heed(*text);
    const bool areTheirs = theirs.account.isSameMailbox(before.account);
    if (!m_memory.account.isSameMailbox(before.account)) {
        if (!isConnected() && !areTheirs) {
            goOnWith(theirs);
            return true;
        }
        // What was chosen here last counts, and what waits for the other one waits in vain.
        letWaitAgain(theirs);
        return false;
    }
    if (!areTheirs) {
        goOnWith(theirs);
        return true;
    }
    const MailFolders folders = m_memory.folders;
    m_memory = joinedMemory(before, m_memory, theirs);
    if (m_memory.folders != folders)
        m_watch.renew();
    return false;
}

/// Goes on with another mailbox, which another process has connected.
void MailDesk::goOnWith(const MailboxMemory &theirs)
{
    letWaitAgain(m_memory);
    m_watch.end();
    m_passSoon.stop();
    m_password.clear();
    m_wantsPassword.reset();
    m_isRefused = false;
    m_asksKeyring = false;
    m_whyNotOpened.clear();
    m_secret.wantKept(false);
    clearSeen();
    m_memory = theirs;
    Q_EMIT changed();
    if (!m_memory.account.sends)
        Q_EMIT sendingEnded();
    start();
}

void MailDesk::letWaitAgain(const MailboxMemory &memory)
{
    for (const PutDraft &put : memory.drafts) {
        if (put.state == PutDraft::State::Waiting)
            letWaitAgain(put.draft);
    }
}

/// What is known of another mailbox says nothing of this one; empty: there is none any more.
void MailDesk::beginAnew(const MailAccount &account)
{
    letWaitAgain(m_memory);
    m_memory = {};
    m_memory.account = account;
    clearSeen();
    m_file.beginAnew();
    remember();
}

void MailDesk::clearSeen()
{
    m_noDrafts.clear();
    m_inboxBeside.clear();
    m_missing.clear();
    m_takesDrafts = true;
    m_sent.clear();
    m_perhaps.clear();
    m_asked = {};
    m_asked.kind = FileKind::Mail;
}

QString mailboxMemoryPathFor(const QString &storePath)
{
    return sideFileOf(storePath, SideFile::Mailbox);
}

} // namespace afterword
