// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeheader.h"

#include "core/storage/statements/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace afterword {

StoreHeader readHeader(const QString &path)
{
    // sqlite.org/fileformat2.html, 1.3
    constexpr int size = 100;
    constexpr int versionAt = 60;
    constexpr int applicationAt = 68;
    StoreHeader header;
    QFile file(path);
    if (!QFileInfo(path).isFile()) // a pipe would be waited for
        return header;
    if (!file.open(QIODevice::ReadOnly))
        return header;
    const QByteArray bytes = file.read(size);
    header.isRead = file.error() == QFileDevice::NoError;
    header.isDatabase = bytes.size() == size && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!header.isDatabase)
        return header;
    constexpr int readVersionAt = 19;
    header.standsAlone = bytes[readVersionAt] == 1;
    header.version = qFromBigEndian<qint32>(bytes.constData() + versionAt);
    header.isOurs =
        qFromBigEndian<quint32>(bytes.constData() + applicationAt) == quint32(dialect::applicationId);
    return header;
}

} // namespace afterword
