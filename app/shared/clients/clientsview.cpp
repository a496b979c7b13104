// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clients/clientsview.h"

#include "app/shared/peoplelist.h"

#include "ui/parts/guideplace.h"
#include "ui/parts/lists/openbyhand.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int aroundWords = 32; // of a line, in pixels: its frame, margins and the sign that clears it

constexpr int aroundCell = 16; // of what stands in a column, in pixels

/// Nobody is silent who changed something within so many days.
constexpr qint64 silence = 14;
constexpr int widestName = 260;

enum Column { Who, Login, Late, Changed, Today, May, Group };
constexpr int searchRole = Qt::UserRole;
constexpr int newRole = Qt::UserRole + 2;
constexpr int orderRole = Qt::UserRole + 1; ///< a whole number by which a column is sorted, else its text is

enum class Whom { All, Late, Today, LateOrToday, Silent };

class Row : public QTreeWidgetItem {
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        const QVariant order = data(column, orderRole);
        if (order.isValid())
            return order.toLongLong() < other.data(column, orderRole).toLongLong();
        return QString::localeAwareCompare(text(column), other.text(column)) < 0;
    }
};

/// What a column says of so many things: nothing where there are none, and so it sorts them.
void setCount(QTreeWidgetItem &row, Column column, int count)
{
    row.setText(column, count == 0 ? QString() : QLocale().toString(count));
    row.setData(column, orderRole, qint64(count));
}

/// How long ago it was, in days as the person's calendar counts them.
QString daysAgo(qint64 days)
{
    if (days <= 0)
        return ClientsView::tr("today");
    if (days == 1)
        return ClientsView::tr("yesterday");
    return ClientsView::tr("%n days ago", nullptr, int(days));
}

qint64 numberIn(const QTreeWidgetItem &row, Column column)
{
    return row.data(column, orderRole).toLongLong();
}

qint64 searchOf(const QTreeWidgetItem &row)
{
    return row.data(Who, searchRole).toLongLong();
}

} // namespace

ClientsView::ClientsView(bool opensByName, const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_opensByName(opensByName)
    , m_zone(zone)
    , m_field(new QLineEdit)
    , m_whom(new QComboBox)
    , m_group(new QComboBox)
    , m_list(new QTreeWidget)
    , m_count(new PlainLabel(TextLook::Secondary))
    , m_failure(new PlainLabel(TextLook::Secondary))
{
    m_field->setPlaceholderText(tr("Find somebody"));
    m_field->setAccessibleName(tr("Find somebody"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) +
                             aroundWords);
    m_whom->setAccessibleName(tr("Who is shown"));
    m_whom->addItem(tr("Everybody"), int(Whom::All));
    m_whom->addItem(tr("Something is late"), int(Whom::Late));
    m_whom->addItem(tr("An interview today"), int(Whom::Today));
    m_whom->addItem(tr("Late, or an interview today"), int(Whom::LateOrToday));
    m_whom->addItem(tr("Silent for %n days", nullptr, int(silence)), int(Whom::Silent));
    m_group->setAccessibleName(tr("Group"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(16);
    showWholeOnHover(*m_group);
    m_list->setAccessibleName(tr("Searches shared with you"));
    m_list->setHeaderLabels({tr("Whose"), tr("Login"), tr("Late", "a column: how many follow-ups are"),
                             tr("Last changed by them"), tr("Interviews today"), tr("You may"), tr("Group")});
    makePeopleList(*m_list);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Who, Qt::AscendingOrder);
    // Where there is more room than the columns need, it is the last one's.
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnHidden(Group, true);
    m_failure->setWordWrap(true);
    m_failure->hide();
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &ClientsView::filter);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ClientsView::filter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ClientsView::filter);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ClientsView::chosenChanged);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ClientsView::chosenChanged);
    if (m_opensByName) {
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_list->setMouseTracking(true);
        connect(m_list, &QTreeWidget::itemEntered, this, [this](QTreeWidgetItem *, int column) {
            m_list->viewport()->setCursor(column == Who ? Qt::PointingHandCursor : Qt::ArrowCursor);
        });
        connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *row, int column) {
            if (column == Who && QApplication::keyboardModifiers() == Qt::NoModifier)
                open(row);
        });
        openByHand(*m_list, [this](const QModelIndex &index) {
            // The first click of two on a name has opened it already.
            if (index.column() != Who || QApplication::mouseButtons() == Qt::NoButton)
                open(m_list->itemFromIndex(index));
        });
    } else {
        connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ClientsView::open);
    }
    listGroups();
    filter();
}

