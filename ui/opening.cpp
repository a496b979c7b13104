// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening.h"

#include <QDesktopServices>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

bool isOpenable(const QUrl &address)
{
    if (!address.isValid())
        return false;
    const QString scheme = address.scheme();
    if (scheme == u"http"_s || scheme == u"https"_s)
        return !address.host().isEmpty();
    return scheme == u"mailto"_s;
}

bool openAddress(const QUrl &address)
{
    return isOpenable(address) && QDesktopServices::openUrl(address);
}

bool openPlace(const QString &path)
{
    const QFileInfo place(path);
    return (place.isFile() || place.isDir()) &&
           QDesktopServices::openUrl(QUrl::fromLocalFile(place.absoluteFilePath()));
}

} // namespace afterword
