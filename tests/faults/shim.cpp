// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: lets the n-th call that changes a file fail, or end the program there as a power
// cut would; and notes whom the program connects to. Told what to do by the environment:
//   AFTERWORD_FAULT_UNDER    only files in this folder count
//   AFTERWORD_FAULT_AT       which call, from 1
//   AFTERWORD_FAULT_KIND     once: it fails; always: it and all after it fail; kill: the program ends there
//   AFTERWORD_FAULT_REPORT   a file that is made when it happens
//   AFTERWORD_CONNECT_LOG    a file that gets one line for each connection
//   AFTERWORD_HIDDEN         files that nobody can open, as if they were not there; with ':' between them
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

std::atomic<long> calls{0};

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

void append(const char *path, const std::string &line)
{
    const long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    syscall(SYS_write, file, line.data(), line.size());
    syscall(SYS_close, file);
}

bool isWatched(const std::string &path)
{
    const char *folder = setting("AFTERWORD_FAULT_UNDER");
    return *folder && path.rfind(folder, 0) == 0;
}

bool isWatched(int descriptor)
{
    if (!*setting("AFTERWORD_FAULT_UNDER"))
        return false;
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    char target[PATH_MAX];
    const ssize_t length = readlink(link.c_str(), target, sizeof target);
    return length > 0 && isWatched(std::string(target, static_cast<size_t>(length)));
}

/// Counts one call; true where it is to fail.
bool strikes()
{
    const long at = std::atol(setting("AFTERWORD_FAULT_AT"));
    const long call = ++calls;
    const bool always = std::strcmp(setting("AFTERWORD_FAULT_KIND"), "always") == 0;
    if (at <= 0 || (always ? call < at : call != at))
        return false;
    if (call == at)
        append(setting("AFTERWORD_FAULT_REPORT"), "struck\n");
    if (std::strcmp(setting("AFTERWORD_FAULT_KIND"), "kill") == 0)
        kill(getpid(), SIGKILL);
    return true;
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

template <class Which>
bool fails(const Which &which, int why)
{
    if (!isWatched(which) || !strikes())
        return false;
    errno = why;
    return true;
}

bool isHidden(const char *path)
{
    const std::string hidden = std::string(":") + setting("AFTERWORD_HIDDEN") + ":";
    return *path && hidden.find(std::string(":") + path + ":") != std::string::npos;
}

using Open = int (*)(const char *, int, ...);

int openUnlessHidden(Open real, const char *path, int flags, mode_t mode)
{
    if (isHidden(path)) {
        errno = ENOENT;
        return -1;
    }
    return real(path, flags, mode);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto real = next<Open>("open");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openUnlessHidden(real, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto real = next<Open>("open64");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openUnlessHidden(real, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return fails(file, ENOSPC) ? -1 : real(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t place)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return fails(file, ENOSPC) ? -1 : real(file, bytes, size, place);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t place)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(file, ENOSPC) ? -1 : real(file, bytes, size, place);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails(file, EIO) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails(file, EIO) ? -1 : real(file);
}

int ftruncate(int file, off_t size)
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return fails(file, EIO) ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails(file, EIO) ? -1 : real(file, size);
}

int rename(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fails(std::string(to), EIO) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return fails(std::string(to), EIO) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return fails(std::string(to), EIO) ? -1 : real(from, to);
}

int unlink(const char *path)
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return fails(std::string(path), EIO) ? -1 : real(path);
}

int connect(int socket, const sockaddr *address, socklen_t size)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    const char *log = setting("AFTERWORD_CONNECT_LOG");
    if (*log) {
        std::string line = "family " + std::to_string(address->sa_family);
        if (address->sa_family == AF_UNIX) {
            const auto *local = reinterpret_cast<const sockaddr_un *>(address);
            const bool abstract = local->sun_path[0] == '\0';
            line += std::string(" ") + (abstract ? "@" : "") + std::string(local->sun_path + abstract);
        }
        append(log, line + '\n');
    }
    return real(socket, address, size);
}

} // extern "C"
