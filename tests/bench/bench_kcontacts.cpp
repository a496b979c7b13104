// SPDX-License-Identifier: GPL-3.0-or-later
// The same cards read by KContacts, which is a Qt 5 library in Debian 12: exchange.py builds this apart.
#include <KContacts/VCardConverter>

#include <QFile>

#include <cstdio>
#include <ctime>

int main(int count, char **words)
{
    QFile file(QString::fromLocal8Bit(count > 1 ? words[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray content = file.readAll();
    const std::clock_t begun = std::clock();
    const int found = KContacts::VCardConverter().parseVCards(content).size();
    std::printf("KContacts %5d read in %8.1f ms\n", found,
                double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC);
    return 0;
}
