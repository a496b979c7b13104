// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/maildesk.h"

#include "core/base/clock.h"
#include "core/mailbox/letters/draftletters.h"
#include "core/mailbox/letters/joinedmemory.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace afterword {

namespace {

/// Invitations and receipts come before an application is noted.
constexpr int daysBefore = 14;
constexpr auto lookAgainAfter = 5s;
constexpr auto wantedAfter = 1s; // who types edits often, and the worker gets a copy of everything
/// A full disk is not full for seconds only.
constexpr auto afterRefusal = 1min;

QByteArray randomBits()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof(bits));
}

/// Letters before this day are of no application.
QDate firstDay(const Search &search, Moment now)
{
    QDate first = search.person.zone.date(now);
    for (const Application &application : search.applications) {
        first = std::min(first, application.added);
        if (application.applied)
            first = std::min(first, *application.applied);
    }
    return first.addDays(-daysBefore);
}

/// By what letters are known to belong to @p search.
QSet<QString> knownOf(const Search &search)
{
    QSet<QString> known;
    for (const Contact &contact : search.contacts)
        known.insert(contact.email.toCaseFolded());
    for (const Application &application : search.applications)
        known.insert(application.id.text);
    return known;
}

/// The people of a search made ready to be looked up, in the thread that first needs them.
struct People {
    Search search;
    std::optional<OpenedSearch> opened;
    QSet<QString> draftAddresses;
};

} // namespace

MailDesk::MailDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_editor(parts.editor)
    , m_clock(parts.clock)
    , m_online(parts.online)
    , m_secret(parts.secrets,
               [this] {
                   const bool hasPassword = isConnected() && !isOnline() && !isLocal();
                   return hasPassword ? keyringAccount() : QString();
               })
    , m_kept(
          parts.memoryPath,
          {tr("What Afterword remembered about your mailbox cannot be read, so the mailbox is not "
              "connected any more: the file %1 %2. Your search and your letters are as they were. Connect "
              "the mailbox again in Settings, under Mailbox; until then that file is left as it is."),
           tr("What Afterword remembered about your mailbox could not be deleted. It is in %1."),
           tr("What was read from your mailbox could not be recorded, so it is read again at the next "
              "start: %1.")},
          {mailboxMemoryText, mailboxMemoryFrom,
           [](const MailboxMemory &a, const MailboxMemory &b) { return a.account.isSameMailbox(b.account); },
           joinedMemory},
          [this](const QString &why) { Q_EMIT failed(why); })
    , m_memory(m_kept.read())
{
    m_asked.kind = FileKind::Mail;
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, &MailDesk::readAnew);
    m_wantedSoon.setSingleShot(true);
    connect(&m_wantedSoon, &QTimer::timeout, this, [this] {
        m_watch.setWanted(wanted());
        dropKnown();
    });
    m_copySoon.setSingleShot(true);
    connect(&m_copySoon, &QTimer::timeout, this, &MailDesk::handOverCopies);
    connect(&m_watch, &MailWatch::told, this, &MailDesk::take);
    connect(&m_watch, &MailWatch::stateChanged, this, &MailDesk::stateChanged);
    m_passSoon.setSingleShot(true);
    connect(&m_passSoon, &QTimer::timeout, this, &MailDesk::renewPass);
    m_steps = m_editor.undoStack()->index();
    connect(m_editor.undoStack(), &QUndoStack::indexChanged, this, [this](int steps) {
        if (steps < std::exchange(m_steps, steps))
            askAgain();
    });
    connect(&m_editor.tracker(), &Tracker::renamed, this, &MailDesk::follow);
    connect(&m_editor.tracker(), &Tracker::changed, this, &MailDesk::searchChanged);
    connect(&m_editor.tracker(), &Tracker::reloaded, this, &MailDesk::searchReadAnew);
}

MailErrand MailDesk::errand()
{
    m_sent.clear();
    m_known = knownOf(m_editor.search());
    MailErrand errand;
    errand.login = {m_memory.account.byToken ? MailLogin::Way::Token : MailLogin::Way::Password,
                    m_memory.account.user.toUtf8(), m_password};
    errand.startTls = m_memory.account.startTls;
    errand.folders = m_memory.folders;
    errand.since = firstDay(m_editor.search(), m_clock.now());
    errand.inbox = m_memory.inbox;
    errand.sent = m_memory.sent;
    errand.inboxAgain = m_memory.inboxAsked;
    errand.sentAgain = m_memory.sentAsked;
    errand.letters = lettersToPut(m_memory, m_editor.search());
    for (const SentCopy &copy : m_memory.copies) {
        if (isDue(copy))
            errand.copies.push_back({copy.messageId, copy.letter});
    }
    for (const PutDraft &put : m_memory.drafts) {
        if (put.place.uid > 0)
            errand.drafts.push_back(put.place);
    }
    errand.isWanted = wanted();
    return errand;
}

