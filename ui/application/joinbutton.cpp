// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/joinbutton.h"

#include "ui/icons.h"
#include "ui/join.h"
#include "ui/opening.h"
#include "ui/words.h"

namespace afterword {

JoinButton::JoinButton(const PanelContext &context, std::function<const Interview *()> find, QWidget *parent)
    : QPushButton(themeIcon(Icon::Open), tr("Join"), parent)
    , m_find(std::move(find))
{
    hide();
    connect(this, &QPushButton::clicked, this, &JoinButton::join);
    connect(&context.agenda(), &LiveAgenda::looked, this, &JoinButton::refresh);
}

void JoinButton::refresh()
{
    const Interview *interview = m_find();
    setVisible(interview);
    if (interview)
        setToolTip(asToolTip(joinAddress(*interview)->toDisplayString()));
}

void JoinButton::join()
{
    // Looked up anew: meanwhile the interview may be over, or have another link.
    if (const Interview *interview = m_find())
        openAddress(*joinAddress(*interview));
    else
        refresh();
}

} // namespace afterword
