// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightsview.h"

#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/insights/cardlist.h"
#include "ui/liveagenda.h"
#include "ui/parts/dialogs/savefile.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostWidth = 880; ///< longer lines are hard to follow from words to bar
constexpr int margin = 12;
constexpr int between = 12;
constexpr int emptyAbove = 120;
constexpr std::chrono::milliseconds soon{30};

} // namespace

AskForFile desktopAskForFile()
{
    return [](QWidget *parent, const QString &title, const QString &name, const QString &filter) {
        return askWhereToSave(parent, title, name, filter).path;
    };
}

InsightsView::InsightsView(Editor &editor, const LiveAgenda &agenda, AskForFile askForFile, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_agenda(agenda)
    , m_askForFile(std::move(askForFile))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout)
    , m_cards(new CardList)
{
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    // It looks at every application, so it waits until the change is on the screen.
    const auto changed = [this] {
        if (isVisible())
            m_soon.start();
    };
    connect(&editor.tracker(), &Tracker::changed, this, changed);
    connect(&editor.tracker(), &Tracker::reloaded, this, changed);
    connect(m_cards, &CardList::backWanted, this, &InsightsView::goBack);
    connect(m_cards, &CardList::openRequested, this, &InsightsView::openRequested);
}

void InsightsView::layOut()
{
    auto *page = new QWidget;
    m_column->setSpacing(between);
    m_nothing = wrappedLabel(TextLook::Secondary,
                             tr("Nothing to look back on yet. As you apply, hear from them and meet "
                                "them, this page fills by itself."));
    static_cast<PlainLabel *>(m_nothing)->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(0, emptyAbove, 0, 0);
    m_column->addWidget(m_nothing);
    m_report = reportSection();
    m_column->addWidget(m_report);
    m_column->addStretch(1);
    auto *middle = new QWidget;
    middle->setMaximumWidth(mostWidth);
    middle->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(margin, margin, margin, margin);
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);

    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Insights"));
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_cards);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_scroll);
}

QWidget *InsightsView::reportSection()
{
    auto *section = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(wrappedLabel(TextLook::Title, tr("A report for others")));
    words->addWidget(wrappedLabel(
        TextLook::Secondary, tr("What you did in a month, with dates, as an employment office asks for it. "
                                "Nothing that you noted for yourself is in it.")));
    auto *make = new QPushButton(tr("Activity Re&port…"));
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, &InsightsView::reportRequested);
    auto *row = new QHBoxLayout(section);
    row->setContentsMargins(16, 8, 16, 16);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(make, 0, Qt::AlignVCenter);
    return section;
}

bool InsightsView::showsCards() const
{
    return m_pages->currentWidget() == m_cards;
}

/// Charts take a while to be made, and who opens the board need not wait for them.
void InsightsView::makeSections()
{
    for (size_t n = 0; n < insightKinds.size(); ++n) {
        auto *section = new InsightSection(m_askForFile);
        connect(section, &InsightSection::cardsWanted, this, &InsightsView::showCards);
        connect(section, &InsightSection::saved, this, &InsightsView::saved);
        connect(section, &InsightSection::failed, this, &InsightsView::failed);
        m_column->insertWidget(int(n), section);
        m_sections.push_back(section);
    }
}

void InsightsView::showEvent(QShowEvent *event)
{
    if (m_sections.empty())
        makeSections();
    // Also where nothing changed: another day may have come.
    refresh();
    QWidget::showEvent(event);
}

void InsightsView::refresh()
{
    m_soon.stop();
    const Search &search = m_editor.search();
    const Insights found = insights(search, m_editor.now(), m_agenda.agenda().calendar());
    if (showsCards())
        m_cards->refresh(search);
    bool any = false;
    for (size_t n = 0; n < m_sections.size(); ++n) {
        m_sections[n]->setText(textOf(insightKinds[n], found, search));
        const bool shows = !m_sections[n]->text().lines.empty();
        m_sections[n]->setVisible(shows);
        any = any || shows;
    }
    m_nothing->setVisible(!any);
    m_report->setVisible(any);
}

void InsightsView::showCards(const QString &words, const std::vector<ApplicationId> &cards)
{
    if (cards.size() == 1) {
        Q_EMIT openRequested(ApplicationId(cards.front()));
        return;
    }
    m_cameFrom = QApplication::focusWidget();
    m_cards->show(words, cards, m_editor.search());
    m_pages->setCurrentWidget(m_cards);
    m_cards->setFocus(Qt::OtherFocusReason);
}

void InsightsView::goBack()
{
    m_pages->setCurrentWidget(m_scroll);
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

/// Esc leads back from the cards before it means anything to the window.
bool InsightsView::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !showsCards() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        goBack();
    return true;
}

} // namespace afterword