std::function<bool(const QByteArray &)> MailDesk::wanted() const
{
    const auto people = std::make_shared<People>();
    people->search = m_editor.search();
    return [people, &clock = m_clock](const QByteArray &header) {
        if (!people->opened) {
            people->draftAddresses = addressesOfDrafts(people->search);
            people->opened.emplace(std::exchange(people->search, {}));
        }
        // Another machine's clock may be ahead.
        return isWantedLetter(header, *people->opened, people->draftAddresses,
                              clock.now() + std::chrono::days(1));
    };
}

void MailDesk::take(const std::vector<MailEvent> &events)
{
    for (const MailEvent &event : events) {
        if (const auto *found = std::get_if<FoldersFound>(&event)) {
            m_memory.folders = found->chosen;
            m_memory.allFolders = found->all;
            m_noDrafts = found->noDrafts;
            m_inboxBeside = found->inboxBeside;
            m_takesDrafts = found->takesDrafts;
            const QString missing = afterword::whatIsMissing(found->chosen, found->all);
            if (!missing.isEmpty() && missing != m_missing)
                Q_EMIT failed(missing);
            m_missing = missing;
        } else if (const auto *read = std::get_if<LettersRead>(&event)) {
            if (read->folder == ReadFolder::Sent)
                m_sent.push_back(*read);
            else
                takeLetters(*read);
        } else if (const auto *put = std::get_if<LetterPut>(&event)) {
            notePut(m_memory, *put);
            if (!put->left.isEmpty())
                Q_EMIT failed(put->left);
        } else if (const auto *refused = std::get_if<LetterRefused>(&event)) {
            takeRefusal(*refused);
        } else if (const auto *kept = std::get_if<CopyKept>(&event)) {
            std::erase_if(m_memory.copies,
                          [&](const SentCopy &copy) { return copy.messageId == kept->messageId; });
            if (!kept->why.isEmpty())
                Q_EMIT failed(kept->why);
        } else if (const auto *seen = std::get_if<DraftsSeen>(&event)) {
            followDrafts(m_memory, m_editor.search(), *seen);
        } else {
            // Now it is known which drafts have left their folder.
            for (const LettersRead &sent : std::exchange(m_sent, {}))
                takeLetters(sent);
            if (!m_awaitsReading)
                m_memory.looked = m_clock.now();
        }
    }
    dropSettledQuestions();
    remember();
    Q_EMIT changed();
}

/// What was not taken is not handed over, whatever was said when it was given.
void MailDesk::letWaitAgain(const DraftId &id)
{
    const Draft *draft = findDraft(m_editor.search(), id).draft;
    if (draft && draft->state == DraftState::HandedOver)
        m_editor.keep(waitingAgain(m_editor.search(), id, m_clock.now()));
}

void MailDesk::takeRefusal(const LetterRefused &refused)
{
    const DraftId id{refused.draft};
    noteRefused(m_memory, id);
    letWaitAgain(id);
    Q_EMIT failed(refused.why);
    Q_EMIT draftRefused(id, refused.why);
}

/// Makes what letters bring as one step, and remembers @p after, which knows them. False where the step was
/// refused: then nothing is remembered.
bool MailDesk::make(const MailNews &news, MailboxMemory after)
{
    // This change brings none of them anew.
    const QStringList taken = std::exchange(m_memory.taken, after.taken);
    if (!news.change.isEmpty() && !m_editor.make(Step{news.change, news.text})) {
        m_memory.taken = taken;
        return false;
    }
    m_memory = std::move(after);
    // The letters brought people of whom older letters are to be looked for.
    if (m_lookAgain.isActive())
        m_memory.inbox.next = m_memory.sent.next = 0;
    return true;
}

