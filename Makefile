# `make demo` and `make test` work on a fresh machine with Python 3.11+, pip and make.
PYTHON ?= python3
VENV := .venv
UV := $(shell command -v uv 2>/dev/null || echo $(PYTHON) -m uv)
RUN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: quick-score help install demo serve test browser-test check format resolve model score bench soak docs-formats clean

help:
	@echo "make demo   install into .venv and read the bundled stories"
	@echo "make serve  the reader over your library"
	@echo "make test   run the tests          make check   format, lint, types, layers, dependencies"
	@echo "make browser-test   the reader in a real browser (fetches Chromium where it is missing)"
	@echo "make score  accuracy tables        make bench   speed and memory       make model   train the language model"

$(STAMP): pyproject.toml uv.lock
	@$(UV) --version >/dev/null 2>&1 || $(PYTHON) -m pip install --quiet uv || $(PYTHON) -m pip install --quiet --user uv
	$(UV) sync --locked --quiet
	@touch $@

install: $(STAMP)

DEMO := stories/half_agony.txt
BUNDLED := $(wildcard stories/*.txt stories/*.html stories/*.epub stories/slate.md)

demo: install
	@echo "Eight bundled stories, read on this machine:" && echo
	@$(RUN)/wellread read $(BUNDLED) --brief
	@echo && echo "One of them:" && echo
	@$(RUN)/wellread read $(DEMO)
	@echo && echo "Its first lines, with who says them:" && echo
	@$(RUN)/wellread read $(DEMO) --format script | head -12
	@echo
	@echo "Next:  $(RUN)/wellread read YOUR_FILE                           reads one of yours"
	@echo "       $(RUN)/wellread read YOUR_FILE --format html -o out.html  makes a page of it"
	@echo "       $(RUN)/wellread read $(DEMO) --why 5    tells why line 5 has its speaker"
	@echo "       $(RUN)/wellread add YOUR_FOLDER                          begins a library; then: find, list, show"
	@echo "       $(RUN)/wellread serve                                    opens your library in a browser"
	@echo
	@$(RUN)/wellread add $(BUNDLED) --library out/demo --quiet 2>/dev/null || true
	@if [ -t 0 ] && [ -t 1 ]; then $(RUN)/wellread serve --library out/demo --open; \
	  else echo "In a terminal, the bundled stories would now open in your browser:"; \
	  echo "       $(RUN)/wellread serve --library out/demo --open"; fi

serve: install
	$(RUN)/wellread serve --open

test: install
	$(RUN)/python -m pytest

# The reader in Debian's Chromium, which is fetched where it is missing; pictures of every page go to out/browser.
CHROMIUM ?= $(shell command -v chromium 2>/dev/null || echo /usr/bin/chromium)
browser-test: install
	@[ -x "$(CHROMIUM)" ] || { echo "no Chromium: fetching Debian's" && apt-get update -qq && apt-get install -y -qq chromium; } \
	  || { echo "browser-test: Chromium could not be installed; install it and say CHROMIUM=/where/it/is" >&2; exit 1; }
	$(UV) sync --locked --quiet --group browser
	CHROMIUM="$(CHROMIUM)" OMP_NUM_THREADS=1 $(RUN)/python -m pytest tests/browser --browser || { \
	  echo "browser-test: once more, those that failed; what fails twice is broken, what passes now races with the page"; \
	  CHROMIUM="$(CHROMIUM)" OMP_NUM_THREADS=1 $(RUN)/python -m pytest tests/browser --browser --last-failed; }

check: install resolve
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	$(RUN)/mypy
	$(RUN)/lint-imports

format: install
	$(RUN)/ruff check --fix --quiet .
	$(RUN)/ruff format --quiet .

# Every dependency must have a wheel for each system and Python we name; nothing is run there, so they are "untested".
resolve: install
	@for platform in x86_64-unknown-linux-gnu aarch64-apple-darwin x86_64-pc-windows-msvc; do \
	  for version in 3.11 3.12 3.13 3.14; do \
	    $(UV) pip compile --quiet --only-binary :all: --python-platform $$platform --python-version $$version \
	      --output-file /dev/null pyproject.toml > /dev/null || exit 1; \
	    echo "resolves: $$platform, Python $$version"; \
	  done; \
	done

docs-formats: install
	$(RUN)/python -m wellread.formats.table docs/formats.md

clean:
	rm -rf $(VENV) out .pytest_cache .mypy_cache .ruff_cache .hypothesis

# Where the development data lies (not part of the project; nothing but scoring and training needs it).
SHARED ?= ../shared

# The weights that ship: three stages, one thread, fixed seeds (docs/model.md says what each does). TORCH names the build of
# torch to train with, for the plain name can bring a build for graphics cards, which is large and not needed.
TORCH ?= torch
TRAIN := training/work
TORCH_PYTHON := $(TRAIN)/venv/bin/python
TRAINING := OMP_NUM_THREADS=1 PYTHONPATH=src $(TORCH_PYTHON) training
model: install
	$(UV) venv --quiet --allow-existing --python 3.11 $(TRAIN)/venv
	$(UV) pip install --quiet --python $(TORCH_PYTHON) $(TORCH) numpy
	$(TRAINING)/train.py $(SHARED)/data $(TRAIN)/first --epochs 20
	$(TRAINING)/train.py $(SHARED)/data $(TRAIN)/second --start $(TRAIN)/first --epochs 8 --rate 0.0012
	$(TRAINING)/train.py $(SHARED)/data $(TRAIN)/third --start $(TRAIN)/second --epochs 8 --rate 0.0010
	$(TRAINING)/export.py $(TRAIN)/third $(TRAIN)/fiction.npz
	$(RUN)/python training/evaluate.py $(SHARED)/data --weights $(TRAIN)/fiction.npz

score: install
	$(RUN)/python -m wellread.scoring report docs/accuracy.md stories $(SHARED)

# A few minutes: figures that fell below what was recorded fail. Without the development data the bundled stories alone.
quick-score: install
	$(RUN)/python -m wellread.scoring quick stories $(SHARED)

bench: install
	$(RUN)/python benchmarks/reading.py
	$(RUN)/python benchmarks/formats.py
	$(RUN)/python benchmarks/library.py

soak: install
	$(UV) sync --locked --quiet --group fuzz || echo "soak: atheris has no wheel for this machine"
	$(RUN)/python tests/formats/fuzz.py all 20000
	WELLREAD_EXAMPLES=20000 $(RUN)/python -m pytest -q tests/formats/test_properties.py
	$(RUN)/python tests/formats/soak.py 1000000
	WELLREAD_KILLS=1000 $(RUN)/python -m pytest tests/library/test_kills.py
