// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/tour/tour.h"

#include "core/tracker.h"
#include "ui/board/boardview.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/sample/sample.h"
#include "ui/mainwindow/tour/tourhint.h"
#include "ui/mainwindow/windowmemory.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QToolBar>

#include <algorithm>
#include <array>
#include <limits>

namespace afterword {

namespace {

constexpr auto shownKey = "tour/shown";
constexpr std::array stops{TourStop::Next, TourStop::TheySaid, TourStop::Debrief, TourStop::Today};
constexpr int around = 3; ///< free between what is shown and the line around it
constexpr int beside = 8; ///< between that line and the hint

QString titleOf(TourStop stop)
{
    switch (stop) {
    case TourStop::Next: return Tour::tr("What comes next");
    case TourStop::TheySaid: return Tour::tr("What they said");
    case TourStop::Debrief: return Tour::tr("After an interview");
    case TourStop::Today: return Tour::tr("Each morning");
    }
    Q_UNREACHABLE();
}

QString textOf(TourStop stop)
{
    switch (stop) {
    case TourStop::Next:
        return Tour::tr(
            "Here is what to do next for this application: for whom, by when, and why. One button does it.");
    case TourStop::TheySaid:
        return Tour::tr("Did they name a day or a person, or say “don’t call us”? Put it here. What they "
                        "said wins over every rule.");
    case TourStop::Debrief:
        return Tour::tr(
            "Write down what each of them said while it is fresh. Your thank-you notes are made from it.");
    case TourStop::Today:
        return Tour::tr("Today gathers what is due across all your applications. When it is empty, you have "
                        "done your part.");
    }
    Q_UNREACHABLE();
}

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Whether Enter means something to @p focus, as it does in what one types into or presses.
bool ownsEnter(const QWidget *focus)
{
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QTextEdit *>(focus) ||
           qobject_cast<const QPlainTextEdit *>(focus) || qobject_cast<const QComboBox *>(focus) ||
           qobject_cast<const QAbstractButton *>(focus);
}

} // namespace

QPoint placeBeside(const QRect &ring, QSize hint, QSize room, bool belowFirst)
{
    // Beside it, over the board; below it or above it where there is no room at the sides.
    std::array<QPoint, 4> places{QPoint(ring.left() - beside - hint.width(), ring.top()),
                                 QPoint(ring.right() + 1 + beside, ring.top()),
                                 QPoint(ring.left(), ring.bottom() + 1 + beside),
                                 QPoint(ring.left(), ring.top() - beside - hint.height())};
    if (belowFirst)
        std::rotate(places.begin(), places.begin() + 2, places.begin() + 3);
    QPoint best;
    int leastCovered = std::numeric_limits<int>::max();
    for (const QPoint &place : places) {
        const QPoint within(std::clamp(place.x(), 0, std::max(0, room.width() - hint.width())),
                            std::clamp(place.y(), 0, std::max(0, room.height() - hint.height())));
        const QRect covered = QRect(within, hint).intersected(ring);
        const int area = covered.isEmpty() ? 0 : covered.width() * covered.height();
        if (area < leastCovered) {
            leastCovered = area;
            best = within;
        }
    }
    return best;
}

Tour::Tour(MainWindow &window, Editor &editor, WindowMemory &memory)
    : m_window(window)
    , m_editor(editor)
    , m_memory(memory)
    , m_hint(new TourHint(window.centralWidget()))
    , m_ring(new TourRing(&window))
{
    followRenames(editor.tracker(), this, m_first);
    m_placing.setSingleShot(true);
    m_placing.setInterval(0);
    connect(&m_placing, &QTimer::timeout, this, &Tour::place);
    connect(m_hint, &TourHint::nextWanted, this, [this] { go(m_at + 1); });
    connect(m_hint, &TourHint::endWanted, this, &Tour::end);
    connect(window.actions().tour, &QAction::triggered, this, &Tour::begin);
    connect(&editor.tracker(), &Tracker::changed, this, &Tour::edited);
    // The panel opens right after the card was chosen.
    connect(&window, &MainWindow::applicationChosen, this, &Tour::lookForFirst, Qt::QueuedConnection);
}

Tour::~Tour()
{
    qApp->removeEventFilter(this);
}

/// The first card of one's own may have come.
void Tour::edited(const Change &change)
{
    if (!m_memory.value(QLatin1StringView(shownKey)).isEmpty())
        return;
    const auto isOwn = [](const Application &one) { return !mayBeOfSample(one.id); };
    const Table<Application> &all = m_editor.search().applications;
    const auto own = std::count_if(all.begin(), all.end(), isOwn);
    const auto isNew = [&](const Edit<Application> &edit) {
        return !edit.before && edit.after && isOwn(*edit.after);
    };
    const auto &edits = change.applications;
    if (own == 0 || own != std::count_if(edits.begin(), edits.end(), isNew))
        return;
    m_first = std::find_if(edits.begin(), edits.end(), isNew)->after->id;
    QMetaObject::invokeMethod(this, &Tour::lookForFirst, Qt::QueuedConnection);
}

void Tour::lookForFirst()
{
    if (!m_first || isShown() || !m_window.isVisible() || !m_window.isPanelOpen() ||
        m_window.board()->currentCard() != m_first || QApplication::activeModalWidget())
        return;
    m_first.reset();
    go(0);
}

void Tour::begin()
{
    const Table<Application> &all = m_editor.search().applications;
    const std::optional<ApplicationId> chosen = m_window.board()->currentCard();
    if (all.empty()) {
        m_window.messageBar()->tell(
            tr("The tour is about a card of yours: add an application first, then ask for it again."));
        return;
    }
    m_window.showApplication(chosen ? *chosen : ApplicationId(all.front().id));
    go(0);
}

QWidget *Tour::anchorOf(TourStop stop) const
{
    if (stop != TourStop::Today)
        return findTourStop(m_window, stop);
    const auto *tools = m_window.findChild<QToolBar *>();
    return tools ? tools->widgetForAction(m_window.actions().today) : nullptr;
}

/// Goes to the stop, or to the next one that there is; behind the last one it ends.
void Tour::go(int stop)
{
    m_memory.setValue(QLatin1StringView(shownKey), "1");
    m_anchor = nullptr;
    for (; stop < static_cast<int>(stops.size()); ++stop) {
        m_anchor = anchorOf(stops[static_cast<size_t>(stop)]);
        if (!m_anchor)
            continue;
        reveal();
        if (m_anchor->isVisible())
            break;
    }
    if (stop >= static_cast<int>(stops.size())) {
        end();
        return;
    }
    if (!isShown())
        qApp->installEventFilter(this);
    m_at = stop;
    const TourStop here = stops[static_cast<size_t>(stop)];
    m_hint->tell(titleOf(here), textOf(here), stop + 1, static_cast<int>(stops.size()));
    m_placing.start(); // where it is scrolled to is laid out first
}

/// Scrolls until the anchor is in sight.
void Tour::reveal() const
{
    for (QWidget *place = m_anchor->parentWidget(); place && place != &m_window;
         place = place->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(place))
            area->ensureWidgetVisible(m_anchor, 0, 0);
    }
}

