#!/usr/bin/env python3
"""The straightforward pipeline that planreport is measured against: csv, decimal, Jinja2 and cmarkgfm, as an analyst writes it.

usage: pipeline.py [--until read|judge|tables|report] [--jobs N] [--expect PUBLISHED] INPUTS YEAR OUTPUT

Reads the same folders, judges the same indicators by the rules of docs/methods.md, and writes of every plan the tables of
indicators, investment and tasks, a Markdown report and its page. --expect compares every verdict and every progress with
those in planreport's own indicators.csv, and fails when one differs. Prints how many plans there were, and seconds of wall and of processor time
without those that Python needs to start.

What it leaves out: positions of mistakes and how to mend them (it stops at the first), GB 18030, target texts other than
those of the made-up plans, required effort, outlook, derivations, explanations, findings, comparison with published verdicts,
rates of a final report, roll-ups of reductions and departments, the other tables, data packages, figures, contents and
anchors of the page, print styles, index pages, feed, staging and swap, the archive.
"""

import argparse
import csv
import multiprocessing
import os
import re
import resource
import sys
import time
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path

import cmarkgfm
import jinja2
import yaml

HERE = Path(__file__).resolve().parent
TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(HERE), undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
NUMBER = r"[0-9]+(?:\.[0-9]+)?"
CLASSES = {"Ⅰ": 1, "Ⅱ": 2, "Ⅲ": 3, "Ⅳ": 4, "Ⅴ": 5, "劣Ⅴ": 6}
WORDS = {
    "achieved-early": "提前完成", "maintained": "保持达标", "on-schedule": "达到序时进度", "behind": "未达到序时进度",
    "exceeded": "超额完成", "completed": "完成", "not-completed": "未完成", "awaiting-target": "目标待下达",
    "no-data": "数据缺失", "due-unreported": "到期未报", "not-comparable": "口径调整，不作评价", "not-evaluated": "不参与评价",
}
STATUSES = ["核定", "初核", "", "快报", "估算"]
TREATMENTS = ["", "口径调整", "不参与评价"]
STAGES = {"未启动": Decimal(0), "前期": Decimal("0.25"), "在建": Decimal("0.5"), "调试": Decimal("0.75"), "完成": Decimal(1)}
PROGRESS = ["未启动", "正在推进", "达到序时进度", "未达到序时进度", "已完成"]
ONE = Decimal(1)


# Reading


def table(folder, name):
    """The rows of a table; an absent one is empty."""
    path = folder / name
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def number(text):
    if not re.fullmatch("-?" + NUMBER, text):
        raise ValueError("not a number: " + text)
    return Decimal(text)


def choice(text, words):
    if text and text not in words:
        raise ValueError("not one of {}: {}".format("、".join(words), text))
    return text


def known(text, identifiers):
    if text and text not in identifiers:
        raise ValueError("refers to nothing: " + text)
    return text


def places(text):
    return len(text.partition(".")[2])


def water_class(text):
    match = re.search("(劣?[ⅠⅡⅢⅣⅤ])类", text)
    return CLASSES[match.group(1)] if match else None


def value(text, indicator):
    """A base value or an observation, by the kind of its indicator."""
    if indicator["类型"] == "完成事项":
        return choice(text, ["未启动", "正在推进", "完成", "未完成"])
    if indicator["类型"] == "复合":
        return [number(part) for part in text.split("/")]
    if indicator["单位"] == "水质类别":
        return Decimal(water_class(text))
    return number(text)


