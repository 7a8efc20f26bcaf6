"""The shared core: an `Article` becomes an `Analysis`. No Textual, no Rich, no input or output."""
