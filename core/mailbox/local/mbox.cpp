// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that is one file (mbox, RFC 4155). Others write it too, each under locks: what is added here is
// added under both that are in use.
#include "core/mailbox/local/localparts.h"

#include "core/base/files.h"
#include "core/exchange/mail/mailbox.h"
#include "core/mailbox/arrival.h"
#include "core/mailbox/headerfield.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace afterword::mbox {

namespace {

/// Of a larger file only the end is read, where the new letters are.
constexpr qint64 largestFile = 200'000'000; // bytes

/// A file that was written to within this time may be in the middle of a letter.
constexpr auto settled = 10s;
/// Nobody holds a lock longer; what lies there longer was left by a program that was ended.
constexpr auto forgotten = 10min;

/// A lock may be another computer's for so long, even where the process that it names is none of this one's.
constexpr auto fresh = 1min;

class Words {
    Q_DECLARE_TR_FUNCTIONS(LocalMailbox)
};

/// Mozilla's flag of a letter that was deleted or moved, and lies there until the folder is tidied up.
constexpr uint expunged = 0x0008;

/// What is said of a letter, without what changes when it is read or flagged.
QByteArray lastingPart(const QByteArray &header, qsizetype bodySize)
{
    return QByteArray::number(bodySize) + lastingFields(header);
}

bool isDeleted(const QByteArray &header)
{
    return (headerField(header, "X-Mozilla-Status").toUInt(nullptr, 16) & expunged) != 0 ||
           headerField(header, "X-Status").contains('D');
}

/// Whether the letter is older by its own date; one without a date is not.
bool isBefore(const QByteArray &header, QDate since)
{
    const QDateTime date = headerDate(header);
    return date.isValid() && date.date() < since;
}

Result<QByteArray> lettersOf(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    if (size <= largestFile)
        return readFile(path, largestFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(size - largestFile))
        return Error{file.errorString()};
    QByteArray end = file.read(largestFile);
    const qsizetype plain = end.indexOf("\n\nFrom ");
    const qsizetype withReturns = end.indexOf("\n\r\nFrom ");
    const qsizetype first =
        plain < 0 || withReturns < 0 ? std::max(plain, withReturns) : std::min(plain, withReturns);
    if (first < 0)
        return Error{
            Words::tr("no letter begins in its last part, which is all that is read of so large a file")};
    end.remove(0, end.indexOf("From ", first));
    return end;
}

/// A lock file beside @p path, as mail programs make one where they cannot trust the system's locks. It names
/// its process, as liblockfile has it: whoever finds it after a sudden end knows that nobody holds it.
class DotLock {
public:
    explicit DotLock(const QString &path)
        : m_path(QFile::encodeName(path + u".lock"_s))
        , m_file(open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600))
        , m_error(m_file < 0 ? errno : 0)
    {
        if (m_file >= 0)
            dprintf(m_file, "%d\n", int(getpid())); // one that stays empty locks as well
    }
    ~DotLock()
    {
        if (m_file < 0)
            return;
        close(m_file);
        unlink(m_path.constData());
    }
    DotLock(const DotLock &) = delete;
    DotLock &operator=(const DotLock &) = delete;

    bool isAnothers() const { return m_error == EEXIST; }

private:
    QByteArray m_path;
    int m_file;
    int m_error;
};

/// Whether the lock at @p path was left by a process that is no more. One without a name, or that was made
/// just now (it may be another computer's), counts as held.
bool isLeftBehind(const QString &path, Moment now)
{
    if (lastChangeOf(QFileInfo(path)) > now - fresh)
        return false;
    const auto text = readFile(path, 100);
    const int process = text ? text->trimmed().toInt() : 0;
    return process > 0 && kill(process, 0) != 0 && errno == ESRCH;
}

/// Takes the system's lock of a file; the error number where it could not.
int lockFile(int file)
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return fcntl(file, F_SETLK, &lock) == 0 ? 0 : errno;
}

