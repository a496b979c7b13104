// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/movefacts.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class MovePage;
class PlainLabel;

/// Asks what a move needs to know, one card after the other. Accepted: answers() has all of it. Rejected: the
/// cards stay where they are.
class MoveQuestion : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p search must outlive the dialog; @p askings are not empty.
    MoveQuestion(const Search &search, std::vector<MoveAsking> askings, Moment now,
                 QWidget *parent = nullptr);

    const MoveAnswers &answers() const { return m_answers; }

Q_SIGNALS:
    /// The way out of a signature: the offer is not signed yet. The dialog closes, and nothing moves.
    void notSigned();

private:
    void ask();
    void take();
    void makeRoom();
    void leave();
    void goOn(const MoveAnswer &answer);
    const MoveAsking &asking() const { return m_askings[m_at]; }
    int alike() const;

    const Search &m_search;
    std::vector<MoveAsking> m_askings;
    Moment m_now;
    size_t m_at = 0;
    MoveAnswers m_answers;
    PlainLabel *m_title;
    PlainLabel *m_why;
    QVBoxLayout *m_place;
    MovePage *m_page = nullptr;
    QCheckBox *m_forAll;
    PlainLabel *m_hint;
    QPushButton *m_move;
    QPushButton *m_wayOut;
};

} // namespace afterword
