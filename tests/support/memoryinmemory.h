// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/windowmemory.h"

#include <QHash>

namespace afterword::testing {

/// What a window remembers, for as long as a test lasts.
class MemoryInMemory : public WindowMemory {
public:
    QByteArray value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QByteArray &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QByteArray> m_values;
};

} // namespace afterword::testing
