// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

#include <QUrl>
#include <QWidget>

class QLineEdit;
class QSplitter;
class QTreeView;

namespace afterword {

class Editor;
class PeopleModel;
class PersonPane;
class PlainLabel;

/// The page of everyone in the search.
class PeopleView : public QWidget {
    Q_OBJECT

public:
    /// @p editor must outlive the page.
    explicit PeopleView(Editor &editor, QWidget *parent = nullptr);

    /// Writes what was typed about somebody: before the window closes. False where it was refused.
    bool flush();
    PersonPane *pane() const { return m_pane; }

Q_SIGNALS:
    /// The person wants to see the application that somebody has to do with.
    void openRequested(afterword::ApplicationId application);
    /// The person wants to write to somebody: a mailto: address.
    void writeRequested(QUrl address);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fitColumns();
    void open(const QModelIndex &index);
    void showPerson();

    Editor &m_editor;
    PeopleModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QSplitter *m_both;
    PersonPane *m_pane;
    PlainLabel *m_empty;
};

} // namespace afterword
