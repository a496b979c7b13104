// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace afterword::browser {

class Folder;

/// Tells the window that listens in @p inbox that the posting @p name waits there, and gives its answer;
/// empty where no window listens, or none answers within @p patience.
std::string askWindow(const Folder &inbox, const std::string &name, std::chrono::milliseconds patience);

/// Reads from @p descriptor into @p bytes what is there, @p most at a time, waiting until @p until. False at
/// its end, where nothing came in time, or where it cannot be read.
bool readSome(int descriptor, std::size_t most, std::chrono::steady_clock::time_point until,
              std::string &bytes);

} // namespace afterword::browser
