// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/windowmemory.h"

#include <QJsonObject>

namespace afterword {

/// Keeps the window's size and place in a small private file. A file that is missing or damaged means a
/// window as it is at first; one that cannot be written means that nothing is remembered.
class WindowMemoryFile : public WindowMemory {
public:
    explicit WindowMemoryFile(QString path);

    QByteArray value(const QString &key) const override;
    void setValue(const QString &key, const QByteArray &value) override;

    /// `$XDG_CONFIG_HOME/afterword/window.json`
    static QString defaultPath();

private:
    QString m_path;
    QJsonObject m_values;
};

} // namespace afterword
