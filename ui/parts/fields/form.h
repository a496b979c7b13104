// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

namespace afterword {

class PlainLabel;

/// Values with their names at the left, as all forms of the windows have them.
class Form : public QFormLayout {
public:
    Form();

    /// Adds @p field, called @p name. Gives the name's label.
    PlainLabel *add(const QString &name, QWidget *field);
};

} // namespace afterword
