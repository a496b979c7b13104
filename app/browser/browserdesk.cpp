// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/browserdesk.h"

#include "core/posting/keep/keepposting.h"
#include "core/posting/knownjob.h"
#include "core/posting/readposting.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype answersKept = 50;
constexpr qsizetype longestTold = 200;
constexpr std::chrono::milliseconds betweenTries{300};

QByteArray answerWith(const QString &outcome, QJsonObject more = {})
{
    more.insert(u"outcome"_s, outcome);
    return QJsonDocument(more).toJson(QJsonDocument::Compact);
}

bool isForm(ApplicationForm form)
{
    return form == ApplicationForm::Itself || form == ApplicationForm::Sent;
}

} // namespace

BrowserDesk::BrowserDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_editor(parts.editor)
    , m_store(parts.store)
    , m_defaultStore(parts.defaultStore)
    , m_inbox(parts.inbox)
    , m_line(parts.inbox, [this](const QString &name) { return answerTo(name); })
{
    // Whoever waits for the answer has it before a window comes up.
    connect(&m_line, &InboxLine::answered, this, &BrowserDesk::showArrived, Qt::QueuedConnection);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &BrowserDesk::takeWaiting);
    m_nextTry.setSingleShot(true);
    m_nextTry.setInterval(betweenTries);
    connect(&m_nextTry, &QTimer::timeout, this, &BrowserDesk::showArrived);
    // What could not be written may be by now.
    connect(&m_editor.tracker(), &Tracker::changed, this, &BrowserDesk::takeWaiting, Qt::QueuedConnection);
}

BrowserDesk::~BrowserDesk() = default;

QString BrowserDesk::searchThatTakes() const
{
    const QString chosen = m_inbox.chosenSearch();
    return chosen.isEmpty() ? m_defaultStore : chosen;
}

bool BrowserDesk::isTaking() const
{
    return searchThatTakes() == m_store;
}

Result<void> BrowserDesk::takeFromNowOn()
{
    if (const auto opened = m_inbox.open(m_editor.now()); !opened)
        return opened;
    if (const auto chosen = m_inbox.choose(m_store == m_defaultStore ? QString() : m_store); !chosen)
        return chosen;
    start();
    return {};
}

void BrowserDesk::start()
{
    if (!isTaking())
        return;
    const auto opened = m_inbox.open(m_editor.now());
    const auto listens = opened ? m_line.listen() : opened;
    if (!listens)
        Q_EMIT failed(
            tr("Postings from your browser cannot come in: %1. Those that you keep there wait until "
               "this is put right.")
                .arg(listens.error().message));
    if (!opened)
        return;
    m_watcher.addPath(m_inbox.folder());
    m_started = true;
    const QScopedValueRollback starting(m_starting, true);
    takeWaiting();
}

QByteArray BrowserDesk::answerTo(const QString &name)
{
    // It may have been seen in the folder, and taken, before its host asks; the same page pressed again waits
    // anew.
    const bool isThere = Inbox::isName(name) && m_inbox.contains(name);
    if (const auto given = m_answers.find(name); given != m_answers.end() && !isThere)
        return *given;
    return isThere && m_started && isTaking() && !m_taking ? take(name) : answerWith(u"waiting"_s);
}

void BrowserDesk::takeWaiting()
{
    if (!m_started || m_taking)
        return;
    const QStringList names = m_inbox.waiting();
    if (!names.isEmpty() && !isTaking())
        return;
    for (const QString &name : names) {
        const QByteArray answer = take(name);
        m_answers.remove(name);
        if (m_inbox.contains(name))
            continue; // it waits on, and is asked about anew
        if (m_answers.size() >= answersKept)
            m_answers.clear();
        m_answers.insert(name, answer);
    }
    showArrived();
}

