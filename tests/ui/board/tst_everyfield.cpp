// SPDX-License-Identifier: GPL-3.0-or-later
// A new field of a value is known everywhere, or a test here fails: it is filled in the full search (so that
// the tests of the store and of the interchange file hold it), forgotten with its person, and found on the
// board.
#include "core/domain/change/fields.h"
#include "core/domain/change/forgetting.h"
#include "tests/support/fullsearch.h"
#include "ui/board/card/searchtext.h"

#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls @p visit(type, field, value) for every field of @p value, and of the values in it.
template <class Value, class Visit>
void eachField(Value &value, Visit visit);

template <class Field, class Visit>
void eachInside(Field &field, Visit visit)
{
    using Plain = std::remove_const_t<Field>;
    if constexpr (HasFields<Plain>) {
        eachField(field, visit);
    } else if constexpr (requires { field.has_value(); }) {
        if (field)
            eachInside(*field, visit);
    } else if constexpr (std::is_same_v<Plain, Boxed<Outcome>>) {
        if (field)
            eachInside(*field, visit);
    } else if constexpr (requires { field.begin(); } && !std::is_same_v<Plain, QString> &&
                         !std::is_same_v<Plain, QStringList>) {
        for (auto &one : field)
            eachInside(one, visit);
    }
}

template <class Value, class Visit>
void eachField(Value &value, Visit visit)
{
    size_t number = 0;
    std::apply(
        [&](const auto &...fields) {
            const auto one = [&](auto &field) {
                visit(typeid(Value).name(), number++, field);
                eachInside(field, visit);
            };
            (one(fields.value), ...);
        },
        fieldsOf(value));
}

Application full()
{
    return *testing::fullSearch().applications.find(ApplicationId{u"northwind"_s});
}

Search searchWith(Application application)
{
    Search search = testing::fullSearch();
    search.applications.put(std::move(application));
    return search;
}

/// The names under which these texts are not looked for: ids of invitations, and file paths.
QStringList notLookedFor()
{
    return {u"an invitation's UID"_s, u"a document's path"_s};
}

} // namespace

class TestEveryField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFullSearchLeavesNoFieldAsItBegins()
    {
        std::map<std::string, std::map<size_t, bool>> filled;
        const auto note = [&](const char *type, size_t number, const auto &field) {
            bool &isFilled = filled[type][number];
            isFilled = isFilled || !(field == std::remove_cvref_t<decltype(field)>());
        };
        const Search search = testing::fullSearch();
        for (const Application &application : search.applications)
            eachField(application, note);
        for (const Contact &contact : search.contacts)
            eachField(contact, note);
        QCOMPARE(filled.size(), size_t(14));
        for (const auto &[type, fields] : filled) {
            for (const auto &[number, isFilled] : fields)
                QVERIFY2(isFilled,
                         qPrintable(u"%1, field %2"_s.arg(QString::fromStdString(type)).arg(number)));
        }
    }

    void theBoardFindsEveryTextOfAnApplication()
    {
        const QString marker = u"quincunx"_s;
        QStringList unseen;
        size_t texts = 0;
        for (size_t wanted = 0;; ++wanted) {
            Application application = full();
            size_t index = 0;
            QString where;
            eachField(application, [&](const char *type, size_t number, auto &field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>) {
                    if (index++ == wanted) {
                        field = marker;
                        where = u"%1/%2"_s.arg(QString::fromLatin1(type)).arg(number);
                    }
                }
            });
            texts = index;
            if (wanted == index)
                break;
            const QByteArray text = searchText(application, searchWith(application));
            if (!matches(text, queryWords(marker)) && !unseen.contains(where))
                unseen += where;
        }
        QVERIFY(texts > 20);
        QVERIFY2(unseen.size() == notLookedFor().size(), qPrintable(unseen.join(u' ')));
    }

    void wordsThatArePastedAreLookedForAsTyped()
    {
        QCOMPARE(queryWords(u"Oak Harbor\u2028"_s), queryWords(u"oak harbor"_s));
        QCOMPARE(queryWords(u" Oak\u00a0Harbor\t"_s), queryWords(u"oak harbor"_s));
    }

    void everyTextThatNamesSomebodyForgottenIsTold()
    {
        const QString name = u"Zenobia Quincunx"_s;
        Search search = testing::fullSearch();
        Contact lee = *search.contacts.find(ContactId{u"lee"_s});
        lee.name = name;
        search.contacts.put(lee);
        // What goes with the person names nobody afterwards.
        Application without = full();
        search.applications.put(without);
        QVERIFY(apply(forgetContact(search, lee.id).change, search).ok());
        search.contacts.put(lee);
        without = *search.applications.find(without.id);
        QStringList untold;
        size_t texts = 0;
        for (bool isOne = true; isOne; ++texts) {
            isOne = false;
            Application application = without;
            size_t index = 0;
            QString where;
            eachField(application, [&](const char *type, size_t number, auto &field) {
                using Plain = std::remove_cvref_t<decltype(field)>;
                if constexpr (std::is_same_v<Plain, QString> || std::is_same_v<Plain, QStringList>) {
                    if (index++ != texts)
                        return;
                    isOne = true;
                    where = u"%1/%2"_s.arg(QString::fromLatin1(type)).arg(number);
                    if constexpr (std::is_same_v<Plain, QString>)
                        field = name;
                    else
                        field = QStringList{name};
                }
            });
            Search named = search;
            named.applications.put(application);
            if (isOne && forgetContact(named, lee.id).mentions.isEmpty() && !untold.contains(where))
                untold += where;
        }
        QVERIFY(texts > 20);
        // An invitation's UID is a number of another program's.
        QVERIFY2(untold.size() == 1, qPrintable(untold.join(u' ')));
    }

    void whoeverIsForgottenStandsNowhere()
    {
        const ContactId lee{u"lee"_s};
        Application application = full();
        size_t indices = 0;
        eachField(application, [&](const char *, size_t, auto &field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (std::is_same_v<Field, ContactId> ||
                          std::is_same_v<Field, std::optional<ContactId>>) {
                field = lee;
                ++indices;
            }
        });
        QVERIFY(indices > 8);
        const Search before = searchWith(std::move(application));
        Search after = before;
        QVERIFY(apply(forgetContact(before, lee).change, after).ok());
        const Application left = *after.applications.find(ApplicationId{u"northwind"_s});
        eachField(left, [&](const char *type, size_t number, const auto &field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (std::is_same_v<Field, ContactId> || std::is_same_v<Field, std::optional<ContactId>>)
                QVERIFY2(!(field == lee), qPrintable(u"%1, field %2"_s.arg(QLatin1String(type)).arg(number)));
        });
    }
};

QTEST_GUILESS_MAIN(TestEveryField)
#include "tst_everyfield.moc"
