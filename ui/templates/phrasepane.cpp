// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/phrasepane.h"

#include "ui/templates/templateedit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString lineOf(const QString &phrase)
{
    const QString line = phrase.simplified();
    return line.isEmpty() ? PhrasePane::tr("empty phrase") : line;
}

/// A name with a brace or a space could not be named in a tag.
QString setNameFrom(const QString &typed)
{
    QString name = typed.simplified().replace(u' ', u'-');
    name.removeIf([](QChar c) { return c == u'{' || c == u'}' || c == u':'; });
    return name;
}

} // namespace

PhrasePane::PhrasePane(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_edit(new TemplateEdit(this))
    , m_newSet(new QLineEdit(this))
    , m_addSet(new QPushButton(tr("Add set"), this))
    , m_addPhrase(new QPushButton(tr("Add a phrase"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setColumnCount(1);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(true);
    m_edit->setAccessibleName(tr("Text of the phrase"));
    m_newSet->setAccessibleName(tr("Name of a new set"));
    m_newSet->setPlaceholderText(tr("Name of a new set"));

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_edit);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({300, 90});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_addPhrase);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *sets = new QHBoxLayout;
    sets->setSpacing(8);
    sets->addWidget(m_newSet, 1);
    sets->addWidget(m_addSet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    layout->addLayout(sets);

    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_showing)
            showChosen();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_showing && !item->parent())
            rename(item);
    });
    connect(m_edit, &TemplateEdit::textEdited, this, [this] {
        const int phrase = chosenPhrase();
        if (phrase < 0)
            return;
        m_phrases[chosenSet()][phrase] = m_edit->toPlainText();
        m_list->currentItem()->setText(0, lineOf(m_edit->toPlainText()));
        Q_EMIT edited();
    });
    connect(m_addSet, &QPushButton::clicked, this, &PhrasePane::addSet);
    connect(m_newSet, &QLineEdit::returnPressed, this, &PhrasePane::addSet);
    connect(m_newSet, &QLineEdit::textChanged, this, &PhrasePane::updateButtons);
    connect(m_addPhrase, &QPushButton::clicked, this, &PhrasePane::addPhrase);
    connect(m_remove, &QPushButton::clicked, this, &PhrasePane::remove);
    updateButtons();
}

void PhrasePane::setPhrases(const Phrases &phrases, bool readOnly)
{
    if (phrases == m_phrases && readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    m_phrases = phrases;
    rebuild();
}

void PhrasePane::rebuild()
{
    const QString set = chosenSet();
    const int phrase = chosenPhrase();
    {
        const QScopedValueRollback showing(m_showing, true);
        m_list->clear();
        QStringList names;
        for (const auto &[name, alternatives] : m_phrases) {
            names += name;
            auto *parent = new QTreeWidgetItem(m_list, {name});
            parent->setData(0, Qt::UserRole, name);
            if (!m_readOnly) {
                parent->setFlags(parent->flags() | Qt::ItemIsEditable);
                parent->setToolTip(0, tr("F2 gives this set another name"));
            }
            for (const QString &alternative : alternatives)
                new QTreeWidgetItem(parent, {lineOf(alternative)});
        }
        m_list->expandAll();
        m_edit->setPhraseSets(names);
    }
    choose(set, phrase);
    if (!m_list->currentItem() && !m_phrases.empty())
        choose(m_phrases.begin()->first, 0);
    showChosen();
}

void PhrasePane::choose(const QString &set, int phrase)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *parent = m_list->topLevelItem(i);
        if (parent->data(0, Qt::UserRole).toString() != set)
            continue;
        const int index = std::min(phrase, parent->childCount() - 1);
        m_list->setCurrentItem(index < 0 ? parent : parent->child(index));
        return;
    }
}

QString PhrasePane::chosenSet() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

int PhrasePane::chosenPhrase() const
{
    QTreeWidgetItem *item = m_list->currentItem();
    return item && item->parent() ? item->parent()->indexOfChild(item) : -1;
}

void PhrasePane::showChosen()
{
    const int phrase = chosenPhrase();
    const auto set = m_phrases.find(chosenSet());
    const bool there = set != m_phrases.end() && phrase >= 0 && phrase < set->second.size();
    const QString text = there ? set->second[phrase] : QString();
    if (m_edit->toPlainText() != text)
        m_edit->setText(text);
    m_edit->setReadOnly(m_readOnly || !there);
    m_edit->setEnabled(there);
    updateButtons();
}

void PhrasePane::updateButtons()
{
    const QString name = m_newSet->text().trimmed();
    m_newSet->setVisible(!m_readOnly);
    m_addSet->setVisible(!m_readOnly);
    m_addPhrase->setVisible(!m_readOnly);
    m_remove->setVisible(!m_readOnly);
    m_addSet->setEnabled(!name.isEmpty() && !m_phrases.contains(name));
    m_addPhrase->setEnabled(!chosenSet().isEmpty());
    m_remove->setEnabled(m_list->currentItem());
    m_remove->setText(chosenPhrase() < 0 ? tr("Remove the set") : tr("Remove the phrase"));
}

void PhrasePane::addSet()
{
    const QString name = setNameFrom(m_newSet->text());
    if (name.isEmpty() || m_phrases.contains(name))
        return;
    m_newSet->clear();
    m_phrases[name] = {QString()};
    rebuild();
    choose(name, 0);
    m_edit->setFocus();
    Q_EMIT edited();
}

void PhrasePane::rename(QTreeWidgetItem *set)
{
    const QString from = set->data(0, Qt::UserRole).toString();
    const QString to = setNameFrom(set->text(0));
    {
        // It shows the name that it has, until the template has it.
        const QScopedValueRollback showing(m_showing, true);
        set->setText(0, from);
    }
    if (!to.isEmpty() && !m_phrases.contains(to))
        Q_EMIT renameWanted(from, to);
}

void PhrasePane::addPhrase()
{
    const QString set = chosenSet();
    if (set.isEmpty())
        return;
    m_phrases[set] += QString();
    rebuild();
    choose(set, static_cast<int>(m_phrases[set].size()) - 1);
    m_edit->setFocus();
    Q_EMIT edited();
}

void PhrasePane::remove()
{
    const QString set = chosenSet();
    const int phrase = chosenPhrase();
    if (set.isEmpty())
        return;
    if (phrase < 0)
        m_phrases.erase(set);
    else
        m_phrases[set].removeAt(phrase);
    rebuild();
    Q_EMIT edited();
}

} // namespace afterword
