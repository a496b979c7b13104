// SPDX-License-Identifier: GPL-3.0-or-later
// What the mailbox asks the person about: letters that may belong to several applications or bring an
// invitation, and those that may have been a draft.
#include "app/mailbox/maildesk.h"

#include "core/base/clock.h"
#include "core/exchange/intake/intake.h"
#include "core/mailbox/letters/draftletters.h"
#include "ui/commands/editor.h"

#include <algorithm>

namespace afterword {

std::vector<quint32> &MailDesk::askedIn(ReadFolder folder)
{
    return folder == ReadFolder::Inbox ? m_memory.inboxAsked : m_memory.sentAsked;
}

void MailDesk::ask(const PerhapsSent &one)
{
    std::erase_if(m_perhaps, [&](const PerhapsSent &known) {
        if (known.isSame(one))
            std::erase(askedIn(known.folder), known.uid);
        return known.isSame(one);
    });
    std::erase(askedIn(one.folder), one.uid);
    askedIn(one.folder).push_back(one.uid);
    m_perhaps.push_back(one);
}

/// What is read once more, since there are new people or a new line, is asked about once.
void MailDesk::askAbout(ImportFile letters)
{
    for (const ReadMail &mail : letters.mails) {
        std::erase_if(m_asked.mails, [&](const ReadMail &known) {
            return known.id == mail.id &&
                   (!mail.id.isEmpty() || (known.date == mail.date && known.sender == mail.sender &&
                                           known.subject == mail.subject));
        });
    }
    for (const Invitation &one : letters.invitations.invitations)
        std::erase(m_asked.invitations.invitations, one);
    join(m_asked, std::move(letters));
}

void MailDesk::askedAbout(bool invitations, bool letters)
{
    if (invitations)
        m_asked.invitations = {};
    if (letters) {
        // What is still to be asked about is read once more, and these with it.
        for (const ReadMail &mail : m_asked.mails)
            m_memory.setAside(mail.id);
        m_asked.mails.clear();
        m_asked.unread.clear();
    }
    allAnswered();
    remember();
    Q_EMIT changed();
}

/// Where nothing is left to ask about, no letter has to be read once more for it.
void MailDesk::allAnswered()
{
    if (askedCount() > 0)
        return;
    m_memory.inboxAsked.clear();
    m_memory.sentAsked.clear();
    for (const PerhapsSent &one : m_perhaps)
        askedIn(one.folder).push_back(one.uid);
}

/// What came in another way meanwhile, as from a file, changes nothing any more.
void MailDesk::dropKnownInvitations()
{
    std::vector<Invitation> &waiting = m_asked.invitations.invitations;
    if (waiting.empty())
        return;
    const OpenedSearch search(m_editor.search());
    const auto known =
        std::erase_if(waiting, [&](const Invitation &one) { return !bringsNews(propose(one, search).kind); });
    if (known == 0)
        return;
    allAnswered();
    remember();
    Q_EMIT changed();
}

AccountNeed MailDesk::need() const
{
    using Kind = AccountNeed::Kind;
    const auto letters = static_cast<int>(askedCount() + m_perhaps.size());
    if (m_wantsPassword)
        return {Kind::Password, tr("Mailbox: password needed")};
    if (!m_whyNotOpened.isEmpty() || m_told.stands())
        return {Kind::NotRead, tr("Mailbox: not being read")};
    if (letters > 0)
        return {Kind::Question, tr("Mailbox: %n letters to look at", nullptr, letters)};
    return {};
}

void MailDesk::answer(const PerhapsSent &asked, bool wasIt)
{
    const auto found = std::find_if(m_perhaps.begin(), m_perhaps.end(),
                                    [&](const PerhapsSent &one) { return one.isSame(asked); });
    if (found == m_perhaps.end())
        return;
    const PerhapsSent letter = *found;
    const DraftId draft = letter.draft;
    if (!wasIt) {
        takeOther(letter);
    } else {
        if (!m_editor.make(Step{sentAs(m_editor.search(), draft, letter.mail),
                                tr("letter “%1”, seen in your mailbox").arg(letter.mail.subject)}))
            return;
        m_memory.noteTaken(letter.mail.id);
        std::erase_if(m_memory.drafts, [&](const PutDraft &put) { return put.draft == draft; });
        drop(letter);
    }
    dropSettledQuestions();
    remember();
    Q_EMIT changed();
}

/// What may have been a draft and was another letter is one as any.
void MailDesk::takeOther(const PerhapsSent &letter)
{
    MailboxMemory after = m_memory;
    MailNews news = newsOfOther(letter, m_editor.search(), after, m_clock.now());
    if (!make(news, std::move(after)))
        return;
    drop(letter);
    if (news.asked.mails.empty())
        m_memory.setAside(letter.mail.id);
    else
        askedIn(letter.folder).push_back(letter.uid); // it may belong to several
    askAbout(std::move(news.asked));
}

void MailDesk::drop(const PerhapsSent &letter)
{
    std::erase_if(m_perhaps, [&](const PerhapsSent &one) { return one.isSame(letter); });
    std::erase(askedIn(letter.folder), letter.uid);
}

/// Where a draft is sent by now, nothing is left to ask about it: what else went to its recipient are other
/// letters.
void MailDesk::dropSettledQuestions()
{
    for (const PerhapsSent &one : std::vector<PerhapsSent>(m_perhaps)) {
        const Draft *draft = findDraft(m_editor.search(), one.draft).draft;
        if (!draft || draft->state == DraftState::Sent)
            takeOther(one);
    }
}

} // namespace afterword
