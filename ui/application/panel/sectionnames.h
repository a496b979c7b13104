// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace afterword {

/// The names of what a page holds, each leading there; they go over as many lines as they need. Tab reaches
/// one of them, the arrow keys go from name to name.
class SectionNames : public QWidget {
    Q_OBJECT

public:
    explicit SectionNames(QWidget *parent = nullptr);

    /// @p brief leads to what is called @p name.
    void add(const QString &brief, const QString &name);
    /// Whether the page holds it now.
    void setThere(int index, bool there);
    /// Marks the place where one is.
    void setCurrent(int index);
    int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int from, int step);
    void setStop(int index);

    std::vector<QToolButton *> m_names;
    int m_current = -1;
    int m_stop = -1;
};

} // namespace afterword
