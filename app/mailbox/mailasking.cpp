// SPDX-License-Identifier: GPL-3.0-or-later
// What the mailbox asks the person about: letters that may belong to several applications or bring an
// invitation, and those that may have been a draft.
#include "app/mailbox/maildesk.h"

#include "core/base/clock.h"
#include "core/exchange/intake/intake.h"
#include "core/exchange/intake/matching.h"
#include "core/mailbox/letters/draftletters.h"
#include "ui/commands/editor.h"

#include <algorithm>

namespace afterword {

namespace {

bool isIn(const Search &search, const ReadMail &mail)
{
    return !mail.id.isEmpty() && hasMessage(search, messageIdOf(mail.id));
}

bool isNewTo(const OpenedSearch &search, const Invitation &invitation)
{
    return bringsNews(propose(invitation, search).kind);
}

/// Moves what @p isMoved says of out of @p from to the end of @p to; returns how many there were.
template <typename One, typename Is>
size_t moved(std::vector<One> &from, std::vector<One> &to, const Is &isMoved)
{
    const auto first =
        std::stable_partition(from.begin(), from.end(), [&](const One &one) { return !isMoved(one); });
    const auto count = static_cast<size_t>(from.end() - first);
    std::move(first, from.end(), std::back_inserter(to));
    from.erase(first, from.end());
    return count;
}

/// Each is there once.
void addTo(std::vector<quint32> &all, const std::vector<quint32> &more)
{
    for (const quint32 one : more) {
        if (std::find(all.begin(), all.end(), one) == all.end())
            all.push_back(one);
    }
}

} // namespace

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
    keepPlaces();
    dropKnown();
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

/// Where the letters lie that are asked about now: they may be asked about once more.
void MailDesk::keepPlaces()
{
    addTo(m_answered.inbox, m_memory.inboxAsked);
    addTo(m_answered.sent, m_memory.sentAsked);
}

/// What is in the search by now, by an answer or in another way, as from a file, changes nothing any more.
void MailDesk::dropKnown()
{
    std::vector<Invitation> &invitations = m_asked.invitations.invitations;
    if (askedCount() == 0)
        return;
    const OpenedSearch search(m_editor.search());
    auto known = moved(invitations, m_answered.letters.invitations.invitations,
                       [&](const Invitation &one) { return !isNewTo(search, one); });
    known += moved(m_asked.mails, m_answered.letters.mails, [&](const ReadMail &mail) {
        const bool isKnown = isIn(m_editor.search(), mail);
        if (isKnown)
            m_memory.setAside(mail.id);
        return isKnown;
    });
    if (known == 0)
        return;
    keepPlaces();
    allAnswered();
    remember();
    Q_EMIT changed();
}

/// What an undo took out of the search is to be decided once more; now, and after the next start.
void MailDesk::askAgain()
{
    ImportFile &answered = m_answered.letters;
    if (answered.mails.empty() && answered.invitations.invitations.empty() && m_answered.perhaps.empty())
        return;
    const OpenedSearch search(m_editor.search());
    ImportFile again;
    again.kind = FileKind::Mail;
    auto gone = moved(answered.invitations.invitations, again.invitations.invitations,
                      [&](const Invitation &one) { return isNewTo(search, one); });
    gone += moved(answered.mails, again.mails, [&](const ReadMail &mail) {
        const bool isGone = !isIn(m_editor.search(), mail);
        if (isGone)
            m_memory.takeUp(mail.id);
        return isGone;
    });
    if (gone > 0) {
        addTo(m_memory.inboxAsked, m_answered.inbox);
        addTo(m_memory.sentAsked, m_answered.sent);
        askAbout(std::move(again));
    }
    std::vector<PerhapsSent> perhaps;
    gone += moved(m_answered.perhaps, perhaps, [&](const PerhapsSent &one) {
        const Draft *draft = findDraft(m_editor.search(), one.draft).draft;
        return draft && draft->state != DraftState::Sent && !isIn(m_editor.search(), one.mail);
    });
    for (const PerhapsSent &one : perhaps) {
        m_memory.takeUp(one.mail.id);
        ask(one);
    }
    if (gone == 0)
        return;
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
    if (isIn(m_editor.search(), letter.mail))
        m_answered.perhaps.push_back(letter);
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
