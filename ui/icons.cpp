// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString nameOf(Icon which)
{
    switch (which) {
    case Icon::Add: return u"add"_s;
    case Icon::Board: return u"board"_s;
    case Icon::Calendar: return u"calendar"_s;
    case Icon::Check: return u"check"_s;
    case Icon::Clock: return u"clock"_s;
    case Icon::Close: return u"close"_s;
    case Icon::Copy: return u"copy"_s;
    case Icon::Export: return u"export"_s;
    case Icon::Filter: return u"filter"_s;
    case Icon::Import: return u"import"_s;
    case Icon::Info: return u"info"_s;
    case Icon::Insights: return u"insights"_s;
    case Icon::More: return u"more"_s;
    case Icon::Note: return u"note"_s;
    case Icon::Offer: return u"offer"_s;
    case Icon::Open: return u"open"_s;
    case Icon::Pause: return u"pause"_s;
    case Icon::Pen: return u"pen"_s;
    case Icon::People: return u"people"_s;
    case Icon::Person: return u"person"_s;
    case Icon::Phone: return u"phone"_s;
    case Icon::Question: return u"question"_s;
    case Icon::Redo: return u"redo"_s;
    case Icon::Search: return u"search"_s;
    case Icon::Send: return u"send"_s;
    case Icon::Settings: return u"settings"_s;
    case Icon::Snooze: return u"snooze"_s;
    case Icon::Today: return u"today"_s;
    case Icon::Trash: return u"trash"_s;
    case Icon::Undo: return u"undo"_s;
    case Icon::Warning: return u"warning"_s;
    }
    Q_UNREACHABLE();
}

QByteArray drawing(Icon which, const QColor &colour)
{
    QFile file(u":/icons/"_s + nameOf(which) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toUtf8());
}

/// Renders a symbolic icon in the palette's colour at the moment of painting.
class SymbolicIconEngine : public QIconEngine {
public:
    explicit SymbolicIconEngine(Icon which)
        : m_which(which)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const int side = std::min(rect.width(), rect.height());
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center());
        painter->drawPixmap(
            place, iconPixmap(m_which, side, colourFor(mode), painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// @p size is in device pixels here.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(state)
        const int side = static_cast<int>(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_which, side, colourFor(mode), scale);
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(*this); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    Icon m_which;
};

} // namespace

QIcon themeIcon(Icon which)
{
    return QIcon(new SymbolicIconEngine(which));
}

QPixmap iconPixmap(Icon which, int size, const QColor &colour, qreal ratio)
{
    const QString key = u"afterword/%1/%2/%3/%4"_s.arg(nameOf(which)).arg(size).arg(colour.rgba()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(which, colour)).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon programIcon()
{
    return QIcon(u":/icons/afterword.svg"_s);
}

} // namespace afterword
