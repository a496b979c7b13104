// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

namespace afterword {

/// Somebody at a company, at an agency, or in the person's network. Every text may be empty but the name.
struct Contact {
    ContactId id;
    QString name;      ///< the full name as the contact writes it
    QString givenName; ///< what to call them on first-name terms
    QString title;     ///< what they do: "Head of Data"
    QString organization;
    QString email;
    QString phone;
    QString address; ///< postal, lines separated by '\n'
    QString remarks;
    bool team = false; ///< a shared mailbox such as talent@: greeted without a name, and owed no thank-you

    bool operator==(const Contact &) const = default;
};

} // namespace afterword
