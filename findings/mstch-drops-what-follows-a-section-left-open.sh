#!/bin/bash
# One would guess that a template with a section that is never closed, or closed under another name, is an error, as
# other implementations of Mustache have it. mstch says nothing and drops the rest of the text; a closing tag that
# nothing opened is passed over.
# Why it matters here: a slip in a template would cut a letter off in the middle. Our scanner reads the tags first and
# tells where one is missing.
. "$(dirname "$0")/lib/packages.sh"
debian libmstch-dev=1.0.2-4 libboost1.74-dev=1.74.0+ds1-21

cat >"$work/open.cpp" <<'CPP'
#include <iostream>
#include <mstch/mstch.hpp>

int main()
{
    const mstch::map facts{{"name", std::string{"Dana"}}, {"met", true}};
    for (const char *text : {"Dear {{name}},{{#met}} thank you", "Dear {{name}},{{#met}} thank you{{/seen}}", "Dear {{name}}{{/met}}, thank you"})
        std::cout << mstch::render(text, facts) << '\n';
}
CPP
g++ -std=c++17 -w -I"$root/usr/include" "$work/open.cpp" "$(find "$root/usr/lib" -name libmstch.a)" -o "$work/open"
seen "Three templates with a slip:" "Dear Dana,
Dear Dana,
Dear Dana, thank you" "$("$work/open")"
