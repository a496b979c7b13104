// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "tests/core/exchange/sets/meant.h"

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Invitations in the form of many programs, taken into an empty search of Robin's in New York.
class TestInvitationSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsItIsMeant_data() { addFilesOf("invitations"); }
    void aFileIsReadAsItIsMeant();
};

namespace {

const Moment now = momentFromIso(u"2026-12-20T12:00:00-05:00"_s).value();

Search robins(const QString &folder)
{
    Search search;
    search.person = personOf(folder);
    search.stages = defaultStages();
    return search;
}

} // namespace

void TestInvitationSet::aFileIsReadAsItIsMeant()
{
    QFETCH(QString, folder);
    QFETCH(QJsonObject, meant);
    QStringList files;
    const QJsonArray before = meant.value(u"after"_s).toArray();
    for (const QJsonValue &one : before)
        files += one.toString();
    files += meant.value(u"file"_s).toString();
    Search search = robins(folder);
    QString words;
    for (const QString &file : files) {
        Imported done = imported(contentOf(folder, file), search, now);
        search = std::move(done.search);
        for (const ImportLine &line : done.lines)
            words += u"\n    "_s + toText(line.verb) + u' ' + line.what;
    }
    const QString read = inWords(interviewsIn(search));
    const QString wanted = inWords(meant.value(u"interviews"_s));
    QVERIFY2(read == wanted, qPrintable(differenceOf(read, wanted) + words));
    // Read again, the file changes nothing.
    QVERIFY(imported(contentOf(folder, files.last()), search, now).search == search);
}

QTEST_APPLESS_MAIN(TestInvitationSet)
#include "tst_invitationset.moc"
