"""GIFT, Moodle's text format (Moodle documentation, "GIFT format")."""
