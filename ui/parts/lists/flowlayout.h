// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace afterword {

/// Puts one thing after the other, and begins another line where there is no room: nothing in it is ever cut
/// while its place is as wide as the widest of them.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All of it in one line.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

protected:
    /// Gives the height that it takes; places the things where @p really.
    virtual int arrange(const QRect &rect, bool really) const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace afterword
