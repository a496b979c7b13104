// SPDX-License-Identifier: GPL-3.0-or-later
// The same million additions by QuantLib's Calendar::advance, to compare with.
#include <ql/time/calendars/unitedstates.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

int main()
{
    constexpr int dates = 1'000'000;
    const QuantLib::UnitedStates calendar(QuantLib::UnitedStates::FederalReserve);
    const QuantLib::Date first(1, QuantLib::January, 2020);
    std::mt19937 random(1);
    std::uniform_int_distribution<int> day(0, int(QuantLib::Date(1, QuantLib::December, 2035) - first));
    std::vector<QuantLib::Date> chosen;
    for (int i = 0; i < dates; ++i)
        chosen.push_back(first + day(random));
    std::vector<double> durations;
    long sum = 0;
    for (int round = 0; round < 3; ++round) {
        const auto begun = std::chrono::steady_clock::now();
        for (const QuantLib::Date &date : chosen)
            sum += calendar.advance(date, 7, QuantLib::Days).serialNumber();
        durations.push_back(
            std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begun).count());
    }
    std::sort(durations.begin(), durations.end());
    std::printf("QuantLib Calendar::advance, 7 days: %.1f ns (checksum %ld)\n", durations[1] / dates,
                sum / 3);
}
