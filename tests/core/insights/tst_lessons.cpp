// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/lessons.h"

#include "past.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

/// An application that ended on @p day after an interview of @p kind, with a lesson.
void learn(Past &past, const char *id, const char *day, InterviewKind kind, const char *lesson)
{
    Application &one = past.add(id, "2026-09-01");
    past.meet(one, "2026-09-07").kind = kind;
    past.end(one, OutcomeKind::Rejected, day);
    one.outcome->lesson = QString::fromUtf8(lesson);
}

QString toldBefore(const Past &past, InterviewKind kind, const char *round = "")
{
    Interview next;
    next.kind = kind;
    next.round = QString::fromLatin1(round);
    return lastLessonInWords(lessonsFor(next, {u"next"_s}, past.told(), past.at("2026-12-01T12:00")));
}

} // namespace

class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestLessonOfTheSameKindComesBack()
    {
        Past past;
        learn(past, "Fjord", "2026-10-01", InterviewKind::Phone, "ask about the team");
        learn(past, "Northwind", "2026-10-20", InterviewKind::Phone, "prepare numbers\nand a story");
        learn(past, "Solstice", "2026-11-20", InterviewKind::OnSite, "arrive early");
        QCOMPARE(toldBefore(past, InterviewKind::Phone), u"Last time: prepare numbers (Northwind)"_s);
        QCOMPARE(toldBefore(past, InterviewKind::Video), QString());
    }

    void theSameRoundIsTheSameKind()
    {
        Past past;
        learn(past, "Fjord", "2026-10-01", InterviewKind::Other, "bring the portfolio");
        Application &one = past.add("Northwind", "2026-09-01");
        past.meet(one, "2026-09-07").round = u"Case  study"_s;
        past.end(one, OutcomeKind::Rejected, "2026-10-02");
        one.outcome->lesson = u"sketch first"_s;
        QCOMPARE(toldBefore(past, InterviewKind::Other, "case study"),
                 u"Last time: sketch first (Northwind)"_s);
        QCOMPARE(toldBefore(past, InterviewKind::Other), QString());
    }

    void whatIsNotOverOrSaysNothingTeachesNothing()
    {
        Past past;
        learn(past, "Fjord", "2026-12-24", InterviewKind::Phone, "not over yet");
        learn(past, "Northwind", "2026-10-20", InterviewKind::Phone, " \n ");
        learn(past, "next", "2026-10-20", InterviewKind::Phone, "its own");
        QCOMPARE(toldBefore(past, InterviewKind::Phone), QString());
    }

    void aLessonIsToldOnce()
    {
        Past past;
        learn(past, "Fjord", "2026-10-01", InterviewKind::Phone, "Prepare numbers");
        learn(past, "Northwind", "2026-10-20", InterviewKind::Phone, "prepare numbers");
        Interview next;
        next.kind = InterviewKind::Phone;
        QCOMPARE(lessonsFor(next, {u"next"_s}, past.told(), past.at("2026-12-01T12:00")).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
