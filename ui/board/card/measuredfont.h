// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>

namespace afterword {

/// A font that remembers how wide texts are: many cards say the same ("Nothing due", "6 days"), and to shape
/// a text costs more than all the rest of painting it.
class MeasuredFont {
public:
    explicit MeasuredFont(const QFont &font);

    const QFont &font() const { return m_font; }
    int height() const { return m_metrics.height(); }
    int ascent() const { return m_metrics.ascent(); }
    /// In logical pixels.
    int widthOf(const QString &text) const;
    /// @p text, elided at its end where it is wider than @p width.
    QString fitted(const QString &text, int width) const;

private:
    QFont m_font;
    QFontMetrics m_metrics;
    mutable QHash<QString, int> m_widths;
};

} // namespace afterword
