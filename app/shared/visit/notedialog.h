// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

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
    /// A note to @p name in their @p search, about @p about where that is named, from @p signer. Once it is
    /// whole @p leave writes it down; false where it was refused, and say() was told why.
    NoteDialog(const QString &name, const Search &search, const std::optional<ApplicationId> &about,
               const Signer &signer, Moment now, std::function<bool()> leave, QWidget *parent);

    /// What was written, once the dialog was accepted; without an id, and not signed yet.
    const Task &note() const { return m_note; }
    /// Which application it is about; absent: none.
    std::optional<ApplicationId> about() const;

    /// By which name they go.
    QString name() const;

    /// Says @p message in the dialog; empty: nothing any more.
    void say(const QString &message);
    /// Goes only where it says what is to be done, on a day, and the note could be left; otherwise the dialog
    /// says what is missing, or why not, and keeps the words.
    void accept() override;

private:
    void askFor(QLineEdit *where, const QString &message);

    QDate m_today;
    QLineEdit *m_text;
    QComboBox *m_about;
    QLineEdit *m_due;
    QLineEdit *m_name;
    PlainLabel *m_message;
    std::function<bool()> m_leave;
    Task m_note;
};

} // namespace afterword
