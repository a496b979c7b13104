// SPDX-License-Identifier: GPL-3.0-or-later
// What an IMAP server says, from its greeting on, in pieces of any length: the whole visit answers it.
#include "core/mailbox/foldername.h"
#include "core/mailbox/mailvisit.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace afterword;

namespace {

MailErrand errand(bool startTls)
{
    MailErrand errand;
    errand.login = {MailLogin::Way::Password, "robin", "secret-of-robin"};
    errand.startTls = startTls;
    errand.since = QDate(2026, 1, 1);
    errand.inbox = {7, 3};
    errand.letters = {{QStringLiteral("d1"), "d1@example.org", "Subject: x\r\n\r\nx\r\n", {9, 4}}};
    errand.drafts = {{9, 4}};
    errand.isWanted = [](const QByteArray &header) { return !header.startsWith('N'); };
    return errand;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const bool startTls = (data[0] & 1) != 0;
    const qsizetype step = 1 + data[1];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    MailVisit visit(errand(startTls), MailVisit::Time(0));
    bool isPrivate = !startTls;
    for (qsizetype at = 0; at < bytes.size() && !visit.hasEnded(); at += step) {
        visit.receive(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)),
                      MailVisit::Time(at));
        const QByteArray said = visit.takeOutput();
        // The password never goes out before the line is private.
        if (!isPrivate && (said.contains("secret-of-robin") || said.contains("AUTHENTICATE")))
            std::abort();
        if (visit.wantsTls()) {
            isPrivate = true;
            visit.tlsBegun(MailVisit::Time(at));
        }
        for (const MailEvent &event : visit.takeEvents()) {
            if (const auto *folders = std::get_if<FoldersFound>(&event)) {
                for (const QByteArray &name : folders->all)
                    static_cast<void>(encodedFolderName(decodedFolderName(name)));
            }
        }
    }
    visit.tick(MailVisit::Time(1'000'000));
    return 0;
}
