# How tillapp is run, checked and tested. CI and hooks call these targets: one truth.
# A bare Debian 12 with git, make, python3 and root (or sudo) is enough; the rest is set up here.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
BUILD := .build
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
OFFSCREEN := QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}
SEED ?= 1
RUNS ?= 300
WORDS := resources/i18n/tillapp_fr.ts resources/i18n/tillapp_en.ts

.PHONY: help run test check tests floors bench faults demo accept-snapshots i18n lock clean

help:  ## this list
	@grep -hE '^[a-z0-9-]+:.*##' Makefile | sed -E 's/:.*##/\t/' | expand -t 20

run: $(BUILD)/ready-run  ## open the till on a demo shop with a virtual counter
	@$(BIN)/python -m compileall -q src
	$(BIN)/tillapp run --demo

test: check tests floors  ## everything: style, types, layers, tidiness, tests, coverage floors

check: $(BUILD)/ready-dev  ## style, types, layers and tidiness, fastest first
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/test_tidy.py

tests: $(BUILD)/ready-dev  ## the tests, with coverage
	$(BIN)/python -X dev -m pytest --cov --cov-report= --ignore=tests/test_tidy.py

floors:  ## no package below its coverage floor (uses the last `make tests`)
	@$(BIN)/python tests/floors.py

bench: $(BUILD)/ready-bench  ## the figures of the decisions, as ratios in one run
	@$(BIN)/python -m compileall -q src
	$(OFFSCREEN) $(BIN)/python -m tests.bench

faults: $(BUILD)/ready-bench  ## kill the till and break its disk, RUNS times
	$(OFFSCREEN) $(BIN)/python -m tests.faults --runs $(RUNS)

demo: $(BUILD)/ready-run  ## ring a day offscreen into .build/demo, in place of the last one
	@rm -rf $(BUILD)/demo
	$(OFFSCREEN) $(BIN)/tillapp demo --headless --out $(BUILD)/demo --seed $(SEED)

accept-snapshots: $(BUILD)/ready-dev  ## take today's tickets as the right ones; read the diff
	$(BIN)/python -m pytest -q --accept-snapshots
	git diff --stat -- tests/snapshots

i18n: $(BUILD)/ready-run  ## collect the sentences of the screen, compile their translations
	$(BIN)/pyside6-lupdate -silent -locations none -no-obsolete \
	  $$(find src/tillapp -name '*.py' | sort) -ts $(WORDS)
	for words in $(WORDS:.ts=); do \
	  $(BIN)/pyside6-lrelease -silent $$words.ts -qm $(BUILD)/words.qm && mv $(BUILD)/words.qm $$words.qm; \
	done
	@! grep -n 'type="unfinished"' resources/i18n/tillapp_fr.ts

lock: $(BUILD)/ready-run  ## renew requirements/*.txt from pyproject.toml
	$(PYTHON) -m venv $(BUILD)/lock
	$(BUILD)/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	for kind in run dev; do \
	  $(BUILD)/lock/bin/uv pip compile pyproject.toml --quiet --upgrade --generate-hashes \
	    --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
	    --only-binary :all: --python-version 3.11 --python-platform x86_64-manylinux_2_34 \
	    --group build $$([ $$kind = run ] || echo --group dev -c requirements/run.txt) \
	    -o requirements/$$kind.txt; \
	  sed -i '1i # Made by "make lock" from pyproject.toml, never by hand.' requirements/$$kind.txt; done

clean:  ## forget what was set up and built
	rm -rf $(VENV) $(BUILD)

# What a target needs is set up once; a stamp remembers it until its list changes.
$(BUILD)/system-%: packaging/debian-packages.txt packaging/setup.sh
	@mkdir -p $(BUILD)
	PYTHON=$(PYTHON) packaging/setup.sh $*
	@touch $@

$(VENV)/pyvenv.cfg: | $(BUILD)/system-run
	$(PYTHON) -m venv $(VENV)

$(BUILD)/ready-run: $(VENV)/pyvenv.cfg $(BUILD)/system-run requirements/run.txt pyproject.toml
	$(INSTALL) --only-binary :all: --require-hashes -r requirements/run.txt
	$(INSTALL) --no-build-isolation --no-deps --editable .
	@touch $@

$(BUILD)/ready-dev: $(BUILD)/ready-run $(BUILD)/system-test requirements/dev.txt
	$(INSTALL) --only-binary :all: --require-hashes -r requirements/dev.txt
	@touch $@

$(BUILD)/ready-bench: $(BUILD)/ready-dev $(BUILD)/system-bench
	@touch $@
