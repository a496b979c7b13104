// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/clearbutton.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestClearButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsThereOnceSomethingIs()
    {
        QLineEdit field;
        offerClearButton(field);
        QVERIFY(!field.isClearButtonEnabled());
        field.setText(u"quill"_s);
        QVERIFY(field.isClearButtonEnabled());
    }

    void itIsThereForWhoGoesThere()
    {
        QLineEdit field;
        offerClearButton(field);
        QFocusEvent comes(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&field, &comes);
        QVERIFY(field.isClearButtonEnabled());
    }
};

QTEST_MAIN(TestClearButton)
#include "tst_clearbutton.moc"
