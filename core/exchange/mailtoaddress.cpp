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
    return QUrl::fromPercentEncoding(simple.mid(scheme.size()).section(u'?', 0, 0).toUtf8()).trimmed();
}

} // namespace afterword
