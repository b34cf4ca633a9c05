# Dateline. `make` alone lists what can be made.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
ARTICLES ?= seeds
LIBRARY ?= 10000

# Debian package and a file it brings: present when the file is there.
BUILD_NEEDS = libncurses-dev=/usr/include/curses.h libsqlite3-dev=/usr/include/sqlite3.h \
	libarchive-dev=/usr/include/archive.h libcmark-dev=/usr/include/cmark.h \
	zlib1g-dev=/usr/include/zlib.h \
	libcurl4-openssl-dev=$(firstword $(wildcard /usr/include/curl/curl.h /usr/include/*/curl/curl.h) missing)
TEST_NEEDS = libvterm-dev=/usr/include/vterm.h
PROGRAM = .build/release/dateline
# Swift's libraries linked in: a start takes two thirds of the time. Other flags build all dependencies anew.
RELEASE = -c release --static-swift-stdlib

.DEFAULT_GOAL := help
.PHONY: help run test bench score-dates score-days score-coref score-actors train-actors soak install lint format docs record build-needs test-needs

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: build-needs ## build Dateline and read the articles of seeds/ (ARTICLES=folder for your own)
	@test -e $(PROGRAM) || echo "Building Dateline. The first time takes two to three minutes, later ones seconds."
	@$(SWIFT) build $(RELEASE) --product dateline
	@$(PROGRAM) $(ARTICLES)

test: test-needs ## build everything and run all tests
	$(SWIFT) test

bench: build-needs ## measure start, keys, annotation and libraries, in a release build (LIBRARY=100000 for large ones)
	$(SWIFT) build $(RELEASE) --product dateline
	$(SWIFT) run $(RELEASE) bench $(PROGRAM) seeds
	@$(call instructions,words dates annotations)
	$(SWIFT) run $(RELEASE) bench library $(LIBRARY)

score-dates: build-needs ## score the dates found in TimeML files (DATA=folder, ERRORS=1 lists each difference)
	@test -n "$(DATA)" || { echo "Usage: make score-dates DATA=folder-of-tml-files"; exit 1; }
	$(SWIFT) run $(RELEASE) score $(if $(ERRORS),--errors) $(DATA)

score-days: build-needs ## score the days that matter (DATA=folder of crises: articles.jsonl, timelines/*.txt)
	@test -n "$(DATA)" || { echo "Usage: make score-days DATA=folder-of-crises"; exit 1; }
	$(SWIFT) run $(RELEASE) score days $(DATA)

score-actors: ## score the names found in marked texts, token<TAB>tag (DATA=files, ERRORS=1 lists each difference)
	@test -n "$(DATA)" || { echo "Usage: make score-actors DATA=\"file.tsv …\""; exit 1; }
	$(SWIFT) run $(RELEASE) tagging score $(if $(ERRORS),--errors) $(DATA)

train-actors: ## learn the tagger of names anew from WikiGold and our own sentences (DATA=wikigold.tsv)
	@test -n "$(DATA)" || { echo "Usage: make train-actors DATA=wikigold.tsv"; exit 1; }
	$(SWIFT) run $(RELEASE) tagging train Sources/CActorModel/actors.model $(DATA) Sources/tagging/Sentences/*.txt

score-coref: build-needs ## score events joined across articles (DATA=folder of ECB+ files)
	@test -n "$(DATA)" || { echo "Usage: make score-coref DATA=folder-of-ECB+-files"; exit 1; }
	$(SWIFT) run $(RELEASE) score coreference $(DATA)

install: build-needs ## install to PREFIX, /usr/local unless told
	$(SWIFT) build $(RELEASE) --product dateline -Xlinker -s \
		--scratch-path .build/install
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/install/release/dateline $(DESTDIR)$(PREFIX)/bin/dateline
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 docs/dateline.1 $(DESTDIR)$(PREFIX)/share/man/man1/dateline.1

soak: test-needs ## press 500 random keys and kill an import, 200 times over; some minutes
	SOAK=200 $(SWIFT) test --filter "RandomKeyTests|RandomSessionTests|CrashTests"

lint: ## look for what the style forbids
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: ## lay the source out as the style wants it
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

docs: test-needs ## write the made documents of docs/ and the man page from the tables
	RECORD=1 $(SWIFT) test --filter HouseTests

record: test-needs ## rewrite the expected screens, transcripts and made documents; read the diff
	RECORD=1 $(SWIFT) test

build-needs:
	@$(call need,$(BUILD_NEEDS))

test-needs:
	@$(call need,$(BUILD_NEEDS) $(TEST_NEEDS))

# Installs what is missing of the needs, or names it and stops.
define need
command -v $(SWIFT) >/dev/null || { echo "Missing: a Swift 6.2 toolchain or newer, see https://swift.org/install"; exit 1; }; \
missing=; for need in $(1); do test -e $${need#*=} || missing="$$missing $${need%%=*}"; done; \
test -n "$$missing" || exit 0; \
as=; test "$$(id -u)" = 0 || as=sudo; \
if ! command -v apt-get >/dev/null || ! command -v $${as:-true} >/dev/null; then \
	echo "Missing:$$missing (their Debian names). Install them, then try again."; exit 1; fi; \
echo "Installing$$missing with $${as:+$$as }apt-get."; \
$$as apt-get update -qq >/dev/null && \
$$as env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $$missing >/dev/null
endef

# Counts instructions for a byte of text, without those of the start and of making the text.
define instructions
command -v valgrind >/dev/null || { echo "No valgrind: instructions are not counted."; exit 0; }; \
count() { valgrind --tool=callgrind --callgrind-out-file=/dev/null .build/release/bench once $$1 2>&1; }; \
total() { count $$1 | sed -n 's/.*Collected : //p'; }; \
bytes=$$(count bytes | grep '^[0-9]*$$'); start=$$(total none); echo; \
for work in $(1); do echo "$$work: $$(( ($$(total $$work) - start) / bytes )) instructions a byte"; done
endef
