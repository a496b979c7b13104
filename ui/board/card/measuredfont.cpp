// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/measuredfont.h"

namespace afterword {

namespace {

/// More than a board shows at once.
constexpr qsizetype mostRemembered = 2000;

} // namespace

MeasuredFont::MeasuredFont(const QFont &font)
    : m_font(font)
    , m_metrics(font)
{
}

int MeasuredFont::widthOf(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= mostRemembered)
        m_widths.clear();
    const int width = m_metrics.horizontalAdvance(text);
    m_widths.insert(text, width);
    return width;
}

QString MeasuredFont::fitted(const QString &text, int width) const
{
    return widthOf(text) <= width ? text : m_metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace afterword
