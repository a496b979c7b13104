// SPDX-License-Identifier: GPL-3.0-or-later
// What the mailbox does for letters that are sent from here; the rest of MailDesk stands in maildesk.cpp.
#include "app/mailbox/maildesk.h"

#include "core/base/clock.h"
#include "core/exchange/intake/matching.h"
#include "core/mailbox/letters/draftletters.h"
#include "ui/commands/editor.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace afterword {

namespace {

/// Some servers file what they sent by themselves; whoever looks too early finds nothing, and adds a second
/// copy.
constexpr auto ownCopyWithin = 1min;
constexpr std::chrono::milliseconds longestNap = 30s; // the clock may jump

} // namespace

void MailDesk::setSending(bool on, const SendingServer &server)
{
    m_memory.account.sends = on;
    m_memory.account.sending = server;
    remember();
    Q_EMIT changed();
    if (!on)
        Q_EMIT sendingEnded();
}

Result<LetterToSend> MailDesk::sendingLine() const
{
    const MailAccount &account = m_memory.account;
    if (!isConnected() || !account.sends || account.sending.host.isEmpty())
        return Error{tr("Sending from here is not switched on. Do that in Settings, Mailbox.")};
    if (m_password.isEmpty() && isOnline())
        return Error{
            tr("The desktop’s Online Accounts have not opened your mailbox. See Settings, Mailbox.")};
    if (m_password.isEmpty())
        return Error{tr("The password of your mailbox is not known. Type it in Settings, Mailbox.")};
    const Person &person = m_editor.search().person;
    if (person.email.trimmed().compare(account.address.trimmed(), Qt::CaseInsensitive) != 0)
        return Error{tr("Your letters are from %1, and the mailbox is %2: its server would not accept them. "
                        "Make both the same in Settings.")
                         .arg(person.email, account.address)};
    LetterToSend line;
    line.server = account.sending;
    line.authority = account.authority;
    line.user = account.user.toUtf8();
    line.password = m_password;
    line.isToken = account.byToken;
    return line;
}

void MailDesk::keepCopy(const QByteArray &messageId, const QByteArray &letter)
{
    if (!isConnected())
        return;
    m_memory.noteTaken(QString::fromLatin1(messageId)); // it is known from here
    const bool isKnown = std::any_of(m_memory.copies.begin(), m_memory.copies.end(),
                                     [&](const SentCopy &copy) { return copy.messageId == messageId; });
    if (isKnown)
        return;
    m_memory.copies.push_back({messageId, letter, m_clock.now()});
    remember();
    handOverCopies();
}

bool MailDesk::isDue(const SentCopy &copy) const
{
    const auto waited = m_clock.now() - copy.sent;
    return waited >= ownCopyWithin || waited < seconds(0); // the clock was set back
}

void MailDesk::handOverCopies()
{
    bool waits = false;
    for (const SentCopy &copy : m_memory.copies) {
        if (isDue(copy))
            m_watch.keep({copy.messageId, copy.letter});
        else
            waits = true;
    }
    if (waits)
        m_copySoon.start(longestNap);
}

void MailDesk::forgetCopies()
{
    const auto isGone = [this](const SentCopy &copy) {
        return !hasMessage(m_editor.search(), messageIdOf(QString::fromLatin1(copy.messageId)));
    };
    if (std::erase_if(m_memory.copies, isGone) > 0)
        remember();
}

} // namespace afterword
