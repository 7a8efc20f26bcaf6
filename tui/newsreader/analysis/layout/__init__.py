"""Which lines of an article are its title, its dateline, its paragraphs and its furniture.

Works on the bare text, before any parsing. Furniture is what stands around the story and is no part
of it: photo credits, bylines, captions, "Read more". It stays in the text and is named in a notice.
"""

from newsreader.analysis.layout.blocks import trim
from newsreader.analysis.layout.model import Layout, layout_notices
from newsreader.analysis.layout.read import read_layout

__all__ = ["Layout", "layout_notices", "read_layout", "trim"]
