// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/looksettings.h"

#include <QWidget>

class QPushButton;

namespace afterword {

class ChoiceField;
class PlainLabel;

/// How the program looks and speaks: a page of Settings. The theme counts at once, the language from the next
/// window on.
class LookPage : public QWidget {
    Q_OBJECT

public:
    /// @p languageNote says why the program does not speak as it was asked to; empty where it does.
    explicit LookPage(const LookSettings &settings, const QString &languageNote = {},
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(afterword::LookSettings settings);
    /// A window in the new language is wanted in place of this one.
    void newWindowWanted();

private:
    LookSettings settings() const;

    ChoiceField *m_theme;
    ChoiceField *m_language;
    ChoiceField *m_click;
    PlainLabel *m_nextStart;
    QPushButton *m_changeNow;
};

} // namespace afterword
