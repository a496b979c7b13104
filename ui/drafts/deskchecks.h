// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/drafts/finding.h"
#include "core/drafts/likeness.h"
#include "core/drafts/nameindex.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace afterword {

class DraftDesk;
class Editor;
struct AlikePair;
struct TextMark;

/// What the checks find in one note.
struct CheckedNote {
    std::vector<Finding> findings; ///< that were not overruled; errors first
    int overruled = 0;             ///< how many more the person overruled
};

/// What the checks say of the notes on a desk, less what the person means as it stands.
class DeskChecks : public QObject {
    Q_OBJECT

public:
    /// @p editor and @p desk must outlive it.
    DeskChecks(Editor &editor, const DraftDesk &desk, QObject *parent = nullptr);

    /// What the checks find in the note at @p index, as one that goes at @p goes; absent: now.
    CheckedNote look(int index, std::optional<Moment> goes = {}) const;
    /// The person means @p finding as it stands. It comes back when the words that it names are others.
    void overrule(int index, const Finding &finding);
    /// Looks at everything again that was overruled in that note.
    void takeBack(int index);

    /// Every two notes that are compared with each other.
    std::vector<AlikePair> pairs() const;
    /// The passages of the note at @p index that it shares with one that is too alike.
    std::vector<TextMark> sharedPassages(int index) const;

private:
    /// For the application as it stands.
    RoundLikeness &likenessIn(const Application &application) const;

    Editor &m_editor;
    const DraftDesk &m_desk;
    mutable std::optional<NameIndex> m_names; ///< made when it is asked for, dropped when names change
    mutable std::optional<RoundLikeness> m_likeness;
    QSet<QString> m_overruled; ///< draft, check and message
};

} // namespace afterword
