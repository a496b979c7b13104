// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/policywords.h"

#include <QWidget>

class QSpinBox;
class QTimeEdit;
class QToolButton;

namespace afterword {

class PlainLabel;

/// One number of the etiquette: what it means, its value, its default, and the way back to that.
class NumberRow : public QWidget {
    Q_OBJECT

public:
    explicit NumberRow(const PolicyWords &words, QWidget *parent = nullptr);

    void show(const Policy &policy);
    using QWidget::show;

Q_SIGNALS:
    /// The person wants @p number to be the one in @p wanted.
    void chosen(afterword::PolicyNumber number, afterword::Policy wanted);

private:
    void choose(const Policy &wanted);

    const PolicyNumber &m_number;
    QSpinBox *m_whole = nullptr;
    QTimeEdit *m_time = nullptr;
    PlainLabel *m_default;
    QToolButton *m_back;
};

/// Copies one number from @p from to @p to.
void copyNumber(const PolicyNumber &number, const Policy &from, Policy &to);

} // namespace afterword