def target(text, indicator):
    """What a target text asks for: a form and its numbers."""
    if text.startswith("完成") and "下达" in text:
        return ("assigned",)
    if text in ("-", "/"):
        return None
    if indicator["类型"] == "完成事项":
        return ("done",)
    if indicator["类型"] == "复合":
        return ("parts", [number(part) for part in text.split("/")])
    if text in ("保持稳定", "不降低", "不增加"):
        return ("hold",)
    if indicator["单位"] == "水质类别":
        return ("limit", None, Decimal(water_class(text)), 0, False)
    # 较2020年下降14.5%: the year is not the number.
    text = re.sub("较[0-9]{4}年", "", text)
    numbers = re.findall(NUMBER, text)
    if len(numbers) == 2 and re.search("[~～-]", text):
        return ("range", number(numbers[0]), number(numbers[1]))
    if len(numbers) != 1:
        raise ValueError("not understood: " + text)
    amount, printed = number(numbers[0]), places(numbers[0])
    if "左右" in text:
        return ("about", amount)
    if text.startswith("<"):
        relation = "<"
    elif text.startswith(">"):
        relation = ">"
    elif re.search("≤|≦|以下|以内|不高于|不超过|不大于", text):
        relation = "<="
    elif re.search("≥|≧|以上|不低于|不少于|不小于", text):
        relation = ">="
    else:
        relation = None
    return ("limit", relation, amount, printed, "稳定" in text)


class Plan:
    def __init__(self, folder):
        with open(folder / "plan.yaml", encoding="utf-8") as file:
            self.head = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self.id = self.head["id"]
        self.start, self.end = self.head["period"]["start"], self.head["period"]["end"]
        self.sources = {row["编号"]: row for row in table(folder, "sources.csv")}
        self.indicators = {row["编号"]: row for row in table(folder, "indicators.csv")}
        for row in self.indicators.values():
            choice(row["方向"], ["越高越好", "越低越好", "适中"])
            choice(row["性质"], ["约束性", "预期性"])
            known(row["上级编号"], self.indicators)
            row["base"] = value(row["基期值"], row) if row["基期值"] else None
        self.targets = table(folder, "targets.csv")
        for row in self.targets:
            row["year"] = int(row["年份"])
            row["meaning"] = target(row["目标"], self.indicators[row["指标编号"]])
            row["issued"] = row["发布日期"] or str(self.head["issued"])
            known(row["来源编号"], self.sources)
        self.observations = table(folder, "observations.csv")
        for row in self.observations:
            row["year"] = int(row["年份"])
            row["value"] = value(row["数值"], self.indicators[row["指标编号"]])
            choice(row["数据状态"], STATUSES)
            choice(row["评价处理"], TREATMENTS)
            known(row["来源编号"], self.sources)
        self.reductions = table(folder, "reductions.csv")
        for row in self.reductions:
            row["year"] = int(row["年份"])
            scale = {"吨": ONE, "万吨": Decimal(10000)}[row["单位"]]
            row["tonnes"] = number(row["减排量"]) * scale if row["减排量"] else None
            choice(row["核算状态"], ["申报", "初核", "核定"])
            known(row["来源编号"], self.sources)
        self.projects = table(folder, "projects.csv")
        identifiers = {row["编号"] for row in self.projects}
        for row in self.projects:
            scale = {"亿元": ONE, "万元": Decimal("0.0001"), "": ONE}[row["投资单位"]]
            row["scale"] = scale
            row["total"] = number(row["总投资"]) * scale if row["总投资"] else None
            row["period"] = number(row["规划期投资"]) * scale if row["规划期投资"] else None
            row["start"], row["end"] = int(row["起始年"] or 0) or None, int(row["完成年"] or 0) or None
        self.project_progress = table(folder, "project-progress.csv")
        for row in self.project_progress:
            row["year"] = int(row["年份"])
            known(row["项目编号"], identifiers)
            choice(row["阶段"], list(STAGES) + ["终止"])
            row["spent"] = number(row["累计完成投资"]) if row["累计完成投资"] else None
            known(row["来源编号"], self.sources)
        self.tasks = table(folder, "tasks.csv")
        identifiers = {row["编号"] for row in self.tasks}
        self.task_progress = table(folder, "task-progress.csv")
        for row in self.task_progress:
            row["year"] = int(row["年份"])
            known(row["任务编号"], identifiers)
            choice(row["进展"], PROGRESS)
            known(row["来源编号"], self.sources)
        self.narratives = {
            int(path.stem): path.read_text(encoding="utf-8") for path in sorted(folder.glob("narrative/*.md"))
        }

    def evaluation(self, year):
        return next((item for item in self.head["evaluations"] if item["year"] == year), None)


# Judging


