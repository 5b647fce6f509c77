"""The Word templates of the format ``docx``."""
