// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticeimage.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString noticeImage()
{
    // A bitmap, since not every service can read a drawing, and a path, since not every one knows icons by
    // name, and a program that was not installed has none.
    const QString installed = QStandardPaths::locate(
        QStandardPaths::GenericDataLocation, u"icons/hicolor/64x64/apps/org.afterword.Afterword.png"_s);
    if (!installed.isEmpty())
        return installed;
    QFile picture(u":/notices/afterword.png"_s);
    if (!picture.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = picture.readAll();
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                     u"/afterword"_s);
    const QString path = cache.filePath(u"afterword.png"_s);
    QFile there(path);
    if (there.open(QIODevice::ReadOnly) && there.readAll() == bytes)
        return path;
    return cache.mkpath(u"."_s) && writePrivateFile(path, bytes) ? path : QString();
}

} // namespace afterword
