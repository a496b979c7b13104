// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/template/templatescanner.h"

#include <QPlainTextEdit>

#include <vector>

class QCompleter;
class QStringListModel;

namespace afterword {

struct Variable;

/// The text of a template: tags in colours that tell what they are, mistakes underlined, names completed
/// while one types within a tag (Ctrl+Space asks for them).
class TemplateEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TemplateEdit(QWidget *parent = nullptr);

    /// Shows another text; its undo begins anew. textEdited() is not sent.
    void setText(const QString &text);
    /// Puts @p text in as one step of the text's own undo, where it differs. textEdited() is not sent.
    void updateText(const QString &text);
    /// The names that {{> completes to.
    void setPhraseSets(const QStringList &names) { m_phraseSets = names; }
    /// What is underlined.
    void setMistakes(std::vector<TemplateMistake> mistakes);

    /// Puts the variable's tag where the cursor is; a condition around the chosen text.
    void insertVariable(const Variable &variable);
    /// Chooses a part of the text and shows it.
    void choose(int start, int length);

    QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    /// The person changed the text.
    void textEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void mark();
    void complete(bool asked);
    void take(const QString &name);

    QStringList m_phraseSets;
    std::vector<TemplateMistake> m_mistakes;
    QStringListModel *m_names;
    QCompleter *m_completer;
    bool m_showing = false;
};

} // namespace afterword
