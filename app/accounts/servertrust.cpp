// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/servertrust.h"

#include <QCoreApplication>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

/// Whether a certificate's @p pattern ("*.mail.example") stands for @p host (RFC 9525, 6.3).
bool standsFor(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(u"*."_s))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 &&
           QStringView(host).sliced(dot).compare(QStringView(pattern).sliced(1), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isListed(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QList<QString> all = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    return names.isEmpty() ||
           std::any_of(all.begin(), all.end(), [&](const QString &name) { return standsFor(name, host); });
}

QString whyNotTrusted(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({QSslError::HostNameMismatch}))
        return whyNotListed();
    if (has({QSslError::CertificateExpired}))
        return Words::tr("its certificate has expired");
    if (has({QSslError::CertificateNotYetValid}))
        return Words::tr("its certificate is not valid yet; is this computer’s clock right?");
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
             QSslError::CertificateUntrusted}))
        return Words::tr("its certificate is not signed by anyone this computer trusts");
    return errors.first().errorString();
}

QString whyNotListed()
{
    return Words::tr("its certificate belongs to another server");
}

QSslConfiguration strictConfiguration(const QByteArray &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authority.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(authority));
    return configuration;
}

} // namespace afterword
