# Nothing here that a person could not type. `make run` and `make test` set everything up by themselves.
PYTHON ?= python3
BIN := .venv/bin
SETUP := PYTHON="$(PYTHON)" sh installer/setup.sh

.PHONY: run test setup lint bench torture fuzz samples lock clean bundle sizes deb portable nsis bare release translations manual screens

# Opens the program; without a screen it does the same job on the samples and draws the window into a PNG.
run: setup
	@if [ "$$(uname)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		echo "There is no screen here: judging the samples instead of opening the window."; \
		$(BIN)/lightbox demo; \
	else $(BIN)/lightbox; fi

# Everything that must hold before a change lands: style, types, tests.
test: .venv/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist loadfile

setup: .venv/.app

.venv/.app: requirements.txt installer/setup.sh pyproject.toml
	@$(SETUP) app && touch $@

.venv/.dev: .venv/.app requirements-dev.txt
	@$(SETUP) dev && touch $@

# Speed and memory against bare scripts; figures are ratios within one run.
bench: .venv/.dev
	$(BIN)/python -m tests.benchmarks

# Power cuts, kills, failing disks and flipped bits under the log, in full: an hour or two. `make test` runs a short version.
torture: .venv/.dev
	$(BIN)/python -m tests.torture

# Hostile bytes, guided by coverage, FUZZ_SECONDS long (1800); finds lie in .fuzz/finds and make it fail. `make test` runs a short version.
fuzz: .venv/.dev
	$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes -r tests/fuzz/requirements.txt
	nice $(BIN)/python -m tests.fuzz

# New and changed sentences into resources/translations/*.ts, and what is translated there into what the window loads.
translations: .venv/.app
	$(BIN)/python -m installer.translations

# The pictures of the manual, from the real windows with drawn samples.
manual: .venv/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screens.manual

# Every window in every state, looking and speaking in each way, into build/screens/; `python -m tests.screens --help` for some of them.
screens: .venv/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screens build/screens

# The program without Python: dist/lightbox/ and the one file dist/lightbox-portable.
bundle: .venv/.dev
	$(BIN)/python -m installer.bundle

# What takes the space in them.
sizes:
	$(BIN)/python -m installer.bundle.sizes

deb: bundle
	sh installer/linux/deb.sh

portable: bundle
	sh installer/linux/portable.sh

nsis: .venv/.dev
	sh installer/windows/nsis.sh

# The packages in a bare Debian: no Python, no network, a read-only root, an ordinary user. Needs root.
bare: deb
	LIGHTBOX_PYTHON=$(BIN)/python sh installer/bare/prove.sh

# All that is given out for this system, with checksums.
release: deb portable
	cp dist/lightbox/_internal/licences/sbom.cdx.json dist/lightbox.cdx.json
	cd dist && sha256sum lightbox-portable lightbox.cdx.json *.deb *.tar.xz > SHA256SUMS && cat SHA256SUMS

# Pins with hashes and without addresses; needs uv on the PATH. torch and its CUDA packages stay out: see installer/setup.sh.
lock:
	printf 'editables\nhatchling\n' | uv pip compile pyproject.toml - --extra desktop $(LOCK) -o requirements.txt
	uv pip compile pyproject.toml --extra train --extra build --extra dev -c requirements.txt $(LOCK) \
		| awk '/^[a-z]/ {keep = !/^(torch==|triton|cuda-|nvidia-)/} keep' > requirements-dev.txt
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet

clean:
	rm -rf .venv build dist demo-output .mypy_cache .ruff_cache .pytest_cache .hypothesis
