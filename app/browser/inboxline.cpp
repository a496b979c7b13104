// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/inboxline.h"

#include "core/base/files.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 longestCall = 100; // bytes: a name and a line feed
constexpr int hosts = 16;           // that wait for an answer at the same time

/// A socket that listens at "window" in @p folder, or -1. It is addressed by the open folder, since an
/// address holds no more than 108 letters and folders may lie deep.
int listeningIn(const QString &folder)
{
    const int open = ::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (open < 0)
        return -1;
    // What stays there would be told as an address in use, whoever uses it.
    if (::unlinkat(open, "window", 0) != 0 && errno != ENOENT) {
        const int why = errno;
        ::close(open);
        errno = why;
        return -1;
    }
    const int line = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(open) + "/window";
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    const bool listens = ::bind(line, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                         ::listen(line, hosts) == 0;
    const int why = errno;
    ::close(open);
    if (listens)
        return line;
    ::close(line);
    errno = why;
    return -1;
}

} // namespace

InboxLine::InboxLine(QString folder, Answer answer, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_answer(std::move(answer))
{
}

InboxLine::~InboxLine() = default;

Result<void> InboxLine::listen()
{
    const int line = listeningIn(m_folder);
    if (line < 0)
        return Error{systemReason(errno)};
    delete m_server;
    m_server = new QLocalServer(this);
    if (!m_server->listen(line)) {
        ::close(line);
        return Error{m_server->errorString()};
    }
    connect(m_server, &QLocalServer::newConnection, this, &InboxLine::hear);
    return {};
}

void InboxLine::hear()
{
    while (QLocalSocket *host = m_server->nextPendingConnection()) {
        connect(host, &QLocalSocket::disconnected, host, &QObject::deleteLater);
        const auto read = [this, host] {
            if (!host->canReadLine()) {
                if (host->bytesAvailable() > longestCall)
                    host->abort();
                return;
            }
            host->disconnect(this);
            const QString name = QString::fromLatin1(host->readLine(longestCall).trimmed());
            host->write(m_answer(name) + '\n');
            host->disconnectFromServer();
            Q_EMIT answered();
        };
        connect(host, &QLocalSocket::readyRead, this, read);
        if (host->bytesAvailable() > 0)
            read(); // it came with the connection
    }
}

} // namespace afterword
