// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/exchange/intake/mailintake.h"
#include "core/exchange/json/json.h"
#include "core/exchange/mail/quotes.h"
#include "tests/core/exchange/sets/meant.h"

#include <QFile>

#include <algorithm>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Letters in the form of many programs and servers, taken into the search of known.json: their set's own, or
/// that of the first set.
class TestMailSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsItIsMeant_data() { addFilesOf("mails"); }
    void aFileIsReadAsItIsMeant();
};

namespace {

const Moment now = momentFromIso(u"2026-12-20T12:00:00-05:00"_s).value();

Search known(const QString &folder)
{
    Search empty;
    empty.stages = {};
    const bool hasOwn =
        QFile::exists(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/sets/") + folder + u"/known.json"_s);
    auto search = readSearch(contentOf(hasOwn ? folder : u"mails"_s, u"known.json"_s), empty);
    if (!search)
        qFatal("known.json: %s", qPrintable(search.error().message));
    return *search;
}

struct Found {
    Moment at;
    QJsonObject words;
};

/// Whether a note of known.json became a draft again.
bool isReturned(const Application &application, const Search &before)
{
    const Application *stood = before.applications.find(application.id);
    return std::any_of(stood->messages.begin(), stood->messages.end(), [&](const Message &one) {
        return std::none_of(application.messages.begin(), application.messages.end(),
                            [&](const Message &other) { return other.id == one.id; }) &&
               !application.drafts.empty();
    });
}

/// The letters of @p after that are not in @p before, by their time.
QJsonArray newLettersIn(const Search &after, const Search &before)
{
    std::vector<Found> found;
    for (const Application &application : after.applications) {
        const Application *stood = before.applications.find(application.id);
        for (const Message &one : application.messages) {
            const bool isOld = stood && std::any_of(stood->messages.begin(), stood->messages.end(),
                                                    [&](const Message &old) { return old.id == one.id; });
            if (isOld)
                continue;
            const QString words = newWordsOf(one.body);
            found.push_back(
                {one.at, saying({{u"goesTo"_s, application.id.text},
                                 {u"direction"_s, one.direction == Direction::Out ? u"out"_s : QString()},
                                 {u"at"_s, isoMoment(one.at, Zone())},
                                 {u"subject"_s, one.subject},
                                 {u"contact"_s, personIn(one.contact, after)},
                                 {u"automatic"_s, one.automatic},
                                 {u"returned"_s, isReturned(application, before)},
                                 {u"body"_s, lines(words)}})});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.at < b.at; });
    QJsonArray letters;
    for (const Found &one : found)
        letters.append(one.words);
    return letters;
}

/// @p meant with its moments in UTC, and of @p read only what is said of it.
QJsonObject comparable(QJsonObject meant)
{
    for (const char *name : {"file", "program", "because", "unclear"})
        meant.remove(QString::fromLatin1(name));
    if (const auto at = momentFromIso(meant.value(u"at"_s).toString()))
        meant.insert(u"at"_s, isoMoment(*at, Zone()));
    return meant;
}

} // namespace

void TestMailSet::aFileIsReadAsItIsMeant()
{
    QFETCH(QString, folder);
    QFETCH(QJsonObject, meant);
    const QByteArray content = contentOf(folder, meant.value(u"file"_s).toString());
    const Search before = known(folder);
    const Imported done = imported(content, before, now);
    QString words;
    for (const ImportLine &line : done.lines)
        words += u"\n    "_s + toText(line.verb) + u' ' + line.what;
    QVERIFY(imported(content, done.search, now).search == done.search);

    if (meant.contains(u"interviews"_s)) {
        const QString read = inWords(interviewsIn(done.search));
        const QString wanted = inWords(meant.value(u"interviews"_s));
        QVERIFY2(read == wanted, qPrintable(differenceOf(read, wanted) + words));
        return;
    }
    QJsonArray letters = newLettersIn(done.search, before);
    if (meant.contains(u"unclear"_s) || meant.contains(u"because"_s)) {
        QVERIFY2(letters.isEmpty(), qPrintable(inWords(letters) + words));
        const auto file = readImport(content, before.person.zone);
        QVERIFY(file && file->mails.size() == 1);
        const auto proposal = propose(file->mails.front(), OpenedSearch(before), now);
        if (meant.value(u"because"_s) == u"unsent"_s) {
            QVERIFY(!proposal);
            return;
        }
        QVERIFY(proposal);
        QStringList candidates;
        for (const Candidate &one : proposal->candidates)
            candidates += one.application.text;
        candidates.sort();
        QCOMPARE(QJsonArray::fromStringList(candidates), meant.value(u"unclear"_s).toArray());
        return;
    }
    QJsonArray wanted = meant.value(u"letters"_s).toArray();
    if (wanted.isEmpty())
        wanted.append(meant);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject one = comparable(wanted[i].toObject());
        wanted[i] = one;
        // Of a bounce the words are the server's.
        if (i < letters.size() && !one.contains(u"body"_s)) {
            QJsonObject letter = letters[i].toObject();
            letter.remove(u"body"_s);
            letters[i] = letter;
        }
    }
    QVERIFY2(letters == wanted, qPrintable(differenceOf(inWords(letters), inWords(wanted)) + words));
}

QTEST_APPLESS_MAIN(TestMailSet)
#include "tst_mailset.moc"
