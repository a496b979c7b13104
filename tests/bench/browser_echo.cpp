// SPDX-License-Identifier: GPL-3.0-or-later
// A native host that only echoes: what a browser needs at least. It notes when it had read the message, in
// nanoseconds of the clock on the wall, in the file that lies beside it under its own name with ".read"
// behind.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>

int main(int, char **argv)
{
    std::uint32_t size = 0;
    if (std::fread(&size, sizeof size, 1, stdin) != 1 || size > 1U << 20U)
        return 1;
    std::string message(size, '\0');
    if (std::fread(message.data(), 1, size, stdin) != size)
        return 1;
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
    const std::string answer = R"({"outcome":"saved"})";
    size = static_cast<std::uint32_t>(answer.size());
    std::fwrite(&size, sizeof size, 1, stdout);
    std::fwrite(answer.data(), 1, answer.size(), stdout);
    std::fflush(stdout);
    if (std::FILE *file = std::fopen((std::string(argv[0]) + ".read").c_str(), "w")) {
        std::fprintf(file, "%lld\n", static_cast<long long>(now));
        std::fclose(file);
    }
    return 0;
}
