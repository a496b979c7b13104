// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace afterword::testing {

inline void writeTo(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void makeMaildir(const QString &path)
{
    for (const char *part : {"cur", "new", "tmp"})
        QDir().mkpath(path + QLatin1Char('/') + QLatin1String(part));
}

inline QByteArray keptLetter(const QByteArray &id, const QByteArray &from = "dana@northwind.example",
                             const QByteArray &date = "Mon, 23 Nov 2026 10:00:00 +0000")
{
    return "From: Dana <" + from + ">\nTo: robin@example.org\nDate: " + date + "\nSubject: About " + id +
           "\nMessage-ID: <" + id + ">\n\nWords of " + id + "\n";
}

/// A letter as a file of many holds it.
inline QByteArray inMbox(const QByteArray &letter)
{
    return "From - Mon Nov 23 10:00:00 2026\n" + letter + "\n";
}

} // namespace afterword::testing
