// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insightsection.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace afterword {

class CardList;
class Editor;
class LiveAgenda;

/// The page that looks back: one section for each insight, and the cards behind each of their lines.
class InsightsView : public QWidget {
    Q_OBJECT

public:
    /// @p editor and @p agenda must outlive the page.
    InsightsView(Editor &editor, const LiveAgenda &agenda, AskForFile askForFile, QWidget *parent = nullptr);

    const std::vector<InsightSection *> &sections() const { return m_sections; }
    CardList *cards() const { return m_cards; }
    bool showsCards() const;

Q_SIGNALS:
    void openRequested(afterword::ApplicationId application);
    /// The person wants a report of what they did in a span.
    void reportRequested();
    void saved(QString message);
    void failed(QString why);

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void makeSections();
    QWidget *reportSection();
    void refresh();
    void showCards(const QString &words, const std::vector<ApplicationId> &cards);
    void goBack();

    Editor &m_editor;
    const LiveAgenda &m_agenda;
    AskForFile m_askForFile;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<InsightSection *>
        m_sections;     ///< made when first shown; hidden while they have nothing to show
    QWidget *m_nothing; ///< stands there while all of them are
    QWidget *m_report;
    CardList *m_cards;
    QPointer<QWidget> m_cameFrom; ///< the line that led to the cards
    QTimer m_soon;
};

/// Asks with the desktop's own dialog.
AskForFile desktopAskForFile();

} // namespace afterword
