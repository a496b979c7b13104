// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/mailintake.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

#include <variant>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace afterword {

/// A letter of which it is unclear where it belongs.
struct LetterQuestion {
    ReadMail mail;
    std::vector<Candidate> candidates; ///< the likeliest first; none where it is about nothing on the board
    bool isTheirs = true;              ///< it came to the person, so that a card can be made of it
};

/// A card that is made of a letter.
struct CardOfLetter {
    QString company;
    QString role; ///< may be empty

    bool operator==(const CardOfLetter &) const = default;
};

/// Where a letter goes; monostate: it is left out.
using LetterAnswer = std::variant<std::monostate, ApplicationId, CardOfLetter>;

/// Asks to which applications letters belong, the likeliest first. One that came to the person may become a
/// new card: that is proposed where it is about nothing on the board. A letter may be left out.
class LetterDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// What is chosen for a letter about nothing on the board, before the person chooses.
    enum class Usual { NewCard, LeaveOut };

    /// @p search: for the names of the applications.
    LetterDialog(const std::vector<LetterQuestion> &questions, const OpenedSearch &search, Moment now,
                 Usual usual, QWidget *parent = nullptr);

    LetterAnswer answer(size_t index) const;

private:
    struct Answer {
        QComboBox *where;
        QWidget *newCard; ///< the fields of a new one; null where none can be made
        QLineEdit *company;
        QLineEdit *role;
    };

    QWidget *card(const LetterQuestion &question, const OpenedSearch &search, Moment now, Usual usual);
    QComboBox *choices(const LetterQuestion &question, const OpenedSearch &search, Moment now);
    /// The fields of the card that may be made of @p mail.
    void addNewCard(Answer &answer, const ReadMail &mail);
    void refresh();

    std::vector<Answer> m_answers;
    QPushButton *m_import;
};

} // namespace afterword
