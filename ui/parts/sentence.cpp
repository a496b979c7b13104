// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sentence.h"

#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

void addWords(QHBoxLayout *line, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *label = new PlainLabel(TextLook::Secondary);
    label->setText(words);
    line->addWidget(label);
}

} // namespace

QLayout *sentence(const QString &text, std::initializer_list<QWidget *> fields)
{
    static const QRegularExpression place(u"%(\\d)"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        addWords(line, text.mid(from, match.capturedStart() - from).trimmed());
        const auto number = static_cast<size_t>(match.capturedView(1).toInt());
        if (number >= 1 && number <= fields.size())
            line->addWidget(fields.begin()[number - 1], 1);
        from = match.capturedEnd();
    }
    // A full stop behind a field would stand alone at the far end of the line.
    const QString rest = text.mid(from).trimmed();
    static const QRegularExpression onlyStops(u"^[.\u3002]*$"_s);
    if (onlyStops.match(rest).hasMatch())
        return line;
    // Words that go on stand right behind the field.
    line->setStretch(line->count() - 1, 0);
    addWords(line, rest);
    line->addStretch(1);
    return line;
}

} // namespace afterword
