// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/tabledialog.h"

#include "core/base/files.h"
#include "ui/importing/columnsfield.h"
#include "ui/importing/stagewordsfield.h"
#include "ui/importing/tablepreviewmodel.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/dialogs/savefile.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr int widestFate = 360;   // pixels
constexpr qsizetype mostTold = 5; ///< rows that were left out, told one by one

std::vector<Stage> stagesOf(const Search &search)
{
    return {search.stages.begin(), search.stages.end()};
}

} // namespace

TableDialog::TableDialog(TablePlan plan, const QString &name, QWidget *parent)
    : ReadInOrder(parent)
    , m_plan(std::move(plan))
    , m_preview(new TablePreviewModel(m_plan, this))
    , m_columns(new ColumnsField(m_plan.layout().columns, stagesOf(m_plan.searchBefore())))
    , m_counts(new PlainLabel(TextLook::Strong))
    , m_leftOut(new PlainLabel(TextLook::Secondary))
    , m_saveLeftOut(new QPushButton(tr("Save the List…")))
    , m_stageWords(new StageWordsField(stagesOf(m_plan.searchBefore())))
    , m_silent(new SilentField)
    , m_doubt(
          wrappedLabel(TextLook::Body,
                       tr("The table does not say all of this. Look at what is marked as a guess or as not "
                          "known before you import it; it is remembered for tables with the same headings.")))
{
    setWindowTitle(tr("Import a table"));
    auto *title = new PlainLabel(TextLook::Title);
    title->setText(m_plan.layout().title.isEmpty() ? name : tr("%1: %2").arg(name, m_plan.layout().title));
    auto *rows = new PlainLabel(TextLook::Strong);
    rows->setText(tr("The first rows as they will come in"));

    auto *preview = new QTableView;
    preview->setAccessibleName(rows->text());
    preview->setModel(m_preview);
    preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    preview->setTabKeyNavigation(false);
    preview->setWordWrap(false);
    preview->horizontalHeader()->setStretchLastSection(true);
    preview->verticalHeader()->setAccessibleName(tr("Lines of the file"));
    preview->resizeColumnsToContents();
    const int fate = TablePreviewModel::FateColumn; // its tool tip says all of it
    preview->setColumnWidth(fate, std::min(preview->columnWidth(fate), widestFate));

    m_counts->setWordWrap(true);
    m_leftOut->setWordWrap(true);
    m_saveLeftOut->setToolTip(tr("Saves every row that is left out, with its line and the reason"));
    connect(m_saveLeftOut, &QPushButton::clicked, this, &TableDialog::saveLeftOut);
    connect(m_columns, &ColumnsField::chosen, this, [this](size_t index, const ColumnAnswer &answer) {
        m_plan.setColumn(index, answer);
        refresh();
    });
    connect(m_stageWords, &StageWordsField::chosen, this, [this](const QString &word, const StageId &stage) {
        m_plan.setStage(word, stage);
        refresh();
    });
    connect(m_silent, &SilentField::chosen, this,
            [this](const ApplicationId &one, bool closing) { m_plan.setClosing(one, closing); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_doubt);
    layout->addWidget(m_columns);
    layout->addWidget(orderField());
    layout->addWidget(m_stageWords);
    layout->addWidget(rows);
    layout->addWidget(preview, 1);
    layout->addWidget(m_counts);
    auto *leftOut = new QHBoxLayout;
    leftOut->addWidget(m_leftOut, 1);
    leftOut->addWidget(m_saveLeftOut, 0, Qt::AlignTop);
    layout->addLayout(leftOut);
    layout->addWidget(m_silent);
    layout->addWidget(buttons);
    m_import->setDefault(true); // only what is in the dialog by then becomes its default
    resize(roomOnScreen(*this, {820, 680}));
    refresh();
    m_import->setFocus();
}

void TableDialog::preferCancel()
{
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

QWidget *TableDialog::orderField()
{
    m_order = new QComboBox;
    letWheelPast(*m_order);
    m_order->setAccessibleName(tr("Order of day and month"));
    m_order->addItem(tr("the day first: 03/04 is 3 April"), static_cast<int>(DateOrder::DayFirst));
    m_order->addItem(tr("the month first: 03/04 is 4 March"), static_cast<int>(DateOrder::MonthFirst));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_plan.layout().order)));
    connect(m_order, &QComboBox::activated, this, [this] {
        m_plan.setOrder(static_cast<DateOrder>(m_order->currentData().toInt()));
        refresh();
    });
    m_orderAsks = new PlainLabel;
    m_orderAsks->setWordWrap(true);
    m_orderField = new QWidget;
    auto *line = new QHBoxLayout(m_orderField);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_orderAsks, 1);
    line->addWidget(m_order);
    return m_orderField;
}

