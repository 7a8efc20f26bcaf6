"""Learning how names of people stand in their sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks.train_personhood import Example, held_back, learn, read

from newsreader.analysis.entities import personhood


def test_what_stands_beside_people_only_gains_weight() -> None:
    found = [
        Example(f"{kind} {i}", kind == "Ana", (f"beside {kind}", "always"))
        for kind in ("Ana", "Orra")
        for i in range(30)
    ]
    weights = learn(found)
    assert weights["beside Ana"] > 0.5 > -0.5 > weights["beside Orra"]
    assert abs(weights.get("always", 0.0)) < 0.2


def test_what_stands_beside_few_names_has_no_weight() -> None:
    found = [Example("Ana", True, ("rare",))] * 9 + [
        Example(f"Orra {i}", False, ("often",)) for i in range(9)
    ]
    assert "rare" not in learn(found)


def test_names_that_are_held_back_are_told_by_what_others_taught() -> None:
    found = [
        Example(f"{kind} {i}", kind == "Ana", (f"beside {kind if i % 4 else 'Orra'}",))
        for kind in ("Ana", "Orra")
        for i in range(400)
    ]
    people, others = held_back(found)
    assert 0.6 < people < 0.9
    assert others == 1.0


def test_the_examples_are_the_same_whatever_was_learned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> dict[str, float]:
        raise FileNotFoundError

    monkeypatch.setattr(personhood, "_weights", none)
    articles = tmp_path / "articles.jsonl"
    articles.write_text(json.dumps({"text": "Ana Holt left Norway on Monday."}), encoding="utf-8")
    assert {(example.written, example.is_person) for example in read([articles])} == {
        ("Ana Holt", True),
        ("Norway", False),
    }
