// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storegate.h"

#include "core/storage/storefile.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr std::chrono::milliseconds patience{2500}; // a little more than SQLite waits for a write
constexpr unsigned long betweenTries = 10;          // milliseconds

const Error &isOpenElsewhere()
{
    static const Error error{u"it is open in a window or another program; close it there and try again"_s};
    return error;
}

/// Locks the file, waiting for others; false where they stay, with errno as flock() left it.
bool lock(int descriptor, int operation)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (::flock(descriptor, operation | LOCK_NB) == 0)
            return true;
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK || std::chrono::steady_clock::now() >= until)
            return false;
        QThread::msleep(betweenTries);
        errno = EWOULDBLOCK;
    }
}

/// Whether the file that is locked still stands at its path: the last one who left may have taken it away.
bool stillStands(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat there = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &there) == 0 &&
           opened.st_ino == there.st_ino && opened.st_dev == there.st_dev;
}

} // namespace

StoreGate::StoreGate(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

StoreGate::StoreGate(StoreGate &&other) noexcept
    : m_path(std::exchange(other.m_path, QString()))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

StoreGate &StoreGate::operator=(StoreGate &&other) noexcept
{
    if (this != &other) {
        leave();
        m_path = std::exchange(other.m_path, QString());
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

StoreGate::~StoreGate()
{
    leave();
}

Result<StoreGate> StoreGate::pass(const QString &path, int operation, const Error &refusal)
{
    const QString gate = path + u".gate"_s;
    const QByteArray native = QFile::encodeName(gate);
    for (;;) {
        const int descriptor =
            ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
        if (descriptor < 0)
            return StoreGate();
        if (!lock(descriptor, operation)) {
            const bool taken = errno == EWOULDBLOCK;
            ::close(descriptor);
            return taken ? Result<StoreGate>(refusal) : Result<StoreGate>(StoreGate());
        }
        if (stillStands(descriptor, native))
            return StoreGate(gate, descriptor);
        ::close(descriptor);
    }
}

Result<StoreGate> StoreGate::together(const QString &path)
{
    return pass(path, LOCK_SH,
                {u"another program is just moving the store or putting a copy in its place, so nothing was "
                 "changed; try again in a moment"_s});
}

Result<StoreGate> StoreGate::alone(const QString &path)
{
    return pass(path, LOCK_EX, isOpenElsewhere());
}

Result<void> StoreGate::stayAlone() const
{
    if (m_descriptor < 0 || lock(m_descriptor, LOCK_EX))
        return {};
    // A lock that could not be changed is lost (flock(2)).
    lock(m_descriptor, LOCK_SH);
    return isOpenElsewhere();
}

void StoreGate::share() const
{
    if (m_descriptor >= 0)
        lock(m_descriptor, LOCK_SH);
}

void StoreGate::leave()
{
    if (m_descriptor < 0)
        return;
    // The last one takes the file away: whoever waits for it sees that, and makes it anew.
    struct stat status = {};
    const bool isOurs = ::fstat(m_descriptor, &status) == 0 && status.st_size == 0;
    if (isOurs && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace afterword
