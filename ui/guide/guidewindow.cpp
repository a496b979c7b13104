// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "core/base/asshown.h"
#include "core/base/files.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidepdf.h"
#include "ui/icons.h"
#include "ui/opening.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/dialogs/savefile.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int contentsWidth = 240;
constexpr int breathing = 16; ///< pixels beside the widest title
constexpr int pageWidth = 640;
constexpr int usualHeight = 720;

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

GuideWindow::AskForFile desktopAskForPdf()
{
    return [](QWidget *parent, const QString &name) {
        return askWhereToSave(parent, GuideWindow::tr("Save the guide"), name, GuideWindow::tr("PDF (*.pdf)"))
            .path;
    };
}

GuideWindow::GuideWindow(QStringList languages, std::function<Policy()> policy, AskForFile askForFile,
                         QWidget *parent)
    : ReadInOrder(parent)
    , m_languages(std::move(languages))
    , m_policy(std::move(policy))
    , m_askForFile(std::move(askForFile))
    , m_back(new QAction(tr("Back"), this))
    , m_forward(new QAction(tr("Forward"), this))
    , m_search(new QLineEdit(this))
    , m_left(new QStackedWidget(this))
    , m_contents(new QTreeWidget(this))
    , m_found(new QWidget(this))
    , m_count(new PlainLabel(TextLook::Secondary, m_found))
    , m_hits(new QListWidget(m_found))
    , m_browser(new GuideBrowser(this))
    , m_said(new PlainLabel(TextLook::Secondary, this))
{
    setWindowTitle(tr("Guide"));
    m_back->setShortcut(QKeySequence::Back);
    m_back->setIcon(themeIcon(Icon::Undo));
    m_forward->setShortcut(QKeySequence::Forward);
    m_forward->setIcon(themeIcon(Icon::Redo));
    m_search->setPlaceholderText(tr("Search the guide"));
    showWholeOnHover(*m_search);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_hits->setAccessibleName(tr("Pages that were found"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_hits->setSpacing(4);
    layOut();
    resize(roomOnScreen(*this, {contentsWidth + pageWidth, usualHeight}));

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addActions({m_back, m_forward, find});
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_back, &QAction::triggered, this, [this] { step(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { step(1); });
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::chooseHit);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !item->data(0, pageRole).isNull())
            go(item->data(0, pageRole).toString());
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            go(item->data(pageRole).toString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.isRelative())
            go(url.toString());
        else
            openAddress(url);
    });
}

GuideWindow::~GuideWindow() = default;

void GuideWindow::layOut()
{
    auto *pdf = new QToolButton(this);
    pdf->setText(tr("Save as PDF…"));
    pdf->setIcon(themeIcon(Icon::Export));
    pdf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pdf->setAutoRaise(true);
    pdf->setFocusPolicy(Qt::StrongFocus);
    pdf->setToolTip(tr("The whole guide, to print or to keep"));
    connect(pdf, &QToolButton::clicked, this, &GuideWindow::saveAsPdf);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 12, 8);
    bar->setSpacing(4);
    bar->addWidget(buttonFor(m_back, this));
    bar->addWidget(buttonFor(m_forward, this));
    bar->addSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addSpacing(8);
    bar->addWidget(pdf);

    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(4);
    m_count->setContentsMargins(12, 4, 12, 0);
    found->addWidget(m_count);
    found->addWidget(m_hits, 1);
    m_left->addWidget(m_contents);
    m_left->addWidget(m_found);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_browser);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    // Not every desktop's windows have a button of their own to close them.
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 12);
    foot->addWidget(m_said, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(foot);
}

Result<void> GuideWindow::open(const QString &page)
{
    auto book = GuideBook::open(m_languages, m_policy());
    if (!book)
        return book.error();
    m_book = std::move(book).value();
    fillContents();
    makeRoomForContents();
    m_said->clear();
    m_search->clear();
    // The numbers may be others, on the same page as well.
    if (!go(m_book->page(page) ? page : m_book->pages().front().id))
        showPage();
    m_browser->setFocus(Qt::OtherFocusReason);
    return {};
}

QString GuideWindow::current() const
{
    return m_at < 0 ? QString() : m_way[m_at].section(u'#', 0, 0);
}

void GuideWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    QTreeWidgetItem *section = nullptr;
    for (const GuidePage &page : m_book->pages()) {
        if (!section || section->text(0) != page.section) {
            section = new QTreeWidgetItem(m_contents, {page.section});
            section->setFlags(Qt::ItemIsEnabled);
            section->setFont(0, fontFor(TextLook::Strong, m_contents->font()));
            section->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(section, {page.title});
        item->setData(0, pageRole, page.id);
        item->setToolTip(0, asToolTip(page.title));
    }
}

/// The first time the titles are as wide as they need, where they leave most of the window to the page.
void GuideWindow::makeRoomForContents()
{
    if (std::exchange(m_hasRoom, true))
        return;
    int widest = 0;
    for (const GuidePage &page : m_book->pages())
        widest = std::max(widest, m_contents->fontMetrics().horizontalAdvance(page.title));
    // A page stands below its section, two steps in.
    const int needed = widest + 2 * m_contents->indentation() + breathing +
                       m_contents->verticalScrollBar()->sizeHint().width();
    const int given = std::clamp(needed, contentsWidth, width() * 2 / 5);
    m_splitter->setSizes({given, width() - given});
}

bool GuideWindow::go(const QString &page)
{
    if (!m_book->page(page))
        return false;
    if (m_at >= 0 && m_way[m_at] == page)
        return false;
    m_way = m_way.first(m_at + 1) << page;
    m_at = m_way.size() - 1;
    showPage();
    return true;
}

void GuideWindow::step(int by)
{
    if (m_at + by < 0 || m_at + by >= m_way.size())
        return;
    m_at += by;
    showPage();
}

void GuideWindow::showPage()
{
    const GuidePage *page = m_book->page(m_way[m_at]);
    if (!page)
        return;
    m_browser->showPage(*m_book, *page, m_way[m_at].section(u'#', 1));
    setWindowTitle(tr("%1: the guide", "a page's title").arg(asShown(page->title)));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_way.size());
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        if ((*item)->data(0, pageRole) == page->id)
            m_contents->setCurrentItem(*item);
    }
}

void GuideWindow::search()
{
    const QString words = m_search->text().trimmed();
    m_left->setCurrentWidget(words.isEmpty() ? static_cast<QWidget *>(m_contents) : m_found);
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    if (!m_book || words.isEmpty())
        return;
    const std::vector<GuideHit> hits = m_book->find(words);
    for (const GuideHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title + u'\n' + hit.words, m_hits);
        item->setData(pageRole, hit.page);
    }
    m_count->setText(hits.empty() ? tr("No page mentions that.")
                                  : tr("%n pages", "of the guide", static_cast<int>(hits.size())));
}

/// Enter leads to the first page that was found, and from there on with the arrows to the others.
void GuideWindow::chooseHit()
{
    if (m_hits->count() == 0)
        return;
    m_hits->setCurrentRow(0);
    m_hits->setFocus(Qt::OtherFocusReason);
}

void GuideWindow::saveAsPdf()
{
    if (!m_book)
        return;
    const QString path = m_askForFile(this, tr("Afterword guide.pdf", "a file's name"));
    if (path.isEmpty())
        return;
    const auto written = writePrivateFile(path, guidePdf(*m_book, tr("Afterword: the guide")));
    m_said->setText(written ? tr("Saved as %1.").arg(path)
                            : tr("The guide was not saved: %1.").arg(written.error().message));
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace afterword
