// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "app/desktop/activationtoken.h"
#include "app/desktop/applicationinterface.h"
#include "app/terminal/commandline.h"

#include "core/storage/storefile.h"

#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int patience = 5000; // milliseconds

QString hashOf(const QString &canonicalStore)
{
    constexpr qsizetype enough = 16;
    const QByteArray hash =
        QCryptographicHash::hash(canonicalStore.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(enough));
}

QVariantMap platformData(const QString &token)
{
    if (token.isEmpty())
        return {};
    return {{u"activation-token"_s, token}};
}

QString objectPathFor(QString name)
{
    return u'/' + name.replace(u'.', u'/');
}

/// Beside the store, in a folder that is the person's own; elsewhere only where that name is too long for a
/// socket.
QString socketNameFor(const QString &canonicalStore)
{
    constexpr qsizetype longest = 100; // bytes; sockaddr_un holds 108
    const QString beside = canonicalStore + u".socket"_s;
    return beside.toUtf8().size() <= longest ? beside : u"afterword-"_s + hashOf(canonicalStore);
}

} // namespace

QString canonicalPath(const QString &path)
{
    return storefile::itself(path);
}

QString busNameFor(const QString &canonicalStore, const QString &canonicalDefaultStore)
{
    const QString name = u"org.afterword.Afterword"_s;
    return canonicalStore == canonicalDefaultStore ? name : name + u".store_"_s + hashOf(canonicalStore);
}

QString programNameFor(const QString &canonicalStore)
{
    return busNameFor(canonicalStore, canonicalPath(defaultStore()));
}

QDBusMessage programAction(const QString &busName, const QString &action, const QString &ticket,
                           const QString &token)
{
    QDBusMessage call = QDBusMessage::createMethodCall(busName, objectPathFor(busName),
                                                       u"org.freedesktop.Application"_s, u"ActivateAction"_s);
    QVariantList parameter;
    if (!ticket.isEmpty())
        parameter += ticket;
    call.setArguments({action, parameter, platformData(token)});
    return call;
}

SingleInstance::SingleInstance(const QString &storePath, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_store(canonicalPath(storePath))
    , m_name(programNameFor(m_store))
{
    new ApplicationInterface(this);
}

SingleInstance::~SingleInstance()
{
    if (m_bus.isConnected()) {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(objectPathFor(m_name));
    }
}

SingleInstance::Role SingleInstance::start(const StartWish &wish)
{
    return m_bus.isConnected() ? startOnBus(wish) : startWithoutBus(wish);
}

SingleInstance::Role SingleInstance::startOnBus(const StartWish &wish)
{
    // The object stands before the name is taken: whoever sees the name finds somebody behind it.
    m_bus.registerObject(objectPathFor(m_name), this, QDBusConnection::ExportAdaptors);
    if (m_bus.registerService(m_name))
        return Role::Owner;
    if (!wish.raise && wish.files.isEmpty())
        return Role::Guest;

    const QString method = wish.files.isEmpty() ? u"Activate"_s : u"Open"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(m_name, objectPathFor(m_name),
                                                       u"org.freedesktop.Application"_s, method);
    QStringList uris;
    for (const QString &file : wish.files)
        uris += QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    if (wish.files.isEmpty())
        call.setArguments({platformData(wish.token)});
    else
        call.setArguments({uris, platformData(wish.token)});
    m_bus.call(call, QDBus::Block, patience);
    return Role::Guest;
}

SingleInstance::Role SingleInstance::startWithoutBus(const StartWish &wish)
{
    QDir().mkpath(QFileInfo(m_store).absolutePath());
    m_lock = std::make_unique<QLockFile>(m_store + u".lock"_s);
    // A lock never grows stale by age, since a window may stay open for weeks; that of a dead process does.
    m_lock->setStaleLockTime(0);
    constexpr int eachTry = 100; // milliseconds
    for (int waited = 0; waited < patience; waited += eachTry) {
        // In a folder that cannot be written there is nobody to keep out.
        if (m_lock->tryLock(eachTry) || m_lock->error() != QLockFile::LockFailedError) {
            listen();
            return Role::Owner;
        }
        // The owner may have taken the lock a moment ago and not listen yet.
        if (handOver(wish))
            break;
    }
    return Role::Guest;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketNameFor(m_store)); // of an owner that was killed; we hold the lock
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *guest = m_server->nextPendingConnection()) {
            connect(guest, &QLocalSocket::disconnected, guest, [this, guest] {
                receive(guest->readAll());
                guest->deleteLater();
            });
        }
    });
    m_server->listen(socketNameFor(m_store));
}

bool SingleInstance::handOver(const StartWish &wish)
{
    QLocalSocket socket;
    socket.connectToServer(socketNameFor(m_store));
    if (!socket.waitForConnected(patience))
        return false;
    QDataStream out(&socket);
    out << wish.raise << wish.files << wish.token;
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
    }
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(patience);
    return true;
}

void SingleInstance::receive(const QByteArray &message)
{
    QDataStream in(message);
    StartWish wish;
    in >> wish.raise >> wish.files;
    if (!in.atEnd()) // a program of an earlier version sends none
        in >> wish.token;
    if (in.status() != QDataStream::Ok)
        return;
    useActivationToken(wish.token);
    if (!wish.files.isEmpty())
        Q_EMIT openRequested(wish.files);
    else if (wish.raise)
        Q_EMIT activated();
}

} // namespace afterword
