// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panel/sectionnames.h"

#include "ui/parts/lists/flowlayout.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

/// A button that leads to a section. It looks chosen where one is there; to press it does not choose it.
class NameButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    void setHere(bool here)
    {
        if (std::exchange(m_here, here) != here)
            update();
    }

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        if (m_here)
            option->state |= QStyle::State_On;
    }

private:
    bool m_here = false;
};

} // namespace

SectionNames::SectionNames(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Sections"));
    auto *layout = new FlowLayout(this);
    layout->setSpacing(0);
}

void SectionNames::add(const QString &brief, const QString &name)
{
    auto *button = new NameButton(this);
    button->setText(brief);
    button->setAccessibleName(tr("Go to: %1", "a section of the page").arg(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::ClickFocus);
    button->installEventFilter(this);
    const int index = static_cast<int>(m_names.size());
    connect(button, &QToolButton::clicked, this, [this, index] {
        setStop(index);
        Q_EMIT chosen(index);
    });
    layout()->addWidget(button);
    m_names.push_back(button);
    if (index == 0)
        setStop(0);
}

void SectionNames::setThere(int index, bool there)
{
    m_names[static_cast<size_t>(index)]->setVisible(there);
    if (!there && index == m_stop)
        setStop(0);
}

void SectionNames::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        static_cast<NameButton *>(m_names[static_cast<size_t>(i)])->setHere(i == index);
    }
}

/// Tab reaches the name that one went to last; it does not move under the keyboard when the page scrolls.
void SectionNames::setStop(int index)
{
    m_stop = index;
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i)
        m_names[static_cast<size_t>(i)]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void SectionNames::go(int from, int step)
{
    const int count = static_cast<int>(m_names.size());
    for (int to = from + step; to >= 0 && to < count; to += step) {
        if (QToolButton *name = m_names[static_cast<size_t>(to)]; !name->isHidden()) {
            setStop(to);
            name->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool SectionNames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto found = std::find(m_names.begin(), m_names.end(), watched);
    const int at = static_cast<int>(found - m_names.begin());
    const int count = static_cast<int>(m_names.size());
    const int forth = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right: go(at, forth); return true;
    case Qt::Key_Left: go(at, -forth); return true;
    case Qt::Key_Down: go(at, 1); return true;
    case Qt::Key_Up: go(at, -1); return true;
    case Qt::Key_Home: go(-1, 1); return true;
    case Qt::Key_End: go(count, -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: (*found)->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace afterword
