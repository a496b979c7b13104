// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QThread;

namespace afterword {

/// Lets Qt find the desktop's fonts in a thread of its own, as long as this lives at most: else the first
/// text that is measured waits for them, after the store was read. Needs a QGuiApplication.
class FontsAhead {
public:
    FontsAhead();
    /// Waits for the thread.
    ~FontsAhead();

private:
    std::unique_ptr<QThread> m_finding;
};

} // namespace afterword
