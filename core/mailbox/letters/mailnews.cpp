// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/mailnews.h"

#include "core/base/fullstop.h"
#include "core/base/iso.h"
#include "core/exchange/intake/mailintake.h"
#include "core/exchange/participants.h"
#include "core/mailbox/headerfield.h"
#include "core/mailbox/letters/draftletters.h"
#include "core/meaning/meaningtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

QString whoWrote(const ReadMail &mail)
{
    return mail.sender.name.isEmpty() ? mail.sender.email : mail.sender.name;
}

/// A letter that is here was sent, whatever it says: another machine's clock may be ahead, and one that says
/// nothing, or what cannot be, is as old as it is here.
void dateByNow(ReadMail &mail, Moment now)
{
    const bool canBe = mail.date && isWithinYears(*mail.date);
    if (canBe && *mail.date <= now)
        return;
    if (canBe)
        mail.saidDate = mail.date;
    mail.date = now;
}

/// What one step is called that takes in several letters, or one.
QString nameOf(const QStringList &names, qsizetype taken)
{
    return taken == 1 ? Words::tr("%1, seen in your mailbox", "a letter").arg(names.first())
                      : Words::tr("%n letters, seen in your mailbox", nullptr, static_cast<int>(taken));
}

bool isNews(const InvitationFile &file, const OpenedSearch &search)
{
    return std::any_of(file.invitations.begin(), file.invitations.end(), [&](const Invitation &invitation) {
        return bringsNews(propose(invitation, search).kind);
    });
}

/// Takes letters into a search, one after the other.
class Intake {
public:
    Intake(const Search &search, MailboxMemory &memory, Moment now)
        : m_before(search)
        , m_search(search)
        , m_memory(memory)
        , m_now(now)
    {
        m_news.asked.kind = FileKind::Mail;
    }

    void take(const ReadLetter &letter, ReadFolder folder)
    {
        Result<ImportFile> file = readLetter(letter.bytes, m_search.person.zone);
        if (!file) {
            noteUnread(letter.bytes, file.error());
            return;
        }
        if (!file->invitations.invitations.empty()) {
            if (folder == ReadFolder::Inbox)
                takeInvitations(std::move(*file), letter.uid);
            return;
        }
        for (ReadMail &mail : file->mails) {
            // What lies there was sent, though programs leave the marks of a draft in it: Claws Mail those of
            // its queue, mutt those that the draft came with.
            if (folder == ReadFolder::Sent)
                mail.unsent = false;
            if (m_memory.wasTaken(mail.id) || mail.unsent)
                continue;
            dateByNow(mail, m_now);
            // A copy that goes to oneself comes before the one among what was sent.
            const Participant sender{mail.sender.name, mail.sender.email.toLower()};
            const bool isOwn = folder == ReadFolder::Sent || isPerson(sender, m_search.person);
            if (!isOwn || !takeOwn(mail, letter, folder))
                takeOrdinary(std::move(mail), letter.uid);
        }
    }

    void takeOrdinary(ReadMail mail, quint32 uid) { m_ordinary.emplace_back(std::move(mail), uid); }

    MailNews news()
    {
        if (m_unread > 0) {
            m_news.notes += Words::tr("%n letters in your mailbox could not be read: the first %1. They were "
                                      "left out, and stay in the mailbox as they are.",
                                      nullptr, m_unread)
                                .arg(m_whyUnread);
        }
        OpenedSearch opened(std::move(m_search));
        for (const auto &[mail, uid] : m_ordinary)
            takeInto(opened, mail, uid);
        const Search after = opened.search();
        m_news.change = difference(m_before, after);
        if (m_taken > 0) {
            const QString means =
                countedInFew(StandingMeanings().ofNew(m_news.change, after, m_now), m_taken);
            const QString name = nameOf(m_names, m_taken);
            m_news.text = means.isEmpty()
                              ? name
                              : Words::tr("%1 (%2)", "letters, what they seem to say").arg(name, means);
        }
        return std::move(m_news);
    }

private:
    /// Told of once, however often the folder is read: it is known again by its bytes, since nothing in it
    /// could be read.
    void noteUnread(const QByteArray &letter, const Error &why)
    {
        const QString id =
            u"unread "_s +
            QString::fromLatin1(QCryptographicHash::hash(letter, QCryptographicHash::Sha256).toHex());
        if (m_memory.wasTaken(id))
            return;
        m_memory.setAside(id);
        if (m_unread++ == 0)
            m_whyUnread = why.message;
    }

