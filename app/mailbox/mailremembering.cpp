// SPDX-License-Identifier: GPL-3.0-or-later
// How what is remembered of the mailbox is kept, beside other processes that have the same search open; the
// rest of MailDesk stands in maildesk.cpp.
#include "app/mailbox/maildesk.h"

#include "core/storage/sidefiles.h"

namespace afterword {

void MailDesk::remember()
{
    using Did = KeptMemory<MailboxMemory>::Others::Did;
    const MailFolders folders = m_memory.folders;
    const auto others = m_kept.heed(m_memory);
    switch (others.did) {
    case Did::Forgot: endAll(); return;
    case Did::Connected: goOnWith(others.memory); return;
    // What waits for the other mailbox waits in vain.
    case Did::Overruled: letWaitAgain(others.memory); break;
    case Did::Joined:
    case Did::Nothing: break;
    }
    if (others.did == Did::Joined && m_memory.folders != folders)
        readAnew();
    m_kept.keep(m_memory);
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
    m_kept.beginAnew();
    remember();
}

void MailDesk::clearSeen()
{
    m_noDrafts.clear();
    m_inboxBeside.clear();
    m_missing.clear();
    m_told.over();
    m_takesDrafts = true;
    m_sent.clear();
    m_perhaps.clear();
    m_asked = {};
    m_answered = {};
    m_asked.kind = FileKind::Mail;
}

QString mailboxMemoryPathFor(const QString &storePath)
{
    return sideFileOf(storePath, SideFile::Mailbox);
}

} // namespace afterword
