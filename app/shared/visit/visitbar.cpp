// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/visit/visitbar.h"

#include "core/base/asshown.h"
#include "ui/icons.h"
#include "ui/parts/direction.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int iconSize = 16;

} // namespace

/// A sentence; where there is no room for it, the name alone, which matters most.
class WhoseSearch : public ElidedLabel {
public:
    WhoseSearch()
        : ElidedLabel(TextLook::Strong)
    {
    }

    void tell(const QString &name, const QString &sentence)
    {
        m_name = name;
        setText(sentence);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
            ElidedLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        const QString shown =
            fontMetrics().elidedText(asShown(m_name).simplified(), Qt::ElideRight, contentsRect().width());
        style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown,
                              QPalette::WindowText);
    }

private:
    QString m_name;
};

VisitBar::VisitBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new WhoseSearch)
    , m_note(quietButton(tr("Leave a &Note…")))
    , m_change(quietButton(tr("Chan&ge Things")))
{
    setAccessibleName(tr("Whose search this is"));
    setGuidePage(this, u"clients"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    auto *icon = new QLabel;
    icon->setPixmap(themeIcon(Icon::Person).pixmap(iconSize));
    m_note->setIcon(themeIcon(Icon::Note));
    m_change->setIcon(themeIcon(Icon::Pen));
    m_change->setCheckable(true);
    connect(m_note, &QPushButton::clicked, this, &VisitBar::noteWanted);
    connect(m_change, &QPushButton::toggled, this, &VisitBar::changingWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(marginsAsRead(12, 4, 4, 4));
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_change);
}

void VisitBar::tell(const QString &name, State state)
{
    switch (state) {
    case State::Withdrawn:
        m_text->tell(name, tr("%1’s search as you saw it last; it is no longer shared with you").arg(name));
        break;
    case State::MayRead: m_text->tell(name, tr("%1’s search, for you to read").arg(name)); break;
    case State::Reads: m_text->tell(name, tr("%1’s search, which you are reading").arg(name)); break;
    case State::Changes:
        m_text->tell(name, tr("%1’s search, in which you are changing things").arg(name));
        break;
    }
    const bool mayWrite = state == State::Reads || state == State::Changes;
    m_note->setVisible(mayWrite);
    m_change->setVisible(mayWrite);
    const QSignalBlocker quietly(m_change);
    m_change->setChecked(state == State::Changes);
}

} // namespace afterword
