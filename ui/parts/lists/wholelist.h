// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace afterword {

/// A list that is as high as all it holds, lines that wrap included: what it stands in scrolls.
class WholeList : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    void updateGeometries() override
    {
        QListWidget::updateGeometries();
        setFixedHeight((count() > 0 ? contentsSize().height() : 0) + 2 * frameWidth());
    }
};

} // namespace afterword
