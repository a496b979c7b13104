// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/leaving/unsaved.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace afterword {

/// The way out of the program and of its window: it is open once all that was typed is written. Where that
/// cannot be (a full disk, a search that is gone, a date that is none), the person is asked first, and may
/// stay.
class Leaving : public QObject {
    Q_OBJECT

public:
    /// What the windows do about what was typed into them.
    struct Words {
        std::function<bool()> write; ///< false where something was refused; then it is still on the screen
        std::function<std::vector<UnsavedText>()> unsaved; ///< what is saved nowhere, once all that can be is
        std::function<void(const UnsavedText &)> show;     ///< where it stands
        std::function<void()> letGo;                       ///< it may be lost: nothing asks about it any more
        /// Why something was refused last, as a sentence; empty: nobody said.
        std::function<QString()> why = [] { return QString(); };
    };
    /// Stands at the door of @p window from now on.
    Leaving(QWidget &window, Words words);

    /// Does @p how, at once or when the person has let go what cannot be written.
    void leave(const std::function<void()> &how);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOpen();
    void ask(const std::function<void()> &how);
    void askAboutRefused(const std::function<void()> &how);

    QWidget &m_window;
    Words m_words;
    bool m_letsGo = false;
    QPointer<QMessageBox> m_asking;
};

} // namespace afterword
