// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace afterword {

/// Runs @p work in a process of its own, and gives the exit code as soon as the work has answered with one,
/// though its process may go on; else the code with which that process ended, or 1 where it crashed. To be
/// called before threads or connections are made. From its answer on the process has no terminal.
int runDetached(const std::function<int(const std::function<void(int)> &answer)> &work);

} // namespace afterword
