"""A file becomes an `Article`: decoded, cleaned, with what was repaired or left out."""
