"""The commands beside the till: found, prove, fold again, copy, restore, import, demo."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from tillapp.bootstrap import doctor as machine
from tillapp.bootstrap import lists, offline, sayings
from tillapp.bootstrap.loyalty import set_loyalty
from tillapp.bootstrap.promotions import import_promotions
from tillapp.bootstrap.till import SOFTWARE, folders_in
from tillapp.domain.refusal import Refusal

app = typer.Typer(
    name="tillapp",
    help="The till for second-hand and circular shops.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
imports = typer.Typer(help="Bring stock and customers in from a spreadsheet (docs/lists.md).")
app.add_typer(imports, name="import")

Write = Annotated[bool, typer.Option("--write", help="Else only say what would be.")]
Data = Annotated[
    Path | None, typer.Option("--data", help="Folder of the book and keys; else the system's.")
]


def _say(words: str) -> None:
    typer.echo(words)


@contextmanager
def _answered() -> Iterator[None]:
    """What cannot be done is said in one line, and the command ends with 1."""
    try:
        yield
    except Refusal as refusal:
        raise _failed(sayings.sentence(refusal)) from refusal
    except OSError as error:
        raise _failed(sayings.trouble(error)) from error


def _failed(words: str) -> typer.Exit:
    typer.echo(words, err=True)
    return typer.Exit(code=1)


def _listed(told: tuple[str, bool]) -> None:
    """What a list did; the command ends with 1 where a row stayed out."""
    words, whole = told
    _say(words)
    if not whole:
        raise typer.Exit(code=1)


@app.command()
def run(
    data: Data = None,
    demo: Annotated[
        bool, typer.Option("--demo", help="The demo shop, with a virtual counter.")
    ] = False,
    windowed: Annotated[
        bool, typer.Option("--windowed", help="A window, not the full screen.")
    ] = False,
    seed: Annotated[int, typer.Option("--seed", help="Seed of the demo shop.")] = 1,
) -> None:
    """Open the till; a folder without a shop asks for what a shop needs."""
    from tillapp.demo import running  # noqa: PLC0415 - only this command shows a window

    said = [f"--seed={seed}", *(["--demo"] if demo else ())]
    said += [*(["--windowed"] if windowed else ()), *([f"--data={data}"] if data else ())]
    raise typer.Exit(running.run(said))


@app.command()
def demo(
    out: Annotated[Path, typer.Option("--out", help="Folder for what the day leaves.")],
    seed: Annotated[int, typer.Option("--seed", help="The same seed plays the same day.")] = 1,
    tickets: Annotated[int, typer.Option("--tickets", help="How many sales.")] = 24,
    headless: Annotated[bool, typer.Option("--headless", help="Without a display.")] = True,
) -> None:
    """Ring a day on the real screens and leave its tickets, pictures and sums."""
    from tillapp.demo.day import play  # noqa: PLC0415 - Qt is only needed here
    from tillapp.ui import qt_messages  # noqa: PLC0415 - the same

    qt_messages.to_log()
    if headless:
        offline.without_display()
    with _answered():
        _say(play(out, seed=seed, tickets=tickets))


@app.command()
def setup(
    config: Annotated[Path, typer.Option("--config", help="A plan in TOML.")],
    data: Data = None,
) -> None:
    """Found a shop from a file, without any question."""
    with _answered():
        _say(offline.found(folders_in(data), config))


@app.command()
def verify(data: Data = None) -> None:
    """Prove the whole book: chain, signatures, stamps, sums."""
    with _answered():
        words, sound = offline.verify(folders_in(data))
    _say(words)
    raise typer.Exit(0 if sound else 1)


@app.command()
def rebuild(data: Data = None) -> None:
    """Fold every table that is read again from the journal."""
    with _answered():
        _say(offline.rebuild(folders_in(data)))


@app.command()
def backup(
    target: Path,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an older copy of this till's book.")
    ] = False,
    data: Data = None,
) -> None:
    """Copy the book while the till may be selling, and prove the copy."""
    with _answered():
        _say(offline.backup(folders_in(data), target, force=force))


@app.command()
def restore(source: Path, data: Data = None) -> None:
    """Bring a copy back into an empty folder; the till begins a new incarnation."""
    with _answered():
        _say(offline.restore(folders_in(data), source))


@app.command()
def pin(
    name: Annotated[str, typer.Argument(help="Who gets a new code.")],
    pin: Annotated[str, typer.Option("--pin", help="For scripts; else it is asked.")] = "",
    data: Data = None,
) -> None:
    """Give somebody a new code: forgotten, or lost with the keys of an old machine."""
    with _answered():
        person = offline.known_name(folders_in(data), name)
        given = pin or typer.prompt(
            f"New code of {person}", hide_input=True, confirmation_prompt=True
        )
        _say(offline.set_pin(folders_in(data), name, given))


@app.command()
def doctor(data: Data = None) -> None:
    """Say how this machine is: folders, what is lacking, devices set up and found."""
    told = machine.described(folders_in(data), dict(os.environ), sys.platform)
    _say(f"{SOFTWARE}\n{told}")


@imports.command()
def stock(
    file: Path,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change.")] = False,
    data: Data = None,
) -> None:
    """Import articles from a CSV file (docs/lists.md); ends with 1 if a row stays out."""
    with _answered():
        _listed(lists.import_stock(folders_in(data), file, dry_run=dry_run))


@imports.command()
def customers(
    file: Path,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change.")] = False,
    data: Data = None,
) -> None:
    """Import customers from a CSV file (docs/lists.md); ends with 1 if a row stays out."""
    with _answered():
        _listed(lists.import_customers(folders_in(data), file, dry_run=dry_run))


@app.command()
def promotions(
    file: Path,
    write: Write = False,
    data: Data = None,
) -> None:
    """Set promotions from a CSV file (docs/lists.md); without --write nothing changes."""
    with _answered():
        _listed(import_promotions(folders_in(data), file, write=write))


@app.command()
def loyalty(
    file: Path,
    write: Write = False,
    data: Data = None,
) -> None:
    """Set points and rewards from a TOML file; without --write nothing changes."""
    with _answered():
        _say(set_loyalty(folders_in(data), file, write=write))
