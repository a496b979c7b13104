// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailtoaddress.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

std::optional<QString> mailtoAddress(const QString &text)
{
    const QString scheme = u"mailto:"_s;
    const QString simple = text.trimmed();
    if (!simple.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    const qsizetype query = simple.indexOf(u'?', scheme.size());
    const QString address = simple.mid(scheme.size(), query < 0 ? -1 : query - scheme.size());
    return (address.contains(u'%') ? QUrl::fromPercentEncoding(address.toUtf8()) : address).trimmed();
}

} // namespace afterword
