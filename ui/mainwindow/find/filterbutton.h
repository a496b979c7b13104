// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace afterword {

class Columns;
struct BoardChoice;

/// The quiet button beside the search: which cards are shown, and in which order. While it hides or sorts
/// any, it says so in its words and by a tint, and a button beside it shows everything again.
class FilterButton : public QToolButton {
    Q_OBJECT

public:
    /// @p columns must outlive the button.
    explicit FilterButton(Columns &columns, QWidget *parent = nullptr);

    /// Shows everything, as it was placed by hand.
    void clear();
    /// Opens what it offers, for the keyboard.
    void offer();

    /// The button and what clears it, side by side, to be laid out. Once.
    QWidget *withClearButton();
    /// Shows everything by one click; there only while something is filtered or sorted.
    QToolButton *clearButton() const { return m_clear; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another choice was made.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void add(QMenu *menu, const QString &text, const BoardChoice &choice);
    /// Offers @p choices, each with the name of its place: a few in a menu of their own, many in a list that
    /// one narrows by typing. The first one, "Any", is beside them.
    void offerOneOf(const QString &name, const QStringList &names, const std::vector<BoardChoice> &choices,
                    const BoardChoice &any);
    void choose(const BoardChoice &choice);
    void tell();
    QString shownText() const;

    Columns &m_columns;
    QMenu *m_menu;
    QToolButton *m_clear;
    QString m_words; ///< what is shown and how, whole
};

} // namespace afterword
