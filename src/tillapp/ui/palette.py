"""The colours of the till: one hue for one direction of goods and money."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Hue(StrEnum):
    """What a colour says; a sign, a word or an icon always says it too."""

    PRIMARY = "primary"
    CREDIT = "credit"
    RETURN = "ret"
    DEPOSIT = "deposit"
    DANGER = "danger"
    WARN = "warn"


class Department(StrEnum):
    """The departments of the shop that have a tint of their own for their icon box."""

    WOMEN = "women"
    MEN = "men"
    CHILDREN = "children"
    SHOES = "shoes"
    ACCESSORIES = "accessories"
    HOME = "home"
    BOOKS = "books"
    SHOP = "shop"


class Tone(Struct, frozen=True):
    """A hue at work: full, pressed, what is written on it, a tint and its ink."""

    fill: str
    press: str
    on: str
    tint: str
    ink: str


class Tint(Struct, frozen=True):
    """The box behind a department's icon, and the icon."""

    box: str
    ink: str


class RailColours(Struct, frozen=True):
    """The dark rail with the places of the till; the toast wears the same colours."""

    fill: str
    ink: str
    active: str
    active_ink: str
    accent: str
    on_accent: str


class Palette(Struct, frozen=True):
    """Every colour of a theme, as #RRGGBB."""

    name: str
    canvas: str
    surface: str
    sunken: str
    pressed: str
    line: str
    line_strong: str
    ink: str
    ink2: str
    ink3: str
    focus: str
    rail: RailColours
    toast: RailColours
    tones: dict[Hue, Tone]
    tints: dict[Department, Tint]

    def tone(self, hue: Hue) -> Tone:
        """The five colours of a hue."""
        return self.tones[hue]

    def tint(self, department: Department) -> Tint:
        """The two colours of a department."""
        return self.tints[department]


LIGHT = Palette(
    name="light",
    canvas="#F4F2EC",
    surface="#FFFFFF",
    sunken="#EBE8DF",
    pressed="#DFDACE",
    line="#DFDACE",
    line_strong="#827D71",
    ink="#17201C",
    ink2="#45504A",
    ink3="#5C655F",
    focus="#1D5BD6",
    rail=RailColours("#10231C", "#B9CCC3", "#1F4033", "#FFFFFF", "#5FD3A2", "#06251A"),
    toast=RailColours("#10231C", "#FFFFFF", "#1F4033", "#FFFFFF", "#5FD3A2", "#06251A"),
    tones={
        Hue.PRIMARY: Tone("#0A6B4E", "#07503A", "#FFFFFF", "#DDEFE6", "#07503A"),
        Hue.CREDIT: Tone("#3F4DB3", "#303B8D", "#FFFFFF", "#E6E8FA", "#323E94"),
        Hue.RETURN: Tone("#8C2F63", "#6D234D", "#FFFFFF", "#F8E4EE", "#7A2856"),
        Hue.DEPOSIT: Tone("#8A5A00", "#6B4600", "#FFFFFF", "#FAEBCB", "#694400"),
        Hue.DANGER: Tone("#B42318", "#8E1B12", "#FFFFFF", "#FCE3E0", "#8E1B12"),
        Hue.WARN: Tone("#8F6000", "#704A00", "#FFFFFF", "#FCEFC9", "#624500"),
    },
    tints={
        Department.WOMEN: Tint("#F9E4EA", "#9C2F52"),
        Department.MEN: Tint("#E1EBF7", "#245A94"),
        Department.CHILDREN: Tint("#FCEFCF", "#7D5200"),
        Department.SHOES: Tint("#DBF0EE", "#0E6560"),
        Department.ACCESSORIES: Tint("#ECE6F9", "#5D3FA0"),
        Department.HOME: Tint("#EDF0D9", "#535D11"),
        Department.BOOKS: Tint("#E5EAEE", "#42505B"),
        Department.SHOP: Tint("#DDEFE6", "#07503A"),
    },
)

