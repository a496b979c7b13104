// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/needline.h"

#include "ui/icons.h"
#include "ui/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

void NeedLine::watch(std::function<AccountNeed()> need, std::function<void()> lead)
{
    m_watched.push_back({std::move(need), std::move(lead)});
    refresh();
}

void NeedLine::refresh()
{
    struct Needed {
        AccountNeed need;
        std::function<void()> lead;
    };
    std::vector<Needed> needs;
    for (const Watched &one : m_watched) {
        if (AccountNeed need = one.need(); !need.isEmpty())
            needs.push_back({std::move(need), one.lead});
    }
    std::stable_sort(needs.begin(), needs.end(),
                     [](const Needed &a, const Needed &b) { return a.need.kind > b.need.kind; });
    QStringList all;
    for (const Needed &one : needs)
        all += one.need.text;
    m_lead = needs.empty() ? nullptr : needs.front().lead;
    setVisible(!all.isEmpty());
    setText(all.size() < 2 ? all.value(0)
                           : tr("%1, and %n more", "what an account needs, other such things",
                                static_cast<int>(all.size()) - 1)
                                 .arg(all.first()));
    setAccessibleName(all.join(u"; "_s));
    setToolTip(asToolTip(all.join(u'\n')));
}

} // namespace afterword
