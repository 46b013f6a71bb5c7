"""Ways to reach a device: network, serial, USB, device file, Windows queue."""

from __future__ import annotations
