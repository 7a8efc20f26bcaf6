"""Feature hashing: combinations of columns become rows of a weight table.

The hashing trick of Weinberger et al., "Feature Hashing for Large Scale Multitask Learning" (ICML 2009).
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike, NDArray

_ODD = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)


class Hasher:
    """Collects the features of many items at once, each a combination of columns.

    Args:
        size: Number of items.
        bits: The table has two to this power rows.
        chosen: Which items of the columns are meant, or None for all.
    """

    def __init__(self, size: int, bits: int, chosen: NDArray[np.int64] | None = None) -> None:
        self._size = size
        self._chosen = chosen
        self._mask = np.uint64((1 << bits) - 1)
        self._features: list[NDArray[np.uint32]] = []

    def add(self, *columns: ArrayLike) -> None:
        """One feature: the values of these columns together (integers or booleans, one an item)."""
        mixed = np.full(self._size, ((len(self._features) + 1) * int(_ODD)) % 2**64, np.uint64)
        for column in columns:
            values = np.asarray(column)
            mixed ^= (values if self._chosen is None else values[self._chosen]).astype(np.uint64)
            mixed *= _ODD
            mixed ^= mixed >> _SHIFT
        self._features.append((mixed & self._mask).astype(np.uint32))

    def add_each(self, *groups: Iterable[ArrayLike]) -> None:
        """One feature for each group of columns."""
        for group in groups:
            self.add(*group)

    def rows(self) -> NDArray[np.uint32]:
        """Rows of the weight table, items by features."""
        if not self._features:
            return np.zeros((self._size, 0), np.uint32)
        return np.stack(self._features, axis=1)
