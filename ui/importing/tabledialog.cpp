// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/tabledialog.h"

#include "core/base/files.h"
#include "ui/importing/stagewordsfield.h"
#include "ui/importing/tablepreviewmodel.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/dialogs/savefile.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr int columnsHeight = 220;      ///< of the list of columns; more can be scrolled to
constexpr int leastColumnsHeight = 110; ///< on a low screen
constexpr qsizetype mostTold = 5;       ///< rows that were left out, told one by one

/// What the person may take a column for, in the order in which it is offered.
constexpr std::array offered = {
    ApplicationColumn::Labelled,
    ApplicationColumn::LeftOut,
    ApplicationColumn::Company,
    ApplicationColumn::Role,
    ApplicationColumn::Job,
    ApplicationColumn::Stage,
    ApplicationColumn::Applied,
    ApplicationColumn::Added,
    ApplicationColumn::PromisedDecision,
    ApplicationColumn::Location,
    ApplicationColumn::Salary,
    ApplicationColumn::SalaryTo,
    ApplicationColumn::Url,
    ApplicationColumn::Tags,
    ApplicationColumn::Remarks,
    ApplicationColumn::Posting,
    ApplicationColumn::ContactName,
    ApplicationColumn::ContactEmail,
    ApplicationColumn::ContactPhone,
    ApplicationColumn::ContactTitle,
    ApplicationColumn::RecruiterName,
    ApplicationColumn::Archived,
    ApplicationColumn::Ended,
    ApplicationColumn::Formality,
    ApplicationColumn::GiveUpAfterDays,
    ApplicationColumn::Id,
};

QString inWords(ApplicationColumn column)
{
    switch (column) {
    case ApplicationColumn::Id: return TableDialog::tr("Afterword's own id");
    case ApplicationColumn::Company: return TableDialog::tr("Company");
    case ApplicationColumn::Role: return TableDialog::tr("Role");
    case ApplicationColumn::Stage: return TableDialog::tr("Stage");
    case ApplicationColumn::Added: return TableDialog::tr("Added on");
    case ApplicationColumn::Date:
    case ApplicationColumn::Applied: return TableDialog::tr("Applied on");
    case ApplicationColumn::PromisedDecision: return TableDialog::tr("They decide by");
    case ApplicationColumn::Location: return TableDialog::tr("Place");
    case ApplicationColumn::Salary: return TableDialog::tr("Salary");
    case ApplicationColumn::SalaryTo: return TableDialog::tr("Salary, up to");
    case ApplicationColumn::Url: return TableDialog::tr("Link");
    case ApplicationColumn::Tags: return TableDialog::tr("Tags");
    case ApplicationColumn::Formality: return TableDialog::tr("Tone of the letters");
    case ApplicationColumn::GiveUpAfterDays: return TableDialog::tr("Give up after days");
    case ApplicationColumn::Remarks: return TableDialog::tr("Remarks");
    case ApplicationColumn::Posting: return TableDialog::tr("The posting's text");
    case ApplicationColumn::Name:
    case ApplicationColumn::Job: return TableDialog::tr("Company and role together");
    case ApplicationColumn::ContactName: return TableDialog::tr("Contact's name");
    case ApplicationColumn::ContactEmail: return TableDialog::tr("Contact's e-mail");
    case ApplicationColumn::ContactPhone: return TableDialog::tr("Contact's phone");
    case ApplicationColumn::ContactTitle: return TableDialog::tr("Contact's title");
    case ApplicationColumn::RecruiterName: return TableDialog::tr("Recruiter's name");
    case ApplicationColumn::Archived: return TableDialog::tr("Whether it is over");
    case ApplicationColumn::Ended: return TableDialog::tr("When it ended");
    case ApplicationColumn::Labelled: return TableDialog::tr("Keep in the remarks");
    case ApplicationColumn::LeftOut: return TableDialog::tr("Leave out");
    }
    Q_UNREACHABLE();
}

std::vector<Stage> stagesOf(const Search &search)
{
    return {search.stages.begin(), search.stages.end()};
}

} // namespace

