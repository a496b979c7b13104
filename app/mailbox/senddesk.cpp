// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/senddesk.h"

#include "app/mailbox/draftrecipient.h"

#include "core/base/clock.h"
#include "core/mailbox/letters/draftletters.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"

#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace afterword {

namespace {

/// The clock may jump, and the machine may sleep: it is looked at often.
constexpr std::chrono::milliseconds longestNap = 30s;
/// Who ends the program waits so long for a server that has a letter and has not said so.
constexpr std::chrono::milliseconds lastWait = 5s;
/// Longer than a letter that is sent at once can be taken back.
constexpr std::chrono::seconds soon = 15s;

QByteArray randomBits()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof(bits));
}

} // namespace

/// The thread with the line, and the question that it asks before a letter's text goes.
struct SendDesk::Worker {
    std::unique_ptr<QThread> thread;
    DraftId draft;
    QByteArray letter;
    SendOutcome outcome; ///< once the thread has ended

    std::mutex lock;
    std::condition_variable answered;
    std::optional<bool> may;
    bool givenUp = false;
    bool hasGivenOver = false; ///< the text went to the server, by this worker and no other process

    bool waitForLeave()
    {
        std::unique_lock locked(lock);
        answered.wait(locked, [this] { return may.has_value(); });
        return *may;
    }
    void answer(bool yes)
    {
        const std::lock_guard locked(lock);
        if (!may)
            may = yes;
        answered.notify_all();
    }
    bool isGivenUp()
    {
        const std::lock_guard locked(lock);
        return givenUp;
    }
    void giveUp()
    {
        const std::lock_guard locked(lock);
        givenUp = true;
    }
};

SendDesk::SendDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_editor(parts.editor)
    , m_clock(parts.clock)
    , m_path(parts.outboxPath)
    , m_line(parts.line)
    , m_memory(parts.memory)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SendDesk::look);
    const auto drop = [this] {
        if (m_outbox.letters.empty() || !dropSettled(m_outbox, m_editor.search()))
            return;
        saveOrTell();
        Q_EMIT changed();
    };
    connect(&m_editor.tracker(), &Tracker::renamed, this, &SendDesk::follow);
    connect(&m_editor.tracker(), &Tracker::changed, this, drop);
    connect(&m_editor.tracker(), &Tracker::reloaded, this, drop);
}

SendDesk::~SendDesk()
{
    rest();
}

/// What was to be sent is sent, and nothing that got its id since.
void SendDesk::follow(const Renames &renames)
{
    const Outbox was = m_outbox;
    for (Outgoing &one : m_outbox.letters)
        renames.follow(one.draft);
    if (m_worker)
        renames.follow(m_worker->draft);
    if (m_outbox != was)
        saveOrTell();
}

void SendDesk::rest()
{
    m_rests = true;
    m_timer.stop();
    if (!m_worker)
        return;
    m_worker->answer(false);
    if (!m_worker->thread->wait(QDeadlineTimer(lastWait))) {
        m_worker->giveUp();
        m_worker->thread->wait();
    }
    settle(m_worker->outcome);
    m_worker.reset();
}

void SendDesk::goOn()
{
    m_rests = false;
    armTimer();
}

void SendDesk::start()
{
    if (std::exchange(m_isRead, true) || !QFile::exists(m_path))
        return;
    const auto text = readKept();
    auto outbox = text ? outboxFrom(*text) : Result<Outbox>(text.error());
    if (!outbox) {
        m_unreadable = tr("What was being sent cannot be read in %1: %2. Nothing is sent from here until "
                          "that file is moved "
                          "away; look in your mailbox first for what was sent. Your notes are all here.")
                           .arg(m_path, outbox.error().message);
        Q_EMIT failed(m_unreadable);
        return;
    }
    m_outbox = std::move(*outbox);
    m_kept = *text;
    beginAnew(m_outbox, m_clock.now());
    dropSettled(m_outbox, m_editor.search());
    saveOrTell();
    note();
    if (askedCount() > 0)
        Q_EMIT needsLook(
            tr("%n letters were not sent, or may not have been: Settings, Mailbox.", nullptr, askedCount()));
    const bool isUnclear =
        std::any_of(m_outbox.letters.begin(), m_outbox.letters.end(),
                    [](const Outgoing &one) { return one.state == Outgoing::State::Unclear; });
    if (isUnclear)
        Q_EMIT unclear();
    Q_EMIT changed();
    armTimer();
}