DARK = Palette(
    name="dark",
    canvas="#0F1412",
    surface="#1A211E",
    sunken="#252E29",
    pressed="#323D37",
    line="#323D37",
    line_strong="#7F8E86",
    ink="#F0F4F1",
    ink2="#BCC7C1",
    ink3="#98A59E",
    focus="#8AB4FF",
    rail=RailColours("#0A0E0C", "#9FB2A9", "#17342A", "#FFFFFF", "#5FD3A2", "#06251A"),
    toast=RailColours("#E9EFEC", "#14201A", "#D3DDD8", "#14201A", "#0A6B4E", "#FFFFFF"),
    tones={
        Hue.PRIMARY: Tone("#45C994", "#74DDB2", "#04251A", "#16382B", "#92E6C2"),
        Hue.CREDIT: Tone("#A3AEF7", "#C0C8FA", "#12183F", "#262C54", "#C3CAFB"),
        Hue.RETURN: Tone("#F0A2CA", "#F6C2DD", "#3B0E28", "#432437", "#F5BFDB"),
        Hue.DEPOSIT: Tone("#EDB44F", "#F4CC85", "#2E1F00", "#3A2D12", "#F4CF8C"),
        Hue.DANGER: Tone("#FF8A7E", "#FFB0A7", "#3A0905", "#47221E", "#FFB9B0"),
        Hue.WARN: Tone("#F0C053", "#F6D58A", "#2B1F00", "#3B3011", "#F4D27F"),
    },
    tints={
        Department.WOMEN: Tint("#3E222B", "#F2A5BC"),
        Department.MEN: Tint("#1B2E43", "#9AC5F2"),
        Department.CHILDREN: Tint("#392B11", "#F0C674"),
        Department.SHOES: Tint("#143330", "#7FD6CE"),
        Department.ACCESSORIES: Tint("#2C2447", "#C3AEF4"),
        Department.HOME: Tint("#2A2F14", "#C9D381"),
        Department.BOOKS: Tint("#283036", "#B5C4CE"),
        Department.SHOP: Tint("#16382B", "#92E6C2"),
    },
)

_BLACK_RAIL = RailColours("#000000", "#FFFFFF", "#333333", "#FFFFFF", "#7CF0C2", "#000000")

# Every text at least 7:1, every edge of a control drawn in black: for glare and weak eyes.
HIGH_CONTRAST = Palette(
    name="high contrast",
    canvas="#FFFFFF",
    surface="#FFFFFF",
    sunken="#E6E6E6",
    pressed="#CCCCCC",
    line="#000000",
    line_strong="#000000",
    ink="#000000",
    ink2="#1A1A1A",
    ink3="#333333",
    focus="#0038B8",
    rail=_BLACK_RAIL,
    toast=_BLACK_RAIL,
    tones={
        Hue.PRIMARY: Tone("#00472F", "#002417", "#FFFFFF", "#D2F2E3", "#003021"),
        Hue.CREDIT: Tone("#1F2C8A", "#131C5E", "#FFFFFF", "#E0E4FF", "#131C5E"),
        Hue.RETURN: Tone("#6B1545", "#470D2D", "#FFFFFF", "#FFE0F0", "#470D2D"),
        Hue.DEPOSIT: Tone("#5C3A00", "#3D2700", "#FFFFFF", "#FFEBC2", "#3D2700"),
        Hue.DANGER: Tone("#8A0F06", "#5E0A04", "#FFFFFF", "#FFE0DC", "#5E0A04"),
        Hue.WARN: Tone("#5A3D00", "#3B2800", "#FFFFFF", "#FFF0B8", "#3B2800"),
    },
    tints={
        Department.WOMEN: Tint("#FFE3EB", "#6E1232"),
        Department.MEN: Tint("#DEEBFA", "#0E3566"),
        Department.CHILDREN: Tint("#FFEFC9", "#4F3300"),
        Department.SHOES: Tint("#D6F2EF", "#06413D"),
        Department.ACCESSORIES: Tint("#EBE3FC", "#3A2270"),
        Department.HOME: Tint("#EDF2D2", "#333A05"),
        Department.BOOKS: Tint("#E3E9ED", "#26323B"),
        Department.SHOP: Tint("#D2F2E3", "#003021"),
    },
)
