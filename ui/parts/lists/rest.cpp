// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/rest.h"

#include <QWidget>

namespace afterword {

namespace {

/// Longer than a double click takes, and than a finger needs to leave a key; too short to wait for.
constexpr std::chrono::milliseconds moment{700};

} // namespace

Rest::Rest(QObject *parent, QWidget *buttons, QWidget *harmless)
    : QObject(parent)
    , m_buttons(buttons)
    , m_harmless(harmless)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(moment);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_buttons)
            m_buttons->setEnabled(true);
    });
}

void Rest::begin()
{
    m_timer.start();
    if (!m_buttons)
        return;
    const QWidget *focused = m_buttons->window()->focusWidget();
    if (m_harmless && focused && m_buttons->isAncestorOf(focused))
        m_harmless->setFocus(Qt::OtherFocusReason);
    m_buttons->setEnabled(false);
}

} // namespace afterword
