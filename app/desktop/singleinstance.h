// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/startwish.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>

class QLocalServer;

namespace afterword {

class OwnerCall;

/// One window for each store: the first start owns it, every later one hands its wish over and leaves. On the
/// session bus this is org.freedesktop.Application on a name derived from the store; without a bus, a lock
/// file beside the store and a local socket.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// @p storePath may be a link, or not there yet.
    SingleInstance(const QString &storePath, const QDBusConnection &bus, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role {
        Owner,
        Guest,      ///< the owner has taken the wish
        Unanswered, ///< there is an owner, which has not answered within a few seconds
    };

    /// Becomes the owner, or hands @p wish to the owner, and waits at most a few seconds. After Unanswered
    /// the wish stays with the owner: it is told by answered() when it was taken after all, and by
    /// ownerGone() when the owner has ended, so that another start() may succeed.
    Role start(const StartWish &wish);

    /// The number of the owner's process, where another one owns the store and it is known; else 0.
    qint64 ownerProcess() const;
    /// Ends the owner's process, however it hangs. False where it is not known, or no program like this one.
    /// Answered by ownerGone().
    bool endOwner() const;
    /// Whether endOwner() can do it.
    bool canEndOwner() const;

Q_SIGNALS:
    void answered();
    void ownerGone();
    /// Another start wants the window in front, or @p files imported.
    void activated();
    void openRequested(QStringList files);
    /// Somebody asks for an action: "today", "new-application", or one of a notice, on the follow-up
    /// whose notice carries @p ticket. Whoever is on the bus can ask.
    void actionRequested(QString action, QString ticket);

private:
    friend class ApplicationInterface;

    bool becomeOwner();
    bool becomeOwnerWithoutBus();
    void ask(const StartWish &wish);
    void lookForOwner(const StartWish &wish);
    void listen();
    void receive(const StartWish &wish);

    QDBusConnection m_bus;
    QString m_store; ///< the canonical path
    QString m_name;  ///< on the bus
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
    QPointer<OwnerCall> m_call; ///< where the owner is being asked
    QTimer m_again;             ///< looks whether there is an owner, where there is no bus to tell
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