int SendDesk::askedCount() const
{
    return static_cast<int>(
        std::count_if(m_outbox.letters.begin(), m_outbox.letters.end(), [](const Outgoing &one) {
            return one.state == Outgoing::State::Asking || one.state == Outgoing::State::Unclear;
        }));
}

AccountNeed SendDesk::need() const
{
    const int letters = askedCount();
    if (letters == 0)
        return {};
    return {AccountNeed::Kind::NotSent,
            tr("%n letters were not sent, or may not have been", nullptr, letters)};
}

Result<void> SendDesk::send(const DraftId &draft, Moment at)
{
    start(); // whatever lies there stays there
    if (!m_unreadable.isEmpty())
        return Error{m_unreadable};
    if (const auto line = m_line(); !line)
        return line.error();
    heedOthers();
    const Outbox before = m_outbox;
    if (auto queued =
            enqueue(m_outbox, m_editor.search(), draft, m_memory(), randomBits(), at, m_clock.now());
        !queued) {
        if (liesInMailbox(m_memory(), draft))
            Q_EMIT unclear(); // it may be deleted there by now
        return queued;
    }
    if (auto saved = save(); !saved) {
        m_outbox = before;
        return saved;
    }
    Q_EMIT changed();
    armTimer();
    return {};
}

bool SendDesk::takeBack(const DraftId &draft)
{
    heedOthers();
    if (!takeOut(m_outbox, draft))
        return false;
    saveOrTell();
    Q_EMIT changed();
    armTimer();
    return true;
}

void SendDesk::takeAllBack()
{
    heedOthers();
    const size_t all = m_outbox.letters.size();
    for (const Outgoing &one : std::vector<Outgoing>(m_outbox.letters))
        takeOut(m_outbox, one.draft);
    const auto taken = static_cast<int>(all - m_outbox.letters.size());
    if (taken == 0)
        return;
    saveOrTell();
    Q_EMIT failed(tr("%n letters that were to be sent from here are not sent. They are kept as notes.",
                     nullptr, taken));
    Q_EMIT changed();
    armTimer();
}

bool SendDesk::isAboutToSend() const
{
    const std::optional<Moment> next = nextTime(m_outbox);
    return isSending() || (next && *next - m_clock.now() <= soon);
}

void SendDesk::forgetDrafts()
{
    const auto gone = std::erase_if(m_outbox.letters, [this](const Outgoing &one) {
        return one.state != Outgoing::State::GivenOver && !findDraft(m_editor.search(), one.draft).draft;
    });
    if (gone == 0)
        return;
    saveOrTell();
    Q_EMIT changed();
}

void SendDesk::answer(const DraftId &draft, bool arrived)
{
    heedOthers();
    Outgoing *outgoing = m_outbox.find(draft);
    if (!outgoing || outgoing->state != Outgoing::State::Unclear)
        return;
    outgoing->state = arrived ? Outgoing::State::Sent : Outgoing::State::Asking;
    outgoing->why = arrived ? QString() : tr("You said that it did not arrive.");
    saveOrTell();
    note();
    Q_EMIT changed();
}

/// Sends what is due, one letter after the other.
void SendDesk::look()
{
    if (m_rests)
        return;
    const Moment now = m_clock.now();
    if (heedOthers())
        Q_EMIT changed();
    if (askAboutLate(m_outbox, now)) {
        saveOrTell();
        Q_EMIT needsLook(tr("A letter was not sent in time: Settings, Mailbox."));
        Q_EMIT changed();
    }
    note();
    if (!m_worker) {
        if (const Outgoing *next = nextToGo(m_outbox, now))
            begin(DraftId(next->draft));
    }
    armTimer();
}

void SendDesk::begin(const DraftId &draft)
{
    Outgoing &outgoing = *m_outbox.find(draft);
    auto line = m_line();
    if (!line) {
        ask(outgoing, line.error().message);
        return;
    }
    auto letter = letterOf(outgoing, m_editor.search(), m_memory(), m_clock.now());
    if (!letter) {
        ask(outgoing, letter.error().message);
        if (liesInMailbox(m_memory(), draft))
            Q_EMIT unclear();
        return;
    }
    const FoundDraft found = findDraft(m_editor.search(), draft);
    const Mail mail = mailFor(*found.draft, m_editor.search());
    line->from = mail.fromEmail.trimmed().toLatin1();
    line->to = mail.toEmail.trimmed().toLatin1();
    line->letter = *letter;
    m_worker = std::make_unique<Worker>();
    m_worker->draft = draft;
    m_worker->letter = std::move(*letter);
    Worker *worker = m_worker.get();
    m_worker->thread.reset(QThread::create([this, worker, what = std::move(*line)] {
        worker->outcome = sendLetter(
            what,
            [this, worker] {
                QMetaObject::invokeMethod(
                    this,
                    [this, worker] {
                        if (m_worker.get() == worker)
                            worker->answer(giveOver());
                    },
                    Qt::QueuedConnection);
                return worker->waitForLeave();
            },
            [worker] { return worker->isGivenUp(); });
    }));
    connect(m_worker->thread.get(), &QThread::finished, this, &SendDesk::finished);
    m_worker->thread->start();
    Q_EMIT changed();
}

