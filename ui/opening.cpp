// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening.h"

#include <QDesktopServices>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

bool isWebAddress(const QUrl &address)
{
    const bool isWeb = address.scheme() == u"http"_s || address.scheme() == u"https"_s;
    return address.isValid() && isWeb && !address.host().isEmpty();
}

bool isOpenable(const QUrl &address)
{
    return isWebAddress(address) || (address.isValid() && address.scheme() == u"mailto"_s);
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
