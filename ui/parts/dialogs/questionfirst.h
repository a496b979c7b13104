// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace afterword {

/// While a question is open, the window behind it takes no shortcut: the desktop may give the keyboard to the
/// question a moment later than it was asked, and what is typed until then must not ask a second one.
class QuestionFirst : public QObject {
    Q_OBJECT

public:
    /// Watches the whole program from now on.
    explicit QuestionFirst(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace afterword
