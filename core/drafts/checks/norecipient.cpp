// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

namespace afterword {

Findings noRecipient(const Letter &letter)
{
    if (letter.contact || !letter.isLetter())
        return {};
    return {{Check::NoRecipient,
             Finding::Severity::Error,
             QCoreApplication::translate("NoRecipient", "It goes to nobody yet. Say who it is for."),
             -1,
             0,
             {}}};
}

} // namespace afterword