class Judge:
    """Judges the indicators of a plan for one mid-term or annual evaluation."""

    def __init__(self, plan, evaluation):
        self.plan = plan
        self.year = evaluation["data-through"]
        self.date = str(evaluation["date"])

    def all(self):
        children = {}
        for row in self.plan.indicators.values():
            children.setdefault(row["上级编号"], []).append(row)
        results = {}
        for row in children[""]:
            parts = children.get(row["编号"], [])
            for part in parts:
                results[part["编号"]] = self.judge(part)
            result = self.judge(row)
            if parts:
                result["verdict"] = self.worst([results[part["编号"]]["verdict"] for part in parts])
            results[row["编号"]] = result
        return [(row, results[row["编号"]]) for row in self.plan.indicators.values()]

    def worst(self, verdicts):
        for verdict in ("not-completed", "behind", "due-unreported", "no-data", "awaiting-target", "not-comparable"):
            if verdict in verdicts:
                return verdict
        if "not-evaluated" in verdicts:
            return "not-evaluated" if set(verdicts) == {"not-evaluated"} else "on-schedule"
        return next(v for v in ("on-schedule", "maintained", "completed", "achieved-early", "exceeded") if v in verdicts)

    def chosen_target(self, indicator, years):
        issued = [
            row for row in self.plan.targets
            if row["指标编号"] == indicator["编号"] and row["year"] in years and row["issued"] <= self.date
            and row["meaning"] is not None
        ]
        if not issued:
            return None
        last = max(row["year"] for row in issued)
        return max(
            (row for row in issued if row["year"] == last),
            key=lambda row: (row["meaning"][0] != "assigned", row["issued"], row["目标"]),
        )

    def chosen_value(self, indicator, year):
        rows = [row for row in self.plan.observations if row["指标编号"] == indicator["编号"] and row["year"] == year]
        rows = [row for row in rows if not self.plan.sources.get(row["来源编号"], {}).get("日期", "") > self.date]
        if rows:
            return min(rows, key=lambda row: (TREATMENTS.index(row["评价处理"]), STATUSES.index(row["数据状态"]), row["数值"]))
        recognised = [
            row for row in self.plan.reductions
            if indicator["污染物"] and row["污染物"] == indicator["污染物"] and row["核算状态"] == "核定"
            and row["tonnes"] is not None and self.plan.start <= row["year"] <= year
        ]
        if indicator["类型"] != "累计值" or not any(row["year"] == year for row in recognised):
            return None
        amount = sum((-row["tonnes"] if "扣减" in row["措施类型"] else row["tonnes"] for row in recognised), Decimal(0))
        return {"数值": "{:f}".format(amount.normalize()), "value": amount, "评价处理": "", "数据状态": "核定"}

    def judge(self, indicator):
        aim = self.chosen_target(indicator, range(0, self.plan.end + 1))
        is_due = aim is not None and aim["year"] <= self.year
        year = aim["year"] if is_due else self.year
        seen = self.chosen_value(indicator, year)
        result = {"target": aim, "observation": seen, "year": year, "progress": None, "schedule": None, "line": None}
        result["verdict"] = self.verdict(indicator, aim, seen, is_due, result)
        return result

    def verdict(self, indicator, aim, seen, is_due, result):
        if seen is not None and seen["评价处理"] == "口径调整":
            return "not-comparable"
        if seen is not None and seen["评价处理"] == "不参与评价":
            return "not-evaluated"
        if aim is None:
            return "not-evaluated"
        if aim["meaning"][0] == "assigned":
            return "awaiting-target"
        if seen is None:
            return "due-unreported" if is_due and aim["year"] < self.year else "no-data"
        years = max(min(aim["year"], self.plan.end) - self.plan.start + 1, 1)
        passed = min(max(self.year - self.plan.start + 1, 0), years)
        if indicator["类型"] == "完成事项":
            if seen["value"] == "完成":
                return "completed" if is_due else "achieved-early"
            if is_due:
                return "not-completed"
            return "on-schedule" if seen["value"] == "正在推进" or passed * 2 <= years else "behind"
        if indicator["类型"] == "复合":
            parts = zip(aim["meaning"][1], seen["value"])
            return self.worst([
                self.number(dict(indicator, 类型="数量"), ("limit", None, part, 0, False), value, passed, years, is_due, None, {})
                for part, value in parts
            ])
        own = None if is_due else self.chosen_target(indicator, [self.year])
        return self.number(
            indicator, aim["meaning"], seen["value"], passed, years, is_due, own and own["meaning"], result)

    def number(self, indicator, meaning, value, passed, years, is_due, own, result):
        higher = indicator["方向"] != "越低越好"
        starts_at_zero = indicator["类型"] in ("累计值", "数量", "强度下降率") and meaning[0] != "hold"
        base = Decimal(0) if starts_at_zero else indicator["base"]
        point = base if meaning[0] == "hold" else meaning[2] if meaning[0] == "limit" else meaning[1]
        if meaning[0] == "range" and not higher:
            point = meaning[2]
        met = self.met(indicator, meaning, value, base, higher)
        is_cap = indicator["类型"] in ("累计值", "数量") and point and (
            meaning[1] in ("<", "<=") if meaning[0] == "limit" and meaning[1] else not higher)
        is_strict = meaning[0] == "limit" and meaning[1] in ("<", ">")
        held = meaning[0] == "hold" or (base is None and meaning[0] == "limit" and meaning[4]) or (
            base is not None and not is_cap
            and (point == base and not is_strict or self.met(indicator, meaning, base, base, higher)))
        if not held and base is not None:
            self.draw(indicator, value, base, point, passed, years, result)
        if is_due:
            if met is None:
                return "no-data"
            if not met:
                return "not-completed"
            return "exceeded" if self.surpassed(meaning, value, point, higher) and not held else "completed"
        if met and not is_cap:
            return "maintained" if held else "achieved-early"
        if own is not None:
            return "on-schedule" if self.met(indicator, own, value, base, higher) else "behind"
        if met is not None and held:
            return "behind"
        if met is None or base is None:
            return "no-data"
        if point == base:
            return "behind"
        if indicator["类型"] == "强度下降率":
            left, aim = 1 - value / 100, 1 - point / 100
            return "on-schedule" if left ** years <= aim ** passed else "behind"
        done, due = (value - base) * years, (point - base) * passed
        return "on-schedule" if (done >= due if point > base and not is_cap else done <= due) else "behind"

    def met(self, indicator, meaning, value, base, higher):
        if meaning[0] == "hold":
            return None if base is None else value >= base if higher else value <= base
        if meaning[0] == "about":
            slack = abs(meaning[1]) * Decimal("0.05")
            return value >= meaning[1] - slack if higher else value <= meaning[1] + slack
        if meaning[0] == "range":
            return value >= meaning[1] if higher else value <= meaning[2]
        _, relation, limit, printed, _ = meaning
        if indicator["判定方法"] == "修约值":
            value = value.quantize(ONE.scaleb(-printed), rounding=ROUND_HALF_EVEN)
        if relation is None:
            relation = ">=" if higher else "<="
        return {"<": value < limit, "<=": value <= limit, ">": value > limit, ">=": value >= limit}[relation]

    def surpassed(self, meaning, value, point, higher):
        if meaning[0] in ("range", "hold"):
            return False
        gain = value - point if higher else point - value
        strict = meaning[0] == "limit" and meaning[1] in ("<", ">")
        return gain > (ONE.scaleb(-meaning[3]) if strict else 0)

    def draw(self, indicator, value, base, point, passed, years, result):
        """Progress, schedule and the value that the schedule asks for."""
        if point == base:
            return
        if indicator["类型"] == "强度下降率":
            left, aim = 1 - value / 100, 1 - point / 100
            result["progress"] = left.ln() / aim.ln() * 100
            result["line"] = (1 - aim ** (Decimal(passed) / years)) * 100
        else:
            result["progress"] = (value - base) * 100 / (point - base)
            result["line"] = base + (point - base) * passed / years
        result["schedule"] = Decimal(passed) * 100 / years


