// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/line/folderline.h"

#include "core/base/clock.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QTimer>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace afterword {

QString systemSpool()
{
    const QString told = qEnvironmentVariable("MAIL");
    const passwd *person = getpwuid(getuid());
    if (!told.isEmpty() || !person)
        return told;
    return QStringLiteral("/var/mail/") + QFile::decodeName(person->pw_name);
}

namespace {

/// A program that fetches letters brings many at once.
constexpr auto settled = 500ms;
constexpr auto often = 3min;
/// By then what somebody was writing is whole.
constexpr auto afterWriting = 11s;

} // namespace

FolderLine::FolderLine(const MailPlace &place, MailErrand errand)
    : m_visit(std::move(errand), place.folder, place.spool)
    , m_clock(*place.clock)
{
}

void FolderLine::begin()
{
    m_watcher = new QFileSystemWatcher(this);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(settled);
    auto *sometimes = new QTimer(this);
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(afterWriting);
    connect(m_later, &QTimer::timeout, this, &FolderLine::look);
    // Where letters come without a pause, they are not waited for.
    // What else changes around is of interest only where it takes the place of what is watched.
    const auto soon = [this](const QString &path) {
        if (!m_soon->isActive() && (m_visit.places().contains(path) || isAnother()))
            m_soon->start();
    };
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(m_soon, &QTimer::timeout, this, &FolderLine::look);
    connect(sometimes, &QTimer::timeout, this, &FolderLine::look);
    sometimes->start(often);
    look();
}

void FolderLine::look()
{
    if (m_over || !m_watcher)
        return;
    const LocalVisit::Round round = m_visit.look(
        m_clock.now(), [this](std::vector<MailEvent> events) { Q_EMIT told(std::move(events)); },
        [this] { return m_over.load(); });
    watch();
    if (round.isUnfinished)
        m_later->start();
    if (!round.trouble || m_over.exchange(true))
        return;
    Q_EMIT ended(*round.trouble);
}

FolderLine::Standing FolderLine::standingAt(const QString &path)
{
    struct stat info {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {info.st_dev, info.st_ino};
}

bool FolderLine::isAnother() const
{
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it) {
        if (standingAt(it.key()) != it.value())
            return true;
    }
    return false;
}

/// A watch stays with what it was set upon, wherever that is moved: what another one took the place of is
/// watched anew. And folders come and go.
void FolderLine::watch()
{
    QStringList places = m_visit.places() + m_visit.grounds();
    places.removeDuplicates();
    QStringList gone;
    for (const QString &path : m_watcher->files() + m_watcher->directories()) {
        if (!places.contains(path) || standingAt(path) != m_watched.value(path))
            gone += path;
    }
    if (!gone.isEmpty())
        m_watcher->removePaths(gone);
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    bool isNew = false;
    QHash<QString, Standing> now;
    for (const QString &place : std::as_const(places)) {
        const Standing standing = standingAt(place);
        if (watched.contains(place) || m_watcher->addPath(place))
            now.insert(place, standing);
        isNew = isNew || (now.contains(place) && !watched.contains(place));
    }
    m_watched = now;
    if (isNew)
        m_soon->start(); // it may have changed before it was watched
}

void FolderLine::put(const LetterToPut &letter)
{
    m_visit.put(letter);
    m_soon->start();
}

void FolderLine::setWanted(const std::function<bool(const QByteArray &)> &isWanted)
{
    m_visit.setWanted(isWanted);
}

void FolderLine::leave()
{
    m_over = true;
}

} // namespace afterword
