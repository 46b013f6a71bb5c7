"""The bars of a printed barcode, as ones and zeros; python-barcode draws them."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from tillapp.hardware.virtual.strip import PrintedBarcode

NAMES = {
    "upca": "upca",
    "ean13": "ean13",
    "ean8": "ean8",
    "code39": "code39",
    "itf": "itf",
    "code128": "code128",
}


def bars(code: PrintedBarcode) -> str:
    """One character per module, `1` is black; empty for a symbology that nobody draws here."""
    name = NAMES.get(code.symbology)
    if name is None:
        return ""
    # Loaded late: the package brings Pillow with it.
    library = import_module("barcode")
    options = {"add_checksum": False} if name == "code39" else {}
    made = library.get_barcode_class(name)(code.payload, **options)
    return cast("str", made.build()[0]).replace("G", "1")
