#!/bin/bash
# One would guess that a field of several encoded words in base64 (RFC 2047, 2) is read to its end, each word decoded by
# itself. GMime decodes words of one charset that stand one behind the other as one stream, and takes the padding of an
# earlier one for its end: the words behind it are lost without a word. So it is with subjects and with names. Where the
# charset or the encoding changes, and where no earlier word is padded, all is read.
# Why it matters here: programs pad each word, so two lines of subject in three end early, and a company or a role in it
# is not known again. Such words are put into one before the library reads the letter.
. "$(dirname "$0")/lib/packages.sh"
debian libgmime-3.0-0=3.2.13+dfsg-2 libgpgme11=1.18.0-3+deb12u1 libassuan0=2.5.5-5 libglib2.0-0=2.74.6-2+deb12u9
read_as=$(python - <<'PY'
import ctypes
import email.header

gmime = ctypes.CDLL("libgmime-3.0.so.0")
gmime.g_mime_init()
gmime.g_mime_utils_header_decode_text.restype = ctypes.c_char_p
gmime.g_mime_utils_header_decode_text.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
for field in ("=?UTF-8?B?UmVjZWlwdDo=?= =?UTF-8?B?IEFuYWx5c3Q=?=", "=?UTF-8?B?UmVjZWlw?= =?UTF-8?B?dDogQW5h?=",
              "=?UTF-8?B?UmVjZWlwdDo=?= =?UTF-8?Q?_Analyst?=", "=?UTF-8?B?UmVjZWlwdDo=?= =?us-ascii?B?IEFuYWx5c3Q=?="):
    meant = str(email.header.make_header(email.header.decode_header(field)))
    print("%s, meant is %s" % (gmime.g_mime_utils_header_decode_text(None, field.encode()).decode(), meant))
PY
)
seen "Padded; not padded; padded, and another encoding; padded, and another charset:" "Receipt:, meant is Receipt: Analyst
Receipt: Ana, meant is Receipt: Ana
Receipt: Analyst, meant is Receipt: Analyst
Receipt: Analyst, meant is Receipt: Analyst" "$read_as"
