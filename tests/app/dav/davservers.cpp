// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dav/davservers.h"

#include "app/accounts/servertrust.h"
#include "core/dav/davxml.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

CalendarServer::CalendarServer(const Certificates &certificates)
    : m_certificates(certificates)
    , m_port(freePort())
{
}

CalendarServer::~CalendarServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

void CalendarServer::run(const QString &program, const QStringList &arguments)
{
    m_process.setStandardOutputFile(m_folder.filePath(u"out"_s));
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_process.start(program, arguments);
    m_isRunning = m_process.waitForStarted() && QTest::qWaitFor(
                                                    [this] {
                                                        QTcpSocket socket;
                                                        socket.connectToHost(u"127.0.0.1"_s, m_port);
                                                        return socket.waitForConnected(200);
                                                    },
                                                    patience);
}

void CalendarServer::makeCalendar(const QString &path)
{
    m_calendar = url(path);
    DavRequest request;
    request.method = "MKCALENDAR";
    request.url = m_calendar;
    ask(request);
}

void CalendarServer::makeBook(const QString &path, const QByteArray &name)
{
    m_book = url(path);
    DavRequest request;
    request.method = "MKCOL";
    request.url = m_book;
    request.contentType = "application/xml; charset=utf-8";
    request.body = "<D:mkcol xmlns:D='DAV:' xmlns:A='urn:ietf:params:xml:ns:carddav'><D:set><D:prop>"
                   "<D:resourcetype><D:collection/><A:addressbook/></D:resourcetype><D:displayname>" +
                   name + "</D:displayname></D:prop></D:set></D:mkcol>";
    ask(request);
}

int CalendarServer::putCard(const QByteArray &name, const QByteArray &text) const
{
    DavRequest request;
    request.method = "PUT";
    request.url = resolved(m_book, name);
    request.contentType = "text/vcard; charset=utf-8";
    request.body = text;
    return ask(request).status;
}

QUrl CalendarServer::url(const QString &path) const
{
    return QUrl(u"https://localhost:%1%2"_s.arg(port()).arg(path));
}

DavLogin CalendarServer::login(const QByteArray &password) const
{
    return {url(), u"robin"_s, password, m_certificates.authority()};
}

DavReply CalendarServer::ask(const DavRequest &request) const
{
    QNetworkAccessManager network;
    QNetworkRequest http(request.url);
    http.setSslConfiguration(strictConfiguration(m_certificates.authority()));
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setRawHeader("Authorization", "Basic " + QByteArray("robin:pw").toBase64());
    if (!request.depth.isEmpty())
        http.setRawHeader("Depth", request.depth);
    if (!request.contentType.isEmpty())
        http.setRawHeader("Content-Type", request.contentType);
    QNetworkReply *reply = network.sendCustomRequest(http, request.method, request.body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->rawHeader("ETag"),
            {},
            reply->readAll()};
}

std::map<QByteArray, QByteArray> CalendarServer::allIn(const QUrl &collection) const
{
    std::map<QByteArray, QByteArray> all;
    const auto answer = readMultistatus(ask(askForTags(collection)).body);
    if (!answer)
        return all;
    for (const DavResource &resource : answer->resources) {
        const QUrl url = resolved(collection, resource.href);
        if (url.path() != collection.path())
            all[nameIn(resource.href)] = ask(getEvent(url)).body;
    }
    return all;
}

bool RadicaleServer::isThere()
{
    return !QStandardPaths::findExecutable(u"radicale"_s).isEmpty();
}

RadicaleServer::RadicaleServer(const Certificates &certificates, const QStringList &options)
    : CalendarServer(certificates)
{
    QFile users(m_folder.filePath(u"users"_s));
    if (!users.open(QIODevice::WriteOnly) || users.write("robin:pw\n") < 0)
        return;
    users.close();
    run(u"radicale"_s,
        QStringList{u"--config"_s, QString(), u"--server-hosts"_s, u"127.0.0.1:%1"_s.arg(m_port),
                    u"--server-ssl"_s, u"--server-certificate"_s, certificates.path(u"good.pem"),
                    u"--server-key"_s, certificates.path(u"good.key"), u"--auth-type"_s, u"htpasswd"_s,
                    u"--auth-htpasswd-filename"_s, users.fileName(), u"--auth-htpasswd-encryption"_s,
                    u"plain"_s, u"--auth-delay"_s, u"0"_s, u"--storage-filesystem-folder"_s,
                    m_folder.filePath(u"collections"_s)} +
            options);
    if (isRunning()) {
        makeCalendar(u"/robin/jobs/"_s);
        makeBook(u"/robin/people/"_s, "People");
    }
}

TlsForwarder::TlsForwarder(const Certificates &certificates, quint16 to)
    : m_to(to)
{
    m_server.setSslConfiguration(certificates.configuration(u"good"));
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            join(client);
    });
    m_server.listen(QHostAddress::LocalHost);
}

void TlsForwarder::cutAfter(qint64 bytes)
{
    m_said = 0;
    m_cutAfter = bytes;
}

void TlsForwarder::join(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, m_to);
    const auto forward = [client, server] { server->write(client->readAll()); };
    connect(client, &QTcpSocket::readyRead, server, forward);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
        QByteArray bytes = server->readAll();
        if (m_cutAfter >= 0)
            bytes.truncate(std::max<qint64>(0, m_cutAfter - m_said));
        m_said += bytes.size();
        client->write(bytes);
        client->flush();
        if (m_cutAfter >= 0 && m_said >= m_cutAfter)
            client->disconnectFromHost();
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    forward(); // what came before they were joined
}

bool XandikosServer::isThere()
{
    return !QStandardPaths::findExecutable(u"xandikos"_s).isEmpty();
}

XandikosServer::XandikosServer(const Certificates &certificates)
    : CalendarServer(certificates)
{
    run(u"xandikos"_s,
        {u"-d"_s, m_folder.filePath(u"dav"_s), u"--autocreate"_s, u"--defaults"_s, u"-l"_s, u"127.0.0.1"_s,
         u"-p"_s, QString::number(m_port), u"--current-user-principal"_s, u"/robin/"_s});
    m_forwarder = std::make_unique<TlsForwarder>(certificates, m_port);
    if (isRunning()) {
        makeCalendar(u"/robin/calendars/jobs/"_s);
        makeBook(u"/robin/contacts/people/"_s, "People");
    }
}

} // namespace afterword::testing
