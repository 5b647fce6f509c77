"""From phrases and clauses to English: statements, question forms, question words. Knows no parser."""
