// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace afterword {

/// In how many parts onAllCores() does @p count pieces of work: one, where a thread costs more than it
/// spares.
inline size_t partsFor(size_t count)
{
    constexpr size_t worthAThread = 1000;
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return std::clamp<size_t>(count / worthAThread, 1, cores);
}

/// Calls @p work(part, begin, end) for the parts of 0 to @p count, each but the first in a thread of its own,
/// and returns when all are done.
template <class Work>
void onAllCores(size_t count, const Work &work)
{
    const size_t parts = partsFor(count);
    std::vector<std::future<void>> others;
    others.reserve(parts - 1);
    for (size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, std::cref(work), part, count * part / parts,
                                    count * (part + 1) / parts));
    work(size_t(0), size_t(0), count / parts);
    for (std::future<void> &other : others)
        other.get();
}

} // namespace afterword
