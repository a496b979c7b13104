// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/guideplace.h"

#include <QVariant>
#include <QWidget>

namespace afterword {

namespace {

constexpr char property[] = "guidePage";

} // namespace

QString guidePageOf(Rule rule)
{
    return rowOf(rule).text;
}

void setGuidePage(QWidget *widget, const QString &page)
{
    widget->setProperty(property, page);
}

QString guidePageAt(const QWidget *widget)
{
    for (const QWidget *place = widget; place; place = place->parentWidget()) {
        const QString page = place->property(property).toString();
        if (!page.isEmpty())
            return page;
    }
    return {};
}

} // namespace afterword
