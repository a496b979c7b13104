#!/bin/bash
# One would guess that HTML_PARSE_NOIMPLIED, which keeps the parser from adding html and body around a fragment, changes
# nothing else. Fed piece by piece (the push parser), libxml2 stops behind the first element of the top level, as if an
# XML document had ended there: of two paragraphs the second is gone, and the error that it returns (5, content behind
# the document's end) is one that readers of HTML pass over. Without the option both are there.
# Why it matters here: mails are such fragments, a paragraph behind a paragraph. They are parsed without the option, and
# the elements that were added are passed over.
. "$(dirname "$0")/lib/packages.sh"
debian libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1

heard=$(python - <<'PY'
import ctypes

xml = ctypes.CDLL("libxml2.so.2")
xml.htmlCreatePushParserCtxt.restype = ctypes.c_void_p
xml.htmlCreatePushParserCtxt.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
xml.htmlCtxtUseOptions.argtypes = [ctypes.c_void_p, ctypes.c_int]
xml.htmlParseChunk.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_int]
characters_type = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)

def read(options):
    words = []
    take = characters_type(lambda context, text, length: words.append(ctypes.string_at(text, length).decode()))
    handler = (ctypes.c_void_p * 64)()  # an xmlSAXHandler: characters is its 18th member
    handler[17] = ctypes.cast(take, ctypes.c_void_p).value
    parser = xml.htmlCreatePushParserCtxt(handler, None, None, 0, None, 1)
    xml.htmlCtxtUseOptions(parser, options)
    letter = b"<p>Thank you for coming.</p><p>We decide on Friday.</p>"
    for start in range(0, len(letter), 8):
        xml.htmlParseChunk(parser, letter[start:start + 8], len(letter[start:start + 8]), 0)
    error = xml.htmlParseChunk(parser, b"", 0, 1)
    return "%s (error %d)" % ("".join(words), error)

NO_IMPLIED, NO_NETWORK, NO_ERROR, NO_WARNING = 1 << 13, 1 << 11, 1 << 5, 1 << 6
print("as usual:", read(NO_NETWORK | NO_ERROR | NO_WARNING))
print("without what is implied:", read(NO_NETWORK | NO_ERROR | NO_WARNING | NO_IMPLIED))
PY
)
seen "Two paragraphs, eight bytes at a time:" "as usual: Thank you for coming.We decide on Friday. (error 0)
without what is implied: Thank you for coming. (error 5)" "$heard"
