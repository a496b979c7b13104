// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/mailintake.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QComboBox;

namespace afterword {

/// A letter of which it is unclear where it belongs.
struct LetterQuestion {
    ReadMail mail;
    std::vector<Candidate> candidates; ///< the likeliest first
};

/// Asks to which applications letters belong, the likeliest first. A letter may be left out.
class LetterDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p search: for the names of the applications.
    LetterDialog(const std::vector<LetterQuestion> &questions, const OpenedSearch &search, Moment now,
                 QWidget *parent = nullptr);

    /// Where the letter at @p index goes; absent: it is left out.
    std::optional<ApplicationId> answer(size_t index) const;

private:
    QWidget *card(const LetterQuestion &question, const OpenedSearch &search, Moment now);

    std::vector<QComboBox *> m_answers;
};

} // namespace afterword
