// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/browserpage.h"

#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;

QString inWords(SetUp state)
{
    switch (state) {
    case SetUp::Not: return BrowserPage::tr("Not set up yet");
    case SetUp::ForThePerson: return BrowserPage::tr("Set up for you");
    case SetUp::ForEveryone: return BrowserPage::tr("Set up for everyone on this computer");
    case SetUp::Elsewhere: return BrowserPage::tr("Set up for an Afterword that is gone; set it up again");
    }
    Q_UNREACHABLE();
}

} // namespace

BrowserPage::BrowserPage(BrowserDesk &desk, BrowserPlaces places, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_places(std::move(places))
    , m_failed(wrappedLabel(TextLook::Warning, {}))
    , m_elsewhere(wrappedLabel(TextLook::Body, {}))
    , m_here(quietButton(tr("Let them come into &this search")))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(12);
    layout->addWidget(
        wrappedLabel(TextLook::Body,
                     tr("With a button in your browser, the posting that is open goes on your board in one "
                        "click: company, role, place, salary, closing date and text.")));
    layout->addWidget(wrappedLabel(
        TextLook::Secondary,
        tr("It reads a page only when you press it, and nothing that you typed there. What it reads goes to "
           "Afterword on this computer, and nowhere else.")));
    addBrowsers(layout);
    layout->addWidget(m_failed);
    addHowTo(layout);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_here, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(page);
    connect(m_here, &QPushButton::clicked, this, [this] {
        const auto taken = m_desk.takeFromNowOn();
        refresh();
        if (!taken) {
            m_failed->setText(tr("That could not be changed: %1.").arg(taken.error().message));
            m_failed->show();
        }
    });
    refresh();
}

void BrowserPage::addBrowsers(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const Browser &browser : browsersIn(m_places)) {
        auto *name = new PlainLabel(TextLook::Strong);
        name->setText(browser.name);
        const Row row{browser, wrappedLabel(TextLook::Body, {}), quietButton({})};
        grid->addWidget(name, line, 0);
        grid->addWidget(row.change, line, 1);
        grid->addWidget(row.state, line + 1, 0, 1, 2);
        connect(row.change, &QPushButton::clicked, this, [this, row] { change(row); });
        m_rows.push_back(row);
        line += 2;
    }
    layout->addLayout(grid);
}

void BrowserPage::addHowTo(QVBoxLayout *layout)
{
    if (m_places.extension.isEmpty())
        return;
    layout->addWidget(wrappedLabel(
        TextLook::Body, tr("To bring the button into Chromium and browsers like it, open "
                           "chrome://extensions, turn on Developer mode, choose “Load unpacked”, and choose "
                           "this folder. In Firefox, the package webext-afterword brings it; without it, "
                           "about:debugging loads it from this folder until Firefox is closed:")));
    auto *folder = new QLineEdit(m_places.extension);
    folder->setReadOnly(true);
    folder->setAccessibleName(tr("Folder of the button"));
    layout->addWidget(folder);
    QPushButton *copy = quietButton(tr("&Copy the folder’s name"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_places.extension); });
    layout->addWidget(copy, 0, Qt::AlignLeft);
}

void BrowserPage::refresh()
{
    for (const Row &row : m_rows) {
        const SetUp state = setUpOf(row.browser);
        row.state->setText(inWords(state));
        const bool isOwn = state == SetUp::ForThePerson;
        row.change->setText(isOwn ? tr("Remove it") : tr("Set it up"));
        row.change->setAccessibleName(isOwn ? tr("Remove what was set up for %1").arg(row.browser.name)
                                            : tr("Set up %1").arg(row.browser.name));
        row.change->setVisible(state != SetUp::ForEveryone);
    }
    m_failed->hide();
    const bool isElsewhere = !m_desk.isTaking();
    m_elsewhere->setText(tr("Postings go into another search of yours: %1").arg(m_desk.searchThatTakes()));
    m_elsewhere->setVisible(isElsewhere);
    m_here->setVisible(isElsewhere);
}

void BrowserPage::change(const Row &row)
{
    const bool isOwn = setUpOf(row.browser) == SetUp::ForThePerson;
    const auto done = isOwn ? takeBack(row.browser) : setUpFor(row.browser, m_places.host);
    refresh();
    if (done)
        return;
    m_failed->setText(
        tr("%1 was left as it is: %2.", "a browser, why").arg(row.browser.name, done.error().message));
    m_failed->show();
}

} // namespace afterword
