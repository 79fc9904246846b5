# Everything a person or CI does, in one word each. Needs only Python 3.11+, pip and make.
PYTHON ?= python3
BIN := .venv/bin
Q ?= hur stort var Länstrafikens underskott 2022?

.PHONY: install chat ask test check eval build
install: .venv/installed

.venv/installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 eller senare behövs: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]' --constraint constraints.txt
	@touch $@

build: install
	@$(BIN)/python -m corpus build

chat: build
	@$(BIN)/python -m ui

ask: install
	@$(BIN)/python -m corpus build --quiet
	@$(BIN)/python -m assistant ask "$(Q)"

test: install
	$(BIN)/python -m pytest

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

eval: build
	$(BIN)/python -m eval run
