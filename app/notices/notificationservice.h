// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <utility>

namespace afterword {

/// How much a notice may ask for attention (the specification's urgency byte).
enum class Urgency : uchar { Low = 0, Normal = 1 };

/// What a notice shows. Plain text throughout.
struct NoticeText {
    QString title;
    QString body;
    Urgency urgency = Urgency::Normal;
    QList<std::pair<QString, QString>>
        actions; ///< keys and labels; the first is sent as "default", the click on the notice
};

/// The desktop's notification daemon: org.freedesktop.Notifications 1.2, spoken to asynchronously, so that a
/// daemon that is missing or hangs never keeps the window waiting. A notice is known by the caller's tag; a
/// notice with the same tag takes the earlier one's place.
class NotificationService : public QObject {
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Asks the daemon to show @p text. Answered by shown() or failed().
    void show(const QString &tag, const NoticeText &text);

    /// Takes the notice back, where it still stands.
    void withdraw(const QString &tag);

    /// Takes all of them back, and waits until the daemon has heard it: for a program that ends.
    void withdrawAll();

    /// Another process has shown this notice under the daemon's number @p id: the next show() of it takes its
    /// place.
    void takeOver(const QString &tag, uint id) { m_ids.insert(tag, id); }

    /// The daemon's number of a standing notice; 0: it does not stand.
    uint idOf(const QString &tag) const { return m_ids.value(tag); }

    /// Whether the daemon answered when it was last spoken to; true as long as it never was. Settings says so
    /// where it did not: then Today and the tray carry everything.
    bool isAnswering() const { return m_answering; }

    /// Whether the daemon shows actions; false until it was asked.
    bool showsActions() const;

    /// The tags of the notices that stand, as far as the daemon has told.
    QStringList standing() const { return m_ids.keys(); }

Q_SIGNALS:
    void shown(const QString &tag);
    /// The daemon did not take it: there is none, or it did not answer in time.
    void failed(const QString &tag);
    /// The person clicked the notice ("default") or one of its actions.
    void acted(const QString &tag, const QString &action);
    /// The notice stands no more: closed by the person, by the daemon or with it.
    void gone(const QString &tag);
    /// A daemon has come: what failed before may work now.
    void available();

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);
    void onToken(uint id, const QString &token);

private:
    void askCapabilities();
    void send(const QString &tag, const NoticeText &text);
    QString bodyFor(const QString &plain) const;

    QDBusConnection m_bus;
    bool m_answering = true;
    bool m_capabilitiesKnown = false;
    QSet<QString> m_capabilities;
    QHash<QString, uint> m_ids;                      ///< by tag; only ids that the daemon gave to us
    QList<std::pair<QString, NoticeText>> m_waiting; ///< in order, until the capabilities are known
};

} // namespace afterword
