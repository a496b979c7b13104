// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal/terminal.h"

#include "core/drafts/finding.h"
#include "core/exchange/json/jsonwriter.h"

#include <vector>

namespace afterword {

/// A message with what the checks say of it, as draft and check print it.
struct CheckedMessage {
    std::optional<QString> contact; ///< the contact's id, where it is one of the search's
    QString to;
    QString subject;
    QString body;
    std::vector<Finding> findings;

    bool hasError() const;
};

/// Writes the object of interfaces.md for one message. @p file names its file, for check.
void write(JsonWriter &json, const CheckedMessage &message,
           const std::optional<QString> &file = std::nullopt);

/// Ends the array that @p json began with, and prints it.
void print(JsonWriter &json, Terminal &terminal);

/// The findings for people, one line each.
void printFindings(const std::vector<Finding> &findings, Terminal &terminal);

} // namespace afterword
