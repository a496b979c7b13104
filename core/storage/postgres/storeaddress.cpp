// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/storeaddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StoreAddress)
};

const QString scheme = u"postgresql"_s;
constexpr int usualPort = 5432;

} // namespace

bool isStoreAddress(const QString &word)
{
    return word.startsWith(scheme + u"://"_s) || word.startsWith(u"postgres://"_s);
}

Result<StoreAddress> StoreAddress::fromText(const QString &text)
{
    const Error wrong{Words::tr("this is not the address of a shared search, such as "
                                "postgresql://ada@store.example/afterword")};
    const QUrl url(text, QUrl::StrictMode);
    if (!isStoreAddress(text) || !url.isValid() || url.hasFragment())
        return wrong;
    if (!url.password().isEmpty())
        return Error{Words::tr("an address must not hold a password, since others can see it: leave it out "
                               "and you are asked for it, or keep it in ~/.pgpass")};
    StoreAddress address;
    address.person = url.userName(QUrl::FullyDecoded);
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(usualPort);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        bool isNumber = true;
        if (name == u"search"_s)
            address.search = value.toLongLong(&isNumber);
        else if (name == u"sslrootcert"_s)
            address.rootCertificate = value;
        else if (name == u"host"_s && value.startsWith(u'/')) // a socket's folder, as libpq writes it
            address.host = value;
        else
            return Error{Words::tr("\"%1\" in the address is not understood").arg(name)};
        if (!isNumber)
            return wrong;
    }
    if (address.person.isEmpty() || address.host.isEmpty() || address.database.isEmpty())
        return wrong;
    for (const QString &part : {address.person, address.host, address.database, address.rootCertificate}) {
        if (part.contains(QChar::Null))
            return wrong;
    }
    return address;
}

QString StoreAddress::text() const
{
    const bool isSocket = host.startsWith(u'/');
    QUrl url;
    url.setScheme(scheme);
    url.setUserName(person, QUrl::DecodedMode);
    url.setHost(isSocket ? QString() : host, QUrl::DecodedMode);
    if (port != usualPort)
        url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    if (isSocket)
        query.addQueryItem(u"host"_s, host);
    if (search)
        query.addQueryItem(u"search"_s, QString::number(*search));
    if (!rootCertificate.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, rootCertificate);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

bool StoreAddress::isThisMachine() const
{
    return host.startsWith(u'/') || host == u"127.0.0.1"_s || host == u"::1"_s || host == u"localhost"_s;
}

} // namespace afterword
