// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/posting/keep/keepposting.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace afterword {

class DateField;
class Form;
class PlainLabel;
class TextField;

/// The facts of a posting, to be looked over and corrected, with what is only a guess marked so; and the
/// column in which its card is to stand.
class PostingForm : public QWidget {
    Q_OBJECT

public:
    /// @p today is asked when "tomorrow" is typed for a date.
    explicit PostingForm(std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shows what @p posting says, and the columns of @p search with @p stage chosen; absent: the one into
    /// which new ones go.
    void show(const Posting &posting, const Search &search, const std::optional<StageId> &stage);
    /// Offers to say with one tick that the person applied today; @p isLikely: the page was an application's
    /// form.
    void offerApplied(bool isOffered, bool isLikely);

    /// What stands in the fields now, on top of @p stands: what was not touched here may have been changed
    /// elsewhere.
    KeptFacts corrected(const KeptFacts &stands) const;
    /// Whether all of it can be understood; where a date is none, it is said at the field.
    bool isUnderstood() const;
    /// The column that is chosen.
    std::optional<StageId> stage() const;
    void focusFirst();

private:
    struct Row {
        TextField *field;
        PlainLabel *guess;
    };
    Row add(const QString &name, TextField *field, Form &form);
    void showFact(const Row &row, const QString &value, FactSource source, bool isGuess);

    std::function<QDate()> m_today;
    KeptFacts m_shown;
    std::optional<StageId> m_applied;
    std::optional<StageId> m_before; ///< what was chosen before the tick
    PlainLabel *m_rest;
    Row m_company;
    Row m_role;
    Row m_place;
    Row m_salary;
    Row m_closes;
    Row m_link;
    DateField *m_date;
    QComboBox *m_stage;
    QCheckBox *m_tick;
};

} // namespace afterword
