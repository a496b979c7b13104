// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"

#include <QWidget>

namespace afterword {

/// A column's name, how many cards it has, how many of them have something to do now, and a thin line in the
/// stage's colour.
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

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont() const;

    Stage m_stage;
    int m_shown = 0;
    int m_count = 0;
    int m_due = 0;
};

} // namespace afterword
