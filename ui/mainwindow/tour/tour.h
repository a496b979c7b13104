// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "ui/parts/tourstop.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

class QKeyEvent;

namespace afterword {

class Editor;
class MainWindow;
class TourHint;
class TourRing;
class WindowMemory;

/// Where a hint of that size stands in a room, its top left, so that it covers least of what the ring is
/// around: at its left, its right, below or above; @p belowFirst: below where that does.
QPoint placeBeside(const QRect &ring, QSize hint, QSize room, bool belowFirst = false);

/// Four quiet hints on the person's own first card, each beside what it is about: what comes next, what they
/// said, the debrief, Today. It comes once, when the first card of one's own is shown in the panel, and again
/// only when it is asked for. "Next" goes on, "End tour" or Esc ends it; every other key and click does what
/// it always does.
class Tour : public QObject {
    Q_OBJECT

public:
    /// All must outlive the tour.
    Tour(MainWindow &window, Editor &editor, WindowMemory &memory);
    ~Tour() override;

    /// Begins at the first stop, on the card that is chosen, else on the first one; a word in the message bar
    /// where there is none.
    void begin();
    bool isShown() const { return m_at >= 0; }
    /// What it says now.
    const TourHint &hint() const { return *m_hint; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited(const Change &change);
    void lookForFirst();
    bool takesKey(const QObject &watched, QKeyEvent &event);
    void go(int stop);
    void reveal() const;
    void place();
    void end();
    QWidget *anchorOf(TourStop stop) const;

    MainWindow &m_window;
    Editor &m_editor;
    WindowMemory &m_memory;
    TourHint *m_hint;
    TourRing *m_ring;
    QPointer<QWidget> m_anchor;
    std::optional<ApplicationId> m_first; ///< one's own first card, until it is shown
    QTimer m_placing;
    int m_at = -1; ///< the stop; -1: not under way
};

} // namespace afterword
