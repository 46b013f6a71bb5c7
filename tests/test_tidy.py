"""The house rules that no linter knows: sizes, mirrors, words, reasons, licences."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "tillapp"
TESTS = ROOT / "tests"
RESOURCES = ROOT / "resources"
COMMITTED = ("src", "tests", "docs", "packaging", "requirements", "resources", ".ci")
CRITERIA = (
    *("C2", "C12", "C13", "C14", "C15", "C16", "C17", "C18", "C19", "C29", "C30", "C32"),
    *("C33", "C35", "C36", "C37", "C40a", "C40e"),
)

# Written in two halves, so that this file keeps its own rules.
UNFINISHED = re.compile(
    r"\b(TO"
    r"DO|FIX"
    r"ME|XX"
    r"X|NotImplemented"
    r"Error)\b|importor"
    r"skip"
    r"|pytest\.(mark\.)?(sk"
    r"ip|xf"
    r"ail)|unitt"
    r"est\.mock|Magic"
    r"Mock|TYPE_"
    r"CHECKING"
)
VAGUE = re.compile(r"(Manager|Helper|Helpers|Utils|Controller|Service|Info)$")
EXCUSE = re.compile(r"#\s*(noqa|type:\s*ignore)\b")
REASONED = re.compile(
    r"#\s*(noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*|type: ignore\[[\w\-, ]+\])[\s#:,-]+\w+[^\w\n]+\w+"
)
MACHINE = re.compile(r"(?<![\w.])/(work|farm|root|home|opt|tmp/bash)(/|\b)")
BROAD = re.compile(r"^\s*except\s*(:|\(?.*\b(Base)?Exception\b)")
ASSETS = {".ttf", ".otf", ".woff2", ".svg", ".png", ".wav", ".ogg"}
TEXTS = {".py", ".md", ".toml", ".txt", ".sh", ".json", ".ts", ".csv", ".c", ".cfg", ""}

LUPDATE = ("-silent", "-locations", "none", "-no-obsolete")
POSTPONED = "from __future__ import annotations"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def sources() -> tuple[Path, ...]:
    return tuple(sorted(SOURCE.rglob("*.py")))


@cache
def code() -> tuple[Path, ...]:
    return sources() + tuple(sorted(TESTS.rglob("*.py")))


@cache
def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(text(path))


def length(path: Path) -> int:
    return text(path).count("\n")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, Function))


def lines_of(function: Function) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def lines_with(pattern: re.Pattern[str], files: tuple[Path, ...]) -> list[str]:
    return [
        f"{name(path)}:{number}"
        for path in files
        for number, line in enumerate(text(path).splitlines(), 1)
        if pattern.search(line)
    ]


def mirror_of(path: Path) -> Path:
    inside = path.relative_to(SOURCE)
    return TESTS / inside.parent / f"test_{inside.stem.strip('_')}.py"


def holds_only_a_docstring(path: Path) -> bool:
    rest = tree(path).body[1:]
    return ast.get_docstring(tree(path)) is not None and not rest


def runs_nothing(path: Path) -> bool:
    rest = [ast.unparse(node) for node in tree(path).body[1:]]
    return ast.get_docstring(tree(path)) is not None and rest in ([], [POSTPONED])


def run_tool(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(tool), *arguments], check=True)


def is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return (
        translation is not None
        and translation.get("type") != "unfinished"
        and bool("".join(translation.itertext()).strip())
    )


def clean(offenders: list[str]) -> None:
    assert not offenders, "\n" + "\n".join(offenders)


def test_no_file_is_longer_than_350_lines() -> None:
    clean([f"{name(path)}: {length(path)}" for path in code() if length(path) > 350])


def test_no_function_is_longer_than_40_lines() -> None:
    clean(
        [
            f"{name(path)}: {function.name} {lines_of(function)}"
            for path in code()
            for function in functions(path)
            if lines_of(function) > 40
        ]
    )


def test_half_of_the_files_are_short_and_half_of_the_functions_fit_a_glance() -> None:
    assert median(length(path) for path in sources()) <= 150
    assert median(lines_of(f) for path in sources() for f in functions(path)) <= 8


def test_every_file_says_its_idea_in_its_first_line() -> None:
    clean(
        [
            name(path)
            for path in code()
            if not (ast.get_docstring(tree(path)) or "").split("\n")[0]
        ]
    )


def test_every_file_with_code_postpones_its_annotations() -> None:
    clean(
        [
            name(path)
            for path in code()
            if not holds_only_a_docstring(path) and ast.unparse(tree(path).body[1]) != POSTPONED
        ]
    )


def test_a_package_says_what_it_is_and_runs_nothing() -> None:
    packages = [path for path in code() if path.name == "__init__.py"]
    clean([name(path) for path in packages if not runs_nothing(path)])


def test_every_source_file_outside_the_screens_has_its_test_file() -> None:
    clean(
        [
            name(path)
            for path in sources()
            if path.name != "__init__.py"
            and "ui" not in path.parts
            and not mirror_of(path).is_file()
        ]
    )


def test_nothing_is_left_unfinished_switched_off_or_mocked() -> None:
    clean(lines_with(UNFINISHED, code()))


def test_names_are_nouns_and_verbs_of_the_shop() -> None:
    clean(
        [
            f"{name(path)}: {node.name}"
            for path in sources()
            for node in ast.walk(tree(path))
            if isinstance(node, ast.ClassDef) and VAGUE.search(node.name)
        ]
    )
    clean([name(path) for path in sources() if VAGUE.search(path.stem.title())])


def test_everything_is_caught_at_three_doors_only() -> None:
    assert len(lines_with(BROAD, sources())) <= 3, lines_with(BROAD, sources())


def test_every_excuse_to_a_tool_has_a_code_and_a_reason() -> None:
    clean(
        [
            f"{name(path)}:{number}"
            for path in code()
            if path != Path(__file__)
            for number, line in enumerate(text(path).splitlines(), 1)
            if EXCUSE.search(line) and not REASONED.search(line)
        ]
    )


def test_only_the_ledger_opens_the_database() -> None:
    outside = tuple(path for path in sources() if "ledger" not in path.parts)
    clean(lines_with(re.compile(r"open\([^)]*\.db\b|\.connect\([^)]*\.db\b"), outside))


def test_nothing_committed_names_the_machine_it_was_made_on() -> None:
    files = tuple(
        path
        for folder in COMMITTED
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix in TEXTS and path != Path(__file__)
        if "__pycache__" not in path.parts and not path.name.startswith("LICENSE")
    )
    tops = tuple(path for path in ROOT.glob("*") if path.is_file() and path.suffix in TEXTS)
    clean(lines_with(MACHINE, files + tops))


def test_the_locks_pin_every_package_by_its_hash_and_name_no_host() -> None:
    locks = sorted((ROOT / "requirements").glob("*.txt"))
    assert len(locks) == 2
    clean(lines_with(re.compile(r"://|--(extra-)?index|--find-links|@"), tuple(locks)))
    for lock in locks:
        blocks = re.split(r"\n(?=\w)", text(lock).partition("\n")[2])
        clean([block for block in blocks if "==" not in block or "sha256:" not in block])


def test_every_bundled_file_has_its_licence_beside_it_and_in_the_notice() -> None:
    notice = text(ROOT / "NOTICE")
    folders = {path.parent for path in RESOURCES.rglob("*") if path.suffix in ASSETS}
    unlicensed = [
        name(folder)
        for folder in folders
        if not any(
            re.match(r"LICEN[CS]E|OFL|COPYING", path.name)
            for place in (folder, *folder.relative_to(RESOURCES).parents)
            for path in (RESOURCES / place).glob("*")
        )
    ]
    tops = {f"resources/{folder.relative_to(RESOURCES).parts[0]}" for folder in folders}
    clean(unlicensed)
    clean([top for top in sorted(tops) if top not in notice])


def test_the_french_is_finished_and_compiled(tmp_path: Path) -> None:
    words = tmp_path / "tillapp_fr.ts"
    shutil.copy(RESOURCES / "i18n" / words.name, words)
    run_tool("pyside6-lupdate", *LUPDATE, *map(str, sources()), "-ts", str(words))
    messages = ET.parse(words).iter("message")  # noqa: S314 - a file of our own
    clean([str(m.findtext("source")) for m in messages if not is_finished(m)])
    run_tool("pyside6-lrelease", "-silent", str(words))
    compiled = words.with_suffix(".qm").read_bytes()
    assert compiled == (RESOURCES / "i18n" / "tillapp_fr.qm").read_bytes(), "run make i18n"


def test_each_criterion_promised_has_a_test_that_names_it() -> None:
    said = "\n".join(text(path) for path in code() if TESTS in path.parents)
    said = said.replace(text(Path(__file__)), "")
    clean(
        [
            c
            for c in CRITERIA
            if not re.search(rf"(?<![A-Za-z0-9]){c}(?![A-Za-z0-9])", said, re.IGNORECASE)
        ]
    )
