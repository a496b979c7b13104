// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QHash>
#include <QLatin1StringView>

#include <utility>

namespace afterword {

/// Something that was changed here and elsewhere, in the same place. What somebody typed and what does not
/// stand any more is in it.
struct Clash {
    enum class Kind {
        BothChanged,  ///< theirs stands
        DeletedHere,  ///< and changed elsewhere: it stays
        DeletedThere, ///< and changed here: it stays
        NeededHere,   ///< deleted elsewhere, and something here came to name it: it stays
        NeededThere,  ///< the same with the sides exchanged
        PutRight,     ///< both together made no sense; "here" says what was put right
    };
    Kind kind = Kind::BothChanged;
    QString what;  ///< the card, the person, the task: as it is called
    QString field; ///< in words
    QString here;  ///< what it became here
    QString there; ///< what it became elsewhere, and is now

    bool operator==(const Clash &) const = default;
};

/// The clash as one sentence; where its values are long, each is shown around the place where they differ.
QString sentenceFor(const Clash &clash);
/// The same with everything that was typed.
QString wholeTextOf(const Clash &clash);

/// What a field of fields.h, of the person or of the policy is called.
QString fieldInWords(QLatin1StringView name);

/// What the person's own details are called, which are no card's.
QString personInWords();

/// A value as text, with names for the ids in it; empty where there is none.
class ValueWords {
public:
    struct Names {
        QHash<ContactId, QString> contacts;
        QHash<StageId, QString> stages;
    };
    /// The names are those of @p search, and @p others for what is not in it.
    ValueWords(const Search &search, Names others)
        : m_search(search)
        , m_others(std::move(others))
    {
    }

    QString of(const Application &application) const;
    QString of(const Contact &contact) const;
    QString of(const StageId &id) const;
    QString of(const ContactId &id) const;
    QString of(Moment moment) const;
    static QString of(QDate date);
    static QString of(QTime time);
    static QString of(const WallTime &wall);
    static QString of(bool isSo);

private:
    const Search &m_search;
    Names m_others;
};

} // namespace afterword
