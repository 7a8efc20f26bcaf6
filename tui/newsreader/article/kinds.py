"""What a file is when it is no text, judged by its content and never by its name."""

from __future__ import annotations

MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh91AY&SY", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
    (b"OggS\0", "an audio file"),
    (b"fLaC\0", "an audio file"),
)
RIFF = {b"WEBP": "a WebP image", b"WAVE": "an audio file", b"AVI ": "a video"}
SAMPLE = 1 << 16
CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\b\x0e\x0f\x1b")) + b"\x7f"


def name_of_binary(data: bytes) -> str | None:
    """What the bytes are when they are no text ("a PNG image", "a binary file"), or None for text."""
    for magic, name in MAGIC:
        if data.startswith(magic):
            return f"{name} (binary)"
    if data[:4] == b"RIFF" and data[8:12] in RIFF:
        return f"{RIFF[data[8:12]]} (binary)"
    if data[4:8] == b"ftyp":
        return "a video or an image (binary)"
    if b"%PDF-" in data[:1024]:
        return "a PDF document (binary)"
    return "a binary file" if _looks_binary(data[:SAMPLE]) else None


def _looks_binary(sample: bytes) -> bool:
    """Many NULs, or control characters of many kinds: no text has them, however dirty it is."""
    counts = [sample.count(control) for control in CONTROLS]
    kinds = sum(count > 0 for count in counts)
    return sample.count(0) * 20 > len(sample) or (kinds >= 10 and sum(counts) * 50 > len(sample))
