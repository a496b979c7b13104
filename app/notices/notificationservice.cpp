// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notificationservice.h"

#include "core/base/asshown.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int patience = 5000; // milliseconds until a service counts as hung

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

/// GNOME's word for a notice that stands and that another process has sent.
bool isOfAnother(const QDBusMessage &reply)
{
    return reply.errorName() == u"org.freedesktop.DBus.Error.InvalidArgs"_s &&
           reply.errorMessage().contains(u"Invalid notification ID"_s);
}

/// Whether the service itself refused, and did not just keep silent or end.
bool isRefusal(const QDBusMessage &reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
    case QDBusError::Disconnected:
    case QDBusError::ServiceUnknown: return false;
    default: return isError(reply);
    }
}

/// Calls @p then with what answers @p call, as long as @p receiver lives.
void whenAnswered(const QDBusPendingCall &call, QObject *receiver,
                  const std::function<void(const QDBusMessage &)> &then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

QDBusMessage ownerCall(const QString &name)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                       u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    call.setArguments({name});
    return call;
}

/// Tells @p heard the unique name of whoever has @p name on the bus, now and whenever that changes; empty:
/// nobody.
void watchOwner(const QDBusConnection &bus, const QString &name, QObject *receiver,
                const std::function<void(const QString &)> &heard)
{
    auto *watcher = new QDBusServiceWatcher(name, bus, QDBusServiceWatcher::WatchForOwnerChange, receiver);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, receiver,
                     [heard](const QString &, const QString &, const QString &now) { heard(now); });
    whenAnswered(bus.asyncCall(ownerCall(name), patience), receiver, [heard](const QDBusMessage &reply) {
        if (!isError(reply))
            heard(reply.arguments().value(0).toString());
    });
}

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QString image, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_image(std::move(image))
{
    m_bus.connect({}, path(), service(), u"ActionInvoked"_s, this,
                  SLOT(onAction(uint, QString, QDBusMessage)));
    m_bus.connect({}, path(), service(), u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint, QDBusMessage)));
    m_bus.connect({}, path(), service(), u"ActivationToken"_s, this,
                  SLOT(onToken(uint, QString, QDBusMessage)));

    auto *watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) { onOwner(now); });
    watchOwner(m_bus, u"org.gnome.Shell"_s, this, [this](const QString &owner) { m_shell = owner; });
}

void NotificationService::onOwner(const QString &owner)
{
    if (owner == m_owner)
        return; // it answered before the bus told of it
    // Another service gives its own numbers, and shows none of the old one's notices.
    m_owner = owner;
    m_capabilitiesKnown = false;
    const QStringList tags = standing();
    m_standing.clear();
    for (const QString &tag : tags)
        Q_EMIT gone(tag, NoticeEnd::Lost);
    if (!owner.isEmpty())
        Q_EMIT available();
}

void NotificationService::show(const QString &tag, const NoticeText &text)
{
    ask({tag, text, {}});
}

void NotificationService::takeOver(const QString &tag, const NoticeText &text, const NoticeNumber &left)
{
    ask({tag, text, left});
}

void NotificationService::ask(Wish wish)
{
    if (m_capabilitiesKnown) {
        send(wish);
        return;
    }
    m_waiting.removeIf([&](const Wish &waiting) { return waiting.tag == wish.tag; });
    m_waiting.append(std::move(wish));
    if (!m_asking)
        askCapabilities(service());
}

/// By its common name first: where no service runs yet, the bus may start one.
void NotificationService::askCapabilities(const QString &name)
{
    m_asking = true;
    const QDBusMessage call = QDBusMessage::createMethodCall(name, path(), service(), u"GetCapabilities"_s);
    whenAnswered(m_bus.asyncCall(call, patience), this, [this, name](const QDBusMessage &reply) {
        // Qt 6.4 tells who has answered; Qt 6.8 tells it of signals only.
        const bool isKnown = !reply.service().isEmpty() || name != service();
        if (isError(reply) || isKnown)
            onCapabilities(reply, reply.service().isEmpty() ? name : reply.service());
        else
            askOwner();
    });
}

/// Asks the bus who the service is, and that one itself what it can do.
void NotificationService::askOwner()
{
    whenAnswered(m_bus.asyncCall(ownerCall(service()), patience), this, [this](const QDBusMessage &reply) {
        if (isError(reply))
            onCapabilities(reply, {});
        else
            askCapabilities(reply.arguments().value(0).toString());
    });
}

void NotificationService::onCapabilities(const QDBusMessage &reply, const QString &answered)
{
    m_asking = false;
    m_answering = !isError(reply);
    if (isError(reply)) {
        for (const Wish &wish : std::exchange(m_waiting, {}))
            Q_EMIT failed(wish.tag);
        return;
    }
    if (m_owner.isEmpty())
        m_owner = answered;
    if (m_owner != answered) { // another has taken its place since it was asked
        askCapabilities(service());
        return;
    }
    const QStringList capabilities = reply.arguments().value(0).toStringList();
    m_capabilities = QSet<QString>(capabilities.begin(), capabilities.end());
    m_capabilitiesKnown = true;
    for (const Wish &wish : std::exchange(m_waiting, {}))
        send(wish);
}

bool NotificationService::showsActions() const
{
    return m_capabilitiesKnown && m_capabilities.contains(u"actions"_s);
}

/// A call to the very service that has shown what stands, so that no other one can get it.
QDBusMessage NotificationService::callTo(const QString &method) const
{
    return QDBusMessage::createMethodCall(m_owner, path(), service(), method);
}

