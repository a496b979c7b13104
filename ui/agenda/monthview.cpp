// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthview.h"

#include "core/base/localdays.h"
#include "ui/agenda/monthdelegate.h"
#include "ui/agenda/monthmodel.h"
#include "ui/liveagenda.h"
#include "ui/parts/lists/followselection.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostLines = 6; ///< of the chosen day that are seen at once
constexpr int fewLines = 3;  ///< where the window is low
constexpr int lowWindow = 520;
constexpr qsizetype mostListed = 300; ///< of one day

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
    , m_lines(new QListWidget(this))
    , m_chosen(m_model->month())
{
    setAccessibleName(tr("Month"));
    m_table->setAccessibleName(tr("The days of the month"));
    m_table->setModel(m_model);
    letCurrentFollowSelection(*m_table);
    m_table->setItemDelegate(new MonthDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    m_lines->setAccessibleName(tr("What falls on the day"));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setUniformItemSizes(true);
    m_lines->setTextElideMode(Qt::ElideRight);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    letCurrentFollowSelection(*m_lines);
    fitList();

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
    connect(m_lines, &QListWidget::itemActivated, this,
            qOverload<const QListWidgetItem *>(&MonthView::openLine));
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        m_table->setCurrentIndex(m_model->indexOf(m_chosen));
        tell();
    });
}

QWidget *MonthView::header()
{
    auto *bar = new QWidget(this);
    QToolButton *back = arrow(Qt::LeftArrow, tr("The previous month"), bar);
    QToolButton *forth = arrow(Qt::RightArrow, tr("The next month"), bar);
    connect(back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { turn(1); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 0);
    layout->setSpacing(4);
    auto *today = new QToolButton(bar);
    today->setText(tr("Today"));
    today->setAutoRaise(true);
    today->setToolTip(tr("Shows the month and the day of today (Home)"));
    connect(today, &QToolButton::clicked, this, &MonthView::turnToday);
    layout->addWidget(back);
    layout->addWidget(forth);
    layout->addWidget(today);
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

void MonthView::turnToday()
{
    turnTo(m_agenda.search().person.zone.date(m_agenda.plannedFor()));
}

/// From day to day, and over the end of the month into the next one.
bool MonthView::step(int key)
{
    const int forward = isRightToLeft() ? -1 : 1;
    int days = 0;
    switch (key) {
    case Qt::Key_Left: days = -forward; break;
    case Qt::Key_Right: days = forward; break;
    case Qt::Key_Up: days = -monthColumns; break;
    case Qt::Key_Down: days = monthColumns; break;
    default: return false;
    }
    const QDate to = m_chosen.addDays(days);
    if (to.month() == m_model->month().month() && to.year() == m_model->month().year())
        m_table->setCurrentIndex(m_model->indexOf(to));
    else
        turnTo(to);
    return true;
}

void MonthView::tell()
{
    m_name->setText(QLocale().toString(m_model->month(), u"MMMM yyyy"_s));
    const MonthDay *day = m_model->day(m_table->currentIndex());
    m_day->setText(day && !day->holiday.isEmpty()
                       ? tr("%1 · %2", "a day, its holiday").arg(weekdayAndDay(m_chosen), day->holiday)
                       : weekdayAndDay(m_chosen));
    m_lines->clear();
    if (!day)
        return;
    const auto add = [this](const QString &text) {
        auto *item = new QListWidgetItem(text.simplified(), m_lines);
        item->setToolTip(asToolTip(text));
        return item;
    };
    const std::vector<MonthLine> lines = m_model->lines(*day, mostListed);
    for (const MonthLine &line : lines)
        add(line.projected ? tr("%1 (if no answer comes)").arg(line.text) : line.text);
    const auto count = std::ssize(day->followUps) + std::ssize(day->events);
    if (lines.empty() || count > mostListed) {
        QListWidgetItem *rest = add(lines.empty() ? tr("Nothing.") : tr("%1 more").arg(count - mostListed));
        rest->setFlags(Qt::NoItemFlags);
    }
}

/// The page keeps its height from day to day; in a low window the days get the room.
void MonthView::fitList()
{
    const int lines = height() < lowWindow ? fewLines : mostLines;
    m_lines->setFixedHeight((fontMetrics().lineSpacing() + 2) * lines);
}

/// A free day of the week on which nothing falls all month leaves some of its room to the others.
void MonthView::fitColumns()
{
    constexpr int usual = 5;
    constexpr int narrow = 3;
    const int columns = m_model->columnCount();
    std::vector<int> shares(static_cast<size_t>(columns), usual);
    int all = 0;
    for (int column = 0; column < columns; ++column) {
        bool isEmpty = true;
        for (int row = 0; row < m_model->rowCount() && isEmpty; ++row) {
            const QModelIndex day = m_model->index(row, column);
            isEmpty = !day.data(MonthModel::BusinessDayRole).toBool() &&
                      day.data(MonthModel::LineCountRole).toInt() == 0;
        }
        if (isEmpty)
            shares[static_cast<size_t>(column)] = narrow;
        all += shares[static_cast<size_t>(column)];
    }
    int left = m_table->viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const int share = shares[static_cast<size_t>(column)];
        const int width = left * share / std::max(1, all);
        m_table->horizontalHeader()->resizeSection(column, width);
        left -= width;
        all -= share;
    }
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

/// The day's first line that leads somewhere.
void MonthView::open()
{
    const MonthDay *day = m_model->day(m_table->currentIndex());
    if (!day)
        return;
    const std::vector<MonthLine> lines = m_model->lines(*day, mostListed);
    const auto leads = std::find_if(lines.begin(), lines.end(),
                                    [](const MonthLine &line) { return line.application.has_value(); });
    if (leads != lines.end())
        openLine(static_cast<size_t>(leads - lines.begin()));
}

void MonthView::openLine(const QListWidgetItem *item)
{
    openLine(static_cast<size_t>(m_lines->row(item)));
}

void MonthView::openLine(size_t index)
{
    const MonthDay *day = m_model->day(m_table->currentIndex());
    if (!day)
        return;
    const std::vector<MonthLine> lines = m_model->lines(*day, mostListed);
    if (index >= lines.size() || !lines[index].application)
        return;
    // Copies: the day may change before all have heard.
    if (const std::optional<FollowUp> followUp = lines[index].followUp)
        Q_EMIT openRequested(*followUp);
    else
        Q_EMIT applicationRequested(*lines[index].application);
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
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool plain = !(pressed->modifiers() & ~Qt::KeypadModifier);
    if (plain && step(pressed->key()))
        return true;
    switch (pressed->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(); return true;
    case Qt::Key_PageUp: turn(-1); return true;
    case Qt::Key_PageDown: turn(1); return true;
    case Qt::Key_Home: turnToday(); return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
