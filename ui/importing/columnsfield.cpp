// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnsfield.h"

#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostHeight = 220;  ///< of the list; more can be scrolled to
constexpr int leastHeight = 110; ///< on a low screen
constexpr int steps = 1000;      ///< before the stages among what is offered

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

constexpr bool isOffered(ApplicationColumn column)
{
    return std::find(offered.begin(), offered.end(), column) != offered.end();
}
static_assert(std::all_of(writtenApplicationColumns.begin(), writtenApplicationColumns.end(), isOffered),
              "what is written can be chosen");

QString inWords(ApplicationColumn column)
{
    switch (column) {
    case ApplicationColumn::Id: return ColumnsField::tr("Afterword’s own id");
    case ApplicationColumn::Company: return ColumnsField::tr("Company");
    case ApplicationColumn::Role: return ColumnsField::tr("Role");
    case ApplicationColumn::Stage: return ColumnsField::tr("Stage");
    case ApplicationColumn::Added: return ColumnsField::tr("Added on");
    case ApplicationColumn::Date:
    case ApplicationColumn::Applied: return ColumnsField::tr("Applied on");
    case ApplicationColumn::PromisedDecision: return ColumnsField::tr("They decide by");
    case ApplicationColumn::Location: return ColumnsField::tr("Place");
    case ApplicationColumn::Salary: return ColumnsField::tr("Salary");
    case ApplicationColumn::SalaryTo: return ColumnsField::tr("Salary, up to");
    case ApplicationColumn::Url: return ColumnsField::tr("Link");
    case ApplicationColumn::Tags: return ColumnsField::tr("Tags");
    case ApplicationColumn::Formality: return ColumnsField::tr("Tone of the letters");
    case ApplicationColumn::GiveUpAfterDays: return ColumnsField::tr("Give up after days");
    case ApplicationColumn::Remarks: return ColumnsField::tr("Remarks");
    case ApplicationColumn::Posting: return ColumnsField::tr("The posting’s text");
    case ApplicationColumn::Name:
    case ApplicationColumn::Job: return ColumnsField::tr("Company and role together");
    case ApplicationColumn::ContactName: return ColumnsField::tr("Contact’s name");
    case ApplicationColumn::ContactEmail: return ColumnsField::tr("Contact’s e-mail");
    case ApplicationColumn::ContactPhone: return ColumnsField::tr("Contact’s phone");
    case ApplicationColumn::ContactTitle: return ColumnsField::tr("Contact’s title");
    case ApplicationColumn::RecruiterName: return ColumnsField::tr("Recruiter’s name");
    case ApplicationColumn::Archived: return ColumnsField::tr("Whether it is over");
    case ApplicationColumn::Ended: return ColumnsField::tr("When it ended");
    case ApplicationColumn::Labelled: return ColumnsField::tr("Keep in the remarks");
    case ApplicationColumn::LeftOut: return ColumnsField::tr("Leave out");
    }
    Q_UNREACHABLE();
}

/// What an entry of the choice stands for.
ColumnAnswer answerOf(int entry)
{
    if (entry >= steps)
        return {ApplicationColumn::Labelled, static_cast<StageKind>(entry - steps)};
    return {static_cast<ApplicationColumn>(entry), {}};
}

int entryOf(const TableColumn &column)
{
    const bool isStep = column.step && column.meaning == ApplicationColumn::Labelled;
    return isStep ? steps + static_cast<int>(*column.step) : static_cast<int>(column.meaning);
}

/// How sure it is, where the person may want to look; empty where the heading says it.
QString inWords(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Named: return {};
    case Sureness::Likely: return ColumnsField::tr("likely");
    case Sureness::Guessed: return ColumnsField::tr("a guess");
    case Sureness::Unknown: return ColumnsField::tr("not known");
    case Sureness::Answered: return ColumnsField::tr("as you said");
    }
    Q_UNREACHABLE();
}

bool isToBeLookedAt(Sureness sureness)
{
    return sureness == Sureness::Guessed || sureness == Sureness::Unknown;
}

} // namespace

ColumnsField::ColumnsField(const std::vector<TableColumn> &columns, const std::vector<Stage> &stages,
                           QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (size_t index = 0; index < columns.size(); ++index) {
        const int line = static_cast<int>(index);
        auto *heading = new ElidedLabel(TextLook::Strong);
        heading->setText(columns[index].heading.isEmpty() ? tr("Column %1").arg(line + 1)
                                                          : columns[index].heading);
        QStringList cells;
        for (const QString &cell : columns[index].samples)
            cells += cell.simplified();
        auto *samples = new ElidedLabel(TextLook::Secondary);
        samples->setText(cells.join(u" · "_s));
        QComboBox *meaning = choiceFor(index, stages);
        meaning->setAccessibleName(tr("What “%1” is").arg(heading->text()));
        meaning->setAccessibleDescription(samples->text());
        heading->setBuddy(meaning);
        auto *mark = new PlainLabel(TextLook::Secondary);
        m_marks.push_back(mark);
        grid->addWidget(heading, line, 0);
        grid->addWidget(meaning, line, 1);
        grid->addWidget(mark, line, 2);
        grid->addWidget(samples, line, 3);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(3, 3);
    grid->setRowStretch(static_cast<int>(columns.size()), 1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(page);
    setMaximumHeight(mostHeight);
    setMinimumHeight(std::min(leastHeight, page->sizeHint().height()));
    setFocusPolicy(Qt::NoFocus);
    setColumns(columns);
}

QComboBox *ColumnsField::choiceFor(size_t index, const std::vector<Stage> &stages)
{
    auto *choice = new QComboBox;
    letWheelPast(*choice);
    for (const ApplicationColumn column : offered)
        choice->addItem(inWords(column), static_cast<int>(column));
    choice->insertSeparator(choice->count());
    for (const Stage &stage : stages) {
        const int entry = steps + static_cast<int>(stage.kind);
        if (choice->findData(entry) < 0)
            choice->addItem(
                tr("Day or tick: %1", "a column that tells when a stage was reached").arg(stage.name), entry);
    }
    // The longest entry would leave no room for the cells.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int mostLetters = 22;
    choice->setMinimumContentsLength(mostLetters);
    connect(choice, &QComboBox::activated, this,
            [this, index, choice] { Q_EMIT chosen(index, answerOf(choice->currentData().toInt())); });
    m_meanings.push_back(choice);
    return choice;
}

void ColumnsField::setColumns(const std::vector<TableColumn> &columns)
{
    m_firstMarked = nullptr;
    for (size_t index = 0; index < columns.size(); ++index) {
        const QSignalBlocker blocker(m_meanings[index]);
        m_meanings[index]->setCurrentIndex(m_meanings[index]->findData(entryOf(columns[index])));
        const bool isEmpty = columns[index].samples.isEmpty();
        m_marks[index]->setText(isEmpty ? tr("empty") : inWords(columns[index].sureness));
        const bool isMarked = !isEmpty && isToBeLookedAt(columns[index].sureness);
        m_marks[index]->setLook(isMarked ? TextLook::Body : TextLook::Secondary);
        if (isMarked && !m_firstMarked)
            m_firstMarked = m_meanings[index];
    }
}

/// Of a long table the first column that is marked is in sight at once: it is what is asked.
void ColumnsField::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    widget()->layout()->activate();
    if (m_firstMarked)
        ensureWidgetVisible(m_firstMarked, 0, 0);
}

} // namespace afterword
