# planreport：生态环境保护规划评估报告的批量生成
#
#   make report YEAR=2023     检查输入、评估并写出 2023 年的全部报告
#   make pdf YEAR=2023        把该年的报告页印成 PDF（需要 Chromium 和 poppler-utils）
#   make docx YEAR=2023       把该年的报告写成 Word 文件（需要 pandoc）
#   make help                 全部命令
#
# 每条命令都自行完成所需的准备：缺少系统库（libcmark、libxlsxwriter、libzip）时用本机的包管理器安装。

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# 报告发布后所在目录的网址；写在这里或 Templates/base-url.txt，没有则不生成 sitemap.xml。
BASE_URL ?= $(shell cat "$(TEMPLATES)/base-url.txt" 2>/dev/null)
# draft 草稿，release 发布
EDITION ?= draft
CONFIGURATION ?= release
INPUTS ?= Inputs
TEMPLATES ?= Templates
OUTPUT ?= Output
ENCODING ?= utf-8
ARCHIVE ?= $(OUTPUT)/archive
# 同时处理的规划个数；不写则与处理器个数相同。
JOBS ?=
PROGRAM = .build/$(CONFIGURATION)/planreport
# Swift 的运行库编入程序：启动快，程序可以单独拿到没有 Swift 的机器上用。没有静态库的 Swift 仍用动态库。
STATIC_LIBRARIES = $(shell swift -print-target-info -static-stdlib 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
RELEASE = -c release $(if $(wildcard $(STATIC_LIBRARIES)/linux),--static-swift-stdlib)
BUILD = swift build $(if $(filter release,$(CONFIGURATION)),$(RELEASE),-c $(CONFIGURATION)) --product planreport
FOLDERS = --inputs "$(INPUTS)" --templates "$(TEMPLATES)" --output "$(OUTPUT)"
PACE = $(if $(JOBS),--jobs "$(JOBS)")
SWIFT_FILES = $(shell git ls-files -co --exclude-standard '*.swift')

.PHONY: help forms intake report archive verify pdf docx vocabulary check new draft plans explain demo test fuzz faults sanitize bench format lint clean setup build

help: ## 显示本帮助
	@echo '用法：make 命令 [YEAR=年份]'
	@echo
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  \1	\2/p' $(MAKEFILE_LIST) | expand -t 14

report: year build ## 检查输入、评估并写出一年的报告（make report YEAR=2023，可加PLAN=规划编号）
	@"$(PROGRAM)" report --year "$(YEAR)" $(if $(PLAN),--plan "$(PLAN)") --workbook --edition "$(EDITION)" --base-url "$(BASE_URL)" $(PACE) $(FOLDERS)

archive: year build ## 封存一年的报告供报送上级（YEAR=2023，可加 ALLOW_GAPS=说明、ENCODING=gb18030）
	@"$(PROGRAM)" archive $(if $(PLAN),"$(PLAN)") --year "$(YEAR)" --encoding "$(ENCODING)" \
	  $${ALLOW_GAPS:+--allow-gaps "$$ALLOW_GAPS"} $(PACE) $(FOLDERS)

verify: build ## 校验封存的报送材料（make verify，或 make verify ARCHIVE=路径）
	@"$(PROGRAM)" verify $(PACE) "$(ARCHIVE)"

pdf: year ## 把该年的报告页印成 PDF（make pdf YEAR=2023，可加PLAN=规划编号，写入 Output/pdf/）
	@.ci/print-pdf "$(YEAR)" "$(OUTPUT)" $(if $(PLAN),"$(PLAN)")

docx: year ## 把该年的报告写成 Word 文件（make docx YEAR=2023，可加PLAN=规划编号，写入 Output/docx/）
	@.ci/make-docx "$(YEAR)" "$(OUTPUT)" "$(TEMPLATES)" $(if $(PLAN),"$(PLAN)")

forms: year build ## 为每个责任单位写出填报表和函（YEAR=2023，可加 PLAN=规划编号、UNTIL=2023-05-31）
	@"$(PROGRAM)" forms $(PLAN) --year "$(YEAR)" $(if $(UNTIL),--until "$(UNTIL)") $(PACE) $(FOLDERS)
	@.ci/make-letters "$(OUTPUT)/forms/$(YEAR)" "$(TEMPLATES)" $(PLAN)

intake: year build ## 读取收回的填报表（YEAR=2023 FORMS=目录，核对后加 APPLY=1 写入输入表）
	@if [ -z "$(FORMS)" ]; then echo '请写明收回的填报表所在的目录，例如：make intake YEAR=2023 FORMS=Returned' >&2; exit 64; fi
	@"$(PROGRAM)" intake $(PLAN) --year "$(YEAR)" --forms "$(FORMS)" $(if $(APPLY),--apply) $(PACE) $(FOLDERS)

vocabulary: build ## 列出模板可以使用的名称
	@"$(PROGRAM)" vocabulary --templates "$(TEMPLATES)" --inputs "$(INPUTS)"

check: build ## 检查 Inputs/ 和 Templates/，不写任何文件（可加PLAN=规划编号）
	@"$(PROGRAM)" check $(if $(PLAN),"$(PLAN)") $(PACE) --inputs "$(INPUTS)" --templates "$(TEMPLATES)"

new: build ## 建立一个新规划的目录（make new PLAN=huzhou-155，各表要CSV文件的加 CSV=1）
	@if [ -z "$(PLAN)" ]; then echo '请写明规划编号，例如：make new PLAN=huzhou-155' >&2; exit 64; fi
	@"$(PROGRAM)" new "$(PLAN)" $(if $(CSV),--csv) --inputs "$(INPUTS)"

draft: year build ## 写出一份报告的文字骨架，列明滞后的指标和任务（make draft PLAN=规划编号 YEAR=年份）
	@if [ -z "$(PLAN)" ]; then echo '请写明规划，例如：make draft PLAN=huzhou-145 YEAR=2023' >&2; exit 64; fi
	@"$(PROGRAM)" draft "$(PLAN)" --year "$(YEAR)" --inputs "$(INPUTS)"

plans: build ## 列出规划及其评估年份
	@"$(PROGRAM)" plans --inputs "$(INPUTS)"

explain: year build ## 逐步说明一项结论的由来（make explain PLAN=规划编号 ITEM=项 YEAR=年份）
	@if [ -z "$(PLAN)" ]; then echo '请写明规划，例如：make explain PLAN=huzhou-145 ITEM=pm25 YEAR=2023' >&2; exit 64; fi
	@"$(PROGRAM)" explain "$(PLAN)" $(if $(ITEM),"$(ITEM)") --year "$(YEAR)" --templates "$(TEMPLATES)" --inputs "$(INPUTS)"

demo: build ## 用虚构的演示规划生成三个年份的报告到 Output-demo/
	@for year in 2022 2023 2025; do \
	  "$(PROGRAM)" report --year $$year --inputs Tests/Fixtures/demo/Inputs --templates "$(TEMPLATES)" \
	    --output Output-demo >/dev/null; \
	done
	@echo '演示报告已生成（青溪市为虚构），请打开 Output-demo/index.html。'
	@echo '说明某项结论的由来：$(PROGRAM) explain qingxi-demo pm25 --year 2023 --inputs Tests/Fixtures/demo/Inputs'

test: setup ## 运行全部测试
	@swift test

fuzz: setup ## 随机改坏演示数据，检查程序的反应（make fuzz COUNT=20000 SEED=1）
	@swift build $(RELEASE) --product planreport-fuzz 1>&2
	@.build/release/planreport-fuzz "$(or $(COUNT),20000)" "$(or $(SEED),$(shell date +%s))"

faults: build ## 在改动磁盘的每次调用处终止程序或让写入失败，再逐项试过各种上限
	@Tests/Faults/fault-at-every-call "$(PROGRAM)"
	@Tests/Faults/limits "$(PROGRAM)"

sanitize: setup ## 在AddressSanitizer和ThreadSanitizer下运行全部测试
	@for kind in address thread; do \
	  ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Faults/mutexes.supp \
	    swift test --sanitize=$$kind --scratch-path .build/$$kind; \
	done

bench: build ## 测量速度和内存，与其他做法并列（make bench PLANS=3000，可加 ARCHIVES=3000）
	@Tests/Benchmark/bench "$(PROGRAM)" $(if $(PLANS),--plans "$(PLANS)") $(if $(ARCHIVES),--archives "$(ARCHIVES)") \
	  $(if $(WRITE),--write "$(WRITE)")

format: setup ## 按 .swift-format 整理源代码
	@swift format format --in-place --configuration .swift-format $(SWIFT_FILES)

lint: setup ## 检查源代码格式与文档注释
	@swift format lint --strict --configuration .swift-format $(SWIFT_FILES)
	@echo '源代码格式检查通过。'

clean: ## 删除构建结果（不动 Inputs/ 与 Output/）
	@rm -rf .build

# 目录被复制或移动后，.build 中记着原来的路径，编译会报 missing required module：只有这时才清除它重新编译。
build: setup
	@$(BUILD) 1>&2 || { \
	  log=$$($(BUILD) 2>&1) && exit 0; \
	  case "$$log" in \
	    *'missing required module'*|*'module cache path'*) \
	      echo '目录被复制或移动过，原来的编译结果不能用，正在重新编译……' >&2; \
	      rm -rf .build; $(BUILD) 1>&2 ;; \
	    *) exit 1 ;; \
	  esac; }

