// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace afterword {

/// A column's name, how many cards it has, how many of them have something to do now, and a thin line in the
/// stage's colour. Its button opens the stage's menu; the name is edited where it stands.
class ColumnHeader : public QWidget {
    Q_OBJECT

public:
    explicit ColumnHeader(Stage stage, QWidget *parent = nullptr);

    /// @p shown of @p count cards are shown (a search hides the others), @p due have something to do now.
    void setCounts(int shown, int count, int due);
    /// "3", or "1 of 3" while a search hides some.
    QString countText() const;
    /// "2 due"; empty where nothing is.
    QString dueText() const;

    /// A folded column shows its header alone, written downwards.
    void setCollapsed(bool collapsed);

    /// Offers a new card in this column, while the pointer or the keyboard is at it.
    void setOffersNew(bool offers);

    /// Lets one type another name. Enter takes it, Esc leaves the old one.
    void beginRename();

    QSize sizeHint() const override;

Q_SIGNALS:
    void menuWanted(QPoint globalPosition);
    void renamed(QString name);
    /// A card is to be added in this column.
    void newWanted();
    /// The folded column was clicked.
    void unfoldWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFont nameFont() const;
    QRect line() const;
    void endRename(bool take);
    void paintDownwards(QPainter &painter) const;

    Stage m_stage;
    QToolButton *m_more;
    QToolButton *m_new;
    QLineEdit *m_edit = nullptr; ///< while the name is being typed
    int m_shown = 0;
    int m_count = 0;
    int m_due = 0;
    bool m_collapsed = false;
};

} // namespace afterword
