// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/domain/search.h"
#include "core/exchange/mail/eml.h"

#include <QUrl>

#include <functional>
#include <optional>

class QWidget;

namespace afterword {

/// How it stands with a note that is sent from here.
struct SendingState {
    enum class Kind {
        Waits,   ///< for its time
        Goes,    ///< it is being sent
        NotSent, ///< see why; it goes only when the person says so
        Unclear, ///< it may have gone or not
    };
    Kind kind = Kind::Waits;
    Moment at;
    QString why; ///< a whole sentence

    bool operator==(const SendingState &) const = default;
};

/// The ways out of the composer into the desktop. Tests put others in their place.
struct Handover {
    /// Opens an address in the program that the desktop has for it. False where there is none.
    std::function<bool(const QUrl &url)> openUrl;
    /// Asks where to save a file thought to be called @p name; empty where the person thought better of it.
    std::function<QString(QWidget *parent, const QString &name)> askForFile;
    /// Asks for a folder in the same way.
    std::function<QString(QWidget *parent)> askForFolder;
    /// Puts a text on the clipboard.
    std::function<void(const QString &text)> copy;
    /// Asks where to save a card, as askForFile does.
    std::function<QString(QWidget *parent, const QString &name)> askForCard = {};
    /// Which program the desktop has for e-mail: the name of its desktop entry, empty where it has none;
    /// absent where that cannot be told. openUrl() says true as soon as it has asked the desktop, also where
    /// nothing opens.
    std::function<std::optional<QString>()> mailProgram = {};
    /// Puts drafts among those of the person's own mailbox; empty where none is connected. An error tells of
    /// the first that cannot be put there.
    std::function<Result<void>(const std::vector<DraftId> &drafts)> putIntoMailbox = {};
    /// Opens a draft in the program of a desktop entry, as openDraftIn() does.
    std::function<bool(const QString &desktopEntry, const QString &fileName, const QByteArray &draft,
                       Moment now)>
        openDraft = {};
    /// What comes next for an application, to follow "Next:"; empty where nothing does.
    std::function<QString(const ApplicationId &application)> whatIsNext = {};
    /// Sends a draft through the person's own mailbox at a moment. An error tells why it may not go, as a
    /// sentence.
    std::function<Result<void>(const DraftId &draft, Moment at)> send = {};
    /// Takes that back; false where it may be gone already.
    std::function<bool(const DraftId &draft)> takeBack = {};
    /// How it stands with a draft that is sent so; absent where it is not.
    std::function<std::optional<SendingState>(const DraftId &draft)> sending = {};
};

/// The desktop's own ways. @p chosenProgram gives the desktop entry of the mail program that the person
/// chose; empty where the desktop's own counts.
Handover desktopHandover(const std::function<QString()> &chosenProgram = {});

/// Opens @p address, a mailto:, in the mail program. Where there is none, puts the address on the clipboard
/// and says so in a sentence; empty where it was opened.
QString writeWith(const Handover &handover, const QUrl &address);

/// A file name for a message, safe in any folder: no separators, no leading dot or dash, at most 120 bytes,
/// ending in ".eml".
QString emlFileName(const Mail &mail);

/// Writes the message to @p path as a draft for mail programs (X-Unsent), readable by nobody else. On an
/// error a file that was there is as it was.
Result<void> saveEml(const Mail &mail, const QString &path, Moment date, const Zone &zone,
                     Standing standing = Standing::Replaced);

/// The same in @p folder, under a name that nothing there has yet: nobody was asked about what stands there.
Result<void> saveEmlInFolder(const Mail &mail, const QString &folder, Moment date, const Zone &zone);

} // namespace afterword
