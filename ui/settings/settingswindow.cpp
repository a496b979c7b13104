// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/commands/handsoff.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/fields/field.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/settings/personpage.h"
#include "ui/settings/policypage.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QMessageBox>
#include <QProxyStyle>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

/// Tabs that stand closer together: in languages with long words all of them are seen in 800 pixels.
class CloseTabs : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        constexpr int blanks = 10; // pixels on both sides of a word together
        return metric == PM_TabBarTabHSpace ? std::min(usual, blanks) : usual;
    }
};

} // namespace

SettingsWindow::SettingsWindow(Editor &editor, QWidget *parent)
    : ReadInOrder(parent)
    , m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Settings"));
    resize(roomOnScreen(*this, {820, 640}));
    auto *you = new PersonPage(editor);
    auto *numbers = new PolicyPage(editor);
    for (QWidget *page : std::initializer_list<QWidget *>{you, numbers})
        new HandsOff(*page, editor);
    m_pages->addTab(you, tr("You and your days"));
    m_pages->addTab(numbers, tr("Etiquette"));
    m_pages->setDocumentMode(true);
    auto *closeTabs = new CloseTabs;
    closeTabs->setParent(m_pages);
    m_pages->tabBar()->setStyle(closeTabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages, 1);
    // Not every desktop's windows have a button of their own to close them.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(12, 4, 12, 12);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);

    const auto refresh = [you, numbers] {
        you->refresh();
        numbers->refresh();
    };
    connect(&editor.tracker(), &Tracker::changed, this, [refresh](const Change &change) {
        if (change.person || change.policy)
            refresh();
    });
    connect(&editor.tracker(), &Tracker::reloaded, this, refresh);

    auto *undo = editor.undoStack()->createUndoAction(this);
    undo->setShortcut(QKeySequence::Undo);
    auto *redo = editor.undoStack()->createRedoAction(this);
    redo->setShortcut(QKeySequence::Redo);
    addActions({undo, redo});
}

void SettingsWindow::addPage(QWidget *page, const QString &name)
{
    m_pages->addTab(page, name);
}

void SettingsWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void SettingsWindow::showPerson()
{
    m_pages->setCurrentIndex(0);
    m_pages->currentWidget()->setFocus();
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    flushFields(this); // what could not be written is asked about with the rest
    if (!m_loss.mayGo(this, unsavedTexts(this), [this] { close(); })) {
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    // Esc goes through closing, so that what was typed is written first; Enter belongs to the fields.
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace afterword
