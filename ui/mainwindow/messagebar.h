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
    /// It lies over the foot of @p parent.
    explicit MessageBar(QWidget *parent);

    /// @p text was done and can be undone.
    void offerUndo(const QString &text);
    /// What was offered to be undone is not the latest step any more, so it goes.
    void withdrawUndo();
    /// @p why something could not be done; plain text.
    void warn(const QString &why);
    /// The same about a @p matter that is settled elsewhere; then it goes by itself.
    void warnOf(const QObject *matter, const QString &why);
    /// Nothing is to be done about @p matter any more.
    void settled(const QObject *matter);
    /// @p text is good to know, for as long as an undo is offered; plain text.
    void tell(const QString &text);
    QString text() const;

Q_SIGNALS:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &told, bool warning, bool undo);
    void dress();
    void lie();

    QLabel *m_icon;
    QLabel *m_text;
    QString m_told; ///< as it stands there, without places to break its lines
    QToolButton *m_undo;
    QTimer m_timer;
    bool m_warning = false;
    const QObject *m_matter = nullptr; ///< what the warning is about; compared, and never looked into
};

} // namespace afterword