# Projects and tasks


def roll_ups(plan, year):
    latest = {}
    for row in plan.project_progress:
        if row["year"] <= year and (row["项目编号"] not in latest or latest[row["项目编号"]]["year"] < row["year"]):
            latest[row["项目编号"]] = row
    for row in plan.projects:
        record = latest.get(row["编号"])
        row["stage"] = record["阶段"] if record and record["year"] == year else "未填报"
        row["spent"] = record["spent"] * row["scale"] if record and record["spent"] is not None else None
        row["late"] = row["end"] is not None and row["end"] <= year and row["stage"] not in ("完成", "终止", "未填报")
    groups = [("领域", name, [row for row in plan.projects if row["领域"] == name]) for name in unique(plan.projects, "领域")]
    groups += [("责任单位", name, [row for row in plan.projects if row["责任单位"] == name]) for name in unique(plan.projects, "责任单位")]
    groups += [
        ("起始年", name, [row for row in plan.projects if row["起始年"] == name]) for name in sorted(unique(plan.projects, "起始年"))
    ]
    groups.append(("合计", "合计", plan.projects))
    return [roll_up(by, name, rows) for by, name, rows in groups]


def unique(rows, title):
    return list(dict.fromkeys(row[title] for row in rows if row[title]))


def total(rows, key):
    return sum((row[key] for row in rows if row[key] is not None), Decimal(0))


