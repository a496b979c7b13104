// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/browserdesk.h"
#include "app/browser/browsersetup.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace afterword {

class PlainLabel;

/// The browser's button: a page of Settings. It says which browsers reach the program, sets up those that do
/// not, and tells how the button comes into a browser.
class BrowserPage : public QScrollArea {
    Q_OBJECT

public:
    /// @p desk must outlive the page.
    BrowserPage(BrowserDesk &desk, BrowserPlaces places, QWidget *parent = nullptr);

private:
    struct Row {
        Browser browser;
        PlainLabel *state;
        QPushButton *change;
    };
    void addBrowsers(QVBoxLayout *layout);
    void addHowTo(QVBoxLayout *layout);
    void refresh();
    void change(const Row &row);

    BrowserDesk &m_desk;
    BrowserPlaces m_places;
    std::vector<Row> m_rows;
    PlainLabel *m_failed;
    PlainLabel *m_elsewhere;
    QPushButton *m_here;
};

} // namespace afterword