/// Puts the page on the board, and says what the browser is to show.
QByteArray BrowserDesk::take(const QString &name)
{
    const QScopedValueRollback taking(m_taking, true);
    const auto message = m_inbox.read(name);
    if (!message)
        return answerWith(u"waiting"_s);
    const auto page = readPageFacts(*message);
    if (page)
        return keep(name, *page);
    m_inbox.setAside(name);
    Q_EMIT failed(tr("A page from your browser could not be read: %1. It is kept as %2.")
                      .arg(page.error().message, m_inbox.folder() + u'/' + name + u".unread"_s));
    return answerWith(u"refused"_s);
}

QByteArray BrowserDesk::keep(const QString &name, const PageFacts &page)
{
    const Search &search = m_editor.search();
    const ApplicationForm form = applicationFormOf(page);
    const QString title = page.h1.isEmpty() ? page.title : page.h1.first();
    ArrivedPosting arrived;
    arrived.posting = withCompany(readPosting(page), title);
    arrived.isForm = isForm(form);
    if (!arrived.posting.company) { // a page that says nothing at all, not even where it is
        m_inbox.remove(name);
        return answerWith(u"refused"_s);
    }
    if (const Application *known = sameJob(search, arrived.posting)) {
        m_inbox.remove(name);
        return tellKnown(*known, std::move(arrived));
    }
    const auto stage = form == ApplicationForm::Sent ? stageForApplied(search) : std::nullopt;
    const auto step = keepingPosting(search, keptFactsOf(arrived.posting), stage, m_editor.now());
    if (!m_editor.make(step))
        return answerWith(u"waiting"_s); // and it stays where it is
    m_inbox.remove(name);
    arrived.kind = ArrivedPosting::Kind::Kept;
    arrived.application = step->change.applications.front().after->id;
    const Application &card = *step->change.applications.front().after;
    m_arrived.push_back(std::move(arrived));
    return answerWith(u"saved"_s, {{u"company"_s, card.company.left(longestTold)},
                                   {u"role"_s, card.role.left(longestTold)}});
}

QByteArray BrowserDesk::tellKnown(const Application &known, ArrivedPosting arrived)
{
    const Search &search = m_editor.search();
    const Stage *stage = search.stages.find(known.stage);
    const auto since = inStageSince(known, search);
    const QString text = arrived.posting.text.value;
    const bool hasChanged = !text.isEmpty() && !differenceOfTexts(known.posting, text).isEmpty();
    // One that waited and tells nothing new may be one whose card was written before the program ended.
    if (!m_starting || hasChanged || arrived.isForm) {
        arrived.kind = ArrivedPosting::Kind::Known;
        arrived.application = known.id;
        m_arrived.push_back(std::move(arrived));
    }
    QJsonObject answer{{u"stage"_s, stage ? stage->name.left(longestTold) : QString()},
                       {u"changed"_s, hasChanged && !known.posting.isEmpty()}};
    if (since)
        answer.insert(u"since"_s, since->toString(Qt::ISODate));
    return answerWith(u"known"_s, std::move(answer));
}

void BrowserDesk::showArrived()
{
    if (m_arrived.empty() || m_taking)
        return;
    // A window that comes up beside an open dialog can be neither used nor raised.
    if (QApplication::activeModalWidget()) {
        m_nextTry.start();
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<PostingWindow>(m_editor);
        connect(m_window.get(), &PostingWindow::showWanted, this, &BrowserDesk::showWanted);
        connect(m_window.get(), &PostingWindow::moveWanted, this, &BrowserDesk::moveWanted);
    }
    for (const ArrivedPosting &arrived : std::exchange(m_arrived, {}))
        m_window->add(arrived);
}

void BrowserDesk::ask(const Posting &posting)
{
    ArrivedPosting arrived;
    arrived.posting = posting;
    const Application *known = sameJob(m_editor.search(), posting);
    if (known) {
        // Anybody can write a link: its text is no newer one of a posting that was read.
        arrived.posting.text = {};
        tellKnown(*known, std::move(arrived));
    } else {
        m_arrived.push_back(std::move(arrived));
    }
    showArrived();
}

void BrowserDesk::close()
{
    if (m_window)
        m_window->leave();
}

} // namespace afterword
