// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace afterword {

/// Puts right, before anything else, what surroundings without a session leave out: names and texts are
/// UTF-8, the home is the account's where HOME is not set, and a folder of the person's that is named without
/// its whole path counts as not named (XDG Base Directory Specification: "must be ignored").
void settleEnvironment();

/// Where settleEnvironment() of the program that started this one chose a language for itself, this one is
/// told what that one was told. To be called before anything asks for the language.
void undoParentsLanguage();

} // namespace afterword
