// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace afterword {

class PlainLabel;

/// Who writes a note: the login under which the server knows them, and the name by which they go; empty: none
/// yet.
struct Signer {
    QString login;
    QString name;
};

/// What a coach writes down for a client: a task of theirs that says who wrote it.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// A note to @p name in their @p search, about @p about where that is named, from @p signer.
    NoteDialog(const QString &name, const Search &search, const std::optional<ApplicationId> &about,
               const Signer &signer, Moment now, QWidget *parent);

    /// What was written, where the dialog was accepted; without an id, and not signed yet.
    const Task &note() const { return m_note; }
    /// Which application it is about; absent: none.
    std::optional<ApplicationId> about() const;

    /// By which name they go.
    QString name() const;

    /// Goes only where it says what is to be done, on a day; otherwise the dialog says what is missing.
    void accept() override;

private:
    QDate m_today;
    QLineEdit *m_text;
    QComboBox *m_about;
    QLineEdit *m_due;
    QLineEdit *m_name;
    PlainLabel *m_message;
    QPushButton *m_leave;
    Task m_note;
};

} // namespace afterword
