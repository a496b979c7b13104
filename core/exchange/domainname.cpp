// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/domainname.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString mailDomain(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : email.mid(at + 1).trimmed().toLower();
}

QStringView registeredDomain(QStringView domain)
{
    static const QSet<QStringView> second = {u"co", u"com", u"org", u"net", u"ac",  u"gov",
                                             u"ne", u"or",  u"nhs", u"edu", u"gob", u"gouv"};
    static const QSet<QStringView> official = {u"gov", u"ac", u"nhs", u"edu", u"gob", u"gouv"};
    while (domain.endsWith(u'.'))
        domain.chop(1);
    const auto labelBefore = [domain](qsizetype end) { return domain.first(end).lastIndexOf(u'.') + 1; };
    const qsizetype last = labelBefore(domain.size());
    if (last == 0)
        return domain;
    const qsizetype secondLast = labelBefore(last - 1);
    if (secondLast == 0)
        return domain;
    const QStringView between = domain.sliced(secondLast, last - 1 - secondLast);
    const bool twoLevels = domain.size() - last == 2 ? second.contains(between) : official.contains(between);
    return domain.sliced(twoLevels ? labelBefore(secondLast - 1) : secondLast);
}

QStringView ownWordOf(QStringView domain)
{
    const QStringView part = registeredDomain(domain);
    const qsizetype dot = part.indexOf(u'.');
    return dot < 0 ? part : part.first(dot);
}

bool isFreemail(const QString &domain)
{
    static const QSet<QString> providers = {
        u"gmail.com"_s,      u"googlemail.com"_s, u"outlook.com"_s,  u"hotmail.com"_s, u"live.com"_s,
        u"msn.com"_s,        u"yahoo.com"_s,      u"yahoo.co.uk"_s,  u"ymail.com"_s,   u"icloud.com"_s,
        u"me.com"_s,         u"mac.com"_s,        u"aol.com"_s,      u"proton.me"_s,   u"protonmail.com"_s,
        u"pm.me"_s,          u"gmx.de"_s,         u"gmx.net"_s,      u"gmx.com"_s,     u"web.de"_s,
        u"posteo.de"_s,      u"mailbox.org"_s,    u"fastmail.com"_s, u"zoho.com"_s,    u"yandex.ru"_s,
        u"mail.ru"_s,        u"qq.com"_s,         u"163.com"_s,      u"orange.fr"_s,   u"free.fr"_s,
        u"laposte.net"_s,    u"libero.it"_s,      u"t-online.de"_s,  u"hey.com"_s,     u"tutanota.com"_s,
        u"rediffmail.com"_s,
    };
    return providers.contains(domain);
}

} // namespace afterword
