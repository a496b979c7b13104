// SPDX-License-Identifier: GPL-3.0-or-later
// The same cards read by KContacts, which is a Qt 5 library in Debian 12: import.sh builds this apart.
#include <KContacts/VCardConverter>

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

int main(int count, char **words)
{
    QFile file(QString::fromLocal8Bit(count > 1 ? words[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray content = file.readAll();
    std::vector<double> times;
    int found = 0;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t begun = std::clock();
        found = KContacts::VCardConverter().parseVCards(content).size();
        times.push_back(double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::printf("KContacts %5d read in %8.1f ms\n", found, times[1]);
    return 0;
}
