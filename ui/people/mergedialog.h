// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/mergepeople.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;

namespace afterword {

class Editor;

/// "The same person": what comes together when two become one, both values side by side where they differ,
/// and one button that does it, as one step that can be undone.
class MergeDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p editor must outlive the dialog. Both are in the search.
    MergeDialog(Editor &editor, const ContactId &kept, const ContactId &gone, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Both are one now: this one.
    void merged(afterword::ContactId contact);

private:
    QWidget *comesTogether(const Contact &kept, const Contact &gone) const;
    void addChoice(QGridLayout *grid, ContactText text, const Contact &kept, const Contact &gone);
    std::vector<ContactText> chosenFromGone() const;
    void merge();

    struct Choice {
        ContactText text;
        QButtonGroup *sides;
    };

    Editor &m_editor;
    ContactId m_kept;
    ContactId m_gone;
    std::vector<Choice> m_choices;
};

/// What a text of a contact is called in forms: "E-mail".
QString contactTextInWords(ContactText text);

} // namespace afterword
