// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Why a calendar on a server could not be read or written, and whether trying again may help.
struct DavTrouble {
    enum class Kind {
        Passing, ///< the line or the server; trying again later may help
        SignIn,  ///< name or password were refused; they are asked for anew
        Unsafe,  ///< the connection would not be private; nothing secret was sent
        Lasting, ///< the server cannot do, or does not have, what is needed
    };
    Kind kind = Kind::Passing;
    QString why; ///< a whole sentence for the person

    bool operator==(const DavTrouble &) const = default;
};

} // namespace afterword
