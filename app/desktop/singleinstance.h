// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

namespace afterword {

/// What a start asks of the program that runs already.
struct StartWish {
    QStringList files; ///< absolute paths of files to import
    bool raise = true; ///< false for a start in the background
    QString token;     ///< the desktop's leave to bring the window to the front; empty: none
};

/// One window for each store: the first start owns it, every later one hands its wish over and leaves. On the
/// session bus this is org.freedesktop.Application on a name derived from the store; without a bus, a lock
/// file beside the store and a local socket.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// @p storePath may be a link, or not there yet.
    SingleInstance(const QString &storePath, const QDBusConnection &bus, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role { Owner, Guest };

    /// Becomes the owner, or hands @p wish to the owner. Asks no one twice and waits at most a few seconds.
    Role start(const StartWish &wish);

Q_SIGNALS:
    /// Another start wants the window in front, or @p files imported.
    void activated();
    void openRequested(QStringList files);
    /// Somebody asks for an action: "today", "new-application", or one of a notice, on the follow-up
    /// whose notice carries @p ticket. Whoever is on the bus can ask.
    void actionRequested(QString action, QString ticket);

private:
    friend class ApplicationInterface;

    Role startOnBus(const StartWish &wish);
    Role startWithoutBus(const StartWish &wish);
    void listen();
    bool handOver(const StartWish &wish);
    void receive(const QByteArray &message);

    QDBusConnection m_bus;
    QString m_store; ///< the canonical path
    QString m_name;  ///< on the bus
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

/// The path of the store itself, whichever name leads to it (storefile::itself()).
QString canonicalPath(const QString &path);

/// The name on the session bus that stands for the store at @p canonicalStore.
QString busNameFor(const QString &canonicalStore, const QString &canonicalDefaultStore);

/// The same, for whichever store is the default one.
QString programNameFor(const QString &canonicalStore);

/// The call of org.freedesktop.Application.ActivateAction to the program of that name, on the follow-up whose
/// notice carries @p ticket; empty: on none. @p token, where there is one, lets the program's window come to
/// the front.
QDBusMessage programAction(const QString &busName, const QString &action, const QString &ticket,
                           const QString &token);

} // namespace afterword
