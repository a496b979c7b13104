// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowmemoryfile.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 largest = 1'000'000; // bytes

} // namespace

WindowMemoryFile::WindowMemoryFile(QString path)
    : m_path(std::move(path))
{
    if (const auto text = readFile(m_path, largest))
        m_values = QJsonDocument::fromJson(*text).object();
}

QByteArray WindowMemoryFile::value(const QString &key) const
{
    return QByteArray::fromBase64(m_values.value(key).toString().toLatin1());
}

void WindowMemoryFile::setValue(const QString &key, const QByteArray &value)
{
    m_values.insert(key, QString::fromLatin1(value.toBase64()));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // Where a window stood is not worth a message.
    (void)writePrivateFile(behindLinks(m_path), QJsonDocument(m_values).toJson());
}

QString WindowMemoryFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/afterword/window.json"_s;
}

} // namespace afterword
