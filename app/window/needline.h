// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>
#include <vector>

namespace afterword {

/// The quiet line at the window's foot about what an account needs of the person: it stands there until that
/// is done, and a click leads to where it is done.
class NeedLine : public QToolButton {
    Q_OBJECT

public:
    explicit NeedLine(QWidget *parent = nullptr);

    /// One account. @p need tells what it needs in a few words, empty for nothing; @p lead leads there.
    void watch(std::function<QString()> need, std::function<void()> lead);
    /// Asks all of them anew, and shows what the first that was given needs.
    void refresh();

private:
    struct Watched {
        std::function<QString()> need;
        std::function<void()> lead;
    };
    std::vector<Watched> m_watched;
    std::function<void()> m_lead;
};

} // namespace afterword
