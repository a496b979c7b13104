// SPDX-License-Identifier: GPL-3.0-or-later
// How what is being sent is kept, beside other processes that have the same search open; the rest of SendDesk
// stands in senddesk.cpp.
#include "app/mailbox/senddesk.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/storage/sidefiles.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace afterword {

namespace {

/// Whoever holds the lock reads and writes a small file meanwhile, and nothing else.
constexpr auto longestWait = 10s;
constexpr auto betweenTries = 5ms;

/// Keeps other processes from what is being sent, as long as it lives: by a lock of the system's on its
/// folder, which ends with the process that has it, however that ends, and leaves no file behind. Where the
/// system has none to give (some network drives) everybody goes on without.
class HeldLock {
public:
    explicit HeldLock(const QString &file)
        : m_folder(
              open(QFile::encodeName(QFileInfo(file).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        const QDeadlineTimer end(longestWait);
        while (flock(m_folder, LOCK_EX | LOCK_NB) != 0) {
            m_isAnothers = (errno == EWOULDBLOCK || errno == EINTR) && end.hasExpired();
            if (m_isAnothers || (errno != EWOULDBLOCK && errno != EINTR))
                return;
            std::this_thread::sleep_for(betweenTries);
        }
    }
    ~HeldLock()
    {
        if (m_folder >= 0)
            close(m_folder);
    }
    HeldLock(const HeldLock &) = delete;
    HeldLock &operator=(const HeldLock &) = delete;

    bool isAnothers() const { return m_isAnothers; }

private:
    int m_folder;
    bool m_isAnothers = false;
};

} // namespace

Result<QByteArray> SendDesk::readKept() const
{
    constexpr qint64 largest = 200'000'000; // bytes
    return readFile(m_path, largest);
}

/// Takes in what another process has done since. True where it did anything.
bool SendDesk::heedOthers()
{
    if (!m_isRead || !m_unreadable.isEmpty())
        return false;
    const auto text = QFile::exists(m_path) ? readKept() : Result<QByteArray>(QByteArray());
    if (!text || *text == m_kept)
        return false;
    const auto theirs = text->isEmpty() ? Result<Outbox>(Outbox()) : outboxFrom(*text);
    const auto before = m_kept.isEmpty() ? Result<Outbox>(Outbox()) : outboxFrom(m_kept);
    if (!theirs || !before)
        return false;
    m_outbox = joinedOutbox(*before, m_outbox, *theirs);
    m_kept = *text;
    return true;
}

/// Notes that the letter of the worker is given over now. False where it is not to go any more: the person
/// thought better of it, or another process sends it. An error where it cannot be noted.
Result<bool> SendDesk::noteGivenOver(const DraftId &draft, const QByteArray &letter)
{
    const HeldLock held(m_path);
    if (held.isAnothers())
        return Error{tr("Another Afterword keeps what is being sent to itself.")};
    heedOthers();
    Outgoing *outgoing = m_outbox.find(draft);
    if (!outgoing || outgoing->state != Outgoing::State::Waiting || outgoing->at > m_clock.now())
        return false;
    outgoing->state = Outgoing::State::GivenOver;
    outgoing->letter = letter;
    if (const auto written = write(); !written) {
        outgoing->letter.clear();
        return written.error();
    }
    return true;
}

void SendDesk::saveOrTell()
{
    if (const auto saved = save(); !saved)
        Q_EMIT failed(saved.error().message);
}

Result<void> SendDesk::save()
{
    const HeldLock held(m_path);
    heedOthers();
    return write();
}

Result<void> SendDesk::write()
{
    if (!m_unreadable.isEmpty())
        return Error{m_unreadable};
    if (m_outbox.letters.empty()) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return Error{tr("What was sent could not be taken out of %1.").arg(m_path)};
        m_kept.clear();
        return {};
    }
    const QByteArray text = outboxText(m_outbox);
    if (const auto written = writePrivateFile(m_path, text); !written)
        return Error{tr("What is to be sent could not be written to %1: %2. The note itself is kept.")
                         .arg(m_path, written.error().message)};
    m_kept = text;
    return {};
}

QString outboxPathFor(const QString &storePath)
{
    return sideFileOf(storePath, SideFile::Outbox);
}

} // namespace afterword
