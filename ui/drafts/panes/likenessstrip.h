// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace afterword {

class PlainLabel;

/// Two notes and how alike they are.
struct AlikePair {
    QString first;
    QString second;
    int percent = 0;
    bool alike = false;

    bool operator==(const AlikePair &) const = default;
};

/// How alike the notes of a round are, the most alike pair on top.
class LikenessStrip : public QWidget {
    Q_OBJECT

public:
    explicit LikenessStrip(QWidget *parent = nullptr);

    void setPairs(std::vector<AlikePair> pairs);

private:
    std::vector<AlikePair> m_pairs;
    std::vector<PlainLabel *> m_lines;
    QVBoxLayout *m_layout;
};

} // namespace afterword
