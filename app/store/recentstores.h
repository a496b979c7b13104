// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afterword {

/// Which searches were open before, the latest first. One that is among them and is not there any more has
/// gone away; it is not made anew.
class RecentStores {
public:
    explicit RecentStores(QString path);

    QStringList paths() const { return m_paths; }
    bool contains(const QString &store) const { return m_paths.contains(store); }
    void add(const QString &store);

    /// `$XDG_CONFIG_HOME/afterword/searches.json`
    static QString defaultPath();

private:
    QString m_path;
    QStringList m_paths;
};

} // namespace afterword
