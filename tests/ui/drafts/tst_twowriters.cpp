// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides write in one letter: what one did not type in is the other's.
#include "ui/drafts/notecomposer.h"

#include "core/drafts/composer.h"
#include "tests/support/northwind.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

/// The note to Dana in the composer, while somebody else has it before them as well.
struct Open {
    Open()
        : desk(northwindWithDraft(u"Dear Dana,\nthank you.\nRobin"_s, at("2026-11-23T18:00:00Z")))
        , composer(desk.editor, templates(), {})
    {
        const auto followUp = planned(desk, "thank-you/i1/dana");
        opened = followUp && composer.open(*followUp).ok();
        composer.show();
    }

    QPlainTextEdit *text() const { return named<QPlainTextEdit>(composer, u"Text of the note"_s); }
    QLineEdit *subject() const { return named<QLineEdit>(composer, u"Subject"_s); }
    void type(const QString &words)
    {
        text()->moveCursor(QTextCursor::End);
        text()->insertPlainText(words);
    }
    const Draft &kept() const
    {
        const auto &drafts = northwindOf(desk).drafts;
        return *std::find_if(drafts.begin(), drafts.end(),
                             [](const Draft &draft) { return draft.id.text == u"d1"_s; });
    }
    /// What the other side does to the draft.
    bool elsewhere(const std::function<void(Draft &)> &change)
    {
        Application after = northwindOf(desk);
        for (Draft &draft : after.drafts) {
            if (draft.id.text == u"d1"_s)
                change(draft);
        }
        return desk.tracker.apply(put(desk.tracker.search(), after)).ok();
    }
    bool says(const QString &words) const
    {
        const auto labels = composer.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&composer) && label->text().contains(words);
        });
    }

    Desk desk;
    NoteComposer composer;
    bool opened = false;
};

} // namespace

class TestTwoWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSubjectIsTheOthersWhileOneTypesTheText()
    {
        Open open;
        QVERIFY(open.opened);
        open.type(u" PS"_s);
        QVERIFY(open.elsewhere([](Draft &draft) { draft.subject = u"Thank you, Dana"_s; }));
        QCOMPARE(open.subject()->text(), u"Thank you, Dana"_s);
        open.type(u" One more word"_s);
        QVERIFY(open.composer.flush());
        QCOMPARE(open.kept().subject, u"Thank you, Dana"_s);
        QCOMPARE(open.kept().body, u"Dear Dana,\nthank you.\nRobin PS One more word"_s);
        QVERIFY(!open.says(u"elsewhere"_s));
    }

    void theTextIsTheOthersWhileOneTypesTheSubject()
    {
        Open open;
        open.subject()->setFocus();
        open.subject()->selectAll();
        QTest::keyClicks(open.subject(), u"Thanks"_s);
        QVERIFY(open.elsewhere([](Draft &draft) {
            draft.body = u"Dear Dana,\nit was good to meet you."_s;
            draft.channel = Channel::Card;
        }));
        QCOMPARE(open.text()->toPlainText(), u"Dear Dana,\nit was good to meet you."_s);
        QVERIFY(open.composer.flush());
        QCOMPARE(open.kept().body, u"Dear Dana,\nit was good to meet you."_s);
        QCOMPARE(open.kept().subject, u"Thanks"_s);
        QCOMPARE(open.kept().channel, Channel::Card);
    }

    void ofTheSameTextWhatIsTypedHereStandsAndItIsSaid()
    {
        Open open;
        open.type(u" PS"_s);
        QVERIFY(open.elsewhere([](Draft &draft) { draft.body = u"Hello Dana"_s; }));
        QCOMPARE(open.text()->toPlainText(), u"Dear Dana,\nthank you.\nRobin PS"_s);
        QVERIFY(open.says(u"elsewhere"_s));
        QVERIFY(open.composer.flush());
        QCOMPARE(open.kept().body, u"Dear Dana,\nthank you.\nRobin PS"_s);
    }

    void otherWordsThanThoseThatWereReadyAreNotReady()
    {
        Open open;
        open.type(u" PS"_s);
        QVERIFY(open.elsewhere([](Draft &draft) { draft.state = DraftState::Ready; }));
        QVERIFY(open.composer.flush());
        QCOMPARE(open.kept().state, DraftState::Draft);
    }

    void whatWasSentElsewhereStaysSent()
    {
        Open open;
        QVERIFY(open.elsewhere([](Draft &draft) { draft.state = DraftState::Ready; }));
        open.type(u" PS"_s);
        QVERIFY(open.elsewhere([](Draft &draft) { draft.state = DraftState::Sent; }));
        QVERIFY(open.composer.flush());
        QCOMPARE(open.kept().state, DraftState::Sent);
        QVERIFY(open.says(u"elsewhere"_s));
    }

    void whatAnotherProcessWroteIsReadBeforeItIsWrittenOver()
    {
        Open open;
        open.type(u" PS"_s);
        Application after = northwindOf(open.desk);
        for (Draft &draft : after.drafts) {
            if (draft.id.text == u"d1"_s)
                draft.subject = u"Thank you, Dana"_s;
        }
        Search theirs = open.desk.store.kept();
        theirs.applications.put(after);
        open.desk.store.writeOutside(theirs);
        QVERIFY(open.composer.flush());
        QCOMPARE(open.kept().subject, u"Thank you, Dana"_s);
        QCOMPARE(open.kept().body, u"Dear Dana,\nthank you.\nRobin PS"_s);
    }
};

QTEST_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
