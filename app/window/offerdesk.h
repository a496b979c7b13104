// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

#include <QObject>

namespace afterword {

class Editor;
class MainWindow;

/// Lays offers side by side, and helps to close the search well when one is signed: from the card's menu, and
/// by itself on the day on which the person signs.
class OfferDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    OfferDesk(MainWindow &window, Editor &editor);

private:
    void compare();
    void close(const ApplicationId &application);
    void lookAtMenu();
    void changed(const Change &change);
    bool isSigned(const ApplicationId &application) const;

    MainWindow &m_window;
    Editor &m_editor;
};

} // namespace afterword
