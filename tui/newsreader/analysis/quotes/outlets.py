"""Which words name a paper, a station or an agency: whose part is to pass on what others said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.verbs import as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOUNS = as_set(
    """agency newspaper paper broadcaster broadcasters magazine daily weekly tabloid network station
    channel website outlet outlets newswire wire media press television tv radio report reports
    newspapers papers"""
)
_TITLES = as_set(
    """Times Post Herald Tribune Gazette Guardian Journal Telegraph Chronicle Courier Observer
    Independent Mail Globe Mirror Examiner Inquirer Dispatch Bulletin Sentinel Spiegel Monde Figaro
    País Repubblica Zeitung Today News Press Radio Television TV Broadcasting"""
)
_AGENCIES = as_set(
    """Reuters AP AFP UPI DPA dpa TASS Tass Xinhua Kyodo Yonhap Interfax ANSA EFE PTI ANI IRNA SANA KCNA
    Anadolu Bloomberg Agence BBC CNN CNBC MSNBC NBC CBS ABC PBS NPR CBC ITV ARD ZDF RTE NHK RIA
    Jazeera Arabiya Politico Axios Newsweek Economist BuzzFeed ProPublica Wikinews"""
)


def is_outlet(words: Iterable[Token]) -> bool:
    """Whether the words that name a source name a paper, a station or an agency."""
    return any(
        word.lower_ in _NOUNS or word.text in _AGENCIES or (word.text in _TITLES and word.pos_ == "PROPN")
        for word in words
    )
