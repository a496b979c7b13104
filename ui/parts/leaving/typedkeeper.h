// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractButton;
class QWidget;

namespace afterword {

class PlainLabel;

/// Whether somebody typed into @p form what is written nowhere yet: a field that is not committed, or a line
/// or text of its own.
bool holdsTyped(const QWidget &form);

/// Why Esc leaves a form open, and that @p wayOut leaves it without what was typed.
QString whyEscStays(const QAbstractButton &wayOut);

/// Keeps Esc from closing a dialog into which something was typed, which would be lost: says so above the
/// dialog's buttons instead. Whoever means it presses the button. Belongs to the dialog.
class TypedKeeper : public QObject {
    Q_OBJECT

public:
    /// @p dialog has a box layout that ends with its buttons, @p wayOut among them. @p holds says whether
    /// something was typed, where holdsTyped() does not.
    TypedKeeper(QWidget *dialog, const QAbstractButton *wayOut, std::function<bool()> holds = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_dialog;
    const QAbstractButton *m_wayOut;
    std::function<bool()> m_holds;
    PlainLabel *m_hint;
};

} // namespace afterword
