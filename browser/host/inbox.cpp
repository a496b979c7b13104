// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/host/inbox.h"

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <pwd.h>
#include <sha256.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace afterword::browser {

namespace {

constexpr std::string_view ending = ".json";
constexpr mode_t forOneself = 0700;

std::string home()
{
    if (const char *named = std::getenv("HOME"); named && *named == '/')
        return named;
    const passwd *user = getpwuid(geteuid());
    return user && user->pw_dir ? user->pw_dir : std::string();
}

int countWaiting(const Folder &inbox)
{
    const int again = ::openat(inbox.descriptor(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto close = [](DIR *open) { closedir(open); };
    const std::unique_ptr<DIR, decltype(close)> entries(again < 0 ? nullptr : fdopendir(again), close);
    int count = 0;
    while (const dirent *entry = entries ? readdir(entries.get()) : nullptr)
        count += std::string_view(entry->d_name).ends_with(ending) ? 1 : 0;
    return count;
}

/// Writes a file of its own, which another call cannot take for its own; empty where it cannot.
bool writeFile(const Folder &inbox, const std::string &name, std::string_view bytes)
{
    const int file = ::openat(inbox.descriptor(), name.c_str(),
                              O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return false;
    const bool written = writeAll(file, bytes) && ::fsync(file) == 0;
    return ::close(file) == 0 && written;
}

} // namespace

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

Folder::~Folder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Folder::Folder(Folder &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

std::string inboxFolder()
{
    constexpr std::string_view inbox = "/afterword/inbox";
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data == '/')
        return std::string(data).append(inbox);
    const std::string person = home();
    return person.empty() ? std::string() : (person + "/.local/share").append(inbox);
}

std::optional<Folder> openPrivateFolder(const std::string &path)
{
    for (std::size_t at = path.find('/', 1); at != std::string::npos; at = path.find('/', at + 1))
        ::mkdir(path.substr(0, at).c_str(), forOneself); // most are there
    ::mkdir(path.c_str(), forOneself);
    Folder folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat told {};
    if (folder.descriptor() < 0 || ::fstat(folder.descriptor(), &told) != 0 || told.st_uid != geteuid())
        return std::nullopt;
    if ((told.st_mode & 07777U) != forOneself && ::fchmod(folder.descriptor(), forOneself) != 0)
        return std::nullopt;
    return folder;
}

std::string nameFor(std::string_view message)
{
    std::string hash(SHA256_DIGEST_STRING_LENGTH, '\0');
    SHA256Data(reinterpret_cast<const std::uint8_t *>(message.data()), message.size(), hash.data());
    hash.pop_back(); // the zero at its end
    return hash.append(ending);
}

Kept keep(const Folder &inbox, const std::string &name, std::string_view message)
{
    struct stat told {};
    if (::fstatat(inbox.descriptor(), name.c_str(), &told, AT_SYMLINK_NOFOLLOW) == 0)
        return Kept::Safely; // it was written whole before it had that name
    if (countWaiting(inbox) >= mostWaiting)
        return Kept::Full;
    const std::string part = "." + name + "." + std::to_string(getpid()) + ".part";
    ::unlinkat(inbox.descriptor(), part.c_str(), 0); // of a call that was ended, with the same number
    if (!writeFile(inbox, part, message) ||
        ::renameat(inbox.descriptor(), part.c_str(), inbox.descriptor(), name.c_str()) != 0) {
        ::unlinkat(inbox.descriptor(), part.c_str(), 0);
        return Kept::Failed;
    }
    return ::fsync(inbox.descriptor()) == 0 ? Kept::Safely : Kept::Failed;
}

} // namespace afterword::browser
