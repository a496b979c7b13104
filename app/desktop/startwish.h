// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afterword {

/// What a start asks of the program that runs already.
struct StartWish {
    QStringList files; ///< absolute paths of files to import, and addresses (isAddress())
    QString action;    ///< "today" or "new-application"; empty: none. Files go before it
    bool raise = true; ///< false for a start in the background
    QString token;     ///< the desktop's leave to bring the window to the front; empty: none
};

} // namespace afterword
