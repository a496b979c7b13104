// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/field.h"

#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr std::chrono::milliseconds pause{1500};
constexpr int widestOther = 240; ///< pixels of a value that came from elsewhere

void tellOfWaiting(QWidget &window)
{
    QEvent event(Field::waitingChanged());
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

Field::Field(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_hint(new PlainLabel(TextLook::Warning, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_hint);
    m_hint->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { write(false); });
}

Field::~Field()
{
    // A field that goes while it has the focus loses it on the way; there is nothing left to write it then.
    if (m_edit)
        m_edit->disconnect(this);
    // Later: while widgets are taken apart nobody can look through them.
    if (m_toldWaiting) {
        for (QWidget *told : QApplication::topLevelWidgets())
            QMetaObject::invokeMethod(
                told, [told] { tellOfWaiting(*told); }, Qt::QueuedConnection);
    }
}

void Field::adopt(QWidget *edit)
{
    m_edit = edit;
    m_edit->installEventFilter(this);
    m_layout->insertWidget(0, edit);
    setFocusProxy(edit);
}

void Field::putAbove(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
}

void Field::setValue(const QString &value)
{
    const bool news = value != m_value;
    m_value = value;
    // While writing, the text is left as typed: a blank at its end is not taken from under the fingers.
    if (news && !m_dirty && !m_writing)
        display(value);
    if (news && m_dirty && !m_writing && m_commit) {
        m_arrived = value;
        setHint(arrivedMeanwhile());
    }
}

void Field::startOver(const QString &value)
{
    m_pause.stop();
    m_begunForm = false;
    setDirty(false);
    m_unread = false;
    m_value = value;
    m_arrived.reset();
    setHint({});
    display(value);
}

Field *Field::around(QWidget *edit)
{
    for (QWidget *one = edit; one; one = one->parentWidget()) {
        if (auto *field = qobject_cast<Field *>(one))
            return field;
    }
    return nullptr;
}

bool Field::flush()
{
    return write(true);
}

void Field::keep()
{
    if (m_onPause && m_commit)
        write(false);
}

void Field::edited()
{
    m_begun = true;
    m_begunForm = true;
    m_unread = false;
    setDirty(true);
    setHint(arrivedMeanwhile());
    if (m_onPause)
        m_pause.start();
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        m_begun = m_dirty;
    // A form that is read as a whole goes as a whole, by its dialog's Esc.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_edit || !isKey || !m_begun || !m_commit)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    event->accept(); // so that it is nobody's shortcut
    if (event->type() == QEvent::KeyPress)
        endEdit();
    return true;
}

void Field::endEdit()
{
    write(true);
    if (m_dirty) {
        replace(m_value);
        m_pause.stop();
        setDirty(false);
        setHint(tr("The old value is back. Ctrl+Z restores what you typed."));
    } else if (typed() != m_value) {
        display(m_value);
    }
    m_begun = false;
}

void Field::left()
{
    if (write(true) && !m_dirty && typed() != m_value)
        display(m_value);
}

QEvent::Type Field::waitingChanged()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

void Field::setDirty(bool dirty)
{
    m_dirty = dirty;
    tellWhetherItWaits();
}

void Field::tellWhetherItWaits()
{
    const bool waits = isWaiting();
    if (std::exchange(m_toldWaiting, waits) == waits)
        return;
    // One of them says whether everything is saved, wherever it is typed.
    for (QWidget *told : QApplication::topLevelWidgets())
        tellOfWaiting(*told);
}

bool Field::write(bool tellWhy)
{
    m_pause.stop();
    if (m_writing || !m_dirty)
        return true;
    if (!m_commit)
        m_value = typed(); // a form that is read as a whole when one is done with it
    if (typed() == m_value) {
        setDirty(false);
        m_arrived.reset();
        return true;
    }
    const QScopedValueRollback writing(m_writing, true);
    const Committed committed = m_commit(typed());
    m_unread = committed.state == Committed::State::NotUnderstood;
    m_refused = committed.state == Committed::State::Refused;
    switch (committed.state) {
    case Committed::State::Written:
        setDirty(false);
        if (m_arrived)
            setHint(arrivedMeanwhile());
        else if (tellWhy)
            setHint(committed.hint);
        m_arrived.reset();
        return true;
    case Committed::State::Refused: return false;
    case Committed::State::NotUnderstood:
        if (tellWhy)
            setHint(committed.hint);
        return true;
    }
    Q_UNREACHABLE();
}

/// Both values in a sentence, where there are two: the other is not lost without a word.
QString Field::arrivedMeanwhile() const
{
    if (!m_arrived)
        return {};
    if (m_arrived->trimmed().isEmpty())
        return tr("This was emptied elsewhere while you were typing. What you typed was kept; Undo in the "
                  "Edit menu empties it again.");
    const QString other = fontMetrics().elidedText(m_arrived->simplified(), Qt::ElideRight, widestOther);
    return tr("“%1” was entered here from elsewhere while you were typing. What you typed was kept; Undo in "
              "the Edit menu brings the other back.")
        .arg(other);
}

QString Field::told() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

bool flushFields(QWidget *widget)
{
    bool written = true;
    for (Field *field : widget->findChildren<Field *>())
        written = field->flush() && written;
    return written;
}

void keepFields(QWidget *widget)
{
    for (Field *field : widget->findChildren<Field *>())
        field->keep();
}

bool endTyping(QWidget *page)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isTyping =
        qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus);
    if (!page || !isTyping || !page->isAncestorOf(focus))
        return false;
    page->setFocus();
    return true;
}

} // namespace afterword
