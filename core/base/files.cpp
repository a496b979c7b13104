// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <new>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr auto unfinishedBegin = ".afterword-"_L1;
constexpr auto unfinishedEnd = ".partial"_L1;
constexpr mode_t ownersAlone = 0600;
constexpr mode_t modeBits = 07777;

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

/// A file descriptor that is closed when it goes out of sight.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Some file systems tell only now what became of the bytes.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// Why nothing of this kind is opened; empty for a regular file.
QString whyNotRegular(const struct stat &status)
{
    if (S_ISREG(status.st_mode))
        return {};
    if (S_ISDIR(status.st_mode))
        return Words::tr("this is a folder");
    if (S_ISLNK(status.st_mode))
        return Words::tr("this is a link to another file");
    return Words::tr("this is a pipe, a device or a socket, not a file");
}

Error cannotBeRead(int number)
{
    return {number == ENOENT ? Words::tr("there is no such file")
                             : Words::tr("cannot be read: %1").arg(systemReason(number))};
}

Error isLarger(qint64 most)
{
    return {Words::tr("is larger than %1 MB, the most that is read of one file").arg(most / 1000000)};
}

/// Reads up to @p size bytes; fewer only where the file ends. -1: it cannot be read.
qint64 readInto(const Descriptor &file, char *bytes, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t piece = ::read(file.number(), bytes + done, size_t(size - done));
        if (piece == 0)
            break;
        if (piece < 0 && errno != EINTR)
            return -1;
        done += std::max<ssize_t>(piece, 0);
    }
    return done;
}

Result<QByteArray> readOpen(const Descriptor &file, qint64 size, qint64 most)
{
    // The size that the file system tells is only where to begin: a file may grow, and those of /proc tell
    // none.
    constexpr qint64 least = 4096;
    QByteArray bytes;
    qint64 done = 0;
    for (qint64 room = std::max(size + 1, least);; room = done * 2) {
        bytes.resize(std::min(room - 1, most) + 1); // one byte more tells a file that is larger
        const qint64 more = readInto(file, bytes.data() + done, bytes.size() - done);
        if (more < 0)
            return cannotBeRead(errno);
        done += more;
        if (done > most)
            return isLarger(most);
        if (done < bytes.size())
            break;
    }
    bytes.truncate(done);
    return bytes;
}

