// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/onlineaccounts.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What a service on the bus has: the properties of each interface of each object.
using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

QString part(const QString &name)
{
    return u"org.gnome.OnlineAccounts."_s + name;
}

QDBusMessage call(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.gnome.OnlineAccounts"_s, path, interface, method);
}

/// Asks, and hands on what comes: a message that may be an error.
void ask(const QDBusConnection &bus, QObject *parent, const QDBusMessage &question,
         std::function<void(const QDBusMessage &)> answer)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), parent);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, parent,
                     [watcher, answer = std::move(answer)] {
                         watcher->deleteLater();
                         answer(watcher->reply());
                     });
}

void askForObjects(const QDBusConnection &bus, QObject *parent, std::function<void(const Objects &)> answer)
{
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<Objects>();
    ask(bus, parent,
        call(u"/org/gnome/OnlineAccounts"_s, u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s),
        [answer = std::move(answer)](const QDBusMessage &reply) {
            const bool fits =
                reply.type() == QDBusMessage::ReplyMessage && reply.signature() == u"a{oa{sa{sv}}}";
            answer(fits ? qdbus_cast<Objects>(reply.arguments().constFirst()) : Objects());
        });
}

QString text(const QVariantMap &properties, const QString &name)
{
    return properties.value(name).toString().trimmed();
}

bool isSet(const QVariantMap &properties, const QString &name)
{
    return properties.value(name).toBool();
}

/// A server, whose name and port stand in one text there.
SendingServer serverIn(const QVariantMap &mail, const QString &which, quint16 tlsPort, quint16 startTlsPort)
{
    SendingServer server;
    server.startTls = !isSet(mail, which + u"UseSsl"_s);
    server.port = server.startTls ? startTlsPort : tlsPort;
    const QString told = text(mail, which + u"Host"_s);
    const qsizetype colon = told.lastIndexOf(u':');
    const bool hasPort = colon > 0 && (told.indexOf(u':') == colon || told.at(colon - 1) == u']');
    server.host = hasPort ? told.left(colon) : told;
    if (server.host.startsWith(u'[') && server.host.endsWith(u']'))
        server.host = server.host.mid(1, server.host.size() - 2);
    if (const ushort port = hasPort ? QStringView(told).mid(colon + 1).toUShort() : ushort(0))
        server.port = port;
    return server;
}

/// Whether there is a private way to the server: nothing goes over another.
bool isPrivate(const QVariantMap &mail, const QString &which)
{
    return isSet(mail, which + u"UseSsl"_s) || isSet(mail, which + u"UseTls"_s);
}

std::optional<MailAccount> mailboxIn(const Interfaces &interfaces)
{
    const QVariantMap account = interfaces.value(part(u"Account"_s));
    const QVariantMap mail = interfaces.value(part(u"Mail"_s));
    const bool byToken = interfaces.contains(part(u"OAuth2Based"_s));
    if (isSet(account, u"MailDisabled"_s) || !isSet(mail, u"ImapSupported"_s) ||
        !isPrivate(mail, u"Imap"_s) || (!byToken && !interfaces.contains(part(u"PasswordBased"_s))))
        return std::nullopt;
    const SendingServer imap = serverIn(mail, u"Imap"_s, 993, 143);
    MailAccount found;
    found.online = text(account, u"Id"_s);
    found.byToken = byToken;
    found.address = text(mail, u"EmailAddress"_s);
    found.user = text(mail, u"ImapUserName"_s);
    found.host = imap.host;
    found.port = imap.port;
    found.startTls = imap.startTls;
    if (isSet(mail, u"SmtpSupported"_s) && isPrivate(mail, u"Smtp"_s))
        found.sending = serverIn(mail, u"Smtp"_s, 465, 587);
    if (found.user.isEmpty())
        found.user = found.address;
    if (found.online.isEmpty() || found.host.isEmpty() || !found.address.contains(u'@'))
        return std::nullopt;
    return found;
}

OnlinePass refusal(const QDBusMessage &reply)
{
    return {{},
            {},
            GnomeAccounts::tr(
                "The desktop’s Online Accounts could not open this mailbox (%1). Sign in there again.")
                .arg(reply.errorMessage())};
}

} // namespace

GnomeAccounts::GnomeAccounts(QDBusConnection bus, QObject *parent)
    : OnlineAccounts(parent)
    , m_bus(std::move(bus))
{
}

void GnomeAccounts::list(std::function<void(const std::vector<MailAccount> &)> answer)
{
    askForObjects(m_bus, this, [answer = std::move(answer)](const Objects &objects) {
        std::vector<MailAccount> found;
        for (const Interfaces &interfaces : objects) {
            if (auto mailbox = mailboxIn(interfaces))
                found.push_back(std::move(*mailbox));
        }
        answer(found);
    });
}

void GnomeAccounts::pass(const MailAccount &account, Wanted wanted,
                         std::function<void(const OnlinePass &)> answer)
{
    askForObjects(m_bus, this, [this, account, wanted, answer = std::move(answer)](const Objects &objects) {
        const auto keys = objects.keys();
        const auto found = std::find_if(keys.begin(), keys.end(), [&](const QDBusObjectPath &one) {
            return text(objects.value(one).value(part(u"Account"_s)), u"Id"_s) == account.online;
        });
        if (found == keys.end()) {
            answer({{},
                    {},
                    tr("The desktop’s Online Accounts do not have this mailbox any more. Add it there again, "
                       "or disconnect it here.")});
            return;
        }
        const QString path = found->path();
        if (wanted == Wanted::Kept) {
            passAt(path, account.byToken, answer);
            return;
        }
        // Until its time is over, a token is given again and again, though the provider has taken it back:
        // only this has the service ask the provider.
        ask(m_bus, this, call(path, part(u"Account"_s), u"EnsureCredentials"_s),
            [this, path, byToken = account.byToken, answer](const QDBusMessage &reply) {
                if (reply.type() == QDBusMessage::ReplyMessage)
                    passAt(path, byToken, answer);
                else
                    answer(refusal(reply));
            });
    });
}

void GnomeAccounts::passAt(const QString &path, bool byToken,
                           const std::function<void(const OnlinePass &)> &answer)
{
    QDBusMessage question = call(path, part(byToken ? u"OAuth2Based"_s : u"PasswordBased"_s),
                                 byToken ? u"GetAccessToken"_s : u"GetPassword"_s);
    if (!byToken)
        question << u"imap-password"_s;
    ask(m_bus, this, question, [answer](const QDBusMessage &reply) {
        const QByteArray secret = reply.arguments().value(0).toString().toUtf8();
        if (reply.type() == QDBusMessage::ReplyMessage && !secret.isEmpty())
            answer({secret, std::chrono::seconds(reply.arguments().value(1).toInt()), {}});
        else
            answer(refusal(reply));
    });
}

} // namespace afterword
