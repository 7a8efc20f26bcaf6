"""When it happened, and what is due when."""
