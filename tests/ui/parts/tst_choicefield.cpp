// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/choicefield.h"

#include <QStyleOptionComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// Tells what it would have the style draw.
class Shown : public ChoiceField {
public:
    Shown()
        : ChoiceField(u"Way"_s)
    {
        addChoice(u"E-Mail"_s, u"email"_s);
        addChoice(u"auf beliebigem Weg"_s, u"any"_s);
        setValue(u"any"_s);
    }

    QString drawn() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return option.currentText;
    }
};

} // namespace

class TestChoiceField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAsksForTheRoomOfItsChoices()
    {
        Shown field;
        field.resize(field.sizeHint());
        QCOMPARE(field.drawn(), u"auf beliebigem Weg"_s);
    }

    void itAsksForNoMoreThanALine()
    {
        Shown field;
        const int few = field.sizeHint().width();
        field.addChoice(u"Gespräch "_s.repeated(40), u"long"_s);
        QVERIFY(field.sizeHint().width() >= few);
        QVERIFY(field.sizeHint().width() < 2 * few);
    }

    void whatIsCutSaysSo()
    {
        Shown field;
        field.resize(80, field.sizeHint().height());
        QVERIFY2(field.drawn().endsWith(u'…'), qPrintable(field.drawn()));
    }

    void itReadsAsTextWhereNothingCanBeChosen()
    {
        Shown field;
        field.resize(field.sizeHint());
        QPalette same = field.palette();
        same.setColor(QPalette::Disabled, QPalette::WindowText,
                      same.color(QPalette::Active, QPalette::WindowText));
        field.setPalette(same);
        const QImage plain = field.grab().toImage();
        field.setEnabled(false);
        QCOMPARE(field.grab().toImage(), plain);
    }
};

QTEST_MAIN(TestChoiceField)
#include "tst_choicefield.moc"
