// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editapplication.h"

#include "core/domain/defaultstages.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

Contact contact(const QString &id, const QString &company)
{
    Contact contact;
    contact.id.text = id;
    contact.name = id;
    contact.organization = company;
    return contact;
}

Application application(const QString &id, const QString &company, const QString &recruiter)
{
    Application application;
    application.id.text = id;
    application.company = company;
    application.stage.text = u"waiting"_s;
    application.recruiter = ContactId{recruiter};
    return application;
}

Search search()
{
    Search search;
    search.stages = defaultStages();
    search.contacts.put(contact(u"hana"_s, u"TalentBridge"_s));
    search.contacts.put(contact(u"omar"_s, u"talentbridge"_s));
    search.contacts.put(contact(u"ines"_s, u"Somewhere Else"_s));
    search.contacts.put(contact(u"nobodys"_s, u"TalentBridge"_s));
    search.applications.put(application(u"one"_s, u"TalentBridge"_s, u"hana"_s));
    search.applications.put(application(u"two"_s, u"TalentBridge"_s, u"omar"_s));
    return search;
}

QString companyOf(const Search &search, const QString &contact)
{
    return search.contacts.find(ContactId{contact})->organization;
}

} // namespace

class TestEditApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsArrangedByHandMovesTheCardAsAnInvitationDoes_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<InterviewKind>("kind");
        QTest::addColumn<QString>("round");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *stage, InterviewKind kind, const char *round, const char *after) {
            QTest::addRow("%s, %s", stage, round) << QString::fromLatin1(stage) << kind
                                                  << QString::fromLatin1(round) << QString::fromLatin1(after);
        };
        row("saved", InterviewKind::Other, "Interview", "interviewing");
        row("applied", InterviewKind::OnSite, "Interview", "interviewing");
        row("applied", InterviewKind::Phone, "Phone screen", "screening");
        row("waiting", InterviewKind::Video, "Interview", "waiting");
    }
    void whatIsArrangedByHandMovesTheCardAsAnInvitationDoes()
    {
        QFETCH(QString, stage);
        QFETCH(InterviewKind, kind);
        Search changed = search();
        Application one = *changed.applications.find(ApplicationId{u"one"_s});
        one.stage.text = stage;
        changed.applications.put(one);
        const InterviewTime time{
            {QDate(2026, 12, 4), QTime(10, 0)}, {QDate(2026, 12, 4), QTime(10, 45)}, kind};
        const Moment now(std::chrono::seconds(1'764'000'000));
        make(addingInterview(changed, one, time, now).change, changed);
        const Application &after = *changed.applications.find(one.id);
        QTEST(after.stage.text, "after");
        QCOMPARE(after.moves.size(), size_t(after.stage.text == stage ? 0 : 1));
        QCOMPARE(after.interviews.size(), size_t(1));
        const Interview &added = after.interviews.front();
        QTEST(added.round, "round");
        QCOMPARE(added.kind, kind);
        QCOMPARE(added.end, time.end);
        QCOMPARE(added.arrangedBy, one.recruiter);
        QCOMPARE(changed.applications.find(ApplicationId{u"two"_s})->stage.text, u"waiting"_s);
        // One that ended stays where it is.
        one.outcome = Outcome{OutcomeKind::Rejected, now, {}, {}, {}};
        changed.applications.put(one);
        make(addingInterview(changed, one, time, now).change, changed);
        QCOMPARE(changed.applications.find(one.id)->stage.text, stage);
    }
    void whoIsKnownByItAloneIsAtTheCompanyThatItIs()
    {
        Search changed = search();
        Application after = *changed.applications.find(ApplicationId{u"one"_s});
        after.company = u"Harbor & Finch"_s;
        const Step step = editingApplication(changed, after);
        QVERIFY(apply(step.change, changed));
        QCOMPARE(companyOf(changed, u"hana"_s), u"Harbor & Finch"_s);
        // Another application's, another company's, nobody's.
        QCOMPARE(companyOf(changed, u"omar"_s), u"talentbridge"_s);
        QCOMPARE(companyOf(changed, u"nobodys"_s), u"TalentBridge"_s);
        QVERIFY(apply(step.change.reversed(), changed));
        QVERIFY(changed == search());
    }

    void whoIsKnownBySeveralOrIsElsewhereStays()
    {
        Search changed = search();
        Application other = application(u"three"_s, u"TalentBridge"_s, u"hana"_s);
        changed.applications.put(other);
        Application after = *changed.applications.find(ApplicationId{u"one"_s});
        after.mainContact = ContactId{u"ines"_s};
        changed.applications.put(after);
        after.company = u"Harbor & Finch"_s;
        QVERIFY(apply(editingApplication(changed, after).change, changed));
        QCOMPARE(companyOf(changed, u"hana"_s), u"TalentBridge"_s);
        QCOMPARE(companyOf(changed, u"ines"_s), u"Somewhere Else"_s);
    }
};

QTEST_APPLESS_MAIN(TestEditApplication)
#include "tst_editapplication.moc"
