// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// Where a window keeps its size, its place and what it had open. The program keeps it in a file; tests keep
/// it in memory.
class WindowMemory {
public:
    virtual ~WindowMemory() = default;

    /// What was kept under @p key; empty where nothing was.
    virtual QByteArray value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QByteArray &value) = 0;
};

} // namespace afterword