    void takeInvitations(ImportFile file, quint32 uid)
    {
        if (!m_known)
            m_known.emplace(m_search);
        if (!isNews(file.invitations, *m_known))
            return;
        join(m_news.asked, std::move(file));
        m_news.askedUids.push_back(uid);
    }

    /// Whether @p mail, which the person wrote, is a draft, or what they noted by hand, or asked about.
    bool takeOwn(const ReadMail &mail, const ReadLetter &letter, ReadFolder folder)
    {
        const SentMatch match = sentMatch(mail, letter.bytes, m_search, m_memory);
        if (match.kind == SentMatch::Kind::Certain) {
            takeDraft(mail, match.draft);
            return true;
        }
        if (const Change noted = notedBefore(m_search, mail, m_memory); !noted.isEmpty()) {
            make(noted, m_search);
            note(mail, Words::tr("your letter “%1”").arg(mail.subject));
            return true;
        }
        if (match.kind == SentMatch::Kind::None)
            return false;
        m_news.perhaps.push_back({match.draft, mail, letter.uid, folder});
        return true;
    }

    void takeDraft(const ReadMail &mail, const DraftId &draft)
    {
        const FoundDraft found = findDraft(m_search, draft);
        const Contact *to = m_search.contacts.find(found.draft->contact);
        const QString whom = to ? to->name : mail.subject;
        // The server's answer may be read before the letter that it is about.
        if (isKnownToHaveComeBack(m_search, mail.id)) {
            make(waitingAgain(m_search, draft, m_now), m_search);
            note(mail, Words::tr("your letter to %1 that came back").arg(whom));
        } else {
            make(sentAs(m_search, draft, mail), m_search);
            note(mail, Words::tr("your letter to %1").arg(whom));
        }
        std::erase_if(m_memory.drafts, [&](const PutDraft &put) { return put.draft == draft; });
    }

    void takeInto(OpenedSearch &opened, const ReadMail &mail, quint32 uid)
    {
        const Result<LetterProposal> proposal = propose(mail, opened, m_now);
        if (!proposal)
            return;
        if (proposal->kind == LetterProposal::Kind::Unclear) {
            m_news.asked.mails.push_back(mail);
            m_news.askedUids.push_back(uid);
        }
        if (proposal->kind != LetterProposal::Kind::Belongs)
            return;
        const Taken what = takeIn(mail, proposal->candidates.front().application, opened);
        if (!what.note.isEmpty())
            m_news.notes += asSentence(what.note);
        note(mail, proposal->direction == Direction::Out ? Words::tr("your letter “%1”").arg(mail.subject)
                                                         : Words::tr("a letter from %1").arg(whoWrote(mail)));
    }

    void note(const ReadMail &mail, const QString &name)
    {
        m_names += name;
        m_memory.noteTaken(mail.id);
        ++m_taken;
    }

    const Search &m_before;
    Search m_search;
    std::optional<OpenedSearch> m_known; // made for the first invitation, which many letters may bring
    MailboxMemory &m_memory;
    Moment m_now;
    MailNews m_news;
    QStringList m_names;
    qsizetype m_taken = 0;
    int m_unread = 0;
    QString m_whyUnread;
    std::vector<std::pair<ReadMail, quint32>> m_ordinary;
};

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
    Result<ReadMail> mail = readEml(header);
    if (!mail)
        return false; // a header without a field names nobody
    dateByNow(*mail, now);
    if (std::any_of(mail->recipients.begin(), mail->recipients.end(),
                    [&](const auto &one) { return draftAddresses.contains(one.email.toLower()); }))
        return true;
    const Result<LetterProposal> proposal = propose(*mail, search, now);
    if (!proposal || proposal->kind == LetterProposal::Kind::Known)
        return false;
    // Whose letter a mail server sends back stands in its body alone.
    return proposal->kind != LetterProposal::Kind::Nobodys ||
           headerField(header, "Content-Type").toLower().startsWith("multipart/report");
}

MailNews newsOf(const std::vector<ReadLetter> &letters, ReadFolder folder, const Search &search,
                MailboxMemory &memory, Moment now)
{
    if (letters.empty())
        return {}; // the folder is further on, and nothing in it was wanted
    Intake intake(search, memory, now);
    for (const ReadLetter &letter : letters)
        intake.take(letter, folder);
    return intake.news();
}

MailNews newsOfOther(const PerhapsSent &letter, const Search &search, MailboxMemory &memory, Moment now)
{
    Intake intake(search, memory, now);
    intake.takeOrdinary(letter.mail, letter.uid);
    return intake.news();
}

} // namespace afterword
