// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <map>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace afterword {

class TemplateEdit;

/// The phrase sets of a template: each set with its alternatives as a list, and the chosen one to be edited.
class PhrasePane : public QWidget {
    Q_OBJECT

public:
    using Phrases = std::map<QString, QStringList>;

    explicit PhrasePane(QWidget *parent = nullptr);

    /// Shows @p phrases; what is chosen stays chosen as far as it is there.
    void setPhrases(const Phrases &phrases, bool readOnly);
    const Phrases &phrases() const { return m_phrases; }

    /// Chooses an alternative; -1: its set.
    void choose(const QString &set, int phrase);
    TemplateEdit *edit() const { return m_edit; }
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    /// The person changed phrases().
    void edited();
    /// The person gave the set @p from another name, which no set has yet. Nothing has changed here.
    void renameWanted(QString from, QString to);

private:
    void rename(QTreeWidgetItem *set);
    void rebuild();
    void showChosen();
    void updateButtons();
    void addSet();
    void addPhrase();
    void remove();
    QString chosenSet() const;
    int chosenPhrase() const;

    Phrases m_phrases;
    bool m_readOnly = true;
    bool m_showing = false;
    QTreeWidget *m_list;
    TemplateEdit *m_edit;
    QLineEdit *m_newSet;
    QPushButton *m_addSet;
    QPushButton *m_addPhrase;
    QPushButton *m_remove;
};

} // namespace afterword
