// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QScrollArea>
#include <QUrl>

#include <vector>

class QListWidget;
class QPushButton;

namespace afterword {

class Editor;
class Field;
class Form;
class PlainLabel;

/// All about one person: how to reach them, to be changed in place, their applications, and every letter and
/// meeting.
class PersonPane : public QScrollArea {
    Q_OBJECT

public:
    /// @p editor must outlive the pane.
    explicit PersonPane(Editor &editor, QWidget *parent = nullptr);

    /// Shows somebody else, or nobody. False where something typed for the present one was refused when it
    /// was to be written: then they stay.
    bool setContact(const std::optional<ContactId> &contact);
    const std::optional<ContactId> &contact() const { return m_contact; }
    /// Shows them as they stand.
    void refresh();

Q_SIGNALS:
    void openRequested(afterword::ApplicationId application);
    /// The person wants to write to them: a mailto: address.
    void writeRequested(QUrl address);

private:
    struct Row {
        Field *field;
        QString Contact::*member;
    };
    /// A line of a list, and the application that it opens.
    struct Line {
        QString text;
        ApplicationId application;
    };

    void addField(Form *form, const QString &name, const QString &placeholder, QString Contact::*member,
                  bool lines = false);
    QListWidget *addList(const QString &name);
    void fillLists(const Contact &contact);
    static void fill(QListWidget &list, const std::vector<Line> &lines);
    void write();
    void chooseSame();

    Editor &m_editor;
    std::optional<ContactId> m_contact;
    PlainLabel *m_name;
    QPushButton *m_write;
    QPushButton *m_same; ///< somebody is in the search twice
    std::vector<Row> m_rows;
    QListWidget *m_applications;
    QListWidget *m_history;
};

} // namespace afterword
