// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/copied/copyside.h"

#include "core/base/iso.h"
#include "core/edits/recordmessage.h"
#include "core/storage/copied/copyplace.h"
#include "core/storage/copied/takenews.h"
#include "tests/support/sharedserver.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

template <class Value>
Value valueOf(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

} // namespace

CopySide::CopySide(QString path, StoreAddress address)
    : m_path(std::move(path))
    , m_clock(momentFromIso(u"2026-11-23T12:00:00Z"_s).value())
{
    const auto open = [address](Welcome &welcome) {
        return SharedStore::open(address, SharedServer::password(), {}, &welcome);
    };
    if (!QFile::exists(m_path)) {
        Welcome welcome;
        const auto server = valueOf(open(welcome));
        if (const auto made = makeCopy(m_path, address, *server); !made)
            qFatal("%s", qPrintable(made.error().message));
    }
    m_file = valueOf(SqlStore::open(m_path, OpenMode::MustExist));
    m_copy = valueOf(CopiedStore::over(*m_file));
    m_tracker = std::make_unique<Tracker>(*m_copy, m_clock);
    if (const auto loaded = m_tracker->load(); !loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    m_exchange = valueOf(CopyExchange::open(m_path, m_tracker->search(), m_copy->base(), open));
    QObject::connect(m_tracker.get(), &Tracker::changed, m_tracker.get(),
                     [this](const Change &change) { m_exchange->changed(change); });
    QObject::connect(m_tracker.get(), &Tracker::reloaded, m_tracker.get(),
                     [this] { m_exchange->replaced(m_tracker->search()); });
}

bool CopySide::edit(const ApplicationId &id, const std::function<void(Application &)> &edit)
{
    const Application *stands = search().applications.find(id);
    if (!stands)
        return false;
    Application application = *stands;
    edit(application);
    const auto applied = m_tracker->apply(put(search(), application));
    moment();
    return applied.ok();
}

bool CopySide::mark(const ApplicationId &id, const QString &mark)
{
    return edit(id, [&](Application &application) {
        Message message;
        // As the window does: counted, so that both sides give the same ids.
        message.id.text = freshIdText(id.text + u"-m"_s, [&](const QString &text) {
            return std::any_of(application.messages.begin(), application.messages.end(),
                               [&](const Message &one) { return one.id.text == text; });
        });
        message.at = m_clock.now();
        message.subject = mark;
        application.messages.push_back(message);
    });
}

bool CopySide::step()
{
    const auto next = m_exchange->next();
    moment();
    if (const auto *standing = std::get_if<CopyStanding>(&next)) {
        m_standing = *standing;
        return false;
    }
    const auto &news = std::get<CopyNews>(next);
    const auto both = valueOf(takeNews(news, *m_tracker, *m_copy, m_path));
    clashes.insert(clashes.end(), both.begin(), both.end());
    moment();
    m_exchange->taken(news.base);
    moment();
    return true;
}

CopyStanding CopySide::sync(int mostSteps)
{
    m_exchange->ask();
    // Somebody who writes without a pause may be first for long; each time there is more to be had from them.
    for (int withoutNews = 0; withoutNews < 100;) {
        const Search before = search();
        if (mostSteps-- == 0 || !step())
            return m_standing;
        withoutNews = search() == before ? withoutNews + 1 : 0;
    }
    qFatal("it never comes to an end");
}

CopyStanding CopySide::talkOn()
{
    while (step()) {
    }
    return m_standing;
}

std::map<QString, int> marksIn(const Search &search)
{
    std::map<QString, int> marks;
    for (const Application &application : search.applications) {
        for (const Message &message : application.messages)
            ++marks[message.subject];
    }
    return marks;
}

void fillServer(const StoreAddress &address, const Search &search)
{
    const auto store = valueOf(SharedStore::open(address, SharedServer::password()));
    if (const auto written = store->write(difference(valueOf(store->load()), search)); !written)
        qFatal("%s", qPrintable(written.error().message));
}

Search atServer(const StoreAddress &address)
{
    return valueOf(valueOf(SharedStore::open(address, SharedServer::password()))->load());
}

} // namespace afterword::testing
