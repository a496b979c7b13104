// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace afterword {

/// A browser that can start the program's host, and where it looks for the manifest that lets it.
struct Browser {
    QString name;
    QString ownFolder;         ///< the person's
    QStringList sharedFolders; ///< for everyone on this machine
    bool isFirefox = false;

    QString ownManifest() const;
};

/// Whether a browser finds the host.
enum class SetUp {
    Not,
    ForThePerson,
    ForEveryone,
    Elsewhere, ///< a manifest is there, and names a host that is not there
};

/// Where the person's settings and home lie, and the host and the extension are.
struct BrowserPlaces {
    QString home;
    QString settings;  ///< XDG_CONFIG_HOME
    QString host;      ///< path of the host; empty: it is not there
    QString extension; ///< the folder to be loaded; empty: it is not there

    /// Those of this process.
    static BrowserPlaces here();
};

/// Chromium and Firefox, and those of their kin that the person has used.
std::vector<Browser> browsersIn(const BrowserPlaces &places);

SetUp setUpOf(const Browser &browser);

/// Writes the person's own manifest, so that the browser finds the host at @p host. An error says why not.
Result<void> setUpFor(const Browser &browser, const QString &host);
/// Takes the person's own manifest away.
Result<void> takeBack(const Browser &browser);

/// The manifest that lets the one extension of ours start @p host.
QByteArray manifestFor(const Browser &browser, const QString &host);

} // namespace afterword
