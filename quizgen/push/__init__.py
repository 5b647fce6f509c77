"""Brings a quiz into a running Anki through AnkiConnect."""
