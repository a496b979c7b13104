// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace afterword {

/// How lines to servers are made private: TLS 1.2 or later, and the certificate has to fit. @p authority:
/// certificates (PEM) that are trusted in place of the system's; empty: the system's are.
QSslConfiguration strictConfiguration(const QByteArray &authority);

/// Whether @p certificate lists @p host among its names. Qt is content with a common name that fits although
/// the certificate lists its names, and this is none of them.
bool isListed(const QSslCertificate &certificate, const QString &host);

/// Why a server is not believed to be the right one, to follow "…: "; @p errors are not empty.
QString whyNotTrusted(const QList<QSslError> &errors);
/// The same of a certificate that does not list the server's name.
QString whyNotListed();

} // namespace afterword
