// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/notesfield.h"

#include "ui/parts/plainlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr int mostLines = 10;

/// Where in @p after a caret belongs that stood at @p place of @p before: behind what is the same up to it,
/// else as far from the end as it was.
int placeIn(const QString &after, const QString &before, int place)
{
    const auto parting = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first;
    if (place <= parting - before.begin())
        return place;
    const qsizetype kept = std::clamp<qsizetype>(after.size() - (before.size() - place), 0, after.size());
    const bool isInsideSign = kept < after.size() && after[kept].isLowSurrogate();
    return static_cast<int>(isInsideSign ? kept - 1 : kept);
}

} // namespace

NotesField::NotesField(const QString &name, const QString &placeholder, QWidget *parent)
    : Field(parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setMinimumWidth(48);
    m_edit->installEventFilter(this);
    adopt(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_showing)
            edited();
    });
    // A width that changes is told before the lines are broken anew, so it is not the moment to count them.
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NotesField::fit);
    fit();
}

void NotesField::ask(const QString &question)
{
    if (!m_question) {
        m_question = new PlainLabel(TextLook::Secondary, this);
        putAbove(m_question);
    }
    m_question->setText(question);
}

void NotesField::setFewestLines(int lines)
{
    m_fewestLines = lines;
    fit();
}

void NotesField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

QString NotesField::typed() const
{
    return m_edit->toPlainText();
}

void NotesField::display(const QString &value)
{
    const QScopedValueRollback showing(m_showing, true);
    // Somebody may be in the middle of it while others change it elsewhere: they go on where they were.
    const bool isWriting = m_edit->hasFocus();
    QTextCursor caret = m_edit->textCursor();
    const int place = isWriting ? placeIn(value, typed(), caret.position()) : 0;
    m_edit->setPlainText(value);
    if (!isWriting)
        return;
    caret.setPosition(std::min(place, static_cast<int>(typed().size())));
    m_edit->setTextCursor(caret);
}

bool NotesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        left();
    return Field::eventFilter(watched, event);
}

void NotesField::fit()
{
    // QPlainTextDocumentLayout measures in lines.
    const int lines = static_cast<int>(std::ceil(m_edit->document()->size().height()));
    const int shown = std::clamp(lines, m_fewestLines, mostLines);
    const double margins = 2 * (m_edit->document()->documentMargin() + m_edit->frameWidth());
    m_edit->setFixedHeight(
        static_cast<int>(std::ceil(shown * QFontMetricsF(m_edit->font()).lineSpacing() + margins)));
}

} // namespace afterword
