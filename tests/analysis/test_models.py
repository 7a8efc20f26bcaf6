"""Which packages count as pipelines."""

from __future__ import annotations

import pytest

from newsreader.analysis.models import ModelMissingError, find_model, load_model


@pytest.mark.parametrize("name", ["json", "numpy", "", "no.such", "no_such_pipeline", "../numpy"])
def test_what_is_no_pipeline_is_said_before_anything_is_loaded(name: str) -> None:
    with pytest.raises(ModelMissingError, match="not installed"):
        find_model(name)


def test_the_best_one_is_found_by_itself_and_by_name() -> None:
    assert find_model(find_model()) == find_model()


def test_one_pipeline_is_loaded_however_it_is_asked_for() -> None:
    assert load_model() is load_model(None) is load_model(name=None) is load_model(find_model())
