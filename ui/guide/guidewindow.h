// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidebook.h"
#include "ui/parts/readingorder.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace afterword {

class GuideBrowser;
class PlainLabel;

/// The guide: its contents or what a search found at the left, a page at the right, and the way back. It lies
/// in the program; nothing is fetched.
class GuideWindow : public ReadInOrder<QWidget> {
    Q_OBJECT

public:
    /// Asks where the PDF is to be saved; empty: nowhere.
    using AskForFile = std::function<QString(QWidget *parent, const QString &name)>;

    /// @p languages as GuideBook::open() takes them; @p policy gives the numbers as they are set.
    GuideWindow(QStringList languages, std::function<Policy()> policy, AskForFile askForFile,
                QWidget *parent = nullptr);
    ~GuideWindow() override;

    /// Shows a page ("check-in", "etiquette#days"), or the first one where there is none of that name, with
    /// the numbers as they are set now. An error where the guide cannot be read.
    Result<void> open(const QString &page);

    /// The id of the page that is shown.
    QString current() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillContents();
    void makeRoomForContents();
    /// Whether it went: not to where it is, nor to a page that is not there.
    bool go(const QString &page);
    void step(int by);
    void showPage();
    void search();
    void chooseHit();
    void saveAsPdf();

    QStringList m_languages;
    std::function<Policy()> m_policy;
    AskForFile m_askForFile;
    std::optional<GuideBook> m_book;
    QStringList m_way; ///< the pages that were shown
    qsizetype m_at = -1;

    QAction *m_back;
    QAction *m_forward;
    QLineEdit *m_search;
    QStackedWidget *m_left;
    QSplitter *m_splitter = nullptr;
    bool m_hasRoom = false;
    QTreeWidget *m_contents;
    QWidget *m_found;
    PlainLabel *m_count;
    QListWidget *m_hits;
    GuideBrowser *m_browser;
    PlainLabel *m_said;
};

/// Asks with the desktop's dialog.
GuideWindow::AskForFile desktopAskForPdf();

} // namespace afterword
