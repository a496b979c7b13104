// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace afterword {

class PlainLabel;

/// What became of a value that was typed.
struct Committed {
    enum class State {
        Written,
        Refused,       ///< it could not be written; the message bar says why
        NotUnderstood, ///< the text is no such value
    };
    State state = State::Written;
    QString hint; ///< for NotUnderstood what would be understood, for Written what to look at again: a plain
                  ///< sentence
};

/// A value that is read first and edited where it stands. What is typed is written when the focus leaves,
/// with Enter, or after a pause; until then nothing that arrives from elsewhere replaces it. Where it takes
/// the place of such a value, the field says so.
class Field : public QWidget {
    Q_OBJECT

public:
    /// Writes the typed text. The value that was really taken comes back through setValue().
    using Commit = std::function<Committed(const QString &typed)>;

    ~Field() override;

    /// Without one the text stays as it was typed, for a form that is read as a whole.
    void setCommit(Commit commit) { m_commit = std::move(commit); }
    /// Whether a pause is enough to write; not where half a value means another one, as in dates.
    void setCommitsOnPause(bool commits) { m_onPause = commits; }

    /// The value as it stands now. What was typed and not written yet stays on the screen.
    void setValue(const QString &value);
    /// Shows @p value, whatever was typed: the field is about something else now.
    void startOver(const QString &value);

    /// The field that @p edit is, or is the line or the text of; null: it stands alone.
    static Field *around(QWidget *edit);

    bool isDirty() const { return m_dirty; }
    /// Whether something typed is still to be written by itself.
    bool isUnwritten() const { return m_dirty && m_commit; }
    /// Whether what was typed is no such value, as far as it was looked at: it stands nowhere but here.
    bool isUnread() const { return m_dirty && m_unread; }
    /// Whether what was typed could not be written: it stands nowhere but here.
    bool isRefused() const { return m_dirty && m_refused; }
    /// Whether the person typed something into a form that is read as a whole, since startOver().
    bool isHeldBack() const { return !m_commit && m_begunForm; }
    /// What the field tells below itself.
    QString told() const;
    /// The value as it stands takes the place of what was typed, which is lost.
    void giveUp() { startOver(m_value); }
    /// Whether something that was typed into it stands nowhere but here, for whatever reason.
    bool isWaiting() const { return isUnwritten() || isHeldBack(); }
    /// The event that every window of the program gets when isWaiting() changes.
    static QEvent::Type waitingChanged();
    /// Writes what was typed, if it was. False where it was refused; then it is still there. What is no such
    /// value is not refused, see isUnread().
    bool flush();
    /// Writes what was typed as a pause does, where a pause is enough.
    void keep();
    /// The text on the screen.
    virtual QString typed() const = 0;

protected:
    explicit Field(QWidget *parent);

    /// Puts @p value on the screen, without a word to anybody.
    virtual void display(const QString &value) = 0;
    /// Puts @p value in the place of what was typed, so that the widget's own undo brings that back.
    virtual void replace(const QString &value) { display(value); }
    /// Places the widget one types into.
    void adopt(QWidget *edit);
    /// Places something above it.
    void putAbove(QWidget *widget);
    /// To be called when the person changed the text.
    void edited();
    /// To be called when the person is done with the text for now.
    void left();

    /// Esc ends what was begun since the widget has the focus, and nothing else: it is written, or where it
    /// is no such value gives way to what stood there.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endEdit();
    bool write(bool tellWhy);
    void setDirty(bool dirty);
    void tellWhetherItWaits();
    void setHint(const QString &hint);
    QString arrivedMeanwhile() const;

    Commit m_commit;
    QString m_value;
    QVBoxLayout *m_layout;
    QWidget *m_edit = nullptr;
    PlainLabel *m_hint;
    QTimer m_pause;
    std::optional<QString> m_arrived; ///< a value that came from elsewhere while another was typed
    bool m_onPause = true;
    bool m_dirty = false;
    bool m_begun = false; ///< something was typed since the widget has the focus
    bool m_writing = false;
    bool m_refused = false;     ///< what was typed could not be written
    bool m_unread = false;      ///< what was typed was not understood
    bool m_begunForm = false;   ///< something was typed since startOver()
    bool m_toldWaiting = false; ///< what the windows were told last of isWaiting()
};

/// Writes what was typed into every field within @p widget. False where one was refused.
bool flushFields(QWidget *widget);

/// Writes what was typed into the fields within @p widget as far as a pause would: before something arrives
/// from elsewhere.
void keepFields(QWidget *widget);

/// Where somebody types within @p page, the keyboard goes to the page itself. False where nobody does.
bool endTyping(QWidget *page);

} // namespace afterword
