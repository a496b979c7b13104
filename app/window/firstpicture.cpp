// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/firstpicture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace afterword {

namespace {

constexpr std::chrono::milliseconds patience{1000}; // for a window that is not on any screen

} // namespace

FirstPicture::FirstPicture(QWidget &window, QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FirstPicture::tell);
    const bool willShow = window.isVisible() && window.windowHandle();
    m_soon.start(willShow ? patience : std::chrono::milliseconds(0));
    if (willShow)
        window.windowHandle()->installEventFilter(this);
}

bool FirstPicture::eventFilter(QObject *watched, QEvent *event)
{
    // The picture is painted and handed over in answer to it; when the timer comes, that is done.
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        m_soon.start(0);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPicture::tell()
{
    Q_EMIT shown();
    deleteLater();
}

} // namespace afterword
