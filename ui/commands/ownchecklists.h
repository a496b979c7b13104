// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/checklists.h"

#include <QByteArray>

#include <functional>

namespace afterword {

/// The check lists as the person wants them: the built-in ones, and instead of one of them what they made of
/// it.
class OwnCheckLists {
public:
    /// Takes what was kept by an earlier run; from now on @p keep is given what is to be kept. What can't be
    /// read is left out.
    void begin(const QByteArray &kept, std::function<void(const QByteArray &)> keep);

    std::vector<CheckList> lists() const;
    /// Whether the person has made the list of that id their own.
    bool isOwn(const QString &id) const;
    /// From now on @p list stands for the one with its id.
    void put(const CheckList &list);
    /// The list of that id is the built-in one again.
    void restore(const QString &id);

private:
    void write() const;

    std::vector<CheckList> m_own; ///< of each only id and items matter
    std::function<void(const QByteArray &)> m_keep;
};

} // namespace afterword
