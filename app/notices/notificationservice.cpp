// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notificationservice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int patience = 5000; // milliseconds until a daemon counts as hung

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), u"/org/freedesktop/Notifications"_s, service(), method);
}

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    const QString path = u"/org/freedesktop/Notifications"_s;
    m_bus.connect({}, path, service(), u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect({}, path, service(), u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    m_bus.connect({}, path, service(), u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));

    auto *watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        // Another daemon gives its own ids, and shows none of the old one's notices.
        m_capabilitiesKnown = false;
        const QStringList tags = standing();
        m_ids.clear();
        for (const QString &tag : tags)
            Q_EMIT gone(tag);
    });
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &NotificationService::available);
}

void NotificationService::show(const QString &tag, const NoticeText &text)
{
    if (m_capabilitiesKnown) {
        send(tag, text);
        return;
    }
    const bool asked = !m_waiting.isEmpty();
    m_waiting.removeIf([&](const auto &waiting) { return waiting.first == tag; });
    m_waiting.append({tag, text});
    if (!asked)
        askCapabilities();
}

void NotificationService::askCapabilities()
{
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(u"GetCapabilities"_s), patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const auto waiting = std::exchange(m_waiting, {});
        m_answering = !reply.isError();
        if (reply.isError()) {
            for (const auto &[tag, text] : waiting)
                Q_EMIT failed(tag);
            return;
        }
        const QStringList capabilities = reply.value();
        m_capabilities = QSet<QString>(capabilities.begin(), capabilities.end());
        m_capabilitiesKnown = true;
        for (const auto &[tag, text] : waiting)
            send(tag, text);
    });
}

bool NotificationService::showsActions() const
{
    return m_capabilitiesKnown && m_capabilities.contains(u"actions"_s);
}

QString NotificationService::bodyFor(const QString &plain) const
{
    return m_capabilities.contains(u"body-markup"_s) ? plain.toHtmlEscaped() : plain;
}

void NotificationService::send(const QString &tag, const NoticeText &text)
{
    QStringList actions;
    if (showsActions() && !text.actions.isEmpty()) {
        // Some daemons show the default action as a button too, so it is not sent under two keys.
        for (const auto &[key, label] : text.actions)
            actions << (actions.isEmpty() ? u"default"_s : key) << label;
    }
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(static_cast<uchar>(text.urgency))},
                            {u"desktop-entry"_s, u"org.afterword.Afterword"_s}};
    constexpr int asTheDaemonLikes = -1;
    QDBusMessage call = callTo(u"Notify"_s);
    call.setArguments({u"Afterword"_s, m_ids.value(tag, 0), u"afterword"_s, text.title, bodyFor(text.body),
                       actions, hints, asTheDaemonLikes});

    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_answering = !reply.isError();
        if (reply.isError()) {
            Q_EMIT failed(tag);
            return;
        }
        m_ids.insert(tag, reply.value());
        Q_EMIT shown(tag);
    });
}

void NotificationService::withdraw(const QString &tag)
{
    const uint id = m_ids.take(tag);
    if (id == 0)
        return;
    QDBusMessage call = callTo(u"CloseNotification"_s);
    call.setArguments({id});
    m_bus.send(call);
}

void NotificationService::withdrawAll()
{
    std::vector<QDBusPendingCall> calls;
    for (const QString &tag : standing()) {
        QDBusMessage call = callTo(u"CloseNotification"_s);
        call.setArguments({m_ids.take(tag)});
        calls.push_back(m_bus.asyncCall(call, patience));
    }
    for (QDBusPendingCall &call : calls)
        call.waitForFinished();
}

void NotificationService::onAction(uint id, const QString &action)
{
    const QString tag = m_ids.key(id);
    if (!tag.isEmpty())
        Q_EMIT acted(tag, action);
}

void NotificationService::onClosed(uint id, uint)
{
    const QString tag = m_ids.key(id);
    if (tag.isEmpty())
        return;
    m_ids.remove(tag);
    Q_EMIT gone(tag);
}

void NotificationService::onToken(uint id, const QString &token)
{
    // With it the window may come to the front where the compositor guards against windows that push in.
    if (!m_ids.key(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace afterword
