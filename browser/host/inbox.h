// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace afterword::browser {

/// Postings that wait at most; nobody presses more often without looking.
inline constexpr int mostWaiting = 200;

/// Writes all of @p bytes to @p descriptor, however often that is interrupted. False where it cannot.
bool writeAll(int descriptor, std::string_view bytes);

/// The folder in which postings wait for the program: "afterword/inbox" where the person's data lies, as the
/// program finds it too (XDG_DATA_HOME where that is an absolute path, else ~/.local/share). Empty where
/// there is no home.
std::string inboxFolder();

/// An open folder.
class Folder {
public:
    explicit Folder(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Folder();
    Folder(Folder &&other) noexcept;
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    Folder &operator=(Folder &&) = delete;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Opens the folder @p path, which the person alone may enter; makes it and what it lies in where they are
/// not there. Absent where that cannot be done, or where it belongs to somebody else or is a link.
std::optional<Folder> openPrivateFolder(const std::string &path);

/// The name under which a message is kept: the same for the same message, so that keeping it twice keeps it
/// once.
std::string nameFor(std::string_view message);

enum class Kept {
    Safely, ///< it is on the disk, whatever happens from here on
    Full,   ///< mostWaiting wait already
    Failed, ///< it could not be written; nothing of it is there
};

/// Keeps @p message in @p inbox as @p name, whole or not at all.
Kept keep(const Folder &inbox, const std::string &name, std::string_view message);

} // namespace afterword::browser
