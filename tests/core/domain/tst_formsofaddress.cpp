// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/formsofaddress.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Contact contact(const QString &id, const QString &name)
{
    Contact one;
    one.id.text = id;
    one.name = name;
    one.givenName = name.section(u' ', 0, 0);
    return one;
}

/// An interview with Aylin Yilmaz, and with @p other where there is one.
Search searchWith(const QString &other = {})
{
    Search search;
    search.person.name = u"Robin Vale"_s;
    search.contacts.put(contact(u"aylin"_s, u"Aylin Yilmaz"_s));
    Interview interview;
    interview.interviewers.push_back({ContactId{u"aylin"_s}, {}, {}, {}});
    if (!other.isEmpty()) {
        search.contacts.put(contact(u"other"_s, other));
        interview.interviewers.push_back({ContactId{u"other"_s}, {}, {}, {}});
    }
    Application application;
    application.id.text = u"a"_s;
    application.interviews.push_back(interview);
    search.applications.put(application);
    return search;
}

QString addressed(const Search &search, const Application &application)
{
    return asAddressed(*search.contacts.find(ContactId{u"aylin"_s}), application, search).name;
}

} // namespace

class TestFormsOfAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleAreAddressedAsTheirInvitationDoes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *words, const char *name) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(name);
        };
        row("Das Gespräch führt Frau Aylin Yilmaz.", "Frau Aylin Yilmaz");
        row("Das Gespräch führt Frau Dr. Yilmaz mit Ihnen.", "Frau Dr. Aylin Yilmaz");
        row("Frau Prof. Dr. Yilmaz. Frau Yilmaz freut sich.", "Frau Prof. Dr. Aylin Yilmaz");
        row("Melden Sie sich bei Herrn Yilmaz.", "Herr Aylin Yilmaz");
        row("Vous rencontrerez Mme Yilmaz.", "Mme Aylin Yilmaz");
        row("Se reunirá con la Sra. Yilmaz.", "Sra. Aylin Yilmaz");
        row("Aylin Yilmaz freut sich.", "Aylin Yilmaz");
        row("Frau Yilmaz-Kern und Herr Yilmazer kommen.", "Aylin Yilmaz");
        row("Frau Yilmaz, später Herr Yilmaz.", "Aylin Yilmaz");
    }
    void peopleAreAddressedAsTheirInvitationDoes()
    {
        QFETCH(QString, words);
        const Search search = searchWith();
        Application application = search.applications.front();
        application.remarks = words;
        QTEST(addressed(search, application), "name");
        // A letter says it as well.
        Message message;
        message.body = std::exchange(application.remarks, {});
        application.messages.push_back(message);
        QTEST(addressed(search, application), "name");
    }

    void twoOfOneNameAreNotTakenForEachOther()
    {
        const Search search = searchWith(u"Emre Yilmaz"_s);
        Application application = search.applications.front();
        application.remarks = u"Mit Frau Yilmaz und Herrn Emre Yilmaz."_s;
        QCOMPARE(addressed(search, application), u"Aylin Yilmaz"_s);
        application.remarks = u"Mit Frau Aylin Yilmaz und Herrn Emre Yilmaz."_s;
        QCOMPARE(addressed(search, application), u"Frau Aylin Yilmaz"_s);
    }

    void aNameThatHoldsOneAlreadyStays()
    {
        Search search = searchWith();
        search.contacts.put(contact(u"aylin"_s, u"Herr Aylin Yilmaz"_s));
        Application application = search.applications.front();
        application.remarks = u"Mit Frau Yilmaz."_s;
        QCOMPARE(addressed(search, application), u"Herr Aylin Yilmaz"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormsOfAddress)
#include "tst_formsofaddress.moc"
