// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"
#include "core/posting/posting.h"

#include <QDate>
#include <QFrame>

#include <map>
#include <optional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace afterword {

class Editor;
class PlainLabel;

/// One line for a new application: company, role, Add; and a second one for the rest, when it is wanted. What
/// is pasted from a posting is taken apart. It stays until it is added or Esc is pressed.
class NewApplication : public QFrame {
    Q_OBJECT

public:
    /// @p editor must outlive the form.
    explicit NewApplication(Editor &editor, QWidget *parent = nullptr);

    /// Shows the line, with the keyboard in it.
    void begin();

    /// Adds what @p text tells of a job, in @p stage. Where it names no company, or a job that is there
    /// already, the line is shown with it instead.
    void take(const QString &text, const StageId &stage);

Q_SIGNALS:
    /// An application was added, and is wanted in @p stage where that is another one than it is in.
    void added(afterword::ApplicationId application, std::optional<afterword::StageId> stage);
    /// The person wants to see the one that is there already.
    void showWanted(afterword::ApplicationId application);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillStages(const std::optional<StageId> &chosen);
    void fill(const Posting &posting);
    void takeOut();
    void put(QLineEdit *field, const QString &text);
    void companyEdited(const QString &text);
    void check();
    void entered();
    void add();
    void clear();
    Posting typed() const;

    Editor &m_editor;
    QLineEdit *m_company;
    QLineEdit *m_role;
    QLineEdit *m_url;
    QLineEdit *m_place;
    QLineEdit *m_salary;
    QLineEdit *m_tags;
    QComboBox *m_stage;
    QPushButton *m_add;
    QToolButton *m_more;
    QWidget *m_rest;
    QBoxLayout *m_restRows = nullptr;
    QWidget *m_notice;
    PlainLabel *m_kept; ///< that the posting's text was taken
    PlainLabel *m_known;
    QString m_posting;                       ///< the text that was pasted, where it is a whole posting
    std::optional<QDate> m_closesOn;         ///< as that posting says
    std::optional<ApplicationId> m_same;     ///< the same job, where it is there already
    std::map<QLineEdit *, QString> m_filled; ///< what a posting put into the fields
    qsizetype m_length = 0;                  ///< of the company's text before the last edit
};

} // namespace afterword
