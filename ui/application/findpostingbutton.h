// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelcontext.h"

#include <QPushButton>

namespace afterword {

/// Leads to an application's posting, also where its page is gone: its address, an older copy of it, a search
/// of the web. Each opens in the browser, and only when it is chosen; its words say who is asked.
class FindPostingButton : public QPushButton {
    Q_OBJECT

public:
    /// @p find gives the application that is shown; it is asked whenever the menu comes up.
    explicit FindPostingButton(std::function<Application()> find, QWidget *parent = nullptr);

private:
    void fill();

    std::function<Application()> m_find;
};

} // namespace afterword
