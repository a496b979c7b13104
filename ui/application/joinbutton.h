// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelcontext.h"

#include <QPushButton>

namespace afterword {

/// Leads to an interview by its link. It is there from an hour before the interview until its end, also while
/// nothing but time passes.
class JoinButton : public QPushButton {
    Q_OBJECT

public:
    /// @p find gives the interview that can be joined now, or null; it is asked at every look. @p context
    /// must outlive the button.
    JoinButton(const PanelContext &context, std::function<const Interview *()> find,
               QWidget *parent = nullptr);

    void refresh();

private:
    void join();

    std::function<const Interview *()> m_find;
};

} // namespace afterword
