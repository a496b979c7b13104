// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/quietbutton.h"

#include <QPushButton>

namespace afterword {

QPushButton *quietButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace afterword
