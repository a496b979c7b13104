// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <utility>

namespace afterword {

/// What a notice shows. Plain text throughout.
struct NoticeText {
    QString title;
    QString body;
    bool waits = false; ///< it should stand until somebody answers it, where the service can show buttons
    QList<std::pair<QString, QString>> actions; ///< keys and labels; "default" is the click on the notice
};

/// A notice as the service knows it. A number means nothing without the service that gave it: another one, or
/// the same program started anew, gives the same numbers to other notices.
struct NoticeNumber {
    uint id = 0;   ///< 0: none
    QString owner; ///< the unique name on the bus of the service that gave the number

    bool operator==(const NoticeNumber &) const = default;
};

/// Why a notice stands no more.
enum class NoticeEnd {
    Closed,  ///< by the person, or because somebody answered it or took it back
    Expired, ///< by the service after some time, or it never said that it shows it
    Lost,    ///< the service has ended, or another took its place
};

/// The desktop's notification service: org.freedesktop.Notifications 1.2, spoken to asynchronously, so that a
/// service that is missing or hangs never keeps the window waiting. A notice is known by the caller's tag; a
/// notice with the same tag takes the earlier one's place. Only what the service that has shown a notice says
/// of it counts, and no other service is ever asked about it.
class NotificationService : public QObject {
    Q_OBJECT

public:
    /// @p image is the path of the picture that goes with each notice; empty: none.
    explicit NotificationService(const QDBusConnection &bus, QString image = {}, QObject *parent = nullptr);

    /// Asks the service to show @p text. Answered by shown() or failed().
    void show(const QString &tag, const NoticeText &text);

    /// The same for a notice that another process has shown as @p left: it takes that one's place, and from
    /// now on its buttons are answered here. Where the service lets nobody but that process replace it, it
    /// stays as it is, and is answered all the same.
    void takeOver(const QString &tag, const NoticeText &text, const NoticeNumber &left);

    /// Takes the notice back, where it still stands.
    void withdraw(const QString &tag);
    /// Takes a notice back that another process has shown.
    void withdraw(const NoticeNumber &left);

    /// Takes all of them back, and waits until the service has heard it: for a program that ends.
    void withdrawAll();

    /// The number of a standing notice.
    NoticeNumber numberOf(const QString &tag) const;

    /// Whether the service answered when it was last spoken to; true as long as it never was. Settings says
    /// so where it did not: then Today and the tray carry everything.
    bool isAnswering() const { return m_answering; }

    /// Whether the service shows actions; false until it was asked.
    bool showsActions() const;

    /// The tags of the notices that stand, as far as the service has told.
    QStringList standing() const { return m_standing.keys(); }

Q_SIGNALS:
    void shown(QString tag);
    /// The service did not take it: there is none, or it did not answer in time.
    void failed(QString tag);
    /// The person clicked the notice ("default") or one of its actions. @p token, where the desktop gave one,
    /// lets a window come to the front. gone() follows.
    void acted(QString tag, QString action, QString token);
    /// The notice stands no more.
    void gone(QString tag, afterword::NoticeEnd end);
    /// A service has come: what failed or was lost before may work now.
    void available();

private Q_SLOTS:
    void onAction(uint id, const QString &action, const QDBusMessage &message);
    void onClosed(uint id, uint reason, const QDBusMessage &message);
    void onToken(uint id, const QString &token, const QDBusMessage &message);

private:
    struct Standing {
        uint id = 0;
        QStringList keys;     ///< of its actions
        QString token;        ///< came just before the click
        bool foreign = false; ///< the service takes it for another process's
    };
    struct Wish {
        QString tag;
        NoticeText text;
        NoticeNumber left; ///< shown by another process
    };
    void ask(Wish wish);
    void askCapabilities(const QString &name);
    void askOwner();
    void onCapabilities(const QDBusMessage &reply, const QString &answered);
    void send(const Wish &wish);
    void send(const Wish &wish, uint replaces);
    void onSent(const Wish &wish, uint replaces, const QString &owner, const QDBusMessage &reply);
    void stands(const Wish &wish, uint id, bool foreign);
    void onOwner(const QString &owner);
    QString tagOf(uint id, const QDBusMessage &message) const;
    void end(const QString &tag, NoticeEnd end);
    QDBusMessage callTo(const QString &method) const;
    QDBusMessage notifyCall(const NoticeText &text, uint replaces) const;

    QDBusConnection m_bus;
    QString m_image;
    QString m_owner; ///< the service's unique name; empty: not known
    QString m_shell; ///< that of GNOME's shell, which tells everybody of notices whose sender has ended
    bool m_answering = true;
    bool m_asking = false;
    bool m_capabilitiesKnown = false;
    QSet<QString> m_capabilities;
    QHash<QString, Standing> m_standing; ///< by tag; only what m_owner has shown
    QList<Wish> m_waiting;               ///< in order, until the capabilities are known
};

} // namespace afterword