/// The server waits for the text: from here on it may be gone whatever happens, and that has to be on the
/// disk before it is.
bool SendDesk::giveOver()
{
    const Result<bool> given = noteGivenOver(m_worker->draft, m_worker->letter);
    if (given && !*given)
        return false;
    if (!given) {
        if (Outgoing *outgoing = m_outbox.find(m_worker->draft))
            ask(*outgoing, given.error().message);
        return false;
    }
    m_worker->hasGivenOver = true;
    Q_EMIT changed();
    return true;
}

void SendDesk::finished()
{
    if (!m_worker || !m_worker->thread->isFinished())
        return;
    m_worker->thread->wait();
    settle(m_worker->outcome);
    m_worker.reset();
    Q_EMIT changed();
    look();
}

void SendDesk::settle(const SendOutcome &outcome)
{
    Outgoing *outgoing = m_outbox.find(m_worker->draft);
    if (!outgoing)
        return;
    if (outcome.kind == SendOutcome::Kind::NotSent) {
        // Another time was chosen, or something else was said of it, while the line was being made.
        const bool isOurs =
            outgoing->state == Outgoing::State::GivenOver
                ? m_worker->hasGivenOver
                : outgoing->state == Outgoing::State::Waiting && outgoing->at <= m_clock.now();
        if (!isOurs)
            return;
        outgoing->letter.clear();
        ask(*outgoing, outcome.why);
        return;
    }
    const bool isSent = outcome.kind == SendOutcome::Kind::Sent;
    outgoing->state = isSent ? Outgoing::State::Sent : Outgoing::State::Unclear;
    outgoing->why = outcome.why;
    saveOrTell();
    if (isSent) {
        note();
        return;
    }
    Q_EMIT needsLook(tr("It is not known whether your letter to %1 went. Look in your mailbox, then say so: "
                        "Settings, Mailbox.")
                         .arg(recipientOf(m_editor.search(), m_worker->draft)));
    Q_EMIT unclear();
}

/// Notes in the search what was sent; what cannot be noted now is tried again.
void SendDesk::note()
{
    bool noted = false;
    for (const Outgoing &one : std::vector<Outgoing>(m_outbox.letters)) {
        if (one.state != Outgoing::State::Sent)
            continue;
        const Change change = noteSent(one, m_editor.search());
        const QString to = recipientOf(m_editor.search(), one.draft);
        Q_EMIT sent(one.messageId, one.letter);
        if (!change.isEmpty() && !m_editor.make(Step{change, tr("letter to %1, sent").arg(to)}))
            continue;
        std::erase_if(m_outbox.letters,
                      [&](const Outgoing &gone) { return gone.messageId == one.messageId; });
        noted = true;
    }
    if (!noted)
        return;
    saveOrTell();
    Q_EMIT changed();
}

/// It stays, and the person decides.
void SendDesk::ask(Outgoing &outgoing, const QString &why)
{
    outgoing.state = Outgoing::State::Asking;
    outgoing.why = why;
    const QString to = recipientOf(m_editor.search(), outgoing.draft);
    saveOrTell();
    Q_EMIT needsLook(tr("Your letter to %1 was not sent: %2 It is kept; send it again in Settings, Mailbox.")
                         .arg(to, why));
    Q_EMIT changed();
}

void SendDesk::armTimer()
{
    // What was sent and could not be noted, and what another process is sending.
    const bool isUnsettled =
        std::any_of(m_outbox.letters.begin(), m_outbox.letters.end(), [](const Outgoing &one) {
            return one.state == Outgoing::State::Sent || one.state == Outgoing::State::GivenOver;
        });
    const std::optional<Moment> next = nextTime(m_outbox);
    if (m_rests || m_worker || (!next && !isUnsettled)) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds left = next ? *next - m_clock.now() : longestNap;
    m_timer.start(std::clamp(left, std::chrono::milliseconds(0), longestNap));
}

} // namespace afterword
