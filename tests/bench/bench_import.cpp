// SPDX-License-Identifier: GPL-3.0-or-later
// What reading address cards and tables costs. See tests/bench/README.md.
#include "core/domain/defaultstages.h"
#include "core/exchange/card/vcard.h"
#include "core/exchange/table/applicationtable.h"

#include <QFile>

#include <cstdio>
#include <ctime>

#include <sys/resource.h>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", path);
        std::exit(1);
    }
    return file.readAll();
}

/// Milliseconds of processor time, since other programs run as well.
template <class Work>
double timeOf(Work work)
{
    const std::clock_t begun = std::clock();
    work();
    return double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC;
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

int main(int count, char **words)
{
    if (count != 3) {
        std::fprintf(stderr, "bench_import cards FILE.vcf | table FILE.csv\n");
        return 2;
    }
    const long before = peakMegabytes();
    const QByteArray content = contentOf(words[2]);
    size_t found = 0;
    double time = 0;
    if (qstrcmp(words[1], "cards") == 0) {
        time = timeOf([&] { found = readCards(content)->contacts.size(); });
    } else {
        Search search;
        search.stages = defaultStages();
        const Moment now = Zone().moment(QDate(2026, 11, 27), QTime(15, 0));
        time = timeOf([&] {
            found = readApplications(content, search, now, DateOrder::DayFirst)->search.applications.size();
        });
    }
    std::printf("%-6s %8zu read in %8.1f ms; file %ld MB, memory %ld MB above the empty program\n", words[1],
                found, time, static_cast<long>(content.size() / 1'000'000), peakMegabytes() - before);
    return 0;
}
