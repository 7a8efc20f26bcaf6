# newsreader: `make read FILE=…` sets everything up and opens the reader; `make test` does so and runs the tests.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
FILE ?= seeds/000_4a8488640df45ccc.txt

.PHONY: help setup read test lint types check bench lock build clean

help:
	@echo 'make read FILE=story.txt   open an article in the reader (sets up on first use)'
	@echo 'make test                  run every test (sets up on first use)'
	@echo 'make check                 lint, types and tests, as CI does'
	@echo 'make bench BENCH=…         check the accuracy floors (needs the annotated data)'
	@echo 'make lock                  resolve the dependencies anew into requirements.lock'
	@echo 'make build                 build the wheel and the source archive into dist/'
	@echo 'make clean                 remove the virtual environment and what tools left'

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'newsreader needs Python 3.11 or newer; name one with: make PYTHON=python3.12 …' >&2; exit 1; }
	@echo 'Setting up $(VENV): a minute or two, about 600 MB with the language models …' >&2
	@$(PYTHON) -m venv --clear $(VENV) || \
	  { echo 'No virtual environment could be made; on Debian: apt install python3-venv' >&2; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
	@echo 'Set up.' >&2

read: $(READY)
	@$(BIN)/newsreader read '$(FILE)'

test: $(READY)
	@echo 'Running the tests: a few minutes …' >&2
	@$(BIN)/python -m pytest

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY)
	@$(BIN)/mypy

check: lint types test

bench: $(READY)
	@test -n '$(BENCH)' || { echo 'Say what measures: make bench BENCH=path/to/bench (it and its annotated articles are not part of the project)' >&2; exit 1; }
	@$(BIN)/python benchmarks/floors.py '$(BENCH)'

lock:
	@$(PYTHON) -m uv pip compile pyproject.toml --extra test --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet -o requirements.lock

build: $(READY)
	@$(BIN)/python -m hatchling build

clean:
	@rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
