// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sentence.h"

#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/lists/flowlayout.h"
#include "ui/parts/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int aroundTheWords = 28; ///< what a line takes beside its words: its frame, and its button

/// Words and fields behind each other, in as many lines as they need. Where there is room fields become as
/// wide as they wish, and one at the end of its line takes the rest of it.
class SentenceLayout : public FlowLayout {
public:
    void addWords(const QString &words)
    {
        if (words.isEmpty())
            return;
        auto *label = new PlainLabel(TextLook::Secondary);
        label->setText(words);
        label->setWordWrap(false); // the sentence as a whole goes on in another line
        addWidget(label);
    }

    void addField(QWidget *field)
    {
        for (FlatLineEdit *edit : field->findChildren<FlatLineEdit *>())
            edit->setGap(true);
        // Another choice may need more room, or less.
        if (auto *choice = qobject_cast<QComboBox *>(field))
            QObject::connect(choice, &QComboBox::currentTextChanged, choice, &QWidget::updateGeometry);
        addWidget(field);
    }

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    bool isField(int index) const { return !qobject_cast<const PlainLabel *>(itemAt(index)->widget()); }

    /// How narrow the item may become before another line is begun: what stands in it is still read.
    int needed(int index) const
    {
        const int wish = itemAt(index)->sizeHint().width();
        if (const auto *choice = qobject_cast<const QComboBox *>(itemAt(index)->widget()))
            return std::max(wish,
                            choice->fontMetrics().horizontalAdvance(choice->currentText()) + aroundTheWords);
        const auto *edit = isField(index) ? itemAt(index)->widget()->findChild<QLineEdit *>() : nullptr;
        if (!edit)
            return wish;
        const int words = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        return std::min(wish, std::max(itemAt(index)->minimumSize().width(), words + aroundTheWords));
    }

    int arrange(const QRect &place, bool really) const override
    {
        int y = place.y();
        for (int from = 0; from < count();) {
            std::vector<int> widths;
            int room = place.width();
            int height = 0;
            for (int i = from; i < count(); ++i) {
                const int width = needed(i) + (widths.empty() ? 0 : spacing());
                if (!widths.empty() && width > room)
                    break;
                widths.push_back(std::min(needed(i), place.width()));
                room -= width;
                height = std::max(height, itemAt(i)->sizeHint().height());
            }
            if (really)
                placeLine(from, widthsIn(from, widths, room), {place.x(), y, place.width(), height});
            from += int(widths.size());
            y += height + (from < count() ? spacing() : 0);
        }
        return y - place.y();
    }

    /// What is left of the line goes to its fields.
    std::vector<int> widthsIn(int from, std::vector<int> widths, int room) const
    {
        for (size_t i = 0; i < widths.size() && room > 0; ++i) {
            const int more = std::clamp(itemAt(from + int(i))->sizeHint().width() - widths[i], 0, room);
            widths[i] += more;
            room -= more;
        }
        // Words that go on stand right behind the field.
        if (room > 0 && isField(from + int(widths.size()) - 1))
            widths.back() += room;
        return widths;
    }

    void placeLine(int from, const std::vector<int> &widths, const QRect &line) const
    {
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        int x = line.x();
        for (size_t i = 0; i < widths.size(); ++i) {
            const QRect there(x, line.y(), widths[i], line.height());
            itemAt(from + int(i))->setGeometry(QStyle::visualRect(direction, line, there));
            x += widths[i] + spacing();
        }
    }
};

} // namespace

QLayout *sentence(const QString &text, std::initializer_list<QWidget *> fields)
{
    static const QRegularExpression place(u"%(\\d)"_s);
    auto *whole = new SentenceLayout;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        whole->addWords(text.mid(from, match.capturedStart() - from).trimmed());
        const auto number = static_cast<size_t>(match.capturedView(1).toInt());
        if (number >= 1 && number <= fields.size())
            whole->addField(fields.begin()[number - 1]);
        from = match.capturedEnd();
    }
    // A full stop behind a field would stand alone at the far end of the line.
    const QString rest = text.mid(from).trimmed();
    static const QRegularExpression onlyStops(u"^[.\u3002]*$"_s);
    if (!onlyStops.match(rest).hasMatch())
        whole->addWords(rest);
    return whole;
}

} // namespace afterword
