// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/helppages.h"

#include "ui/icons.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/readingorder.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

constexpr int pageMargin = 12;
constexpr int pictureSize = 64;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

void addRow(QGridLayout *grid, const QString &what, const QString &key)
{
    const int row = grid->rowCount();
    auto *name = new PlainLabel(TextLook::Body);
    name->setText(what);
    auto *keys = new PlainLabel(TextLook::Secondary);
    keys->setText(key);
    name->setWordWrap(false);
    keys->setWordWrap(false);
    grid->addWidget(name, row, 0);
    grid->addWidget(keys, row, 1, Qt::AlignRight);
}

void addMenu(QGridLayout *grid, const QMenu *menu)
{
    auto *title = new PlainLabel(TextLook::Strong);
    title->setText(withoutMnemonic(menu->title()));
    grid->addWidget(title, grid->rowCount(), 0, 1, 2);
    for (const QAction *action : menu->actions()) {
        if (!action->shortcut().isEmpty())
            addRow(grid, withoutMnemonic(action->text()),
                   action->shortcut().toString(QKeySequence::NativeText));
    }
}

void run(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->addStretch(1);
    layout->addWidget(buttons);
    dialog->setMinimumWidth(dialog->sizeHint().width());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void showShortcuts(QMainWindow *window)
{
    auto *dialog = new ReadInOrder<QDialog>(window);
    dialog->setWindowTitle(Words::tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(dialog);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * pageMargin);
    for (const QAction *menu : window->menuBar()->actions()) {
        if (menu->menu())
            addMenu(grid, menu->menu());
    }
    addRow(grid, Words::tr("From card to card"), Words::tr("Arrows"));
    addRow(grid, Words::tr("Open a card"), Words::tr("Enter"));
    addRow(grid, Words::tr("One step back"), Words::tr("Esc"));
    layout->addLayout(grid);
    run(dialog, layout);
}

void showAbout(QMainWindow *window)
{
    auto *dialog = new ReadInOrder<QDialog>(window);
    dialog->setWindowTitle(Words::tr("About Afterword"));
    auto *layout = new QVBoxLayout(dialog);
    auto *picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(pictureSize));
    auto *title = new PlainLabel(TextLook::Title);
    title->setText(u"Afterword "_s + QStringLiteral(AFTERWORD_VERSION));
    auto *lines = new PlainLabel(TextLook::Body);
    lines->setText(Words::tr("What to do after the interview.\n"
                             "Free software under the GNU General Public License, version 3 or later.\n"
                             "Everything you write stays on this computer."));
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addWidget(lines);
    run(dialog, layout);
}

} // namespace afterword
