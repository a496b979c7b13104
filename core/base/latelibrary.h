// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <utility>

namespace afterword {

/// A library of C that is loaded when something of it is wanted first, and stays. Few starts need it, and
/// each would wait for it and for all that it needs in turn. Its functions may be called from any thread.
class LateLibrary {
public:
    /// @p name is that of the file, with the version that what includes its headers was built for.
    constexpr explicit LateLibrary(const char *name)
        : m_name(name)
    {
    }

    /// Loads it, or says that it is not there.
    Result<void> load();

    /// The function called so. A library that was loaded has it: it is the one that its headers tell of.
    void *function(const char *name);

private:
    const char *m_name;
    std::atomic<void *> m_handle = nullptr;
};

/// A function of such a library, called as the function itself is.
template <class Function>
class LateFunction {
public:
    constexpr LateFunction(LateLibrary &library, const char *name)
        : m_library(library)
        , m_name(name)
    {
    }

    template <class... Values>
    decltype(auto) operator()(Values &&...values)
    {
        void *found = m_found.load(std::memory_order_acquire);
        if (!found) {
            found = m_library.function(m_name);
            m_found.store(found, std::memory_order_release);
        }
        return reinterpret_cast<Function *>(found)(std::forward<Values>(values)...);
    }

private:
    LateLibrary &m_library;
    const char *m_name;
    std::atomic<void *> m_found = nullptr;
};

} // namespace afterword

/// Lets whoever calls @p function in this namespace call that of @p library.
// NOLINTBEGIN(bugprone-macro-parentheses) a name that is declared stands in none
#define AFTERWORD_LATE(library, function)                                                                    \
    constinit inline LateFunction<decltype(::function)> function                                             \
    {                                                                                                        \
        library, #function                                                                                   \
    }
// NOLINTEND(bugprone-macro-parentheses)
