"""Devices made of software that speak the real protocols, for the demo and the tests."""

from __future__ import annotations
