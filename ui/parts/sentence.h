// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QLayout;
class QWidget;

namespace afterword {

/// A whole sentence with fields in it: "They will decide by %1", each field where its number stands, so that
/// every language orders them as it speaks. It goes on in another line where there is no room. @p text names
/// each field once.
QLayout *sentence(const QString &text, std::initializer_list<QWidget *> fields);

} // namespace afterword
