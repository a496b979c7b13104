// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/intakeplan.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace afterword {

class InvitationCard;

/// Shows what invitations will become before anything is written, and asks what they do not tell: which
/// application, and who the person is where that is not known yet.
class ImportDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p skipped: sentences about events that could not be read.
    ImportDialog(IntakePlan plan, const QStringList &skipped, Moment now, QWidget *parent = nullptr);

    const IntakePlan &plan() const { return m_plan; }

    /// They wait until something is decided about them: all may be left out, for good.
    void waitForDecision();

private:
    QWidget *personFields();
    void refresh();

    IntakePlan m_plan;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    std::vector<InvitationCard *> m_cards;
    QPushButton *m_import;
    bool m_waits = false; ///< the invitations, until something is decided about them
};

} // namespace afterword
