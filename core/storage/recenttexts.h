// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace afterword {

/// Texts that many rows say, as the values of enums, stages and roles are: while they are read again and
/// again, each stands in memory once. So few are remembered that looking one up costs less than making it.
class RecentTexts {
public:
    /// The text that @p utf8 says.
    QString once(QByteArrayView utf8);

private:
    static constexpr size_t longest = 64; // bytes; what is longer is hardly said twice

    /// A text beside the bytes that say it, which are compared as they stand.
    struct Known {
        std::array<char, longest> utf8{};
        size_t size = 0; // 0: none yet
        QString text;
    };

    std::array<Known, 1024> m_texts;
};

} // namespace afterword