QDBusMessage NotificationService::notifyCall(const NoticeText &text, uint replaces) const
{
    const bool markup = m_capabilities.contains(u"body-markup"_s);
    QStringList actions;
    if (showsActions()) {
        for (const auto &[key, label] : text.actions)
            actions << key << label;
    }
    // GNOME puts what is of low urgency into its list without a word.
    constexpr uchar normal = 1;
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(normal)},
                      {u"desktop-entry"_s, u"org.afterword.Afterword"_s}};
    if (!m_image.isEmpty())
        hints.insert(u"image-path"_s, m_image);
    // notify-osd, which shows no actions, makes a dialog box of what should not expire.
    constexpr int never = 0;
    constexpr int asTheServiceLikes = -1;
    const int expires = text.waits && showsActions() ? never : asTheServiceLikes;
    const QString body = asShown(text.body);
    QDBusMessage call = callTo(u"Notify"_s);
    call.setArguments({u"Afterword"_s, replaces, m_image, asShown(text.title),
                       markup ? body.toHtmlEscaped() : body, actions, hints, expires});
    return call;
}

void NotificationService::send(const Wish &wish)
{
    const bool left = wish.left.id != 0 && wish.left.owner == m_owner;
    send(wish, left ? wish.left.id : numberOf(wish.tag).id);
}

void NotificationService::send(const Wish &wish, uint replaces)
{
    whenAnswered(m_bus.asyncCall(notifyCall(wish.text, replaces), patience), this,
                 [this, wish, replaces, owner = m_owner](const QDBusMessage &reply) {
                     onSent(wish, replaces, owner, reply);
                 });
}

void NotificationService::onSent(const Wish &wish, uint replaces, const QString &owner,
                                 const QDBusMessage &reply)
{
    m_answering = !isError(reply);
    if (owner != m_owner) { // a number of a service that is no more
        Q_EMIT failed(wish.tag);
        return;
    }
    if (!isError(reply)) {
        stands(wish, reply.arguments().value(0).toUInt(), false);
        return;
    }
    if (replaces == 0 || !isRefusal(reply)) {
        Q_EMIT failed(wish.tag);
        return;
    }
    if (replaces == wish.left.id && isOfAnother(reply)) {
        stands(wish, replaces, true);
        return;
    }
    send(wish, 0);
}

void NotificationService::stands(const Wish &wish, uint id, bool foreign)
{
    const QStringList tags = standing();
    for (const QString &tag : tags) {
        // A number that is given twice means the later one; the earlier can be told no more.
        if (tag != wish.tag && m_standing.value(tag).id == id)
            end(tag, NoticeEnd::Closed);
    }
    Standing standing{id, {}, {}, foreign};
    for (const auto &[key, label] : wish.text.actions)
        standing.keys += key;
    m_standing.insert(wish.tag, standing);
    Q_EMIT shown(wish.tag);
    if (id == 0) // it can be neither answered nor taken back, and perhaps nobody sees it
        end(wish.tag, NoticeEnd::Expired);
}

void NotificationService::end(const QString &tag, NoticeEnd end)
{
    if (m_standing.remove(tag) > 0)
        Q_EMIT gone(tag, end);
}

NoticeNumber NotificationService::numberOf(const QString &tag) const
{
    const uint id = m_standing.value(tag).id;
    return id == 0 ? NoticeNumber() : NoticeNumber{id, m_owner};
}

void NotificationService::withdraw(const QString &tag)
{
    const NoticeNumber number = numberOf(tag);
    m_standing.remove(tag);
    withdraw(number);
}

void NotificationService::withdraw(const NoticeNumber &left)
{
    if (left.id == 0 || left.owner.isEmpty())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(left.owner, path(), service(), u"CloseNotification"_s);
    call.setArguments({left.id});
    m_bus.send(call);
}

void NotificationService::withdrawAll()
{
    std::vector<QDBusPendingCall> calls;
    for (const Standing &standing : std::as_const(m_standing)) {
        QDBusMessage call = callTo(u"CloseNotification"_s);
        call.setArguments({standing.id});
        calls.push_back(m_bus.asyncCall(call, patience));
    }
    m_standing.clear();
    for (QDBusPendingCall &call : calls)
        call.waitForFinished();
}

QString NotificationService::tagOf(uint id, const QDBusMessage &message) const
{
    const QString sender = message.service();
    if (id == 0 || sender.isEmpty())
        return {};
    const auto found = std::find_if(m_standing.begin(), m_standing.end(), [&](const Standing &standing) {
        return standing.id == id && (sender == m_owner || (standing.foreign && sender == m_shell));
    });
    return found == m_standing.end() ? QString() : found.key();
}

void NotificationService::onAction(uint id, const QString &action, const QDBusMessage &message)
{
    const QString tag = tagOf(id, message);
    if (tag.isEmpty() || !m_standing.value(tag).keys.contains(action))
        return;
    // Answered, it stands no more, whether the service says so (lxqt does not) or not; and a second word of
    // the same click says nothing new.
    const QString token = m_standing.value(tag).token;
    withdraw(tag);
    Q_EMIT acted(tag, action, token);
    Q_EMIT gone(tag, NoticeEnd::Closed);
}

void NotificationService::onClosed(uint id, uint reason, const QDBusMessage &message)
{
    constexpr uint expired = 1;
    if (const QString tag = tagOf(id, message); !tag.isEmpty())
        end(tag, reason == expired ? NoticeEnd::Expired : NoticeEnd::Closed);
}

void NotificationService::onToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (const QString tag = tagOf(id, message); !tag.isEmpty())
        m_standing[tag].token = token;
}

} // namespace afterword
