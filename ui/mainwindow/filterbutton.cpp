// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filterbutton.h"

#include "ui/board/card/boardchoice.h"
#include "ui/board/column/columns.h"
#include "ui/board/stage/stagewords.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Names are the person's own: an ampersand is a letter in them.
QString asMenuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

FilterButton::FilterButton(Columns &columns, QWidget *parent)
    : QToolButton(parent)
    , m_columns(columns)
    , m_menu(new QMenu(this))
{
    setIcon(themeIcon(Icon::Filter));
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fill);
    choose(columns.choice());
}

void FilterButton::clear()
{
    choose({});
}

void FilterButton::paintEvent(QPaintEvent *)
{
    // Without the styles' little arrow, which stands beside the words as if by accident.
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

void FilterButton::fill()
{
    using Due = BoardChoice::Due;
    using Order = BoardChoice::Order;
    m_menu->clear();
    const BoardChoice now = m_columns.choice();
    m_menu->addSection(tr("Show"));
    for (const Due due : {Due::Any, Due::Late, Due::Now, Due::Waiting}) {
        BoardChoice choice = now;
        choice.due = due;
        add(m_menu, inWords(due), choice);
    }
    const QStringList tags = tagsOf(m_columns.editor().search());
    if (!tags.isEmpty()) {
        QMenu *menu = m_menu->addMenu(tr("&Tag"));
        BoardChoice choice = now;
        choice.tag.clear();
        add(menu, tr("Any"), choice);
        for (const QString &tag : tags) {
            choice.tag = tag;
            add(menu, asMenuText(tag), choice);
        }
    }
    QMenu *kinds = m_menu->addMenu(tr("Kind of &Stage"));
    BoardChoice choice = now;
    choice.kind.reset();
    add(kinds, tr("Any"), choice);
    for (const StageKind kind : allOf<StageKind>()) {
        choice.kind = kind;
        add(kinds, kindInWords(kind), choice);
    }
    m_menu->addSection(tr("Sort"));
    for (const Order order : {Order::ByHand, Order::NextDue, Order::Added, Order::Company}) {
        BoardChoice sorted = now;
        sorted.order = order;
        add(m_menu, inWords(order), sorted);
    }
    m_menu->addSeparator();
    QAction *everything = m_menu->addAction(tr("Show &Everything"));
    everything->setEnabled(now != BoardChoice{});
    connect(everything, &QAction::triggered, this, &FilterButton::clear);
}

void FilterButton::add(QMenu *menu, const QString &text, const BoardChoice &choice)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(choice == m_columns.choice());
    connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
}

void FilterButton::choose(const BoardChoice &choice)
{
    const bool isOther = choice != m_columns.choice();
    m_columns.setChoice(choice);
    const QString words = inWords(choice);
    setText(asMenuText(words.isEmpty() ? tr("Filter") : words));
    setToolTip(tr("Which cards are shown, and in which order"));
    setAccessibleName(words.isEmpty() ? tr("Filter and sort") : tr("Filter and sort: %1").arg(words));
    if (isOther)
        Q_EMIT chosen();
}

} // namespace afterword
