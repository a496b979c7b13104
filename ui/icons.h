// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace afterword {

/// The symbolic icons of resources/icons, one colour each, which is that of the text around them.
enum class Icon {
    Add,
    Board,
    Calendar,
    Check,
    Clock,
    Close,
    Copy,
    Export,
    Filter,
    Import,
    Info,
    Insights,
    More,
    Note,
    Offer,
    Open,
    Pause,
    Pen,
    People,
    Person,
    Phone,
    Question,
    Redo,
    Search,
    Send,
    Settings,
    Snooze,
    Today,
    Trash,
    Undo,
    Warning,
};

/// An icon for buttons and menus. It takes the colour of the application's palette each time it is painted,
/// so that it follows a change of theme.
QIcon themeIcon(Icon which);

/// An icon as painted in @p colour, @p size logical pixels square, for a screen of @p ratio.
QPixmap iconPixmap(Icon which, int size, const QColor &colour, qreal ratio);

/// The program's own icon, in colours.
QIcon programIcon();

} // namespace afterword
