// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/shownstyle.h"

#include "core/base/asshown.h"

#include <QMessageBox>
#include <QStyleOption>

namespace afterword {

namespace {

constexpr int besideWords = 8; ///< pixels, at least, to either side of a button's words

} // namespace

ShownStyle::ShownStyle(QStyle *beneath)
    : QProxyStyle(beneath)
{
}

ShownStyle::ShownStyle(const QString &name)
    : QProxyStyle(name)
{
}

/// What a message says can be marked and copied, and so is laid out by itself.
void ShownStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *box = qobject_cast<QMessageBox *>(widget))
        box->setText(asShown(box->text()));
}

void ShownStyle::drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, place, flags, palette, enabled, asShown(text), role);
}

/// The rows of lists are laid out by themselves, apart from drawItemText().
void ShownStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != CE_ItemViewItem || !row) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionViewItem shown(*row);
    shown.text = asShown(row->text);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

/// Some styles leave next to nothing between the words of a button and its edge.
QSize ShownStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type != CT_PushButton || !button || button->text.isEmpty())
        return size;
    return size.expandedTo({contents.width() + 2 * besideWords, 0});
}

} // namespace afterword
