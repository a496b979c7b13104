// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace afterword {

class WhoseSearch;

/// Says above the board whose search it is where it is somebody else's, and what one may do in it.
class VisitBar : public QFrame {
    Q_OBJECT

public:
    enum class State {
        Withdrawn, ///< they let the person in no longer; what is shown is what was seen last
        MayRead,   ///< no more was consented to
        Reads,     ///< more was, and is not wanted yet
        Changes,
    };

    explicit VisitBar(QWidget *parent = nullptr);

    /// @p name: whose search it is.
    void tell(const QString &name, State state);

Q_SIGNALS:
    void noteWanted();
    /// Whether things are to be changed from now on.
    void changingWanted(bool wanted);

private:
    WhoseSearch *m_text;
    QPushButton *m_note;
    QPushButton *m_change;
};

} // namespace afterword
