// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/theme.h"

#include "app/look/plainstyle.h"
#include "ui/colours.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

struct Colours {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb button;
    QRgb disabled;
    QRgb accent;
    QRgb link;
};

constexpr Colours light{0xffeff0f1, 0xffffffff, 0xfff7f7f7, 0xff232629,
                        0xfffcfcfc, 0xff9aa0a6, 0xff2f74b5, 0xff1d63a8};
constexpr Colours dark{0xff2a2e32, 0xff1b1e20, 0xff232629, 0xfffcfcfc,
                       0xff31363b, 0xff7d858c, 0xff3173b0, 0xff7ab8f0};

/// The style that the desktop chose at the start.
QString desktopStyle()
{
    static const QString name = QApplication::style()->name();
    return name;
}

bool isFusion(const QString &name)
{
    return name.compare("Fusion"_L1, Qt::CaseInsensitive) == 0;
}

void setStyle(const QString &name)
{
    const bool isPlain = qobject_cast<const PlainStyle *>(QApplication::style()) != nullptr;
    if (isFusion(name)) {
        if (!isPlain)
            QApplication::setStyle(new PlainStyle);
        return;
    }
    const auto *worn = qobject_cast<const ShownStyle *>(QApplication::style());
    if (worn && !isPlain && worn->baseStyle()->name().compare(name, Qt::CaseInsensitive) == 0)
        return;
    if (QStyle *style = QStyleFactory::create(name))
        QApplication::setStyle(new ShownStyle(style));
}

} // namespace

QPalette paletteOf(Theme theme)
{
    const Colours &colours = theme == Theme::Dark ? dark : light;
    QPalette palette(QColor(colours.button), QColor(colours.window));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(colours.text));
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    }
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.window));
    palette.setColor(QPalette::Highlight, QColor(colours.accent));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    palette.setColor(QPalette::PlaceholderText, mutedText(palette));
    return palette;
}

void applyTheme(Theme theme)
{
    const QString desktops = desktopStyle();
    // The desktop's style may paint in its own colours whatever the palette says; Fusion does not.
    setStyle(theme == Theme::Desktop ? desktops : u"Fusion"_s);
    QApplication::setPalette(theme == Theme::Desktop ? QPalette() : paletteOf(theme));
    makePlaceholdersReadable();
}

} // namespace afterword
