# `make demo` grades a sample class; `make test` runs the checks. Either sets everything up first, once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: demo test build check bank lint setup clean

demo: $(READY)
	$(BIN)/autograder demo

test: $(READY) lint
	$(BIN)/python -m pytest -n 2 --dist loadfile

# Everything but the tests: style, types, built notebooks, the answer bank.
check: $(READY) lint
	$(BIN)/autograder build --check
	$(BIN)/autograder bank 03_views 05_softmax --plain --mutants

# All of the bank: every lesson, more random inputs, mutants, and the referee beside a plain kernel.
bank: $(READY)
	$(BIN)/autograder bank --seeds 20 --mutants --parity

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check autograder tests
	$(BIN)/mypy

build: $(READY)
	$(BIN)/autograder build

setup: $(READY)

# TORCH_INDEX=URL chooses another index for torch, e.g. that of its CPU builds.
$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v < (3, 11) and "Python 3.11 or newer is needed, this is %d.%d; set PYTHON=..." % v[:2])'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(if $(TORCH_INDEX),$(BIN)/pip install -q -c constraints.txt --index-url $(TORCH_INDEX) torch)
	$(BIN)/pip install -q -c constraints.txt -e '.[dev]'
	touch $(READY)

clean:
	rm -rf $(VENV) demo
