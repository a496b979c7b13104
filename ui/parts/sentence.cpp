// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sentence.h"

#include "ui/parts/plainlabel.h"

#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int gap = 4;
constexpr int aroundTheWords = 28; ///< what a line takes beside its words: its frame, and its button

/// Words and fields behind each other, in as many lines as they need. Where there is room fields become as
/// wide as they wish, and one at the end of its line takes the rest of it.
class SentenceLayout : public QLayout {
public:
    SentenceLayout()
    {
        setContentsMargins(0, 0, 0, 0);
        setSpacing(gap);
    }

    void addWords(const QString &words)
    {
        if (words.isEmpty())
            return;
        auto *label = new PlainLabel(TextLook::Secondary);
        label->setText(words);
        label->setWordWrap(false); // the sentence as a whole goes on in another line
        addWidget(label);
        m_isField.push_back(false);
    }
    void addField(QWidget *field)
    {
        addWidget(field);
        m_isField.push_back(true);
    }

    void addItem(QLayoutItem *item) override { m_items.emplace_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override
    {
        return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
    }
    QLayoutItem *takeAt(int index) override
    {
        if (!itemAt(index))
            return nullptr;
        QLayoutItem *taken = m_items[static_cast<size_t>(index)].release();
        m_items.erase(m_items.begin() + index);
        m_isField.erase(m_isField.begin() + index);
        return taken;
    }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override
    {
        QSize size(-spacing(), 0);
        for (const auto &item : m_items)
            size = {size.width() + spacing() + item->sizeHint().width(),
                    std::max(size.height(), item->sizeHint().height())};
        return size;
    }
    QSize minimumSize() const override
    {
        QSize size(0, 0);
        for (const auto &item : m_items)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        arrange(rect, true);
    }

private:
    /// How narrow the item may become before another line is begun: what stands in it is still read.
    int needed(size_t index) const
    {
        const int wish = m_items[index]->sizeHint().width();
        const auto *edit = m_isField[index] ? m_items[index]->widget()->findChild<QLineEdit *>() : nullptr;
        if (!edit)
            return wish;
        const int words = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        return std::min(wish, std::max(m_items[index]->minimumSize().width(), words + aroundTheWords));
    }

    /// Gives the height that it takes; places the things where @p really.
    int arrange(const QRect &place, bool really) const
    {
        int y = place.y();
        for (size_t from = 0; from < m_items.size();) {
            std::vector<int> widths;
            int room = place.width();
            int height = 0;
            for (size_t i = from; i < m_items.size(); ++i) {
                const int width = needed(i) + (widths.empty() ? 0 : spacing());
                if (!widths.empty() && width > room)
                    break;
                widths.push_back(std::min(needed(i), place.width()));
                room -= width;
                height = std::max(height, m_items[i]->sizeHint().height());
            }
            if (really)
                placeLine(from, widthsIn(from, widths, room), {place.x(), y, place.width(), height});
            from += widths.size();
            y += height + (from < m_items.size() ? spacing() : 0);
        }
        return y - place.y();
    }

    /// What is left of the line goes to its fields.
    std::vector<int> widthsIn(size_t from, std::vector<int> widths, int room) const
    {
        for (size_t i = 0; i < widths.size() && room > 0; ++i) {
            const int more = std::clamp(m_items[from + i]->sizeHint().width() - widths[i], 0, room);
            widths[i] += more;
            room -= more;
        }
        // Words that go on stand right behind the field.
        if (room > 0 && m_isField[from + widths.size() - 1])
            widths.back() += room;
        return widths;
    }

    void placeLine(size_t from, const std::vector<int> &widths, const QRect &line) const
    {
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        int x = line.x();
        for (size_t i = 0; i < widths.size(); ++i) {
            const QRect there(x, line.y(), widths[i], line.height());
            m_items[from + i]->setGeometry(QStyle::visualRect(direction, line, there));
            x += widths[i] + spacing();
        }
    }

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::vector<bool> m_isField;
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
