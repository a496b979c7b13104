// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace afterword {

/// Says, while the sample is on the board, that it is one, with a button that takes all of it away.
class SampleBar : public QFrame {
    Q_OBJECT

public:
    explicit SampleBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void removeWanted();
};

} // namespace afterword
