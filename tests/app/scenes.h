// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memoryinmemory.h"
#include "tests/support/northwind.h"

#include <functional>
#include <map>

namespace afterword::testing {

/// Everything that a window may need, and the window.
struct Scene {
    Desk desk{northwindSearch()};
    MemoryInMemory memory;
    std::unique_ptr<QWidget> behind;
    std::unique_ptr<QWidget> owned;
    QWidget *window = nullptr;

    template <class Window>
    Window *show(std::unique_ptr<Window> made)
    {
        Window *raw = made.get();
        owned = std::move(made);
        window = raw;
        return raw;
    }
    const Application &northwind() const { return northwindOf(desk); }
};

using Open = std::function<void(Scene &)>;

struct Kind {
    QString of; ///< the class, or the place in the sources, that it stands for
    Open open;
    QString onEnter; ///< what Enter presses; empty: nothing
    bool isDialog = true;
};

/// Every window, dialog and page of the program, each by a name and filled with what makes it as large as it
/// gets.
const std::map<QByteArray, Kind> &kinds();

} // namespace afterword::testing
