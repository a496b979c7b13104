// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/onebyone.h"

#include <QTimer>

#include <memory>

namespace afterword {

void oneByOne(QObject &owner, std::vector<std::function<void()>> steps)
{
    auto *turn = new QTimer(&owner);
    const auto left = std::make_shared<std::vector<std::function<void()>>>(steps.rbegin(), steps.rend());
    QObject::connect(turn, &QTimer::timeout, turn, [turn, left] {
        if (left->empty()) {
            turn->deleteLater();
            return;
        }
        // Taken away before it is done: a step may open a dialog, with an event loop of its own.
        const std::function<void()> step = std::move(left->back());
        left->pop_back();
        step();
    });
    turn->start(0);
}

} // namespace afterword
