// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latelibrary.h"

#include <QTest>

#include <cstdlib>
#include <thread>
#include <vector>

#include <sys/prctl.h>

namespace afterword {

constinit inline LateLibrary libc("libc.so.6");

AFTERWORD_LATE(libc, labs);
AFTERWORD_LATE(libc, prctl);

} // namespace afterword

using namespace afterword;

class TestLateLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsFunctionsAreCalledAsTheyAre()
    {
        QCOMPARE(afterword::labs(-7L), 7L);
        char name[16] = "";
        QCOMPARE(afterword::prctl(PR_GET_NAME, name, 0L, 0L, 0L), 0); // which takes as many as one gives it
        QCOMPARE(QByteArray(name), QByteArray("tst_latelibrary"));
    }

    void manyThreadsMayBeTheFirst()
    {
        LateLibrary library("libc.so.6");
        LateFunction<long(long)> function(library, "labs");
        std::vector<long> found(8);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < found.size(); ++i)
            threads.emplace_back([&, i] { found[i] = function(-long(i)); });
        for (std::thread &thread : threads)
            thread.join();
        for (size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i], long(i));
    }

    void oneThatIsMissingIsNamed()
    {
        LateLibrary library("libafterword-none.so.9");
        const auto loaded = library.load();
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(QStringLiteral("libafterword-none.so.9")),
                 qPrintable(loaded.error().message));
    }
};

QTEST_GUILESS_MAIN(TestLateLibrary)
#include "tst_latelibrary.moc"