def share(part, whole):
    return one_place(Decimal(part) * 100 / whole) if whole else ""


def roll_up(by, name, rows):
    active = [row for row in rows if row["stage"] != "终止"]
    counts = {stage: sum(row["stage"] == stage for row in rows) for stage in [*STAGES, "终止", "未填报"]}
    begun = counts["在建"] + counts["调试"] + counts["完成"]
    weighted = sum((STAGES[row["stage"]] for row in active if row["stage"] in STAGES), Decimal(0))
    return {
        "汇总方式": by, "项目": name, "项目数": len(rows), "其中储备项目": sum(row["储备项目"] == "是" for row in rows),
        "总投资": total(active, "total"), "规划期投资": total(active, "period"), "累计完成投资": total(active, "spent"),
        "投资完成率（占总投资）": share(total(active, "spent"), total(active, "total")),
        "投资完成率（占规划期投资）": share(total(active, "spent"), total(active, "period")),
        **counts, "开工率": share(begun, len(active)), "完工率": share(counts["完成"], len(active)),
        "加权进度": share(weighted, len(active)), "逾期": sum(row["late"] for row in rows),
    }


def task_rows(plan, year):
    records = {(row["任务编号"], row["year"]): row for row in plan.task_progress}
    for task in plan.tasks:
        record = records.get((task["编号"], year))
        state = record["进展"] if record else "未填报"
        due = int(task["完成年份"]) if task["完成年份"].isdigit() else None
        yield {
            "编号": task["编号"], "章节": task["章节"], "工作内容": task["工作内容"], "工作任务": task["工作任务"],
            "牵头单位": task["牵头单位"], "配合单位": task["配合单位"], "完成年份": task["完成年份"], "进展": state,
            "是否逾期": "是" if due is not None and due <= year and record and state != "已完成" else "否",
            "进展说明": record["进展说明"] if record else "",
            "来源": plan.sources[record["来源编号"]]["标题"] if record and record["来源编号"] else "",
        }


# Writing


def one_place(value):
    if value is None:
        return ""
    # No "-0.0".
    return "{}".format(value.quantize(Decimal("0.1"), rounding=ROUND_HALF_EVEN) + 0)


def indicator_rows(judged):
    for row, result in judged:
        aim, seen = result["target"], result["observation"]
        deviation = None if result["progress"] is None else result["progress"] - result["schedule"]
        yield {
            "编号": row["编号"], "序号": row["序号"], "上级编号": row["上级编号"], "类别": row["类别"], "指标名称": row["指标名称"],
            "单位": row["单位"], "性质": row["性质"], "基期年份": row["基期年份"], "基期值": row["基期值"],
            "目标年份": aim["年份"] if aim else "", "目标": aim["目标"] if aim else "", "数据年份": result["year"],
            "实际值": seen["数值"] if seen else "", "完成进度": one_place(result["progress"]),
            "序时进度": one_place(result["schedule"]), "偏差": one_place(deviation), "结论代码": result["verdict"],
            "评价结论": WORDS[result["verdict"]], "数据状态": seen["数据状态"] if seen else "",
        }


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        for row in rows:
            # A text that a spreadsheet would take for a formula.
            writer.writerow({key: "'" + text if isinstance(text, str) and text[:1] in ("=", "+", "@") else text for key, text in row.items()})


