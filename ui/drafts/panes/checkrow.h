// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/finding.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace afterword {

class PlainLabel;

/// One thing that a check has to say. A click or Enter leads to its place in the text.
class CheckRow : public QFrame {
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    /// A finding on @p body.
    void setFinding(const Finding &finding, const QString &body);

Q_SIGNALS:
    void chosen(afterword::Finding finding);
    /// Put it right in one step.
    void suggestionTaken(afterword::Finding finding);
    /// The person means it as it stands.
    void overruled(afterword::Finding finding);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Finding m_finding;
    QLabel *m_icon;
    PlainLabel *m_message;
    QToolButton *m_suggestion;
    QToolButton *m_leave;
};

} // namespace afterword
