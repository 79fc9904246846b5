# Everything a person or CI does, in one word each. Needs only Python 3.11+, pip and make.
PYTHON ?= python3
BIN := .venv/bin
# Not compiled at once: Python compiles what is imported, which is a small part of what is installed.
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --no-compile --constraint constraints.txt
Q ?= hur stort var Länstrafikens underskott 2022?
# As typed: a question may hold quotes and dollar signs.
export QUESTION = $(value Q)

.PHONY: install chat ask build test check eval gate bench help
install: .venv/installed

.venv/installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 eller senare behövs: make PYTHON=python3.12 …"; exit 1; }
	@echo "Installerar i .venv, det tar några minuter …" >&2
	$(PYTHON) -m venv .venv
	$(PIP) --editable '.[dev]'
	@touch $@

# Says nothing when the index is as the documents are. Exit code 3 is "done, but a document could not be read": it has
# been told which, and the rest can be asked.
build: install
	@$(BIN)/python -m corpus build || [ $$? -eq 3 ]

chat: build
	@$(BIN)/python -m ui

ask: build
	@$(BIN)/python -m assistant ask "$$QUESTION"

test: install
	$(BIN)/python -m pytest

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

eval: build
	@$(BIN)/python -m eval run

gate: eval
	@$(BIN)/python -m eval gate

bench: build
	$(PIP) --editable '.[dev,bench]'
	@$(BIN)/python -m eval bench

help:
	@echo "install  skapa .venv med allt som behövs"
	@echo "chat     starta chatten i webbläsaren"
	@echo "ask      ställ en fråga: make ask Q=\"hur stort var underskottet 2022?\""
	@echo "build    bygg indexet av dokumenten"
	@echo "test     kör testerna"
	@echo "check    kontrollera formatering, kod och typer"
	@echo "eval     mät hur bra svaren är"
	@echo "gate     mät, och stoppa om någon siffra har fallit under baslinjen"
	@echo "bench    jämför sökningen med den vanliga LangChain-kedjan och BM25"