void ClientsView::layOut()
{
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_field, 1);
    ways->addWidget(m_whom);
    ways->addWidget(m_group);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(ways);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addWidget(m_failure);
}

void ClientsView::fill(QTreeWidgetItem &row, const Client &client, Moment now)
{
    const QString group = client.group.simplified(); // others typed it; a row is one line
    row.setText(Who, client.who());
    row.setToolTip(Who, client.who().toHtmlEscaped());
    row.setData(Who, searchRole, client.search);
    fillNew(row, client.isNew);
    row.setText(Login, client.login);
    // Who never changed anything has been silent for longest.
    const qint64 days = client.changedAt
                            ? m_zone.wallTime(*client.changedAt).date.daysTo(m_zone.wallTime(now).date)
                            : std::numeric_limits<qint64>::max();
    row.setText(Changed, client.changedAt ? daysAgo(days) : tr("never"));
    row.setData(Changed, orderRole, days);
    setCount(row, Today, client.interviewsToday);
    row.setText(May, client.mayWrite ? tr("read and change") : tr("read"));
    row.setText(Group, group);
    row.setToolTip(Group, group.toHtmlEscaped());
}

/// What is late for somebody new is not looked up before the person has opened their board.
void ClientsView::fillNew(QTreeWidgetItem &row, bool isNew)
{
    if (row.data(Who, newRole).toBool() == isNew)
        return;
    row.setData(Who, newRole, isNew);
    row.setText(Late, isNew ? tr("new", "a client") : u"…"_s);
    row.setData(Late, orderRole, isNew ? qint64(0) : qint64(-1));
    row.setToolTip(Late, isNew ? tr("Open their board once: from then on what is late for them is told here.")
                               : QString());
}

void ClientsView::setClients(const std::vector<Client> &clients, Moment now)
{
    const bool isFirst = !std::exchange(m_isTold, true);
    m_list->setSortingEnabled(false); // once for all of them
    QHash<qint64, QTreeWidgetItem *> left = std::exchange(m_rows, {});
    QList<QTreeWidgetItem *> added;
    for (const Client &client : clients) {
        QTreeWidgetItem *row = left.take(client.search);
        if (!row) {
            added += row = new Row;
            row->setText(Late, u"…"_s); // until it is told
            row->setData(Late, orderRole, qint64(-1));
        }
        fill(*row, client, now);
        m_rows.insert(client.search, row);
    }
    qDeleteAll(left);
    m_list->addTopLevelItems(added);
    m_list->setSortingEnabled(true);
    const bool hasGroups = std::any_of(clients.begin(), clients.end(), [](const Client &client) {
        return !client.group.simplified().isEmpty();
    });
    m_list->setColumnHidden(Group, !hasGroups);
    m_failure->hide();
    if (isFirst) {
        fitPeopleColumns(*m_list, Who, widestName);
        // What is late is told afterwards, or that it is not known.
        const int words = m_list->fontMetrics().horizontalAdvance(tr("not known")) + aroundCell;
        m_list->setColumnWidth(Late, std::max(m_list->columnWidth(Late), words));
    }
    dressNames();
    listGroups();
    filter();
}

/// A name that opens something by a click looks like it.
void ClientsView::dressNames()
{
    if (!m_opensByName)
        return;
    const QBrush link = palette().link();
    for (QTreeWidgetItem *row : std::as_const(m_rows))
        row->setForeground(Who, link);
}

void ClientsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressNames();
}

