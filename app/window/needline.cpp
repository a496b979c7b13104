// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/needline.h"

#include "ui/icons.h"
#include "ui/words.h"

namespace afterword {

NeedLine::NeedLine(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(themeIcon(Icon::Question));
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_lead)
            m_lead();
    });
}

void NeedLine::watch(std::function<QString()> need, std::function<void()> lead)
{
    m_watched.push_back({std::move(need), std::move(lead)});
    refresh();
}

void NeedLine::refresh()
{
    QStringList needs;
    m_lead = {};
    for (const Watched &one : m_watched) {
        const QString need = one.need();
        if (need.isEmpty())
            continue;
        if (needs.isEmpty())
            m_lead = one.lead;
        needs += need;
    }
    setVisible(!needs.isEmpty());
    setText(needs.value(0));
    setAccessibleName(needs.value(0));
    setToolTip(asToolTip(needs.join(u'\n')));
}

} // namespace afterword
