// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/soundness/soundness.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace afterword {

/// What becomes of a row that cannot be as it is.
enum class MendingWay {
    LeaveOut, ///< it is not there
    PutRight, ///< it gets what it lacks
};

/// What a row says, in one line.
QString said(std::initializer_list<QString> texts);
QString said(const WallTime &wall);

/// What was found wrong while a search is gone through, and what becomes of rows whose id isn't one.
class FlawNotes {
protected:
    explicit FlawNotes(MendingWay way)
        : m_putsRight(way == MendingWay::PutRight)
    {
    }

    bool putsRight() const { return m_putsRight; }
    size_t count() const { return m_flaws.size(); }
    std::vector<Flaw> takeFlaws() { return std::exchange(m_flaws, {}); }

    void value(const QString &where, const QString &what, const QString &stands,
               const QString &instead = QString());
    void row(const QString &where, const QString &what, const QString &stands);
    /// To which application the rows belong that are gone through from here on.
    void goInto(const std::optional<ApplicationId> &application) { m_within = application; }

    /// Whether a row with that @p id stays where @p isTaken tells the ids that are given already: as it is,
    /// or with another one.
    template <class Id, class IsTaken>
    bool keepsId(Id &id, const QString &where, const QString &says, IsTaken isTaken)
    {
        if (isSoundId(id.text) && !isTaken(id))
            return true;
        if (!m_putsRight) {
            row(where + id.text, badId(), says);
            return false;
        }
        const QString text = soundIdText(id.text);
        Id sound{text};
        // Thousands may become the same; none tries the numbers again that others have.
        for (int &n = m_numbers[text]; isTaken(sound); ++n)
            sound = Id{text + u'-' + QString::number(n + 2)};
        value(where + id.text, badId(), id.text, sound.text);
        id = sound;
        return true;
    }

    /// @p now: which ids became which.
    template <class Row, class Id, class Says>
    void mendIds(Table<Row> &table, const QString &where, QHash<Id, Id> &now, Says says)
    {
        // Nearly always all are sound, and nothing has to be copied.
        if (std::all_of(table.begin(), table.end(), [](const Row &row) { return isSoundId(row.id.text); }))
            return;
        m_numbers.clear();
        QSet<Id> made;
        std::vector<Row> sound;
        sound.reserve(table.size());
        for (Row one : table) {
            const Id before = one.id;
            // An id that is made must not be that of a row that comes later.
            const auto isTaken = [&](const Id &id) {
                return id != before && (table.contains(id) || made.contains(id));
            };
            if (!keepsId(one.id, where, says(one), isTaken))
                continue;
            if (one.id != before) {
                now.insert(before, one.id);
                made.insert(one.id);
            }
            sound.push_back(std::move(one));
        }
        table = Table<Row>(std::move(sound));
    }

    /// Takes out the rows that @p keeps, which may put them right, does not keep.
    template <class Row, class Keeps>
    static void keepThose(std::vector<Row> &rows, Keeps keeps)
    {
        std::vector<Row> kept;
        kept.reserve(rows.size());
        for (Row &row : rows) {
            if (keeps(row))
                kept.push_back(std::move(row));
        }
        rows = std::move(kept);
    }

    static QString badId();

private:
    /// @p text without what no id may hold.
    static QString soundIdText(QString text);

    bool m_putsRight;
    std::vector<Flaw> m_flaws;
    QHash<QString, int> m_numbers; ///< how often an id was made of a text
    std::optional<ApplicationId> m_within;
};

} // namespace afterword
