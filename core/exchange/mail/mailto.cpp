// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/eml.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Everything but unreserved characters is encoded, so that no value can begin a key of its own (RFC 6068,
/// 2).
QByteArray encoded(const QString &value)
{
    return QUrl::toPercentEncoding(value);
}

QString onOneLine(QString text)
{
    return text.replace(u'\r', u' ').replace(u'\n', u' ').remove(QChar(0)).simplified();
}

QString withMailBreaks(QString text)
{
    return text.remove(u'\r').remove(QChar(0)).replace(u"\n"_s, u"\r\n"_s);
}

} // namespace

QUrl mailtoUrl(const Mail &mail)
{
    // The '@' stays readable; a '?' or '&' in an address becomes part of it, not a key.
    const QByteArray to = QUrl::toPercentEncoding(onOneLine(mail.toEmail), "@");
    return QUrl::fromEncoded("mailto:" + to + "?subject=" + encoded(onOneLine(mail.subject)) +
                                 "&body=" + encoded(withMailBreaks(mail.body)),
                             QUrl::StrictMode);
}

} // namespace afterword
