// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/mailprogram/mailprogrampage.h"

#include "ui/parts/fields/choicefield.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const std::vector<DesktopEntry> programs{
    {u"claws-mail.desktop"_s, u"Claws Mail"_s, {u"claws-mail"_s}, false, {}},
    {u"thunderbird.desktop"_s, u"Thunderbird"_s, {u"thunderbird"_s}, false, {}}};

bool says(const MailProgramPage &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class TestMailProgramPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDesktopsOwnIsNamedAndWhatBecomesOfALetterThere()
    {
        MailProgramPage page(programs, {});
        const auto *field = page.findChild<ChoiceField *>();
        QCOMPARE(field->value(), QString());
        page.setDesktopProgram(u"thunderbird.desktop"_s);
        QCOMPARE(field->currentText(), u"As the desktop (Thunderbird)"_s);
        QVERIFY(says(page, u"as a draft, whole"_s));
        page.setDesktopProgram(QString());
        QVERIFY(says(page, u"No e-mail program"_s));
    }

    void aProgramIsChosenAndThenSaid()
    {
        MailProgramPage page(programs, {});
        QSignalSpy spy(&page, &MailProgramPage::chosen);
        page.show();
        auto *field = page.findChild<ChoiceField *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toString(), u"claws-mail.desktop"_s);
        QVERIFY(says(page, u"would cut it"_s));
    }

    void aProgramThatWasRemovedLeavesTheDesktopsOwn()
    {
        const MailProgramPage page(programs, u"gone.desktop"_s);
        QCOMPARE(page.findChild<ChoiceField *>()->value(), QString());
        const MailProgramPage other(programs, u"thunderbird.desktop"_s);
        QCOMPARE(other.findChild<ChoiceField *>()->value(), u"thunderbird.desktop"_s);
    }
};

QTEST_MAIN(TestMailProgramPage)
#include "tst_mailprogrampage.moc"
