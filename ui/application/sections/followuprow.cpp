// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/followuprow.h"

#include "core/edits/followups.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/next.h"
#include "ui/application/panelcontext.h"
#include "ui/icons.h"
#include "ui/parts/followups/followupverbs.h"
#include "ui/parts/followups/followupwords.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int iconSize = 16;

} // namespace

FollowUpRow::FollowUpRow(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(TextLook::Body, this))
    , m_when(new PlainLabel(TextLook::Secondary, this))
    , m_why(new PlainLabel(TextLook::Secondary, this))
    , m_buttons(new QWidget(this))
    , m_act(new QToolButton(m_buttons))
    , m_more(new QToolButton(m_buttons))
    , m_whyDate(new QToolButton(this))
{
    m_icon->setFixedSize(iconSize, iconSize);
    for (QToolButton *button : {m_act, m_more, m_whyDate}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_more->setIcon(themeIcon(Icon::More));
    m_whyDate->setIcon(themeIcon(Icon::Question));
    m_whyDate->setToolTip(tr("Why this date?"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    buttons->addWidget(m_act);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_when);
    lines->addWidget(m_why);
    lines->addWidget(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
    layout->addWidget(m_whyDate, 0, Qt::AlignTop);
    connect(m_act, &QToolButton::clicked, this, &FollowUpRow::act);
    connect(m_more, &QToolButton::clicked, this, &FollowUpRow::openMenu);
    connect(m_whyDate, &QToolButton::clicked, this,
            [this] { Q_EMIT guideRequested(guidePageOf(m_followUp.rule())); });
}

void FollowUpRow::refresh(FollowUp now)
{
    m_followUp = std::move(now);
    const FollowUp &followUp = m_followUp;
    const Search &search = m_context.search();
    const bool late = followUp.state == FollowUpState::Late;
    const TextLook look = late ? TextLook::Warning : TextLook::Secondary;
    m_icon->setPixmap(
        iconPixmap(iconFor(followUp), iconSize, colourFor(look, palette()), devicePixelRatioF()));
    m_title->setText(followUpTitle(followUp, search));
    QStringList when = {whenLine(followUp, search, m_context.now()), forWhom(followUp, search)};
    when.removeAll(QString());
    m_when->setText(when.join(u" · "_s));
    m_when->setLook(look);
    m_when->setToolTip(asToolTip(fullMoment(tellingMoment(followUp), m_context.zone())));
    m_why->setText(reasonFor(followUp, search));
    m_why->setVisible(!followUp.projected);
    m_buttons->setVisible(!followUp.projected && !awaitsInterview(followUp, search, m_context.now()));
    m_act->setText(actionText(followUp));
    m_act->setAccessibleDescription(m_title->text());
    m_whyDate->setAccessibleName(tr("Why this date? %1").arg(m_title->text()));
    m_more->setAccessibleName(tr("What to do with “%1”").arg(m_title->text()));
}

void FollowUpRow::act()
{
    const FollowUp followUp = m_followUp;
    if (isDoneAtOnce(actionOf(followUp)))
        doAtOnce(followUp, m_context.editor());
    else
        Q_EMIT actionRequested(followUp);
}

void FollowUpRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_followUp.rule() == Rule::OwnTask) {
        connect(menu->addAction(themeIcon(Icon::Pen), tr("Change the task…")), &QAction::triggered, this,
                [this, task = TaskId{m_followUp.key.id}] { Q_EMIT taskRequested(task); });
        menu->addSeparator();
    }
    fillFollowUpMenu(menu, {m_followUp}, m_context.editor(), m_context.agenda().agenda().calendar());
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace afterword