.PHONY: year
year:
	@if [ -z "$(YEAR)" ]; then \
	  echo '请写明年份，例如：make report YEAR=2023（有哪些年份可用 make plans 查看）' >&2; exit 64; \
	fi

setup:
	@if ! command -v swift >/dev/null 2>&1; then \
	  echo '未找到 Swift。请先安装 Swift 6.0 或更新的版本（https://www.swift.org/install），并确认命令 swift 可用，再重新运行。' >&2; \
	  exit 1; \
	fi
	@missing=(); \
	need() { printf '#include <%s>\n' "$$1" | $${CC:-clang} -E -x c - >/dev/null 2>&1 || missing+=("$$2"); }; \
	if command -v apt-get >/dev/null 2>&1; then names=(libcmark-dev libxlsxwriter-dev libzip-dev); \
	elif command -v brew >/dev/null 2>&1; then names=(cmark libxlsxwriter libzip); \
	else names=(cmark-devel libxlsxwriter-devel libzip-devel); fi; \
	need cmark.h "$${names[0]}"; need xlsxwriter.h "$${names[1]}"; need zip.h "$${names[2]}"; \
	if [ $${#missing[@]} -gt 0 ]; then \
	  echo "缺少系统库 $${missing[*]}，正在用本机的包管理器安装……" >&2; \
	  if [ "$$(id -u)" = 0 ]; then run=""; else run="sudo"; fi; \
	  if command -v apt-get >/dev/null 2>&1; then \
	    $$run apt-get update -qq >&2; \
	    DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -qq "$${missing[@]}" >&2; \
	  elif command -v dnf >/dev/null 2>&1; then $$run dnf install -y "$${missing[@]}" >&2; \
	  elif command -v zypper >/dev/null 2>&1; then $$run zypper --non-interactive install "$${missing[@]}" >&2; \
	  elif command -v brew >/dev/null 2>&1; then brew install "$${missing[@]}" >&2; \
	  else \
	    echo "没有认识的包管理器。请自行安装 $${missing[*]}，再重新运行。" >&2; exit 1; \
	  fi; \
	fi
