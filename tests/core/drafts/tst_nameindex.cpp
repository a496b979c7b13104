// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checker.h"
#include "core/drafts/nameindex.h"
#include "core/drafts/textwords.h"
#include "tests/core/drafts/sample.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Application companyCalled(const QString &company)
{
    Application application;
    application.id = ApplicationId{company};
    application.company = company;
    return application;
}

QStringList companiesIn(const Search &search, const QString &text)
{
    const NameIndex index(search);
    QStringList found;
    for (const IndexedCompany *company : index.companiesIn(wordsOf(text)))
        found += company->application.text;
    return found;
}

QStringList peopleIn(const Search &search, const QString &text)
{
    const NameIndex index(search);
    QStringList found;
    for (const IndexedPerson *person : index.peopleIn(wordsOf(text)))
        found += person->contact.text;
    return found;
}

} // namespace

class TestNameIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompanyIsFoundByItsFirstWordWithoutItsLegalForm()
    {
        Search search;
        search.applications.put(companyCalled(u"Blue Yonder GmbH"_s));
        search.applications.put(companyCalled(u"株式会社山田"_s));
        search.applications.put(companyCalled(u"Contoso"_s));
        QCOMPARE(companiesIn(search, u"At blue skies"_s),
                 (QStringList{u"Blue Yonder GmbH"_s, u"株式会社山田"_s}));
        QCOMPARE(companiesIn(search, u"yonder gmbh"_s), QStringList{u"株式会社山田"_s});
        QCOMPARE(companiesIn(search, u"Contoso and Blue, Contoso"_s).size(), 3);
    }

    void onlyInterviewersAllOfWhoseNamesStandThereAreFound()
    {
        const Search search = sample::plain();
        QCOMPARE(peopleIn(search, u"Dana said that Whitfield is her name"_s), QStringList{u"dana"_s});
        QVERIFY(peopleIn(search, u"Dana said so"_s).isEmpty());
        // Lee recruits and was in no interview.
        QVERIFY(peopleIn(search, u"Lee Park"_s).isEmpty());
        QCOMPARE(peopleIn(search, u"山田太郎さんに感謝します"_s), QStringList{u"yuki"_s});
    }

    void aDraftIsCheckedTheSameWithAnIndexBuiltBefore()
    {
        const Search search = sample::filled();
        const NameIndex index(search);
        Draft draft;
        draft.about = Rule::ThankYou;
        draft.interview = InterviewId{u"i1"_s};
        draft.contact = ContactId{u"dana"_s};
        draft.body = u"Dear Priya,\nat Contoso I met Ida Brandt."_s;
        RoundLikeness likeness(maskFor(search, sample::northwind(search)));
        const auto found = check(draft, search, index, sample::northwind(search), {}, likeness);
        QVERIFY(found == check(draft, search, sample::northwind(search), {}));
        for (const QString &id : {u"greeting"_s, u"other-company"_s, u"other-name"_s}) {
            QVERIFY2(std::any_of(found.begin(), found.end(),
                                 [&](const Finding &finding) { return toText(finding.check) == id; }),
                     qPrintable(id));
        }
    }

    void aChangeOfWordsLeavesTheIndexTrue()
    {
        const Search search = sample::filled();
        Application application = sample::northwind(search);
        application.remarks = u"other words"_s;
        application.interviews.front().interviewers.front().moment = u"said something else"_s;
        QVERIFY(!changesNames(put(search, application)));
    }

    void aChangeOfNamesMakesTheIndexOld()
    {
        const Search search = sample::filled();
        Application renamed = sample::northwind(search);
        renamed.company = u"Southwind"_s;
        QVERIFY(changesNames(put(search, renamed)));
        Application joined = sample::northwind(search);
        joined.interviews.front().interviewers.push_back({ContactId{u"ida"_s}, {}, {}, {}});
        QVERIFY(changesNames(put(search, joined)));
        QVERIFY(changesNames(put(search, companyCalled(u"New"_s))));
        Contact dana = *search.contacts.find(ContactId{u"dana"_s});
        dana.name = u"Dana Whitby"_s;
        QVERIFY(changesNames(put(search, dana)));
    }
};

QTEST_APPLESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
