// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sentence.h"

#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/textfield.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandWhereTheSentenceHasThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("at the end") << u"They will decide by %1"_s
                                    << QStringList{u"They will decide by"_s, u"[1]"_s};
        QTest::newRow("two") << u"Please contact %1 %2."_s
                             << QStringList{u"Please contact"_s, u"[1]"_s, u"[2]"_s};
        QTest::newRow("in another order")
            << u"%2 an %1 schreiben"_s << QStringList{u"[2]"_s, u"an"_s, u"[1]"_s, u"schreiben"_s};
    }
    void fieldsStandWhereTheSentenceHasThem()
    {
        QFETCH(const QString, text);
        QWidget holder;
        auto *one = new QLineEdit(u"[1]"_s);
        auto *two = new QLineEdit(u"[2]"_s);
        two->setParent(&holder);
        one->setParent(&holder);
        holder.setLayout(sentence(text, {one, two}));
        QStringList parts;
        for (int index = 0; index < holder.layout()->count(); ++index) {
            QWidget *part = holder.layout()->itemAt(index)->widget();
            if (!part)
                continue; // room behind the last words
            const auto *label = qobject_cast<QLabel *>(part);
            parts << (label ? label->text() : static_cast<QLineEdit *>(part)->text());
        }
        QTEST(parts, "parts");
    }

    void wordsBehindAFieldStandBesideIt()
    {
        QWidget holder;
        auto *field = new QLineEdit;
        holder.setLayout(sentence(u"Ask again every %1 business days."_s, {field}));
        holder.resize(600, 40);
        holder.show();
        const auto labels = holder.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        QVERIFY(labels.last()->x() - field->geometry().right() < 10);
        QVERIFY(labels.last()->geometry().right() < 450);
    }

    void aChoiceIsReadInFull()
    {
        QWidget holder;
        auto *name = new TextField(u"Whom"_s, u"name"_s, &holder);
        auto *way = new ChoiceField(u"How"_s, &holder);
        way->addChoice(u"any way"_s, {});
        way->addChoice(u"by whatever way they like best"_s, u"best"_s);
        auto *around = new QVBoxLayout(&holder);
        around->addLayout(sentence(u"Please contact %1 %2."_s, {name, way}));
        around->addStretch(1);
        holder.resize(300, 200);
        holder.show();
        for (const QString &value : {QString(), u"best"_s}) {
            way->setValue(value);
            QTRY_VERIFY(way->width() > way->fontMetrics().horizontalAdvance(way->currentText()));
            QVERIFY(holder.rect().contains(way->geometry()));
        }
    }

    void whereItIsNarrowItGoesOnInAnotherLine()
    {
        QWidget holder;
        auto *field = new QLineEdit;
        auto *around = new QVBoxLayout(&holder);
        around->addLayout(
            sentence(u"You close it, as it was said, after %1 days of their silence."_s, {field}));
        around->addStretch(1);
        for (const int width : {600, 260, 180}) {
            holder.resize(width, 200);
            holder.show();
            QCoreApplication::processEvents();
            for (const QLabel *label : holder.findChildren<QLabel *>()) {
                QVERIFY2(label->width() >= label->sizeHint().width() || width == 180,
                         qPrintable(label->text()));
                QVERIFY(holder.rect().contains(label->geometry()));
            }
            QVERIFY(holder.rect().contains(field->geometry()));
        }
        QVERIFY(field->y() > holder.findChildren<QLabel *>().first()->y());
    }
};

QTEST_MAIN(TestSentence)
#include "tst_sentence.moc"
