// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/inbox.h"
#include "app/browser/inboxline.h"

#include "core/domain/typedids.h"
#include "ui/posting/postingwindow.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QTimer>

#include <memory>

namespace afterword {

class Editor;
struct PageFacts;

/// What the browser's button brings: each page that waits in the inbox goes on the board as one step that can
/// be undone, and is shown to be looked over. A page is taken out of the inbox only when its card is written,
/// so none is lost however the program ends; and one that comes again is known, so none is there twice.
class BrowserDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        Editor &editor;       ///< must outlive the desk
        QString store;        ///< canonical path of the search that is open
        QString defaultStore; ///< canonical path of the search that takes postings unless another was chosen
        QString inbox;        ///< the folder
    };
    explicit BrowserDesk(const Parts &parts, QObject *parent = nullptr);
    ~BrowserDesk() override;

    /// Takes what waits, and listens from now on.
    void start();

    /// Whether postings go into the search that is open, and not into another one of the person's.
    bool isTaking() const;
    /// From now on they do. An error says why that could not be noted.
    Result<void> takeFromNowOn();
    /// The search into which they go.
    QString searchThatTakes() const;

    /// Asks about a new application that somebody else wants: it goes on the board only if the person says
    /// so.
    void ask(const Posting &posting);
    /// Keeps what was corrected, and closes the small window.
    void close();

    const Inbox &inbox() const { return m_inbox; }

Q_SIGNALS:
    /// As PostingWindow has them.
    void showWanted(afterword::ApplicationId application);
    void moveWanted(afterword::ApplicationId application, afterword::StageId stage);
    /// Something could not be done; @p why is a whole sentence.
    void failed(QString why);

private:
    QByteArray answerTo(const QString &name);
    void takeWaiting();
    QByteArray take(const QString &name);
    QByteArray keep(const QString &name, const PageFacts &page);
    QByteArray tellKnown(const Application &known, ArrivedPosting arrived);
    void showArrived();

    Editor &m_editor;
    QString m_store;
    QString m_defaultStore;
    Inbox m_inbox;
    InboxLine m_line;
    QFileSystemWatcher m_watcher;
    QHash<QString, QByteArray> m_answers;  ///< of pages that were taken before their host had asked
    std::vector<ArrivedPosting> m_arrived; ///< to be shown when whoever waits has its answer
    QTimer m_nextTry;                      ///< runs while a dialog keeps them from being shown
    std::unique_ptr<PostingWindow> m_window;
    bool m_started = false;
    bool m_starting = false;
    bool m_taking = false; ///< just now
};

} // namespace afterword
