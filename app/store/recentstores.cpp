// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recentstores.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype most = 8;
constexpr qint64 largest = 1'000'000; // bytes

} // namespace

RecentStores::RecentStores(QString path)
    : m_path(std::move(path))
{
    const auto text = readFile(m_path, largest);
    if (!text)
        return;
    const QJsonArray entries = QJsonDocument::fromJson(*text).array();
    for (const auto &entry : entries) {
        if (entry.isString())
            m_paths += entry.toString();
    }
}

void RecentStores::add(const QString &store)
{
    if (!m_paths.isEmpty() && m_paths.first() == store)
        return;
    m_paths.removeAll(store);
    m_paths.prepend(store);
    m_paths = m_paths.first(std::min(most, m_paths.size()));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // That a search was open before is not worth a message.
    (void)writePrivateFile(behindLinks(m_path), QJsonDocument(QJsonArray::fromStringList(m_paths)).toJson());
}

QString RecentStores::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/afterword/searches.json"_s;
}

} // namespace afterword
