// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace afterword {

/// Lets Undo in a text of several lines take back a word, not all that was typed since the text was entered,
/// as Qt joins it. Installed as an event filter on the application.
class UndoByWords : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace afterword
