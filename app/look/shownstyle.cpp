// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/shownstyle.h"

#include "core/base/asshown.h"

#include <QMessageBox>
#include <QStyleOption>

namespace afterword {

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

} // namespace afterword
