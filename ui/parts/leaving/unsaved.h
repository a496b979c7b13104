// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QMessageBox;
class QWidget;

namespace afterword {

/// Something typed that stands on the screen and nowhere else.
struct UnsavedText {
    QPointer<QWidget> edit; ///< where it stands
    QString name;           ///< of what it is typed into
    QString text;
    QString hint; ///< what would be understood there; may be empty
};

/// What was typed into the fields within @p widget and is saved nowhere: what a field does not understand,
/// and what stands in a form that nobody took yet. To be asked once what can be written is (flushFields()).
std::vector<UnsavedText> unsavedTexts(const QWidget *widget);

/// The same where what they belong to is gone: what a field was still to write is lost as well.
std::vector<UnsavedText> lostTexts(const QWidget *widget);

/// The same of bare lines within @p widget, each of which is taken with Enter.
std::vector<UnsavedText> unsavedLines(const QWidget *widget);

/// Asks in front of @p window whether @p texts may be lost. Where they may, they are taken away and @p leave
/// is done; where the person stays, @p stay is, and the first of them has the keyboard.
QMessageBox *askBeforeLosing(QWidget *window, const std::vector<UnsavedText> &texts,
                             std::function<void()> leave, std::function<void()> stay = {});

/// Tells in front of @p window that @p texts can be saved nowhere any more, and @p why, a whole sentence.
/// They can be copied from there, and are taken out of their fields.
QMessageBox *tellLost(QWidget *window, const QString &why, const std::vector<UnsavedText> &texts);

/// That question, asked once however often something is wanted while it stands.
class LossQuestion {
public:
    /// Whether nothing of @p texts would be lost. Else the person is asked in front of @p window, and what
    /// was wanted last is done where they may be: @p then, unless something else is by that time.
    bool mayGo(QWidget *window, const std::vector<UnsavedText> &texts, std::function<void()> then);

private:
    QPointer<QMessageBox> m_asking;
    std::function<void()> m_then;
};

} // namespace afterword