void ClientsView::tellLate(const LateCounts &counts)
{
    for (auto one = counts.begin(); one != counts.end(); ++one) {
        if (QTreeWidgetItem *row = m_rows.value(one.key()))
            setCount(*row, Late, one.value());
    }
    if (Whom(m_whom->currentData().toInt()) != Whom::All)
        filter();
}

void ClientsView::endLate(const QString &why)
{
    for (QTreeWidgetItem *row : std::as_const(m_rows)) {
        if (numberIn(*row, Late) < 0)
            row->setText(Late, tr("not known"));
    }
    if (!why.isEmpty())
        fail(tr("What is late could not be found out for everybody: %1.").arg(why));
}

void ClientsView::fail(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->show();
}

void ClientsView::showWhatMatters()
{
    const QSignalBlocker quietly(m_group);
    m_field->clear();
    m_group->setCurrentIndex(0);
    m_whom->setCurrentIndex(m_whom->findData(int(Whom::LateOrToday)));
    filter();
}

/// The groups are those that clients are in; one that nobody is in any more is none.
void ClientsView::listGroups()
{
    const QSignalBlocker quietly(m_group);
    const QVariant chosen = m_group->currentData();
    m_group->clear();
    m_group->addItem(tr("All groups"));
    const QStringList names = groups();
    for (const QString &name : names)
        m_group->addItem(name, name);
    m_group->addItem(tr("In no group"), u""_s);
    m_group->setCurrentIndex(std::max(0, chosen.isValid() ? m_group->findData(chosen) : 0));
    m_group->setVisible(!names.isEmpty());
}

QStringList ClientsView::groups() const
{
    QSet<QString> names;
    for (const QTreeWidgetItem *row : m_rows) {
        if (!row->text(Group).isEmpty())
            names += row->text(Group);
    }
    QStringList sorted = names.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return sorted;
}

bool ClientsView::isWanted(const QTreeWidgetItem &row) const
{
    const QString wanted = m_field->text().trimmed();
    if (!row.text(Who).contains(wanted, Qt::CaseInsensitive) &&
        !row.text(Login).contains(wanted, Qt::CaseInsensitive))
        return false;
    const QVariant group = m_group->currentData();
    if (group.isValid() && row.text(Group) != group.toString())
        return false;
    const bool isLate = numberIn(row, Late) > 0;
    const bool meets = numberIn(row, Today) > 0;
    switch (Whom(m_whom->currentData().toInt())) {
    case Whom::All: return true;
    case Whom::Late: return isLate;
    case Whom::Today: return meets;
    case Whom::LateOrToday: return isLate || meets;
    case Whom::Silent: return numberIn(row, Changed) >= silence;
    }
    Q_UNREACHABLE();
}

/// Shows who is wanted; where nobody is chosen among them, the first of them is.
void ClientsView::filter()
{
    const int shown = showPeople(*m_list, [this](const QTreeWidgetItem &row) { return isWanted(row); });
    if (!m_isTold)
        m_count->clear();
    else if (m_list->topLevelItemCount() == 0)
        m_count->setText(tr("Nobody lets you see their search yet."));
    else
        m_count->setText(tr("%n people", nullptr, shown));
    Q_EMIT chosenChanged();
}

std::optional<qint64> ClientsView::current() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? std::optional(searchOf(*row)) : std::nullopt;
}

std::vector<qint64> ClientsView::chosen() const
{
    std::vector<qint64> searches;
    for (const QTreeWidgetItem *row : m_list->selectedItems())
        searches.push_back(searchOf(*row));
    return searches;
}

QString ClientsView::nameOf(qint64 search) const
{
    const QTreeWidgetItem *row = m_rows.value(search);
    return row ? row->text(Who) : QString();
}

int ClientsView::wishedWidth() const
{
    return m_list->header()->length() + 2 * m_list->frameWidth();
}

void ClientsView::open(QTreeWidgetItem *row)
{
    Q_EMIT openWanted(searchOf(*row));
}

} // namespace afterword
