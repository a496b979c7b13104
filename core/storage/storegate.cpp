// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storegate.h"

#include "core/storage/storefile.h"

#include <QCoreApplication>
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

class Words {
    Q_DECLARE_TR_FUNCTIONS(StoreGate)
};

constexpr std::chrono::milliseconds patience{2500}; // a little more than SQLite waits for a write
constexpr unsigned long betweenTries = 10;          // milliseconds

/// Of the gate's file.
QString ending()
{
    return u".gate"_s;
}

const Error &isOpenElsewhere()
{
    static const Error error{
        Words::tr("it is open in a window or another program; close it there and try again")};
    return error;
}

const Error &isBeingMoved()
{
    static const Error error{
        Words::tr("another program is moving the store or putting a copy in its place right now, so nothing "
                  "was changed; try again in a moment, and if that does not help, end that program")};
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
    const QString gate = path + ending();
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
    return pass(path, LOCK_SH, isBeingMoved());
}

Result<StoreGate> StoreGate::alone(const QString &path)
{
    return pass(path, LOCK_EX, isOpenElsewhere());
}

Result<StoreGate::Entrance> StoreGate::enter(const QString &path, Result<StoreGate> (*pass)(const QString &))
{
    constexpr int mostTries = 20; // nobody moves a store so often
    for (int tries = 0; tries < mostTries; ++tries) {
        const QString file = storefile::itself(path);
        auto gate = pass(file);
        if (!gate)
            return gate.error();
        if (storefile::itself(path) == file)
            return Entrance{file, std::move(gate).value()};
    }
    return isBeingMoved();
}

Result<void> StoreGate::stayAlone() const
{
    if (m_descriptor < 0)
        return {};
    // A lock that is to be changed is given up first (flock(2)): while we wait, the last one who leaves may
    // take the gate away, and others go in by a new one.
    const bool isLocked = lock(m_descriptor, LOCK_EX);
    if (isLocked && stillStands(m_descriptor, QFile::encodeName(m_path)))
        return {};
    if (isLocked && goThroughAgain(LOCK_EX))
        return {};
    goThroughAgain(LOCK_SH);
    return isOpenElsewhere();
}

void StoreGate::share() const
{
    if (m_descriptor >= 0)
        goThroughAgain(LOCK_SH);
}

bool StoreGate::goThroughAgain(int operation) const
{
    if (lock(m_descriptor, operation) && stillStands(m_descriptor, QFile::encodeName(m_path)))
        return true;
    auto again = pass(m_path.chopped(ending().size()), operation, isOpenElsewhere());
    if (!again || again->m_descriptor < 0)
        return false;
    // Under the same number, so that whoever has this gate has that one; leave() is for the last of them.
    const int opened = std::exchange(again->m_descriptor, -1);
    const bool isTaken = ::dup3(opened, m_descriptor, O_CLOEXEC) >= 0;
    ::close(opened);
    return isTaken;
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
