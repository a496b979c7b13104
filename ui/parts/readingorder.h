// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace afterword {

/// Gives the keyboard to the widget that Tab reaches next from the one that has it, or before it: in the
/// order in which one reads @p roots, one root after the other, as layouts, tabs and splitters lay them out;
/// what stands in no layout comes last. False where Tab reaches nothing.
bool focusAsRead(const std::vector<QWidget *> &roots, bool next);

/// A window or page through which Tab goes as one reads it, whatever was made first or came later.
template <class Base>
class ReadInOrder : public Base {
public:
    using Base::Base;

protected:
    bool focusNextPrevChild(bool next) override
    {
        // A page within a window leaves it to the window.
        return this->isWindow() ? focusAsRead({this}, next) : Base::focusNextPrevChild(next);
    }
};

} // namespace afterword
