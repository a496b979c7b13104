// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace afterword::testing {

/// A file system of 1 MiB, or as the words for tmpfs say. Only root may mount one.
class SmallDisk {
public:
    explicit SmallDisk(const char *words = "size=1m,mode=0700")
    {
        m_mounted = ::mount("none", native(), "tmpfs", 0, words) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(native(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_mounted; }
    QString path(const QString &name) const { return m_place.filePath(name); }

    /// Fills the disk up to @p left free bytes.
    void fillUpTo(qint64 left)
    {
        QFile ballast(path(QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray page(4096, 'x');
        while (ballast.write(page) == page.size()) {
        }
        ballast.resize(ballast.size() - left);
    }
    void empty() { QFile::remove(path(QStringLiteral("ballast"))); }

private:
    const char *native()
    {
        m_native = QFile::encodeName(m_place.path());
        return m_native.constData();
    }

    QTemporaryDir m_place;
    QByteArray m_native;
    bool m_mounted = false;
};

} // namespace afterword::testing
