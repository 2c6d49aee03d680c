# What a person or a developer does with this project. `make practice` and `make test` set up
# everything they need by themselves; a second run starts at once.
#
#   make practice   try the app in practice mode; without a display it walks through by itself
#   make run        the app for real use (LIST=FILE names an organisation's list)
#   make test       every test            (PYTEST="-m long" and the like are passed on)
#   make check      style, types and architecture: what has to be clean before a commit
#   make bench      speed of the fingerprints; bench-reach: what edited copies they still find;
#   bench-hashlist  speed of the list service; bench-practice: what practice with its guide costs
#   make looks      a picture of every page in every language (LANGUAGES="en es" for some), scheme
#                   and text size, and one page to look through them
#   make identifiers    writes the list of controls in tests/README.md
#   make translations   files the window's sentences for each language, and compiles what is whole
#   make locks      write packaging/locks/ anew (needs uv)
#   make clean      away with everything that was made here

PYTHON ?= python3
UV ?= uv
LOCKS := packaging/locks
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --no-input --quiet

# Without a display, practice walks by itself and draws into memory.
ifeq ($(shell uname -s)$(DISPLAY)$(WAYLAND_DISPLAY),Linux)
    WALK := --unattended --out build/practice
endif

.PHONY: practice run test check oracles bench bench-reach bench-hashlist bench-practice looks \
    translations identifiers locks clean

practice: .venv/app.stamp
	@$(BIN)/takeitdown practice $(WALK)

run: .venv/app.stamp
	@$(BIN)/takeitdown $(if $(LIST),--list "$(LIST)")

# On a screen, tests would open and close windows for minutes: they draw into memory as well. Two at
# a time, a file's tests together; more would make the ones that look at the clock wait. A worker
# that crashed is not replaced: with a file's tests together, the run would never end (pytest-xdist
# #784, #1327). It ends with a failure that names the test.
test: .venv/test.stamp
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --max-worker-restart=0 $(PYTEST)

check: .venv/test.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest --quiet tests/test_architecture.py

bench: measured := benchmarks.speed
bench-reach: measured := benchmarks.reach
bench-hashlist: measured := benchmarks.bench_hashlist
bench-practice: measured := benchmarks.practice
looks: measured := looks $(LANGUAGES)
translations: measured := translations
identifiers: measured := window.identifiers
bench bench-reach bench-hashlist bench-practice looks translations identifiers: .venv/test.stamp
	@$(BIN)/python -m tests.$(measured)

# The runtime, the list service that practice talks to, and this folder itself as a package.
.venv/app.stamp: $(LOCKS)/app.txt pyproject.toml packaging/linux/prepare
	@PYTHON="$(PYTHON)" packaging/linux/prepare
	@echo "Setting up .venv (about 450 MB, once)"
	@"$(PYTHON)" -m venv .venv
	@$(INSTALL) --require-hashes --requirement $(LOCKS)/app.txt
	@$(INSTALL) --no-build-isolation --no-deps --editable .
	@$(BIN)/python -m compileall -q takeitdown  # each process would do it anew: none writes any
	@touch $@

.venv/test.stamp: .venv/app.stamp $(LOCKS)/test.txt
	@$(INSTALL) --require-hashes --requirement $(LOCKS)/test.txt
	@touch $@

# Other people's PDQ and matching, to compare with. They are compiled here, by pinned tools.
oracles: .venv/test.stamp
	@$(INSTALL) --require-hashes --requirement $(LOCKS)/oracles-build.txt
	@$(INSTALL) --require-hashes --no-build-isolation --requirement $(LOCKS)/oracles.txt

COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-header --no-annotate

locks:
	@echo hatchling | $(COMPILE) --extra hashlist pyproject.toml - -o $(LOCKS)/app.txt
	@$(COMPILE) --extra hashlist --extra test -c $(LOCKS)/app.txt pyproject.toml -o $(LOCKS)/test.txt
	@printf 'cython\nsetuptools\nwheel\n' | $(COMPILE) -c $(LOCKS)/test.txt - -o $(LOCKS)/oracles-build.txt
	@$(COMPILE) --extra oracles -c $(LOCKS)/test.txt pyproject.toml -o $(LOCKS)/oracles.txt

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find takeitdown tests -name __pycache__ -type d -prune -exec rm -rf {} +
