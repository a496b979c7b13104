// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/leaving.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>

namespace afterword {

Leaving::Leaving(QWidget &window, Words words)
    : m_window(window)
    , m_words(std::move(words))
{
    m_window.installEventFilter(this);
}

bool Leaving::isOpen()
{
    return m_letsGo || (m_words.write() && m_words.unsaved().empty());
}

void Leaving::leave(const std::function<void()> &how)
{
    if (isOpen())
        how();
    else
        ask(how);
}

bool Leaving::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || isOpen())
        return false;
    event->ignore();
    ask([this] { m_window.close(); });
    return true;
}

void Leaving::ask(const std::function<void()> &how)
{
    if (m_asking) {
        m_asking->activateWindow();
        return;
    }
    // A window in the tray has nobody in front of it.
    m_window.show();
    if (!m_words.write()) {
        askAboutRefused(how);
        return;
    }
    const std::vector<UnsavedText> unsaved = m_words.unsaved();
    m_asking = askBeforeLosing(&m_window, unsaved, how, [this, unsaved] {
        if (!unsaved.empty() && m_words.show)
            m_words.show(unsaved.front());
    });
}

void Leaving::askAboutRefused(const std::function<void()> &how)
{
    m_asking = new QMessageBox(QMessageBox::Warning, QStringLiteral("Afterword"),
                               tr("What you typed last could not be saved. It is still in the window."),
                               QMessageBox::NoButton, &m_window);
    m_asking->setTextFormat(Qt::PlainText);
    const QString why = m_words.why();
    m_asking->setInformativeText(
        (why.isEmpty() ? QString() : why + QStringLiteral("\n\n")) +
        tr("If you stay, it is saved as soon as the cause is gone and you close the window again."));
    m_asking->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = m_asking->addButton(tr("Stay"), QMessageBox::RejectRole);
    const QPushButton *lose = m_asking->addButton(tr("Close and lose it"), QMessageBox::DestructiveRole);
    m_asking->setDefaultButton(stay);
    m_asking->setEscapeButton(stay);
    connect(lose, &QPushButton::clicked, this, [this, how] {
        const QScopedValueRollback letsGo(m_letsGo, true);
        m_words.letGo();
        how();
    });
    m_asking->open();
}

} // namespace afterword
