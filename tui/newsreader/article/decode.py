"""Bytes become text.

The order is that of what can be told for certain: a byte order mark, the NULs of UTF-16 and UTF-32,
strict UTF-8, UTF-8 with a few stray bytes, and Windows-1252 for the rest, as the WHATWG Encoding
Standard has it. Statistical detectors are not asked: on English news they mistake Windows-1252 for
its Central European sister and damaged UTF-8 for Mac or DOS code pages.
"""

from __future__ import annotations

import codecs
import re

import msgspec

from newsreader.article.model import Notice

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 first: its little-endian mark begins with that of UTF-16."""

SAMPLE = 1 << 16
"""Bytes looked at for the pattern of NULs."""

MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
CUT_CHARACTER = re.compile(rb"(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})\Z")
"""The beginning of a UTF-8 character at the end of the data."""

SURROGATE_PAIR = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")

WINDOWS_1252 = [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)]
"""Each byte's character; the five bytes that Windows-1252 leaves open are read as C1 controls."""


class Decoded(msgspec.Struct, frozen=True):
    """A decoded text.

    Attributes:
        encoding: The name of the encoding that was used, as Python spells it.
    """

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text that the bytes hold; never fails, and says in notices what had to be guessed."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    wide = encoding_by_nuls(data)
    if wide:
        return _decode_as(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_damaged(data)


def is_wide(data: bytes) -> bool:
    """Whether the bytes are text in UTF-16 or UTF-32, which a test for binary data would refuse."""
    marks = tuple(mark for mark, encoding in BYTE_ORDER_MARKS if encoding != "utf-8")
    return data.startswith(marks) or encoding_by_nuls(data) is not None


def encoding_by_nuls(data: bytes) -> str | None:
    """The wide encoding that puts NULs where these bytes have them, or None.

    English text in UTF-16 has a NUL in nearly every second byte, and is valid UTF-8 all the same.
    """
    sample = data[: min(SAMPLE, len(data) // 4 * 4)] if len(data) >= 4 else data
    if len(sample) < 2:
        return None
    share = [sample[i::4].count(0) / max(1, len(sample[i::4])) for i in range(4)]
    often, seldom = 0.5, 0.1
    if len(sample) >= 8 and min(share[1:]) > often and share[0] < seldom:
        return "utf-32-le"
    if len(sample) >= 8 and min(share[:3]) > often and share[3] < seldom:
        return "utf-32-be"
    even, odd = sample[::2].count(0) / len(sample[::2]), sample[1::2].count(0) / len(sample[1::2])
    if odd > often and even < seldom:
        return "utf-16-le"
    if even > often and odd < seldom:
        return "utf-16-be"
    return None


def _decode_as(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        if encoding == "utf-8":
            return _decode_damaged(data)
        lost = Notice("repaired", "Some characters were damaged and could not be read.")
        return Decoded(data.decode(encoding, "replace"), encoding, (lost,))


def _decode_damaged(data: bytes) -> Decoded:
    """Text that is not UTF-8 from end to end."""
    data, notices = _without_cut_character(data)
    paired = SURROGATE_PAIR.sub(_joined_surrogates, data)
    paired = SURROGATE.sub(b"\xef\xbf\xbd", paired)
    good = len(MULTIBYTE.findall(paired))
    high = sum(map(paired.count, map(bytes, zip(range(0x80, 0x100), strict=True))))
    bad = high - sum(map(len, MULTIBYTE.findall(paired)))
    if not bad:
        return Decoded(paired.decode("utf-8", "replace"), "utf-8", notices)
    if good and bad <= max(8, 4 * good) and bad * 10 <= len(data):
        stray = Notice(
            "repaired", "Some characters were in another encoding (Windows-1252) and were converted."
        )
        return Decoded(paired.decode("utf-8", "windows-1252-strays"), "utf-8", (*notices, stray))
    text = data.decode("latin-1").translate(dict(enumerate(WINDOWS_1252)))
    if high * 3 > len(data):
        doubt = "The encoding of this text was not recognised; its letters are probably wrong."
        return Decoded(text, "windows-1252", (*notices, Notice("not-understood", doubt)))
    return Decoded(text, "windows-1252", notices)


def _without_cut_character(data: bytes) -> tuple[bytes, tuple[Notice, ...]]:
    """The data without half a character at its end, where the rest is sound UTF-8."""
    cut = CUT_CHARACTER.search(data, max(0, len(data) - 3))
    if not cut or (len(cut[0]) == 1 and not MULTIBYTE.search(data)):
        return data, ()
    try:
        data[: cut.start()].decode("utf-8")
    except UnicodeDecodeError:
        return data, ()
    return data[: cut.start()], (Notice("left-out", "The last character was cut off and was left out."),)


def _joined_surrogates(pair: re.Match[bytes]) -> bytes:
    """The character that a pair of surrogates, each encoded apart (CESU-8), stands for."""
    units = pair[0].decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
    return units.decode("utf-16-le").encode("utf-8")


def _read_strays(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    stray = error.object[error.start : error.end]
    return "".join(WINDOWS_1252[byte] for byte in stray), error.end


codecs.register_error("windows-1252-strays", _read_strays)
