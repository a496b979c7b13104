// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clientsdialog.h"

#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize usualSize(680, 460);
/// A column is as wide as the widest of so many rows; to look at each of a thousand would take longer than
/// all the rest.
constexpr int looksForWidth = 40;

enum Column { Who, Login, Late, Changed, Today, May, Columns };
constexpr int searchRole = Qt::UserRole;
constexpr int orderRole = Qt::UserRole + 1; ///< a whole number by which a column is sorted, else its text is

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
        return ClientsDialog::tr("today");
    if (days == 1)
        return ClientsDialog::tr("yesterday");
    return ClientsDialog::tr("%n days ago", nullptr, int(days));
}

} // namespace

ClientsDialog::ClientsDialog(const std::vector<Client> &clients, Moment now, const Zone &zone,
                             QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
    , m_count(new PlainLabel(TextLook::Secondary))
    , m_failure(new PlainLabel(TextLook::Secondary))
{
    setWindowTitle(tr("Searches shared with you"));
    setGuidePage(this, u"moving"_s);
    auto *field = new QLineEdit;
    field->setPlaceholderText(tr("Find somebody"));
    field->setAccessibleName(tr("Find somebody"));
    field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Searches shared with you"));
    m_list->setHeaderLabels({tr("Whose"), tr("Login"), tr("Late", "a column: how many follow-ups are"),
                             tr("Last changed by them"), tr("Interviews today"), tr("You may")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    const QDate today = zone.wallTime(now).date;
    QList<QTreeWidgetItem *> rows;
    rows.reserve(qsizetype(clients.size()));
    for (const Client &client : clients) {
        auto *row = new Row;
        row->setText(Who, client.name.isEmpty() ? client.login : client.name);
        row->setData(Who, searchRole, client.search);
        row->setText(Login, client.login);
        // Who never changed anything has been silent for longest.
        const qint64 days = client.changedAt ? zone.wallTime(*client.changedAt).date.daysTo(today)
                                             : std::numeric_limits<qint64>::max();
        row->setText(Changed, client.changedAt ? daysAgo(days) : tr("never"));
        row->setData(Changed, orderRole, days);
        row->setText(Late, u"…"_s); // until it is told
        row->setData(Late, orderRole, qint64(-1));
        setCount(*row, Today, client.interviewsToday);
        row->setText(May, client.mayWrite ? tr("read and change") : tr("read"));
        m_rows.insert(client.search, row);
        rows += row;
    }
    m_list->addTopLevelItems(rows);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Who, Qt::AscendingOrder);
    m_list->header()->setResizeContentsPrecision(looksForWidth);
    for (int column = 0; column < Columns; ++column)
        m_list->resizeColumnToContents(column);
    // In the order in which Tab goes through them: not every version of Qt takes that from how they stand.
    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addWidget(m_failure);
    m_failure->setWordWrap(true);
    m_failure->hide();
    column->addWidget(buttons);
    connect(field, &QLineEdit::textChanged, this, &ClientsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ClientsDialog::enable);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
    field->setFocus();
    // As wide as its columns, whose names are longer in some languages.
    const QMargins around = column->contentsMargins();
    const int columns =
        m_list->header()->length() + 2 * m_list->frameWidth() + around.left() + around.right();
    resize(roomOnScreen(*this, {std::max(usualSize.width(), columns), usualSize.height()}));
}

qint64 ClientsDialog::search() const
{
    return m_list->currentItem()->data(Who, searchRole).toLongLong();
}

void ClientsDialog::tellLate(const LateCounts &counts)
{
    for (auto one = counts.begin(); one != counts.end(); ++one) {
        if (QTreeWidgetItem *row = m_rows.value(one.key()))
            setCount(*row, Late, one.value());
    }
}

void ClientsDialog::endLate(const QString &why)
{
    for (QTreeWidgetItem *row : std::as_const(m_rows)) {
        if (row->data(Late, orderRole).toLongLong() < 0)
            row->setText(Late, tr("not known"));
    }
    m_failure->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        m_failure->setText(tr("What is late could not be found out for everybody: %1.").arg(why));
}

/// Shows whose name or login holds @p text, and chooses the first of them.
void ClientsDialog::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    QTreeWidgetItem *first = nullptr;
    int shown = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        const bool fits = row->text(Who).contains(wanted, Qt::CaseInsensitive) ||
                          row->text(Login).contains(wanted, Qt::CaseInsensitive);
        row->setHidden(!fits);
        shown += int(fits);
        if (fits && !first)
            first = row;
    }
    m_list->setCurrentItem(first);
    if (m_list->topLevelItemCount() == 0)
        m_count->setText(tr("Nobody lets you see their search yet."));
    else
        m_count->setText(tr("%n people", nullptr, shown));
    enable();
}

void ClientsDialog::enable()
{
    m_open->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace afterword
