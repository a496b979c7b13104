// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace afterword {

/// In which version of the search each row that stands by itself was last changed, as far as it was read:
/// settings by name, everything else by id. Whoever writes such a row says so, and is refused where it is no
/// longer true.
class RowVersions {
public:
    /// 0 where no such row was read.
    qint64 of(const QString &table, const QString &key) const { return m_versions.value(table).value(key); }
    void set(const QString &table, const QString &key, qint64 version) { m_versions[table][key] = version; }
    /// Those of one table, by key, where many are set.
    QHash<QString, qint64> &ofTable(const QString &table) { return m_versions[table]; }
    void forget(const QString &table, const QString &key) { m_versions[table].remove(key); }
    /// To be called before a whole table is read anew.
    void forgetAll(const QString &table) { m_versions.remove(table); }

private:
    QHash<QString, QHash<QString, qint64>> m_versions;
};

} // namespace afterword
