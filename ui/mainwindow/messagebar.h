// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace afterword {

/// Says in one line what was done, with "Undo" at hand for ten seconds; or what could not be done, until it
/// is closed; or what is good to know.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// @p text was done and can be undone.
    void offerUndo(const QString &text);
    /// @p why something could not be done; plain text.
    void warn(const QString &why);
    /// @p text is good to know, for as long as an undo is offered; plain text.
    void tell(const QString &text);
    QString text() const;

Q_SIGNALS:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool warning, bool undo);
    void dress();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_undo;
    QTimer m_timer;
    bool m_warning = false;
};

} // namespace afterword