/// The letter as the file holds it: its own lines that would part it are marked (mboxrd).
QByteArray asInFile(const QByteArray &letter)
{
    QByteArray text = "From MAILER-DAEMON " +
                      QLocale::c().toString(headerDate(letter), u"ddd MMM dd HH:mm:ss yyyy"_s).toLatin1() +
                      '\n';
    QByteArray lines = letter;
    lines.replace("\r\n", "\n");
    for (const QByteArray &line : lines.split('\n')) {
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == '>')
            ++marks;
        text += (QByteArrayView(line).sliced(marks).startsWith("From ") ? ">" : "") + line + '\n';
    }
    return text + '\n';
}

} // namespace

bool isAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return false;
    // Programs leave an empty file where the last letter went; what has an ending is another kind of file.
    if (info.size() == 0)
        return !info.fileName().contains(u'.') || QFile::exists(path + u".msf"_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "From ";
}

Result<Visited> visit(const QString &path, const LettersWanted &wanted,
                      const std::function<void(const LocalLetter &)> &visit)
{
    const Moment written = lastChangeOf(QFileInfo(path));
    const auto text = lettersOf(path);
    if (!text)
        return unreadable(path, text.error().message);
    if (text->isEmpty())
        return Visited::Whole;
    // A letter that is whole ends with an empty line nearly everywhere.
    const bool endsWhole = text->endsWith("\n\n") || text->endsWith("\n\r\n");
    const std::chrono::seconds wait = endsWhole ? settled : forgotten;
    const QFileInfo lock(path + u".lock"_s);
    const bool isHeld = lock.exists() && lastChangeOf(lock) > wanted.now - forgotten &&
                        !isLeftBehind(lock.filePath(), wanted.now);
    const bool isBeingWritten = isHeld || (written > wanted.now - wait && written < wanted.now + wait);
    std::vector<QByteArrayView> parts = letterPartsIn(*text);
    if (isBeingWritten)
        parts.pop_back(); // there may be more of it to come
    for (const QByteArrayView &kept : parts) {
        if (wanted.isGivenUp())
            return Visited::Unfinished;
        LocalLetter letter;
        letter.header = headerOf(kept);
        letter.number =
            wanted.byWords
                ? numberByWords(letterFromPart(kept))
                : numberFor(lastingPart(letter.header, kept.trimmed().size() - letter.header.size()));
        if (wanted.known.contains(letter.number) || isBefore(letter.header, wanted.since))
            continue;
        letter.isDeleted = isDeleted(letter.header);
        const Moment came = cameBy(*text, kept).value_or(written);
        letter.header = withArrival(letter.header, came);
        letter.read = [kept, came] {
            return withArrival(
                letterFromPart(kept.size() > largestLetter ? kept.first(beginningOfLetter) : kept), came);
        };
        visit(letter);
    }
    return isBeingWritten ? Visited::Unfinished : Visited::Whole;
}

PutThere put(const QString &path, const QByteArray &letter, Moment now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return unwritable(path, file.errorString());
    if (const int error = lockFile(file.handle()); error == EACCES || error == EAGAIN)
        return {0, true, {}};
    else if (error != 0)
        return unwritable(path, systemReason(error));
    const QFileInfo lock(path + u".lock"_s);
    if (isLeftBehind(lock.filePath(), now))
        QFile::remove(lock.filePath());
    const DotLock beside(path);
    if (beside.isAnothers()) {
        if (lastChangeOf(lock) > now - forgotten)
            return {0, true, {}};
        return unwritable(path, Words::tr("another program left its lock there, %1").arg(lock.fileName()));
    }
    const qint64 end = file.size();
    // What somebody left without an empty line at its end would take the letter in.
    file.seek(std::max<qint64>(0, end - 2));
    const QByteArray last = file.read(2);
    QByteArray text = asInFile(letter);
    if (end > 0 && last != "\n\n")
        text.prepend(last.endsWith('\n') ? "\n" : "\n\n");
    const bool isWritten =
        file.seek(end) && file.write(text) == text.size() && file.flush() && fsync(file.handle()) == 0;
    const QString why = file.errorString();
    if (!isWritten) {
        file.resize(end);
        return unwritable(path, why);
    }
    return {numberByWords(letter), false, {}};
}

} // namespace afterword::mbox
