"""Turns an English article into questions worth printing, by rules alone."""

__version__ = "0.1.0"