/// Opens a regular file for reading, and tells its size.
Result<std::unique_ptr<Descriptor>> openRegular(const QString &path, qint64 &size)
{
    const QByteArray name = native(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return cannotBeRead(errno);
    if (const QString why = whyNotRegular(status); !why.isEmpty())
        return Error{why};
    // What stands there may be another thing by now: nothing is waited for, and it is asked again.
    auto file =
        std::make_unique<Descriptor>(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file->isOpen() || ::fstat(file->number(), &status) != 0)
        return cannotBeRead(errno);
    if (const QString why = whyNotRegular(status); !why.isEmpty())
        return Error{why};
    size = status.st_size;
    return file;
}

/// A new file beside the one that is to be written. It goes away again unless it takes that one's place.
class Draft {
public:
    explicit Draft(const QString &path)
        : m_folder(QFileInfo(path).path())
        , m_name(native(m_folder + u"/%1%2%3"_s.arg(unfinishedBegin)
                                       .arg(QRandomGenerator::system()->generate64(), 0, 36)
                                       .arg(unfinishedEnd)))
        , m_file(
              ::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownersAlone))
        , m_stands(m_file.isOpen())
    {
    }
    ~Draft()
    {
        if (m_stands)
            ::unlink(m_name.constData());
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    bool isOpen() const { return m_file.isOpen(); }

    bool write(const QByteArray &text)
    {
        for (qsizetype done = 0; done < text.size();) {
            const ssize_t piece =
                ::write(m_file.number(), text.constData() + done, size_t(text.size() - done));
            if (piece < 0 && errno != EINTR)
                return false;
            done += std::max<ssize_t>(piece, 0);
        }
        return true;
    }

    /// The owner and mode of the file whose place it takes.
    bool becomeLike(const struct stat &other)
    {
        struct stat own = {};
        if (::fstat(m_file.number(), &own) != 0)
            return false;
        if ((own.st_uid != other.st_uid || own.st_gid != other.st_gid) &&
            ::fchown(m_file.number(), other.st_uid, other.st_gid) != 0)
            return false;
        return ::fchmod(m_file.number(), other.st_mode & modeBits) == 0;
    }

    bool takePlace(const QByteArray &path, Standing standing)
    {
        if (::fsync(m_file.number()) != 0 || !m_file.close())
            return false;
        const bool took = standing == Standing::Kept ? takeFreePlace(path)
                                                     : std::rename(m_name.constData(), path.constData()) == 0;
        if (!took)
            return false;
        m_stands = false;
        // The new name is on the disk once its folder is. Where that cannot be asked for, it is there all the
        // same.
        const Descriptor folder(::open(native(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (folder.isOpen())
            ::fsync(folder.number());
        return true;
    }

private:
    /// Not where something has come to stand meanwhile.
    bool takeFreePlace(const QByteArray &path)
    {
        if (::renameat2(AT_FDCWD, m_name.constData(), AT_FDCWD, path.constData(), RENAME_NOREPLACE) == 0)
            return true;
        // Some file systems do not know this kind of renaming, and some no second names.
        if (errno != EINVAL && errno != ENOSYS)
            return false;
        if (::link(m_name.constData(), path.constData()) == 0)
            return ::unlink(m_name.constData()) == 0;
        if (errno == EEXIST)
            return false;
        struct stat status = {};
        if (::lstat(path.constData(), &status) == 0) {
            errno = EEXIST;
            return false;
        }
        return std::rename(m_name.constData(), path.constData()) == 0;
    }

    QString m_folder;
    QByteArray m_name;
    Descriptor m_file;
    bool m_stands;
};

/// What stands at a path, itself and not what a link points to; absent where nothing does.
std::optional<struct stat> whatStandsAt(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

Error cannotBeWritten(int number)
{
    return {Words::tr("cannot be written: %1").arg(systemReason(number))};
}

Error isThere()
{
    return {Words::tr("is there already, and is left as it is; choose another name")};
}

Error notWhole(int number)
{
    return {Words::tr("could not be written whole, and what was there before still is: %1")
                .arg(systemReason(number))};
}

Result<void> write(const QString &path, const QByteArray &text, const std::optional<struct stat> &before,
                   Standing standing)
{
    Draft draft(path);
    if (!draft.isOpen())
        return cannotBeWritten(errno);
    if (before && !draft.becomeLike(*before))
        return Error{Words::tr("belongs to somebody else, and is left as it is; choose another name")};
    if (!draft.write(text) || !draft.takePlace(native(path), standing))
        return errno == EEXIST ? isThere() : notWhole(errno);
    return {};
}

} // namespace

QString systemReason(int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return Words::tr("the disk is full");
    if (number == EFBIG)
        return Words::tr("files may not become that large here");
    return qt_error_string(number);
}

Moment lastChangeOf(const QFileInfo &file)
{
    return Moment(seconds(file.lastModified().toSecsSinceEpoch()));
}

bool isThereMemoryFor(qint64 bytes)
{
    // Volatile: what is never used may be optimised away, and with it the question.
    void *volatile room = std::malloc(static_cast<size_t>(bytes));
    const bool isThere = room != nullptr;
    std::free(room);
    return isThere;
}

bool isUnfinished(const QString &fileName)
{
    return fileName.startsWith(unfinishedBegin) && fileName.endsWith(unfinishedEnd);
}

QString behindLinks(const QString &path)
{
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : path;
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    qint64 size = 0;
    const auto file = openRegular(path, size);
    if (!file)
        return file.error();
    if (size > most)
        return isLarger(most);
    try {
        return readOpen(**file, size, most);
    } catch (const std::bad_alloc &) {
        return Error{Words::tr("needs more memory than there is")};
    }
}

Result<void> writePrivateFile(const QString &path, const Result<QByteArray> &text)
{
    if (!text)
        return text.error();
    return writePrivateFile(path, *text);
}

Result<void> writePrivateFile(const QString &path, const QByteArray &text, Standing standing)
{
    const QByteArray name = native(path);
    const auto before = whatStandsAt(name);
    if (!before)
        return write(path, text, std::nullopt, standing);
    if (const QString why = whyNotRegular(*before); !why.isEmpty())
        return Error{Words::tr("%1, and is left as it is; choose another name").arg(why)};
    if (standing == Standing::Kept)
        return isThere();
    if (::access(name.constData(), W_OK) != 0)
        return cannotBeWritten(errno);
    return write(path, text, before, standing);
}

} // namespace afterword
