// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "app/desktop/activationtoken.h"
#include "app/desktop/applicationinterface.h"
#include "app/desktop/ownercall.h"
#include "app/terminal/commandline.h"

#include "core/storage/storefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSysInfo>
#include <QUrl>

#include <chrono>
#include <csignal>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr std::chrono::seconds patience{5};
constexpr std::chrono::milliseconds eachTry{100};
constexpr char taken[] = "+"; // the owner's answer on the socket
constexpr qsizetype longestMessage = qsizetype(16) << 20;

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

namespace {

/// The call of org.freedesktop.Application that says what @p wish asks for.
QDBusMessage programCall(const QString &busName, const StartWish &wish)
{
    if (wish.files.isEmpty() && !wish.action.isEmpty())
        return programAction(busName, wish.action, {}, wish.token);
    const QString method = wish.files.isEmpty() ? u"Activate"_s : u"Open"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(busName, objectPathFor(busName),
                                                       u"org.freedesktop.Application"_s, method);
    QStringList uris;
    for (const QString &file : wish.files)
        uris += isAddress(file) ? file : QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    if (wish.files.isEmpty())
        call.setArguments({platformData(wish.token)});
    else
        call.setArguments({uris, platformData(wish.token)});
    return call;
}

/// A start that waits for what the program that has the store says.
struct Waiting {
    QEventLoop loop;
    std::optional<SingleInstance::Role> role;

    void settle(SingleInstance::Role settled)
    {
        role = settled;
        loop.quit();
    }
};

} // namespace

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
    if (becomeOwner())
        return Role::Owner;
    if (!wish.raise && wish.files.isEmpty())
        return Role::Guest;
    Waiting waiting;
    // It outlives the connections, which its loop receives.
    connect(this, &SingleInstance::answered, &waiting.loop, [on = &waiting] { on->settle(Role::Guest); });
    connect(this, &SingleInstance::ownerGone, &waiting.loop, [this, on = &waiting, wished = &wish] {
        if (becomeOwner())
            on->settle(Role::Owner);
        else
            ask(*wished); // somebody else was faster
    });
    QTimer::singleShot(patience, &waiting.loop, [on = &waiting] { on->settle(Role::Unanswered); });
    ask(wish);
    waiting.loop.exec(QEventLoop::ExcludeUserInputEvents);
    return waiting.role.value_or(Role::Unanswered);
}

bool SingleInstance::becomeOwner()
{
    m_again.stop();
    if (m_call) {
        m_call->disconnect(this);
        m_call->deleteLater(); // it may be telling us just now
        m_call.clear();
    }
    if (!m_bus.isConnected())
        return becomeOwnerWithoutBus();
    // The object stands before the name is taken: whoever sees the name finds somebody behind it.
    m_bus.registerObject(objectPathFor(m_name), this, QDBusConnection::ExportAdaptors);
    return m_bus.registerService(m_name);
}

bool SingleInstance::becomeOwnerWithoutBus()
{
    QDir().mkpath(QFileInfo(m_store).absolutePath());
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_store + u".lock"_s);
        // A lock never grows stale by age, since a window may stay open for weeks; that of a dead process
        // does.
        m_lock->setStaleLockTime(0);
    }
    // In a folder that cannot be written there is nobody to keep out.
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError)
        return false;
    listen();
    return true;
}

void SingleInstance::ask(const StartWish &wish)
{
    if (!m_bus.isConnected()) {
        m_again.disconnect(this);
        connect(&m_again, &QTimer::timeout, this, [this, wish] { lookForOwner(wish); });
        m_again.start(eachTry);
        return;
    }
    m_call = new BusCall(m_bus, programCall(m_name, wish), this);
    connect(m_call, &OwnerCall::answered, this, &SingleInstance::answered);
    connect(m_call, &OwnerCall::lost, this, &SingleInstance::ownerGone);
}

/// The owner may have taken the lock a moment ago and not listen yet, or have ended without a word.
void SingleInstance::lookForOwner(const StartWish &wish)
{
    if (m_lock->tryLock(0)) {
        m_lock->unlock();
        m_again.stop();
        Q_EMIT ownerGone();
        return;
    }
    if (m_call)
        return;
    m_call = new SocketCall(socketNameFor(m_store), wish, this);
    connect(m_call, &OwnerCall::answered, this, &SingleInstance::answered);
    connect(m_call, &OwnerCall::lost, m_call, &QObject::deleteLater); // and is tried again
}

qint64 SingleInstance::ownerProcess() const
{
    if (m_bus.isConnected()) {
        const QDBusReply<uint> process = m_bus.interface()->servicePid(m_name);
        return process.isValid() ? process.value() : 0;
    }
    qint64 process = 0;
    QString machine;
    QString name;
    const bool isKnown = m_lock && m_lock->getLockInfo(&process, &machine, &name);
    return isKnown && machine == QSysInfo::machineHostName() ? process : 0;
}

bool SingleInstance::canEndOwner() const
{
    const qint64 process = ownerProcess();
    const QString program = QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process));
    // One that was brought up to date since it was started has "(deleted)" behind its name.
    return process > 1 && process != QCoreApplication::applicationPid() &&
           QFileInfo(program).fileName().section(u' ', 0, 0) ==
               QFileInfo(QCoreApplication::applicationFilePath()).fileName();
}

bool SingleInstance::endOwner() const
{
    return canEndOwner() && ::kill(static_cast<pid_t>(ownerProcess()), SIGKILL) == 0;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketNameFor(m_store)); // of an owner that was killed; we hold the lock
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *guest = m_server->nextPendingConnection()) {
            const auto said = std::make_shared<QByteArray>();
            const auto hear = [this, guest, said](bool isAll) {
                *said += guest->readAll();
                const auto wish = wishOf(*said, isAll);
                if (wish) {
                    guest->disconnect(this);
                    receive(*wish);
                    guest->write(taken);
                    guest->flush();
                }
                if (isAll || said->size() > longestMessage)
                    guest->abort();
            };
            connect(guest, &QLocalSocket::readyRead, this, [hear] { hear(false); });
            connect(guest, &QLocalSocket::disconnected, this, [hear] { hear(true); });
            connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
            if (guest->bytesAvailable() > 0)
                hear(false); // it came with the connection
        }
    });
    m_server->listen(socketNameFor(m_store));
}

void SingleInstance::receive(const StartWish &wish)
{
    useActivationToken(wish.token);
    if (!wish.files.isEmpty())
        Q_EMIT openRequested(wish.files);
    else if (!wish.action.isEmpty())
        Q_EMIT actionRequested(wish.action, {});
    else if (wish.raise)
        Q_EMIT activated();
}

} // namespace afterword
