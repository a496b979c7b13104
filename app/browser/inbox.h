// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace afterword {

/// The folder in which the pages wait on which the browser's button was pressed, each a file that is named
/// after its own hash (browser/host/inbox.h). It is the person's alone.
class Inbox {
public:
    explicit Inbox(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// `$XDG_DATA_HOME/afterword/inbox`, where the host puts them.
    static QString defaultFolder();

    const QString &folder() const { return m_folder; }
    /// Makes the folder where it is not there, and takes away what a host that was ended left half written at
    /// @p now. An error says why there is none that could be used.
    Result<void> open(Moment now) const;
    /// Whether a page may have that name.
    static bool isName(const QString &name);
    /// The names of those that wait, what came first first.
    QStringList waiting() const;
    bool contains(const QString &name) const;
    /// The message as the browser sent it. An error where it is not there, or larger than any message.
    Result<QByteArray> read(const QString &name) const;
    /// Takes it away: it is on the board.
    bool remove(const QString &name) const;
    /// What cannot be read is kept under another name, so that it is asked about only once.
    void setAside(const QString &name) const;
    /// The search into which they go, by its canonical path; empty: nobody chose one.
    QString chosenSearch() const;
    Result<void> choose(const QString &store) const;
    /// All files in it, for those who erase what is known of them.
    QStringList files() const;

private:
    QString m_folder;
};

} // namespace afterword
