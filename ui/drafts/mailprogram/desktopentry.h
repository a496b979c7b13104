// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace afterword {

/// A program as the desktop lists it (Desktop Entry Specification 1.5).
struct DesktopEntry {
    QString id;          ///< "org.gnome.Evolution.desktop"
    QString name;        ///< in the program's language where the entry has it
    QStringList command; ///< with the places for what it opens: "%u"
    bool isInTerminal = false;
    QStringList opens; ///< MIME types, "x-scheme-handler/mailto" among them

    bool operator==(const DesktopEntry &) const = default;
};

/// Reads an entry for people who speak @p language ("de_AT"). Absent where it is not an entry, has no
/// command, or is hidden.
std::optional<DesktopEntry> readDesktopEntry(const QString &id, const QByteArray &text,
                                             const QString &language);

/// The entry of that name on this machine, for the language that the program speaks.
std::optional<DesktopEntry> findDesktopEntry(const QString &id);

/// The programs of this machine that open addresses of that scheme, by name.
std::vector<DesktopEntry> programsThatOpen(const QString &scheme);

/// The words that start @p entry with @p what (a file or an address) in its place, or behind everything where
/// it names none. In a terminal, where it wants one and this machine has one; else empty. No shell is asked.
QStringList commandWith(const DesktopEntry &entry, const QString &what);

} // namespace afterword
