// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace afterword {

/// The style beneath it, which writes texts as asShown() gives them: a company that turns around what stands
/// beside it does so on no label, button, tab, list or message. Fields show what is typed as it is.
class ShownStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// Owns @p beneath.
    explicit ShownStyle(QStyle *beneath);
    /// Upon the style that is called @p name.
    explicit ShownStyle(const QString &name);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
};

} // namespace afterword
