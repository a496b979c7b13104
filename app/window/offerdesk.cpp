// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/offerdesk.h"

#include "core/schedule/plan/situation.h"
#include "core/tracker.h"
#include "ui/board/boardview.h"
#include "ui/commands/editor.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/offers/closingdialog.h"
#include "ui/offers/offersdialog.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

OfferDesk::OfferDesk(MainWindow &window, Editor &editor)
    : m_window(window)
    , m_editor(editor)
{
    connect(window.actions().offers, &QAction::triggered, this, &OfferDesk::compare);
    connect(window.actions().closing, &QAction::triggered, this, [this] {
        if (const auto card = m_window.board()->currentCard())
            close(*card);
    });
    if (auto *menu = window.menuBar()->findChild<QMenu *>(u"card"_s))
        connect(menu, &QMenu::aboutToShow, this, &OfferDesk::lookAtMenu);
    connect(&editor.tracker(), &Tracker::changed, this, &OfferDesk::changed);
}

void OfferDesk::compare()
{
    auto *dialog = new OffersDialog(m_editor.search(), m_editor.now(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OffersDialog::openRequested, &m_window, &MainWindow::showApplication);
    dialog->open();
}

void OfferDesk::close(const ApplicationId &application)
{
    auto *dialog = new ClosingDialog(m_editor, application, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClosingDialog::todayRequested, &m_window, &MainWindow::showToday);
    connect(dialog, &ClosingDialog::exportRequested, &m_window, &MainWindow::exportRequested);
    dialog->open();
}

void OfferDesk::lookAtMenu()
{
    const auto card = m_window.board()->currentCard();
    m_window.actions().closing->setEnabled(card && isSigned(*card));
}

/// A signature that was just written, as far as it still stands when its own window is closed.
void OfferDesk::changed(const Change &change)
{
    const Moment now = m_editor.now();
    for (const Edit<Application> &edit : change.applications) {
        if (!edit.before || !edit.after || afterword::isSigned(*edit.before, now) ||
            !afterword::isSigned(*edit.after, now))
            continue;
        QTimer::singleShot(0, this, [this, id = edit.after->id] {
            if (isSigned(id) && m_window.isVisible())
                close(id);
        });
        return;
    }
}

bool OfferDesk::isSigned(const ApplicationId &application) const
{
    const Application *card = m_editor.search().applications.find(application);
    return card && afterword::isSigned(*card, m_editor.now());
}

} // namespace afterword
