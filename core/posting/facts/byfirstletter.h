// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace afterword {

/// A pattern that is asked of each line of a page and has hundreds of alternatives: for each letter a pattern
/// of those alone that can begin with it. It finds just what the whole pattern would, in
/// which capitals do not count (anyCase()).
class ByFirstLetter {
public:
    /// @p groups: alternatives ("save|print(ed)?"), each in the group of its own that the whole pattern has,
    /// within which none may be that captures where the groups behind it are asked for;
    /// @p before and @p after: what stands in front of them and behind them there. What stands in front may
    /// match nothing, and else must be passed over by the one who asks for a letter.
    ByFirstLetter(const QString &before, const QStringList &groups, const QString &after);

    /// The pattern to ask where the alternatives would have to begin with @p first: the whole one where that
    /// is no letter of ASCII.
    const QRegularExpression &of(QChar first) const;

    /// Whether the whole pattern matches @p line, at which the alternatives begin.
    bool match(const QString &line) const;

private:
    static constexpr size_t letters = 26;
    QRegularExpression m_whole;
    std::array<QRegularExpression, letters> m_ofLetter;
    std::array<bool, letters> m_isAny{}; ///< whether an alternative can begin with the letter
};

} // namespace afterword
