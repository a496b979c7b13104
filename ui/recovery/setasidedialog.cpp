// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/setasidedialog.h"

#include "core/base/files.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/dialogs/savefile.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize dialogSize{820, 420};
constexpr int pageMargin = 12;
constexpr int leastColumn = 120;
constexpr int mostColumn = 190; // four of them stand side by side without scrolling

} // namespace

SetAsideDialog::SetAsideDialog(const std::vector<Flaw> &flaws, QByteArray list, Place place, QWidget *parent)
    : ReadInOrder(parent)
    , m_list(std::move(list))
{
    setWindowTitle(tr("Set Aside"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    page->setSpacing(8);
    page->addWidget(wrappedLabel(TextLook::Title,
                                 tr("%n values make no sense", nullptr, static_cast<int>(flaws.size()))));
    page->addWidget(wrappedLabel(
        TextLook::Body,
        place == Place::File
            ? tr("Another program may have written this, or a disk may have failed. The rest of your "
                 "search is sound. If you put it right, a copy of the file as it stands is kept beside it "
                 "first; if you keep it aside, it stays in the file, and you can decide later.")
            : tr("Another program may have written this. The rest of the search is sound. If you put it "
                 "right, that counts for everybody who shares it, and what is there now is kept on this "
                 "machine first; if you keep it aside, it stays on the server as it is, and you can decide "
                 "later.")));
    page->addWidget(tableOf(flaws), 1);

    auto *buttons = new QDialogButtonBox;
    QPushButton *keep = buttons->addButton(tr("Keep It Aside"), QDialogButtonBox::RejectRole);
    QPushButton *save = buttons->addButton(tr("Save the List…"), QDialogButtonBox::ActionRole);
    QPushButton *right = buttons->addButton(tr("Put It Right"), QDialogButtonBox::AcceptRole);
    for (QPushButton *button : {keep, save, right})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        const QString path =
            askWhereToSave(this, tr("Save the List"), u"set-aside.txt"_s, tr("Text files (*.txt)")).path;
        if (!path.isEmpty())
            saveList(path);
    });
    page->addWidget(buttons);
    keep->setDefault(true);
    resize(roomOnScreen(*this, {grownWithText(dialogSize.width(), fontMetrics()), dialogSize.height()}));
    keep->setFocus();
}

QTreeWidget *SetAsideDialog::tableOf(const std::vector<Flaw> &flaws)
{
    auto *table = new QTreeWidget;
    table->setAccessibleName(tr("What was set aside"));
    table->setHeaderLabels(
        {tr("Where"), tr("What is there now"), tr("What is wrong"), tr("What it would become")});
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    QList<QTreeWidgetItem *> rows;
    rows.reserve(static_cast<qsizetype>(flaws.size()));
    for (const Flaw &flaw : flaws) {
        const QString instead = flaw.leftOut             ? tr("taken out; it stays in the copy")
                                : flaw.instead.isEmpty() ? tr("nothing")
                                                         : flaw.instead;
        auto *row = new QTreeWidgetItem({flaw.where, flaw.stands, flaw.what, instead});
        for (int column = 0; column < row->columnCount(); ++column)
            row->setToolTip(column, asToolTip(row->text(column)));
        rows += row;
    }
    table->addTopLevelItems(rows);
    for (int column = 0; column < table->columnCount(); ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::clamp(table->columnWidth(column), leastColumn, mostColumn));
    }
    return table;
}

void SetAsideDialog::saveList(const QString &path)
{
    if (const auto written = writePrivateFile(path, m_list); !written)
        Q_EMIT failed(tr("The list was not written to %1: %2.").arg(path, written.error().message));
}

} // namespace afterword