TableDialog::TableDialog(TablePlan plan, const QString &name, QWidget *parent)
    : ReadInOrder(parent)
    , m_plan(std::move(plan))
    , m_preview(new TablePreviewModel(m_plan, this))
    , m_counts(new PlainLabel(TextLook::Strong))
    , m_leftOut(new PlainLabel(TextLook::Secondary))
    , m_saveLeftOut(new QPushButton(tr("Save the List…")))
    , m_stageWords(new StageWordsField(stagesOf(m_plan.searchBefore())))
    , m_silent(new SilentField)
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

    m_counts->setWordWrap(true);
    m_leftOut->setWordWrap(true);
    m_saveLeftOut->setToolTip(tr("Saves every row that is left out, with its line and the reason"));
    connect(m_saveLeftOut, &QPushButton::clicked, this, &TableDialog::saveLeftOut);
    connect(m_stageWords, &StageWordsField::chosen, this, [this](const QString &word, const StageId &stage) {
        m_plan.setStage(word, stage);
        refresh();
    });
    connect(m_silent, &SilentField::chosen, this,
            [this](const ApplicationId &one, bool closing) { m_plan.setClosing(one, closing); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(columnFields());
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

/// One line for each column: its heading, what its first cell says, and what it is taken for.
QWidget *TableDialog::columnFields()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto &columns = m_plan.layout().columns;
    for (size_t index = 0; index < columns.size(); ++index) {
        const int line = static_cast<int>(index);
        auto *heading = new ElidedLabel(TextLook::Strong);
        heading->setText(columns[index].heading.isEmpty() ? tr("Column %1").arg(line + 1)
                                                          : columns[index].heading);
        auto *sample = new ElidedLabel(TextLook::Secondary);
        sample->setText(columns[index].sample.simplified());
        QComboBox *meaning = meaningChoice(index);
        meaning->setAccessibleName(tr("What “%1” is").arg(heading->text()));
        heading->setBuddy(meaning);
        grid->addWidget(heading, line, 0);
        grid->addWidget(meaning, line, 1);
        grid->addWidget(sample, line, 2);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 3);
    grid->setRowStretch(static_cast<int>(columns.size()), 1);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setMaximumHeight(columnsHeight);
    area->setMinimumHeight(std::min(leastColumnsHeight, page->sizeHint().height()));
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QComboBox *TableDialog::meaningChoice(size_t index)
{
    auto *choice = new QComboBox;
    for (const ApplicationColumn column : offered)
        choice->addItem(inWords(column), static_cast<int>(column));
    connect(choice, &QComboBox::activated, this, [this, index, choice] {
        m_plan.setMeaning(index, static_cast<ApplicationColumn>(choice->currentData().toInt()));
        refresh();
    });
    m_meanings.push_back(choice);
    return choice;
}

QWidget *TableDialog::orderField()
{
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order of day and month"));
    m_order->addItem(tr("the day first: 03/04 is 3 April"), static_cast<int>(DateOrder::DayFirst));
    m_order->addItem(tr("the month first: 03/04 is 4 March"), static_cast<int>(DateOrder::MonthFirst));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_plan.layout().order)));
    connect(m_order, &QComboBox::activated, this, [this] {
        m_plan.setOrder(static_cast<DateOrder>(m_order->currentData().toInt()));
        refresh();
    });
    auto *asks = new PlainLabel;
    asks->setText(tr("The table does not tell how its dates are written. Read them with"));
    m_orderField = new QWidget;
    auto *line = new QHBoxLayout(m_orderField);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(asks);
    line->addWidget(m_order);
    line->addStretch(1);
    return m_orderField;
}

void TableDialog::refresh()
{
    m_preview->refresh();
    const auto &columns = m_plan.layout().columns;
    for (size_t index = 0; index < columns.size(); ++index) {
        const QSignalBlocker blocker(m_meanings[index]);
        m_meanings[index]->setCurrentIndex(
            m_meanings[index]->findData(static_cast<int>(columns[index].meaning)));
    }
    m_orderField->setVisible(m_plan.layout().isOrderOpen());
    m_counts->setText(countsInWords());
    m_stageWords->setWords(m_plan.table() ? m_plan.table()->unknownStages : QStringList());
    m_stageWords->setVisible(m_plan.table() && !m_plan.table()->unknownStages.isEmpty());
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
                                        tr("Texts (*.txt)"))
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
