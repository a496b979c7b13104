// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fontsahead.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QThread>

namespace afterword {

FontsAhead::FontsAhead()
    : m_finding(QThread::create([font = QGuiApplication::font()] {
        // Measuring a text finds the fonts, and reads the file of this one.
        static_cast<void>(QFontMetrics(font).horizontalAdvance(QStringLiteral("Afterword")));
    }))
{
    m_finding->start();
}

FontsAhead::~FontsAhead()
{
    m_finding->wait();
}

} // namespace afterword
