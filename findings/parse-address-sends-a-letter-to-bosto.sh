#!/bin/bash
# One would guess that a floor in an address is passed over or kept. parse-address ends at "34th Floor", so that city, state and
# code are gone, without a word; with "9th floor" in front of the city the floor is called Bosto and the city n. "Floor 34" is
# read right. A company in front makes a street of itself and nothing else.
# Why it matters here: that is how invitations and signatures write where one is expected. A place is kept as it was written,
# and an address that can't be told apart is one piece.
. "$(dirname "$0")/lib/packages.sh"
npm_packages parse-address@1.1.2

cat >"$work/read.cjs" <<'JS'
const {parseLocation} = require('parse-address');
for (const place of ['350 Fifth Ave, Floor 34, New York, NY 10118', '350 Fifth Ave, 34th Floor, New York, NY 10118',
    '100 Summer St 9th floor, Boston, MA 02110', 'Northwind, 100 Summer St, Boston, MA 02110']) {
    const {number, street, sec_unit_num: floor, city, zip} = parseLocation(place);
    console.log(JSON.stringify({number, street, floor, city, zip}));
}
JS
seen "Four addresses:" '{"number":"350","street":"Fifth","floor":"34","city":"New York","zip":"10118"}
{"number":"350","street":"Fifth"}
{"number":"100","street":"Summer St 9th","floor":"Bosto","city":"n","zip":"02110"}
{"street":"Northwind"}' "$(node "$work/read.cjs")"
