# make demo   sets up and audits the bundled specimens into reports/index.html
# make test   sets up and runs every check that guards the code
# make docs   sets up and builds the documentation into docs/_site
# Both need python3 (3.11 or later, with venv) and make; everything else goes into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test lint types imports suite generated docs bench clean

demo: $(VENV)/run
	$(BIN)/audit demo -o reports/index.html

test: lint types imports suite

lint: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev
	$(BIN)/mypy

imports: $(VENV)/dev
	$(BIN)/lint-imports

suite: $(VENV)/dev
	$(BIN)/pytest -n auto --cov --cov-report=term

generated: $(VENV)/dev
	$(BIN)/python -m tests.generated

docs: $(VENV)/run
	$(BIN)/python docs/build.py

$(VENV)/run: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "audit needs Python 3.11 or later: install it, or name one with make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Python's venv module is missing: install it (on Debian: apt-get install python3-venv)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/dev: $(VENV)/run pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) dist build .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
