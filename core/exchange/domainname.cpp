// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/domainname.h"

#include "core/base/anycase.h"

#include <algorithm>
#include <iterator>

namespace afterword {

namespace {

/// Each length is looked at, which costs less than a hash.
template <size_t Count>
bool isAmong(const QStringView (&words)[Count], QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

QString mailDomain(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : smallLetters(email.mid(at + 1).trimmed());
}

QStringView registeredDomain(QStringView domain)
{
    static constexpr QStringView second[] = {u"co", u"com", u"org", u"net", u"ac",  u"gov",
                                             u"ne", u"or",  u"nhs", u"edu", u"gob", u"gouv"};
    static constexpr QStringView official[] = {u"gov", u"ac", u"nhs", u"edu", u"gob", u"gouv"};
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
    const bool twoLevels = domain.size() - last == 2 ? isAmong(second, between) : isAmong(official, between);
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
    static constexpr QStringView providers[] = {
        u"gmail.com",      u"googlemail.com", u"outlook.com",  u"hotmail.com", u"live.com",
        u"msn.com",        u"yahoo.com",      u"yahoo.co.uk",  u"ymail.com",   u"icloud.com",
        u"me.com",         u"mac.com",        u"aol.com",      u"proton.me",   u"protonmail.com",
        u"pm.me",          u"gmx.de",         u"gmx.net",      u"gmx.com",     u"web.de",
        u"posteo.de",      u"mailbox.org",    u"fastmail.com", u"zoho.com",    u"yandex.ru",
        u"mail.ru",        u"qq.com",         u"163.com",      u"orange.fr",   u"free.fr",
        u"laposte.net",    u"libero.it",      u"t-online.de",  u"hey.com",     u"tutanota.com",
        u"rediffmail.com",
    };
    return isAmong(providers, domain);
}

} // namespace afterword
