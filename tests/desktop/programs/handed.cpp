// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a mail program is handed for a letter: "handed ENTRY TO SUBJECT < BODY" gives the address, a
// line break and what goes to the clipboard; "handed --eml TO SUBJECT < BODY" the draft file. See
// programs.py.
#include "core/exchange/mail/eml.h"
#include "core/exchange/mail/mailprogram.h"

#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

int main(int count, char **words)
{
    if (count != 4) {
        std::fprintf(stderr, "handed ENTRY|--eml TO SUBJECT < BODY\n");
        return 2;
    }
    const std::string body{std::istreambuf_iterator<char>(std::cin), {}};
    const Mail mail{u"Robin Vale"_s,
                    u"robin.vale@example.org"_s,
                    u"Dana Whitfield"_s,
                    QString::fromUtf8(words[2]),
                    QString::fromUtf8(words[3]),
                    QString::fromStdString(body)};
    if (qstrcmp(words[1], "--eml") == 0) {
        const auto eml = writeEml(mail, Moment(seconds(1796000000)), Zone());
        std::fwrite(eml->constData(), 1, size_t(eml->size()), stdout);
        return 0;
    }
    const HandedMail handed = handedMail(mail, mailProgramOf(QString::fromLocal8Bit(words[1])));
    std::printf("%s\n%s", handed.address.toEncoded().constData(), qUtf8Printable(handed.clipboard));
    return 0;
}
