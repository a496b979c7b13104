// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountneed.h"

#include <QToolButton>

#include <functional>
#include <vector>

namespace afterword {

/// The quiet line at the window's foot about what accounts need of the person: it stands there until that is
/// done, and a click leads to where it is done. The gravest need is shown, and how many more there are.
class NeedLine : public QToolButton {
    Q_OBJECT

public:
    explicit NeedLine(QWidget *parent = nullptr);

    /// One account. @p need tells what it needs; @p lead leads there.
    void watch(std::function<AccountNeed()> need, std::function<void()> lead);
    /// Asks all of them anew. Of needs that are as grave the first that was given is shown.
    void refresh();

private:
    struct Watched {
        std::function<AccountNeed()> need;
        std::function<void()> lead;
    };
    std::vector<Watched> m_watched;
    std::function<void()> m_lead;
};

} // namespace afterword