void TableDialog::refresh()
{
    m_preview->refresh();
    const TableLayout &layout = m_plan.layout();
    m_columns->setColumns(layout.columns);
    m_doubt->setVisible(m_plan.isInDoubt());
    m_orderField->setVisible(layout.isOrderOpen());
    m_orderAsks->setText(orderInWords());
    const QSignalBlocker blocker(m_order);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(layout.order)));
    m_counts->setText(countsInWords());
    const std::vector<StageWord> words = m_plan.wordsToAskAbout();
    m_stageWords->setWords(words, m_plan.layout().stages);
    m_stageWords->setVisible(!words.empty());
    QStringList leftOut = m_plan.table() ? leftOutRows(*m_plan.table()) : QStringList();
    if (leftOut.size() > mostTold) {
        const qsizetype others = leftOut.size() - mostTold;
        leftOut = leftOut.mid(0, mostTold) << tr("And %1 more.").arg(others);
    }
    m_leftOut->setText(leftOut.join(u'\n'));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_saveLeftOut->setVisible(!leftOut.isEmpty());
    m_silent->setSilent(silentOnes());
    m_silent->setVisible(!m_plan.silent().empty());
    m_import->setEnabled(!m_plan.change().isEmpty());
}

std::vector<SilentField::Silent> TableDialog::silentOnes() const
{
    std::vector<SilentField::Silent> ones;
    for (const ApplicationId &id : m_plan.silent()) {
        const Application *application = m_plan.table()->search.applications.find(id);
        if (!application)
            continue;
        const QString name = companyAndRole(*application);
        const QDate since = application->applied.value_or(application->added);
        ones.push_back({id,
                        since.isValid() ? tr("%1, since %2", "a job, the day of the application")
                                              .arg(name, QLocale().toString(since, QLocale::ShortFormat))
                                        : name,
                        m_plan.isClosing(id)});
    }
    return ones;
}

/// Which columns hold dates that can be read both ways, with one of them.
QString TableDialog::orderInWords() const
{
    QStringList headings;
    QString example;
    for (const TableColumn &column : m_plan.layout().columns) {
        if (!holdsDates(column.meaning) || column.dates.either == 0)
            continue;
        headings += tr("“%1”").arg(column.heading);
        for (const QString &cell : column.samples) {
            DateEvidence evidence;
            evidence.take(cell);
            if (example.isEmpty() && evidence.either > 0)
                example = cell;
        }
    }
    if (example.isEmpty())
        return tr("The table does not say how its dates are written. Read them with");
    return tr("Dates such as %1 in %2 can be read both ways. Read them with",
              "a date, and the headings of columns")
        .arg(example, headings.join(u", "_s));
}

QString TableDialog::countsInWords() const
{
    if (!m_plan.table())
        return tr("Say which column names the company.");
    QStringList parts;
    const auto add = [&](TableRow::Fate fate, const char *text) {
        if (const int count = m_plan.countOf(fate); count > 0)
            parts += tr(text, nullptr, count);
    };
    add(TableRow::Fate::Added, QT_TR_N_NOOP("%n added"));
    add(TableRow::Fate::Merged, QT_TR_N_NOOP("%n brought up to date"));
    add(TableRow::Fate::Unchanged, QT_TR_N_NOOP("%n that are there already"));
    add(TableRow::Fate::Skipped, QT_TR_N_NOOP("%n left out"));
    return parts.isEmpty() ? tr("The table has no rows.") : parts.join(u", "_s);
}

void TableDialog::saveLeftOut()
{
    const QString path = askWhereToSave(this, tr("Save the rows that are left out"), tr("rows-left-out.txt"),
                                        tr("Text files (*.txt)"))
                             .path;
    if (path.isEmpty() || !m_plan.table())
        return;
    const QByteArray list = (leftOutRows(*m_plan.table()).join(u'\n') + u'\n').toUtf8();
    if (const auto written = writePrivateFile(path, list); !written)
        m_leftOut->setText(tr("The list could not be saved: %1.").arg(written.error().message));
}

QStringList leftOutRows(const ApplicationTable &table)
{
    QStringList rows;
    rows.reserve(static_cast<qsizetype>(table.skipped.size()) + static_cast<qsizetype>(table.unread.size()));
    for (const Error &error : table.skipped)
        rows += TableDialog::tr("Line %1 is left out: %2.").arg(error.line).arg(error.message);
    for (const Error &error : table.unread)
        rows += TableDialog::tr("Line %1: %2. It is kept in the remarks.").arg(error.line).arg(error.message);
    return rows;
}

} // namespace afterword
