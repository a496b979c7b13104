// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/inbox.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

constexpr qint64 largest = 1 << 20; // bytes, as the host takes them
constexpr auto leftAfter = std::chrono::hours(1);
constexpr qsizetype hashSize = 64;
constexpr mode_t forOneself = 0700;

QString ending()
{
    return u".json"_s;
}

} // namespace

QString Inbox::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/afterword/inbox"_s;
}

Result<void> Inbox::open(Moment now) const
{
    QDir().mkpath(QFileInfo(m_folder).path());
    const QByteArray path = QFile::encodeName(m_folder);
    ::mkdir(path.constData(), forOneself);
    struct stat told {};
    if (::lstat(path.constData(), &told) != 0)
        return Error{systemReason(errno)};
    if (!S_ISDIR(told.st_mode) || told.st_uid != ::geteuid())
        return Error{Words::tr("%1 is not a folder of yours").arg(m_folder)};
    if ((told.st_mode & 07777U) != forOneself && ::chmod(path.constData(), forOneself) != 0)
        return Error{systemReason(errno)};
    const auto parts = QDir(m_folder).entryInfoList({u".*.part"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &part : parts) {
        if (now - lastChangeOf(part) > leftAfter)
            QFile::remove(part.filePath());
    }
    return {};
}

bool Inbox::isName(const QString &name)
{
    return name.size() == hashSize + ending().size() && name.endsWith(ending()) &&
           std::all_of(name.begin(), name.begin() + hashSize,
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QStringList Inbox::waiting() const
{
    QStringList names =
        QDir(m_folder).entryList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    names.removeIf([](const QString &name) { return !isName(name); });
    return names;
}

bool Inbox::contains(const QString &name) const
{
    return QFileInfo::exists(m_folder + u'/' + name);
}

Result<QByteArray> Inbox::read(const QString &name) const
{
    return readFile(m_folder + u'/' + name, largest);
}

bool Inbox::remove(const QString &name) const
{
    return QFile::remove(m_folder + u'/' + name);
}

void Inbox::setAside(const QString &name) const
{
    QFile::rename(m_folder + u'/' + name, m_folder + u'/' + name + u".unread"_s);
}

QString Inbox::chosenSearch() const
{
    constexpr qint64 longest = 4096;
    const auto path = readFile(m_folder + u"/search"_s, longest);
    return path ? QString::fromUtf8(*path) : QString();
}

Result<void> Inbox::choose(const QString &store) const
{
    return writePrivateFile(m_folder + u"/search"_s, store.toUtf8());
}

QStringList Inbox::files() const
{
    QStringList paths;
    const auto entries = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries)
        paths += entry.filePath();
    return paths;
}

} // namespace afterword
