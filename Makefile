# Each target makes itself ready: it needs a POSIX shell, make, and Python 3.11 or later.
PY = .venv/bin/python
# Hundreds of small databases are made and thrown away: in memory where there is room for them.
QUICK_TMP = $$(test -w /dev/shm && echo /dev/shm || echo $${TMPDIR:-/tmp})

# Tests and benchmarks start many a process, each of which would compile the house anew.
unexport PYTHONDONTWRITEBYTECODE

help:
	@echo 'make run                  open Focal in this terminal, with an example to try; no account, no network'
	@echo 'make test                 what a change needs, in a minute, on SQLite and on a real PostgreSQL'
	@echo 'make test-slow            the tests that take longest, those of make test left out'
	@echo 'make lint                 ruff, mypy (strict), import-linter'
	@echo 'make sweep                the long tests'
	@echo 'make sweep-api            the interface for programs against its own description (schemathesis)'
	@echo 'make sweep-security       the scorecard of security: checks made and failed, case by case'
	@echo 'make e2e                  talks through clients that are not ours (needs Node, npm and Chromium)'
	@echo 'make browser              every page in Chromium: by keyboard, without script, with axe-core'
	@echo 'make bench                what things cost: a message, an answer, the start, an import'
	@echo 'make bench-web            the pages over 10,000 items and 2,000 topics: how fast, how large, how many'
	@echo 'make bench-dates          the deadline language: right, wrong, asked, and how fast'
	@echo 'make bench-teams          Teams: activities taken in beside a bare route with the same check of tokens'
	@echo 'make bench-slack          Slack: acknowledged and replied beside stock Bolt and a bare route, under load and killed'
	@echo 'make bench-delivery       delivery against size and load, beside bare SQL and stock APScheduler; curves in bench-delivery/'
	@echo 'make bench-minutes        files of meetings: what is found in them, what is not, how fast'
	@echo 'make bench-overlaps       possible duplication: what is found, what is found wrongly, by words and with meaning'
	@echo 'make bench-understanding  commands understood, by language'
	@echo 'make bench-talks          whole conversations, each turn with what was said before it'
	@echo 'make wording              the readers of words and of meaning fitted to prompts/*/requests.toml again'
	@echo 'make constraints          newest versions of all packages, frozen into constraints.txt and locked.txt'

run:
	@sh ./set-up.sh run
	@$(PY) -m bot run

test:
	@sh ./set-up.sh dev
	@TMPDIR=$(QUICK_TMP) $(PY) -m pytest -n 2 --dist worksteal -m 'not sweep and not slow'

test-slow:
	@sh ./set-up.sh dev
	@TMPDIR=$(QUICK_TMP) $(PY) -m pytest -n 2 --dist worksteal -m 'slow and not sweep'

sweep: .venv/api/bin/schemathesis
	@TMPDIR=$(QUICK_TMP) $(PY) -m pytest -n 2 -m sweep

# The interface for programs against its own description, by a client that is not ours. It has an environment of its
# own, since it wants an older validator than Focal's own.
sweep-api: .venv/api/bin/schemathesis
	@$(PY) -m pytest -m sweep -s tests/bot/doors/web/test_interface_as_described.py

.venv/api/bin/schemathesis: Makefile
	@sh ./set-up.sh dev
	@$(PY) -m venv .venv/api
	@.venv/api/bin/python -m pip install --quiet schemathesis==4.32.5
	@touch $@

sweep-security: .venv/wheels
	@$(PY) -m benchmarks.security

# What an installation without a network is given: each package by its digest.
.venv/wheels: locked.txt
	@sh ./set-up.sh dev
	@$(PY) -m pip download --quiet --require-hashes -r locked.txt -d $@
	@touch $@

# The pages in the system's Chromium; axe-core comes from the npm registry, for the tests alone.
browser:
	@sh ./set-up.sh dev
	@npm install --silent --no-fund --no-audit --prefix .venv/browser axe-core@4.14.1
	@$(PY) -m pytest -m sweep tests/browser

lint:
	@sh ./set-up.sh dev
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -m mypy tests
	@.venv/bin/lint-imports

e2e:
	@sh ./set-up.sh dev
	@npm install --prefix tests/e2e --no-package-lock --no-audit --no-fund --silent
	@$(PY) -m pytest -rs -m sweep tests/e2e

bench:
	@sh ./set-up.sh dev
	@$(PY) -m benchmarks.house

bench-web bench-dates bench-teams bench-slack bench-delivery bench-minutes bench-overlaps: bench-%:
	@sh ./set-up.sh dev
	@$(PY) -m benchmarks.$*

bench-understanding:
	@sh ./set-up.sh dev
	@$(PY) -m benchmarks.understanding

bench-talks:
	@sh ./set-up.sh dev
	@$(PY) -m benchmarks.conversations
	@$(PY) -m benchmarks.channel

wording:
	@sh ./set-up.sh dev
	@$(PY) -m pip install --quiet -c constraints.txt -e '.[dev,fit]'
	@$(PY) -m benchmarks.wording
	@$(PY) -m benchmarks.meaning_fit

# Without Focal itself, and without what names a place rather than a version. What Focal runs on is kept by digest too,
# for every platform, in locked.txt.
constraints:
	@sh ./set-up.sh dev
	@$(PY) -m pip install --quiet --upgrade --upgrade-strategy eager -e '.[dev]'
	@$(PY) -m pip freeze --exclude-editable --exclude focal | grep -v ' @ ' > constraints.new
	@mv constraints.new constraints.txt
	@$(PY) -m venv .venv/uv
	@.venv/uv/bin/python -m pip install --quiet uv==0.13.8
	@.venv/uv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --no-emit-index-url \
		--extra meaning -c constraints.txt pyproject.toml -o locked.txt

.PHONY: help run test test-slow sweep sweep-api sweep-security browser lint e2e bench bench-dates bench-delivery bench-minutes bench-slack bench-teams bench-talks bench-understanding bench-web wording constraints bench-overlaps
