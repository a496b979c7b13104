// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/leaving/unsaved.h"

#include "ui/parts/fields/field.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longestShown = 60;  ///< letters of a text in the question
constexpr int longestTold = 2000; ///< of one that is nowhere else any more
constexpr size_t mostShown = 5;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Unsaved)
};

void takeAway(const UnsavedText &text)
{
    if (Field *field = Field::around(text.edit))
        field->giveUp();
    else if (auto *line = qobject_cast<QLineEdit *>(text.edit))
        line->clear();
}

bool isUnsaved(const Field &field)
{
    return field.isUnread() || field.isHeldBack() || field.isRefused();
}

bool isLost(const Field &field)
{
    return isUnsaved(field) || field.isUnwritten();
}

std::vector<UnsavedText> textsOf(const QWidget *widget, bool (*counts)(const Field &))
{
    std::vector<UnsavedText> texts;
    for (Field *field : widget->findChildren<Field *>()) {
        const bool isThere =
            !field->isHidden() && (field->window() == widget->window() || field->window()->isVisible());
        if (!counts(*field) || !isThere || field->typed().trimmed().isEmpty())
            continue;
        QWidget *edit = field->focusProxy() ? field->focusProxy() : field;
        texts.push_back({edit, edit->accessibleName(), field->typed(), field->told()});
    }
    return texts;
}

QString inWords(const QString &first, const std::vector<UnsavedText> &texts, int longest = longestShown)
{
    QStringList lines{first, QString()};
    for (size_t i = 0; i < texts.size() && i < mostShown; ++i) {
        QString text = texts[i].text.simplified();
        if (text.size() > longest)
            text = text.left(longest) + u'…';
        lines +=
            Words::tr("%1: “%2”", "the name of a field, what was typed into it").arg(texts[i].name, text);
    }
    if (texts.size() > mostShown)
        lines += Words::tr("and %n more", nullptr, static_cast<int>(texts.size() - mostShown));
    return lines.join(u'\n');
}

} // namespace

std::vector<UnsavedText> unsavedTexts(const QWidget *widget)
{
    return textsOf(widget, isUnsaved);
}

std::vector<UnsavedText> lostTexts(const QWidget *widget)
{
    return textsOf(widget, isLost);
}

std::vector<UnsavedText> unsavedLines(const QWidget *widget)
{
    std::vector<UnsavedText> texts;
    for (QLineEdit *line : widget->findChildren<QLineEdit *>()) {
        const bool isTyped =
            line->isModified() && line->echoMode() == QLineEdit::Normal && !line->text().trimmed().isEmpty();
        if (isTyped && !Field::around(line) && line->isVisibleTo(widget))
            texts.push_back({line, line->accessibleName(), line->text(), {}});
    }
    return texts;
}

QMessageBox *askBeforeLosing(QWidget *window, const std::vector<UnsavedText> &texts,
                             std::function<void()> leave, std::function<void()> stay)
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, u"Afterword"_s,
                        inWords(Words::tr("What you typed here is not saved, and would be lost:"), texts),
                        QMessageBox::NoButton, window);
    question->setTextFormat(Qt::PlainText);
    if (!texts.empty())
        question->setInformativeText(texts.front().hint);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *back = question->addButton(Words::tr("Back to it"), QMessageBox::RejectRole);
    const QPushButton *lose =
        question->addButton(Words::tr("Leave and lose it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(back);
    question->setEscapeButton(back);
    QObject::connect(question, &QMessageBox::finished, window,
                     [question, lose, texts, leave = std::move(leave), stay = std::move(stay)] {
                         if (question->clickedButton() == lose) {
                             for (const UnsavedText &text : texts)
                                 takeAway(text);
                             leave();
                             return;
                         }
                         if (stay)
                             stay();
                         if (!texts.empty() && texts.front().edit) {
                             texts.front().edit->window()->activateWindow();
                             texts.front().edit->setFocus(Qt::OtherFocusReason);
                         }
                     });
    question->open();
    return question;
}

QMessageBox *tellLost(QWidget *window, const QString &why, const std::vector<UnsavedText> &texts)
{
    auto *told = new QMessageBox(QMessageBox::Warning, u"Afterword"_s, inWords(why, texts, longestTold),
                                 QMessageBox::Close, window);
    told->setTextFormat(Qt::PlainText);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    told->setAttribute(Qt::WA_DeleteOnClose);
    for (const UnsavedText &text : texts)
        takeAway(text);
    told->open();
    return told;
}

bool LossQuestion::mayGo(QWidget *window, const std::vector<UnsavedText> &texts, std::function<void()> then)
{
    if (texts.empty())
        return true;
    m_then = std::move(then);
    if (!m_asking)
        m_asking = askBeforeLosing(window, texts, [this] {
            if (const auto wanted = std::exchange(m_then, {}))
                wanted();
        });
    return false;
}

} // namespace afterword
