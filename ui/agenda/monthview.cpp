// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthview.h"

#include "core/base/localdays.h"
#include "ui/agenda/monthdelegate.h"
#include "ui/agenda/monthmodel.h"
#include "ui/liveagenda.h"
#include "ui/parts/followselection.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostLines = 6; ///< of the chosen day

QToolButton *arrow(Qt::ArrowType type, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MonthView::MonthView(LiveAgenda &agenda, QWidget *parent)
    : QWidget(parent)
    , m_agenda(agenda)
    , m_model(new MonthModel(agenda, this))
    , m_name(new PlainLabel(TextLook::Strong, this))
    , m_table(new QTableView(this))
    , m_day(new PlainLabel(TextLook::Strong, this))
    , m_lines(new PlainLabel(TextLook::Body, this))
    , m_chosen(m_model->month())
{
    setAccessibleName(tr("Month"));
    m_table->setAccessibleName(tr("The month, if no answer ever comes"));
    m_table->setModel(m_model);
    letCurrentFollowSelection(*m_table);
    m_table->setItemDelegate(new MonthDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    // The page keeps its height from day to day.
    m_lines->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lines->setMinimumHeight(fontMetrics().lineSpacing() * mostLines);

    auto *day = new QVBoxLayout;
    day->setContentsMargins(12, 8, 12, 12);
    day->setSpacing(4);
    day->addWidget(m_day);
    day->addWidget(m_lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(header());
    layout->addWidget(m_table, 1);
    layout->addLayout(day);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const MonthDay *chosen = m_model->day(current))
                    m_chosen = chosen->date;
                tell();
            });
    connect(m_table, &QTableView::doubleClicked, this, &MonthView::open);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->setCurrentIndex(m_model->indexOf(m_chosen));
        tell();
    });
}

QWidget *MonthView::header()
{
    auto *bar = new QWidget(this);
    QToolButton *back = arrow(Qt::LeftArrow, tr("The month before"), bar);
    QToolButton *forth = arrow(Qt::RightArrow, tr("The next month"), bar);
    connect(back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { turn(1); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(back);
    layout->addWidget(forth);
    layout->addWidget(m_name);
    auto *hint = new ElidedLabel(TextLook::Secondary, bar);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hint->setText(tr("Muted: what follows if no answer ever comes"));
    layout->addWidget(hint, 1);
    return bar;
}

void MonthView::turn(int months)
{
    turnTo(m_chosen.addMonths(months));
}

void MonthView::turnTo(QDate date)
{
    m_chosen = date;
    m_model->setMonth(date);
}

void MonthView::tell()
{
    m_name->setText(QLocale().toString(m_model->month(), u"MMMM yyyy"_s));
    m_day->setText(weekdayAndDay(m_chosen));
    const MonthDay *day = m_model->day(m_table->currentIndex());
    QStringList lines;
    if (day) {
        for (const FollowUp &followUp : day->followUps)
            lines += followUp.projected ? tr("%1 (if no answer comes)").arg(m_model->line(followUp))
                                        : m_model->line(followUp);
    }
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines - 1) << tr("%1 more").arg(lines.size() - mostLines + 1);
    m_lines->setText(lines.isEmpty() ? tr("Nothing.") : lines.join(u'\n'));
}

void MonthView::open()
{
    const MonthDay *day = m_model->day(m_table->currentIndex());
    if (!day)
        return;
    for (const FollowUp &followUp : day->followUps) {
        if (followUp.application) {
            Q_EMIT openRequested(FollowUp(followUp)); // a copy: the day may change before all have heard
            return;
        }
    }
}

void MonthView::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QWidget::showEvent(event);
}

void MonthView::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QWidget::hideEvent(event);
}

bool MonthView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(); return true;
    case Qt::Key_PageUp: turn(-1); return true;
    case Qt::Key_PageDown: turn(1); return true;
    case Qt::Key_Home: turnTo(m_agenda.search().person.zone.date(m_agenda.plannedFor())); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace afterword
