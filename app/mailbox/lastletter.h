// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace afterword {

class SendDesk;

/// The person leaves the program while a letter is about to go: says so, and calls @p leave once it is gone,
/// or at once where they do not want to wait. @p stay: they want to stay, or the letter needs a look from
/// them. Returns at once; @p desk must outlive what is said.
void leaveAfterLetters(SendDesk &desk, std::function<void()> leave, std::function<void()> stay);

/// The person leaves the program while letters wait for a later time: says that they do not go while it is
/// not running, and calls @p leave or @p stay as they choose; @p leave at once where none waits. Returns at
/// once; while it asks, another call asks no more.
void leaveThoughLettersWait(const SendDesk &desk, const std::function<void()> &leave,
                            const std::function<void()> &stay);

} // namespace afterword
