// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/visit/visitbar.h"

#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int iconSize = 16;

} // namespace

VisitBar::VisitBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new ElidedLabel(TextLook::Strong))
    , m_change(quietButton(tr("Chan&ge Things")))
{
    setAccessibleName(tr("Whose search this is"));
    setGuidePage(this, u"clients"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    auto *icon = new QLabel;
    icon->setPixmap(themeIcon(Icon::Person).pixmap(iconSize));
    m_change->setIcon(themeIcon(Icon::Pen));
    m_change->setCheckable(true);
    connect(m_change, &QPushButton::toggled, this, &VisitBar::changingWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(marginsAsRead(12, 4, 4, 4));
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_change);
}

void VisitBar::tell(const QString &name, State state)
{
    switch (state) {
    case State::MayRead: m_text->setText(tr("The search of %1, for you to read").arg(name)); break;
    case State::Reads: m_text->setText(tr("The search of %1, which you read").arg(name)); break;
    case State::Changes: m_text->setText(tr("The search of %1, in which you change things").arg(name)); break;
    }
    m_change->setVisible(state != State::MayRead);
    const QSignalBlocker quietly(m_change);
    m_change->setChecked(state == State::Changes);
}

} // namespace afterword
