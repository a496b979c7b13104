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
    std::array<QString, 1024> m_texts;
};

} // namespace afterword
