// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

class WindowMemory;

enum class Theme {
    Desktop, ///< as the desktop says
    Light,
    Dark,
};

/// How the program looks and speaks. It belongs to this machine, not to the search.
struct LookSettings {
    Theme theme = Theme::Desktop;
    QString language;     ///< of the program's words, as "en"; empty: as the desktop says
    bool oneClick = true; ///< one click on a card opens it, not two

    bool operator==(const LookSettings &) const = default;
};

/// The settings as they were saved; what was never saved, or makes no sense, is as it is at first.
LookSettings loadLookSettings(const WindowMemory &memory);
void saveLookSettings(WindowMemory &memory, const LookSettings &settings);

QString toText(Theme theme);
/// The theme that toText() wrote; Desktop for anything else.
Theme themeFromText(const QString &text);

} // namespace afterword
