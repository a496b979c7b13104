// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace afterword {

/// What an empty board shows: what to do, in three lines, and three ways to begin.
class FirstStart : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleWanted();
    void importWanted();
    void newWanted();
};

} // namespace afterword
