// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/davline.h"

#include "app/accounts/servertrust.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CalDav)
};

constexpr qsizetype largestAnswer = 32'000'000; // bytes
constexpr int longestSilence = 30'000;          // milliseconds
constexpr auto longestAnswer = 120s;

/// Whether a reply's error is but a status that the server gave.
bool isAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

DavLine::DavLine(DavLogin login, std::unique_ptr<DavTalk> talk)
    : m_login(std::move(login))
    , m_talk(std::move(talk))
{
}

DavLine::~DavLine() = default;

void DavLine::begin()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setAutoDeleteReplies(false);
    connect(m_network, &QNetworkAccessManager::authenticationRequired, this,
            [this](QNetworkReply *reply, QAuthenticator *authenticator) {
                // Asked for once more, it was wrong; and a wrong one shown again and again locks accounts.
                if (!isSameServer(reply->url(), m_login.server) || std::exchange(m_hasSignedIn, true))
                    return;
                authenticator->setUser(m_login.user);
                authenticator->setPassword(QString::fromUtf8(m_login.password));
            });
    connect(m_network, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply *, const QList<QSslError> &errors) {
                if (!errors.isEmpty())
                    m_refusal = whyNotTrusted(errors);
            });
    // Nothing has been said yet when this comes.
    connect(m_network, &QNetworkAccessManager::encrypted, this, [this](QNetworkReply *reply) {
        if (!isListed(reply->sslConfiguration().peerCertificate(), m_login.server.host())) {
            m_refusal = whyNotListed();
            reply->abort();
        }
    });
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_tooSlow = true;
        if (m_reply)
            m_reply->abort();
    });
    askNext();
}

void DavLine::leave()
{
    m_isOver = true;
    if (m_timer)
        m_timer->stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        std::exchange(m_reply, nullptr)->deleteLater();
    }
}

void DavLine::askNext()
{
    if (auto events = m_talk->takeEvents(); !events.empty())
        Q_EMIT told(std::move(events));
    if (m_isOver)
        return;
    if (const auto request = m_talk->takeRequest())
        send(*request);
    else
        end(m_talk->trouble());
}

void DavLine::send(const DavRequest &request)
{
    if (!isSameServer(request.url, m_login.server)) {
        end(DavTrouble{
            DavTrouble::Kind::Unsafe,
            Words::tr("The server redirects to another server, which must not see the password.")});
        return;
    }
    QNetworkRequest http(request.url);
    http.setSslConfiguration(strictConfiguration(m_login.authority));
    http.setTransferTimeout(longestSilence);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    http.setRawHeader("User-Agent", "Afterword");
    http.setRawHeader("Accept-Encoding", "identity"); // what is small on the line may be large behind it
    if (!request.depth.isEmpty())
        http.setRawHeader("Depth", request.depth);
    if (!request.ifMatch.isEmpty())
        http.setRawHeader("If-Match", request.ifMatch);
    if (request.onlyIfNew)
        http.setRawHeader("If-None-Match", "*");
    if (!request.contentType.isEmpty())
        http.setRawHeader("Content-Type", request.contentType);
    m_body.clear();
    m_tooLarge = false;
    m_tooSlow = false;
    m_hasSignedIn = false;
    m_reply = m_network->sendCustomRequest(http, request.method, request.body);
    connect(m_reply, &QNetworkReply::readyRead, this, &DavLine::gather);
    connect(m_reply, &QNetworkReply::finished, this, &DavLine::finished);
    m_timer->start(longestAnswer);
}

void DavLine::gather()
{
    m_body += m_reply->read(largestAnswer + 1 - m_body.size());
    if (m_body.size() <= largestAnswer)
        return;
    m_tooLarge = true;
    m_reply->abort();
}

void DavLine::finished()
{
    if (!m_reply)
        return;
    m_timer->stop();
    if (!m_tooLarge && m_reply->isOpen())
        gather();
    if (!m_reply)
        return; // what was left made it too large, and it has ended meanwhile
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = isAnswer(m_reply->error()) && status != 0 && !m_tooLarge && m_refusal.isEmpty();
    if (!isWhole) {
        end(lineTrouble());
        return;
    }
    const DavReply reply{status, m_reply->rawHeader("ETag"), m_reply->rawHeader("Location"),
                         std::exchange(m_body, {})};
    std::exchange(m_reply, nullptr)->deleteLater();
    m_talk->answer(reply);
    askNext();
}

/// Why no answer came.
DavTrouble DavLine::lineTrouble() const
{
    using Kind = DavTrouble::Kind;
    const QString host = m_login.server.host();
    if (!m_refusal.isEmpty())
        return {Kind::Unsafe,
                Words::tr(
                    "The server %1 could not prove that it is the right one: %2. The password was not sent.")
                    .arg(host, m_refusal)};
    if (m_tooLarge)
        return {Kind::Lasting, Words::tr("The server %1 answers with more than 32 MB.").arg(host)};
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_tooSlow || error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError)
        return {Kind::Passing, Words::tr("The server %1 does not answer.").arg(host)};
    if (error == QNetworkReply::SslHandshakeFailedError)
        return {
            Kind::Unsafe,
            Words::tr("No private connection to the server %1 could be made: %2. The password was not sent.")
                .arg(host, m_reply->errorString())};
    if (error == QNetworkReply::HostNotFoundError)
        return {Kind::Passing,
                Words::tr("There is no server called %1, or this computer is offline.").arg(host)};
    return {Kind::Passing,
            Words::tr("The server %1 cannot be reached: %2.").arg(host, m_reply->errorString())};
}

void DavLine::end(const std::optional<DavTrouble> &trouble)
{
    if (std::exchange(m_isOver, true))
        return;
    m_timer->stop();
    if (m_reply)
        std::exchange(m_reply, nullptr)->deleteLater();
    Q_EMIT ended(trouble);
}

} // namespace afterword
