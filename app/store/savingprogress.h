// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <memory>

class QProgressDialog;
class QWidget;

namespace afterword {

/// Shows how far a long change is, such as the import of a large search, and lets the person stop it. What is
/// stopped leaves nothing behind.
class SavingProgress {
public:
    /// Nothing is shown before @p patience is over. @p window is what waits meanwhile; it must outlive this.
    explicit SavingProgress(QWidget *window,
                            std::chrono::milliseconds patience = std::chrono::milliseconds(300));
    ~SavingProgress();

    /// @p done of @p all are written; at the end they are equal. False where the person stops it. Lets events
    /// happen while it is shown.
    bool tell(size_t done, size_t all);

private:
    void show(int all);

    QWidget *m_window;
    std::chrono::milliseconds m_patience;
    QElapsedTimer m_since;
    std::unique_ptr<QProgressDialog> m_dialog;
};

} // namespace afterword