def write_text(path, text):
    path.write_text(text, encoding="utf-8")


def cell(text):
    """A text in a cell of a Markdown table."""
    return re.sub(r"([\\`*_\[\]<>|~])", r"\\\1", str(text)).replace("\n", " ")


TEMPLATES.filters["cell"] = cell


def process(folder, year, output, until):
    plan = Plan(folder)
    evaluation = plan.evaluation(year)
    if evaluation is None or until == "read":
        return plan.id, {}
    judged = Judge(plan, evaluation).all()
    if evaluation["kind"] == "final":
        raise ValueError("final evaluations are left out")
    verdicts = {row["编号"]: (result["verdict"], one_place(result["progress"])) for row, result in judged}
    if until == "judge":
        return plan.id, verdicts
    investment, tasks, indicators = roll_ups(plan, evaluation["data-through"]), list(task_rows(plan, evaluation["data-through"])), list(indicator_rows(judged))
    place = output / plan.id
    (place / "tables").mkdir(parents=True)
    write_csv(place / "tables/indicators.csv", indicators)
    if plan.projects:
        write_csv(place / "tables/project-investment.csv", investment)
    if tasks:
        write_csv(place / "tables/tasks.csv", tasks)
    if until == "tables":
        return plan.id, verdicts
    listed = [row for row in indicators if not row["上级编号"] and plan.indicators[row["编号"]]["指标表"] != "否"]
    counts = {word: sum(row["结论代码"] == code for row in listed) for code, word in WORDS.items()}
    markdown = TEMPLATES.get_template("report.md.j2").render(
        plan=plan.head, evaluation=evaluation, indicators=indicators, judged=judged, listed=listed, counts=counts,
        investment=investment, projects=plan.projects, tasks=tasks, narrative=plan.narratives.get(year, ""),
        sources=plan.sources.values(), words=WORDS, one_place=one_place)
    write_text(place / "report.md", markdown)
    body = cmarkgfm.github_flavored_markdown_to_html(markdown)
    title = "{}（{}年）".format(plan.head["title"], year)
    write_text(place / "index.html", TEMPLATES.get_template("page.html.j2").render(title=title, body=body))
    return plan.id, verdicts


def compare(published, verdicts):
    """Holds verdicts and progress against what planreport published; gives the differences."""
    wrong, compared = [], 0
    for plan, mine in verdicts.items():
        with open(published / plan / "tables/indicators.csv", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                compared += 1
                # Where one place would make a value look as if it met the schedule, planreport prints more of them.
                theirs = (row["结论代码"], one_place(Decimal(row["完成进度"])) if row["完成进度"] else "")
                if mine[row["编号"]] != theirs:
                    wrong.append("{} {}: {} here, {} in planreport's table".format(plan, row["编号"], mine[row["编号"]], theirs))
    return wrong, compared


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n")[0])
    parser.add_argument("--until", choices=["read", "judge", "tables", "report"], default="report")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--expect", type=Path)
    parser.add_argument("inputs", type=Path)
    parser.add_argument("year", type=int)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    start, started = time.monotonic(), time.process_time()
    work = [(folder, options.year, options.output, options.until) for folder in sorted(options.inputs.iterdir())]
    if options.jobs == 1:
        results = [process(*item) for item in work]
    else:
        with multiprocessing.Pool(options.jobs) as pool:
            results = pool.starmap(process, work, chunksize=1)
            pool.close()
            pool.join()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = time.process_time() - started + children.ru_utime + children.ru_stime
    print("{} {:.4f} {:.4f}".format(len(results), time.monotonic() - start, cpu))
    if options.expect:
        wrong, compared = compare(options.expect, dict(results))
        for line in wrong[:20]:
            print(line, file=sys.stderr)
        if wrong or not compared:
            sys.exit("pipeline.py: {} of {} verdicts differ from planreport's".format(len(wrong), compared))
        print("{} verdicts as planreport gives them".format(compared), file=sys.stderr)


if __name__ == "__main__":
    main()
