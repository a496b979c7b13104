// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/movefacts.h"

#include <QWidget>

namespace afterword {

/// One question about a card that moves: a title, a line that says what the answer is for, and a small form.
class MovePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString why() const = 0;
    /// What the form says. An error tells what is missing, as a whole sentence.
    virtual Result<MoveAnswer> answer() const = 0;
};

/// The page that asks @p topic about @p application. @p search must outlive the page.
MovePage *movePage(MoveTopic topic, const Application &application, const Search &search, Moment now);

} // namespace afterword
