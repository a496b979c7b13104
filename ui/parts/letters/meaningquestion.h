// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/standingmeanings.h"

#include <QWidget>

class QPushButton;

namespace afterword {

class PlainLabel;

/// What one can answer to what a letter seems to mean.
enum class MeaningAnswer {
    Take,    ///< it is so: closes, notes the offer, keeps the date, shows where an interview is added
    Write,   ///< an answer in the mail program
    AddTask, ///< answer it later
    Answered,
    NotSo,
};

/// What a letter seems to mean, with the sentence that says so, and what can be done about it.
class MeaningQuestion : public QWidget {
    Q_OBJECT

public:
    explicit MeaningQuestion(QWidget *parent = nullptr);

    /// @p company is named in front where it isn't empty. @p maySend: there is an address to answer to.
    void ask(const StandingMeaning &meaning, const QString &company, QDate today, bool maySend);

    const StandingMeaning &meaning() const { return m_meaning; }

Q_SIGNALS:
    void answered(afterword::MeaningAnswer answer);

private:
    QPushButton *add(MeaningAnswer answer);

    StandingMeaning m_meaning;
    PlainLabel *m_words;
    QPushButton *m_take;
    QPushButton *m_write;
    QPushButton *m_task;
    QPushButton *m_done;
    QPushButton *m_not;
};

} // namespace afterword
