// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateedit.h"

#include "core/drafts/vocabulary.h"
#include "ui/colours.h"
#include "ui/templates/completions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// Hues that both themes make readable on their base.
const QColor variableHue(0x1f, 0x6f, 0xc4);
const QColor sectionHue(0x8e, 0x44, 0xad);
const QColor phraseHue(0x1a, 0x7f, 0x5a);

QTextCharFormat formatFor(TagKind kind, const QPalette &palette)
{
    QTextCharFormat format;
    const QColor base = palette.color(QPalette::Base);
    switch (kind) {
    case TagKind::Variable:
    case TagKind::Unescaped: format.setForeground(readableOn(base, variableHue)); break;
    case TagKind::Section:
    case TagKind::Inverted:
    case TagKind::End:
        format.setForeground(readableOn(base, sectionHue));
        format.setFontWeight(QFont::DemiBold);
        break;
    case TagKind::Partial: format.setForeground(readableOn(base, phraseHue)); break;
    case TagKind::Comment:
    case TagKind::Delimiters:
        format.setForeground(mutedText(palette));
        format.setFontItalic(true);
        break;
    }
    return format;
}

QTextEdit::ExtraSelection selected(QTextDocument *document, int start, int length,
                                   const QTextCharFormat &format)
{
    const int end = document->characterCount() - 1;
    QTextEdit::ExtraSelection selection;
    selection.format = format;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(std::clamp(start, 0, end));
    selection.cursor.setPosition(std::clamp(start + length, 0, end), QTextCursor::KeepAnchor);
    return selection;
}

} // namespace

TemplateEdit::TemplateEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    setTabChangesFocus(true);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TemplateEdit::take);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_mistakes.clear(); // their places are no longer true
        mark();
        if (!m_showing)
            Q_EMIT textEdited();
    });
}

void TemplateEdit::setText(const QString &text)
{
    const QScopedValueRollback showing(m_showing, true);
    setPlainText(text);
}

void TemplateEdit::updateText(const QString &text)
{
    if (toPlainText() == text)
        return;
    const QScopedValueRollback showing(m_showing, true);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void TemplateEdit::setMistakes(std::vector<TemplateMistake> mistakes)
{
    m_mistakes = std::move(mistakes);
    mark();
}

void TemplateEdit::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TemplateTag &tag : scanTemplate(toPlainText()).tags)
        selections += selected(document(), tag.start, tag.length, formatFor(tag.kind, palette()));
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(warningText(palette()));
    for (const TemplateMistake &mistake : m_mistakes)
        selections += selected(document(), mistake.start, std::max(mistake.length, 1), wrong);
    setExtraSelections(selections);
}

void TemplateEdit::insertVariable(const Variable &variable)
{
    QTextCursor cursor = textCursor();
    if (!variable.condition) {
        cursor.insertText(u"{{"_s + variable.name + u"}}"_s);
    } else {
        const QString inner = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
        const int start = cursor.selectionStart();
        const QString begins = u"{{#"_s + variable.name + u"}}"_s;
        cursor.insertText(begins + inner + u"{{/"_s + variable.name + u"}}"_s);
        cursor.setPosition(start + static_cast<int>(begins.size() + inner.size()));
    }
    setTextCursor(cursor);
    setFocus();
}

void TemplateEdit::choose(int start, int length)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(start, 0, end));
    cursor.setPosition(std::clamp(start + length, 0, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool popup = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
    case Qt::Key_Backtab:
        if (popup) { // the list of names takes these
            event->ignore();
            return;
        }
        break;
    default: break;
    }
    const bool asked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (asked) {
        complete(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!isReadOnly() && (popup || !event->text().isEmpty()))
        complete(false);
}

void TemplateEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void TemplateEdit::complete(bool asked)
{
    const QString text = toPlainText();
    const auto completions = completionsAt(text, textCursor().position(), m_phraseSets);
    const bool typedSomething = completions && completions->start < textCursor().position();
    if (!completions || (!asked && !typedSomething && !m_completer->popup()->isVisible() &&
                         !QStringView(text).left(completions->start).endsWith(u"{{"_s))) {
        m_completer->popup()->hide();
        return;
    }
    m_names->setStringList(completions->names);
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void TemplateEdit::take(const QString &name)
{
    const auto completions = completionsAt(toPlainText(), textCursor().position(), m_phraseSets);
    if (!completions)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(completions->start, QTextCursor::KeepAnchor);
    cursor.insertText(name + completions->textBehind(name));
    cursor.setPosition(completions->start + static_cast<int>(name.size()) + completions->cursor);
    setTextCursor(cursor);
}

} // namespace afterword
