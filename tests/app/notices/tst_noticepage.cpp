// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticepage.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

template <class Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QCheckBox *box(const QWidget &page, const QString &begins)
{
    for (QCheckBox *one : page.findChildren<QCheckBox *>()) {
        if (one->text().startsWith(begins))
            return one;
    }
    return nullptr;
}

} // namespace

class TestNoticePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSet()
    {
        NoticeSettings settings;
        settings.leadMinutes = 45;
        settings.quietHours = false;
        settings.morningSummary = QTime(7, 15);
        settings.discreet = true;
        const NoticePage page(settings);
        QCOMPARE(named<QSpinBox>(page, u"Minutes before anything is due"_s)->value(), 45);
        QVERIFY(!box(page, u"Stay quiet from"_s)->isChecked());
        QVERIFY(!named<QTimeEdit>(page, u"Quiet from"_s)->isEnabled());
        QCOMPARE(named<QTimeEdit>(page, u"Summary at"_s)->time(), QTime(7, 15));
        QVERIFY(box(page, u"Name nobody"_s)->isChecked());
    }

    void everyChangeIsToldWhole()
    {
        NoticePage page{NoticeSettings()};
        QSignalSpy changed(&page, &NoticePage::changed);
        NoticeSettings wanted;
        const auto last = [&] { return changed.last().first().value<NoticeSettings>(); };

        named<QSpinBox>(page, u"Minutes before a thank-you note is due"_s)->setValue(60);
        wanted.thankYouLeadMinutes = 60;
        QVERIFY(last() == wanted);
        named<QTimeEdit>(page, u"Quiet until"_s)->setTime(QTime(9, 30));
        wanted.quietUntil = QTime(9, 30);
        QVERIFY(last() == wanted);
        box(page, u"Stay quiet on my weekend"_s)->click();
        wanted.quietWeekends = true;
        QVERIFY(last() == wanted);
        box(page, u"One notice"_s)->click();
        wanted.morningSummary = named<QTimeEdit>(page, u"Summary at"_s)->time();
        QVERIFY(last() == wanted);
        box(page, u"One notice"_s)->click();
        wanted.morningSummary.reset();
        QVERIFY(last() == wanted);
        QCOMPARE(changed.size(), 5);
    }

    void withoutNoticesTheRestRests()
    {
        NoticePage page{NoticeSettings()};
        QSignalSpy changed(&page, &NoticePage::changed);
        QVERIFY(box(page, u"Name nobody"_s)->isEnabled());
        box(page, u"Show notices"_s)->click();
        QVERIFY(!changed.last().first().value<NoticeSettings>().wanted);
        QVERIFY(!box(page, u"Name nobody"_s)->isEnabled());
        QVERIFY(box(page, u"Start in the tray"_s)->isEnabled());
    }

    void startingAtLoginIsAskedForByAClickOnly()
    {
        NoticePage page{NoticeSettings()};
        QSignalSpy wanted(&page, &NoticePage::startAtLoginWanted);
        QCheckBox *atLogin = box(page, u"Start in the tray"_s);
        QVERIFY(!atLogin->isChecked());
        page.setStartsAtLogin(true);
        QVERIFY(wanted.isEmpty());
        atLogin->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toBool(), false);
    }
};

QTEST_MAIN(TestNoticePage)
#include "tst_noticepage.moc"
