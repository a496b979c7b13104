// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/template/templatescanner.h"
#include "ui/parts/readingorder.h"
#include "ui/templates/templatefiles.h"

#include "core/domain/search.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace afterword {

class ChoiceField;
class Editor;
class PhrasePane;
class PlainLabel;
class PreviewPane;
class TemplateDesk;
class TemplateEdit;
class TemplateListModel;
class VariablePane;
struct Variable;

/// The window in which templates are read and changed: all of them at the left, the text in the middle,
/// variables and phrases at the right, and below how it reads for each interviewer of an interview.
class TemplateWindow : public ReadInOrder<QWidget> {
    Q_OBJECT

public:
    /// @p editor and @p builtIn must outlive the window.
    TemplateWindow(Editor &editor, const Table<Template> &builtIn, TemplateFiles files,
                   QWidget *parent = nullptr);
    ~TemplateWindow() override;

    /// Takes up the template @p id (where it is unknown or empty, the one before stays) and previews it for
    /// @p interview.
    void open(const TemplateId &id = {}, const std::optional<InterviewId> &interview = {});
    /// Writes what was typed at once. False where it was refused.
    bool flush();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeLeft();
    QWidget *makeMiddle();
    void connectPanes();
    void showTemplate();
    void typed();
    void renameSet(const QString &from, const QString &to);
    void look();
    void lookAtPreview();
    void showMistake();
    void put(const Variable &variable);
    void importFile();
    void exportFile();
    void tell(const QString &text);

    Editor &m_editor;
    const Table<Template> &m_builtIn;
    TemplateFiles m_files;
    TemplateDesk *m_desk;
    TemplateListModel *m_model;
    QListView *m_list;
    QToolButton *m_more;
    QLineEdit *m_name;
    ChoiceField *m_purpose;
    ChoiceField *m_tone;
    QLineEdit *m_subject;
    QWidget *m_readOnly;
    TemplateEdit *m_body;
    QTabWidget *m_tabs;
    VariablePane *m_variables;
    PhrasePane *m_phrases;
    PreviewPane *m_preview;
    PlainLabel *m_saved;
    QWidget *m_target; ///< where a variable goes: the text that had the focus last
    std::vector<TemplateMistake> m_mistakes;
    QTimer m_lookTimer;
    bool m_showing = false;
};

} // namespace afterword