/// Takes letters in; the folder counts as read only once they are. Where they could not be, they are read
/// once more: until then whoever reads takes them for read, and what they read behind them is of no use.
void MailDesk::takeLetters(const LettersRead &read)
{
    if (m_awaitsReading)
        return;
    MailboxMemory after = m_memory;
    MailNews news = newsOf(read.letters, read.folder, m_editor.search(), after, m_clock.now());
    const bool isInbox = read.folder == ReadFolder::Inbox;
    (isInbox ? after.inbox : after.sent) = read.mark;
    std::vector<quint32> &asked = isInbox ? after.inboxAsked : after.sentAsked;
    for (const quint32 uid : news.askedUids) {
        if (std::find(asked.begin(), asked.end(), uid) == asked.end())
            asked.push_back(uid);
    }
    if (!make(news, std::move(after))) {
        m_awaitsReading = true;
        m_lookAgain.start(afterRefusal);
        return;
    }
    const size_t waited = askedCount() + m_perhaps.size();
    for (const PerhapsSent &one : news.perhaps)
        ask(one);
    for (const QString &note : news.notes)
        Q_EMIT failed(note);
    if (!news.change.isEmpty())
        Q_EMIT took(news.change);
    askAbout(std::move(news.asked));
    // What is read once more was told before.
    if (const size_t waits = askedCount() + m_perhaps.size(); waits > waited)
        Q_EMIT needsLook(tr("%n letters in your mailbox wait for you to look at them: Settings, Mailbox.",
                            nullptr, static_cast<int>(waits)));
}

void MailDesk::readAnew()
{
    m_awaitsReading = false;
    m_watch.renew();
}

/// Whether what opens the mailbox is there, so that it is being looked at.
bool MailDesk::isOpened() const
{
    return isConnected() && (isLocal() || !m_password.isEmpty());
}

void MailDesk::follow(const Renames &renames)
{
    const std::vector<PutDraft> were = m_memory.drafts;
    for (PutDraft &put : m_memory.drafts) {
        renames.follow(put.draft);
        renames.follow(put.application);
    }
    if (m_memory.drafts != were)
        remember();
}

void MailDesk::searchChanged(const Change &change)
{
    if (!isOpened())
        return;
    if (!m_wantedSoon.isActive())
        m_wantedSoon.start(wantedAfter);
    const auto isNew = [](const Edit<Contact> &edit) {
        return edit.after && !edit.after->email.isEmpty() &&
               (!edit.before || edit.before->email != edit.after->email);
    };
    const bool hasNewPeople = std::any_of(change.contacts.begin(), change.contacts.end(), isNew) ||
                              std::any_of(change.applications.begin(), change.applications.end(),
                                          [](const Edit<Application> &edit) { return !edit.before; });
    if (hasNewPeople)
        lookForNewPeople();
}

/// Another process wrote it, and nobody says what.
void MailDesk::searchReadAnew()
{
    if (!isOpened())
        return;
    if (!m_wantedSoon.isActive())
        m_wantedSoon.start(wantedAfter);
    if (!m_known.contains(knownOf(m_editor.search())))
        lookForNewPeople();
}

/// Letters of people who were nobody's when they came: all since the search began are looked at again.
void MailDesk::lookForNewPeople()
{
    m_memory.inbox.next = 0;
    m_memory.sent.next = 0;
    m_lookAgain.start(lookAgainAfter);
}

Result<void> MailDesk::put(const std::vector<DraftId> &drafts)
{
    if (!m_noDrafts.isEmpty())
        return Error{m_noDrafts};
    if (isLocal() && state().kind == MailWatch::State::Kind::Stopped)
        return Error{state().trouble.why};
    Result<void> all;
    for (const DraftId &draft : drafts) {
        if (const auto wished = wishForDraft(m_memory, m_editor.search(), draft, randomBits(), m_clock.now());
            !wished && all)
            all = wished.error();
    }
    remember();
    for (const LetterToPut &letter : lettersToPut(m_memory, m_editor.search()))
        m_watch.put(letter);
    Q_EMIT changed();
    return all;
}

void MailDesk::setFolders(const MailFolders &folders)
{
    if (folders.sent != m_memory.folders.sent)
        m_memory.sent = {};
    m_memory.folders = folders;
    remember();
    readAnew();
}

void MailDesk::lookNow()
{
    handOverCopies();
    if (m_awaitsReading)
        readAnew();
    else
        m_watch.look();
}

void MailDesk::forget()
{
    m_secret.forget();
    endAll();
}

/// Disconnects. The password stays where it is kept.
void MailDesk::endAll()
{
    m_watch.end();
    m_passSoon.stop();
    m_whyNotOpened.clear();
    m_password.clear();
    m_wantsPassword.reset();
    m_asksKeyring = false;
    beginAnew({});
    Q_EMIT changed();
    Q_EMIT sendingEnded();
}

} // namespace afterword