void Tour::place()
{
    if (!isShown())
        return;
    if (!m_anchor || !m_anchor->isVisible()) {
        end(); // the panel was closed, or another page turned to
        return;
    }
    QRect seen = m_anchor->visibleRegion().boundingRect();
    if (seen.isEmpty())
        seen = QRect(0, 0, m_anchor->width(), 1);
    const QRect shown(m_anchor->mapTo(&m_window, seen.topLeft()), seen.size());
    m_ring->setGeometry(shown.adjusted(-around, -around, around, around).intersected(m_window.rect()));
    const QWidget &centre = *m_window.centralWidget();
    const QRect ring(centre.mapFrom(&m_window, m_ring->pos()), m_ring->size());
    const bool isBelow = stops[static_cast<size_t>(m_at)] == TourStop::Today;
    m_hint->move(placeBeside(ring, m_hint->size(), centre.size(), isBelow));
    m_ring->raise();
    m_ring->show();
    m_hint->raise();
    m_hint->show();
}

void Tour::end()
{
    qApp->removeEventFilter(this);
    m_placing.stop();
    m_at = -1;
    m_anchor = nullptr;
    // Who went to its buttons by Tab is not left in nothing.
    if (m_hint->isAncestorOf(QApplication::focusWidget()))
        m_window.board()->focusCurrent();
    m_hint->hide();
    m_ring->hide();
}

/// Esc ends it; Enter goes on, but where it means something already.
bool Tour::takesKey(const QObject &watched, QKeyEvent &event)
{
    // Menus, dialogs and other windows keep their keys.
    if (QApplication::activePopupWidget() || QApplication::activeWindow() != &m_window)
        return false;
    const QWidget *focus = QApplication::focusWidget();
    const bool ends = event.key() == Qt::Key_Escape || (isEnter(event) && m_hint->isForEnding(focus));
    // What the focus leaves undone comes by once more, for what is around it.
    const bool isFirst = watched.isWindowType() || &watched == focus;
    if (!ends && (!isFirst || !isEnter(event) || (!m_hint->isAncestorOf(focus) && ownsEnter(focus))))
        return false;
    event.accept();
    if (event.type() != QEvent::KeyPress)
        return true;
    if (ends)
        end();
    else
        go(m_at + 1);
    return true;
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: return takesKey(*watched, static_cast<QKeyEvent &>(*event));
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && m_anchor && (widget == m_anchor || widget->isAncestorOf(m_anchor)))
            m_placing.start();
        return false;
    }
    default: return false;
    }
}

} // namespace afterword
