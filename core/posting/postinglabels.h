// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace afterword {

/// What a label of a posting says that its value is.
enum class Label {
    Company,
    Role,
    Place,
    Salary,
    LeastPay,
    MostPay,
    Employment,
    Remote,
    Posted,
    Closes,
    Period,
};

constexpr size_t labelKinds = 11;

/// The value behind each label, in the order of the lines; the first that says something counts.
class LabelledLines {
public:
    explicit LabelledLines(const QStringList &lines);

    struct Value {
        QString label; ///< as it is written: "Annual base pay" says what a sum is paid for
        QString text;
        bool isSure = false; ///< a colon stood behind the label
        qsizetype line = -1; ///< on which it stands alone below the label; -1: beside it
    };
    const std::vector<Value> &of(Label label) const { return m_values[static_cast<size_t>(label)]; }

private:
    std::array<std::vector<Value>, labelKinds> m_values;
};

/// Whether @p line is a way through a site, as menus and feet have them: "Products", "Kontakt".
bool isWayThroughSite(const QString &line);

/// What stands in @p line behind a label that no sign parts from it: "Fixed-term" of "Status Fixed-term". All
/// of it where it begins with none.
QString withoutBareLabel(const QString &line);

} // namespace afterword
